package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;
import java.util.List;

/// `keyword`: the words that cannot be names.
final class KeywordModule {
    private static final List<String> HARD =
            List.of(
                    ("False None True and as assert async await break class continue def del elif"
                                    + " else except finally for from global if import in is lambda"
                                    + " nonlocal not or pass raise return try while with yield")
                            .split(" "));
    private static final List<String> SOFT = List.of("_", "case", "match", "type");

    static final ModuleValue MODULE =
            new ModuleBuilder("keyword")
                    .function(
                            "iskeyword(s, /)",
                            (run, s) ->
                                    Bool.of(s instanceof StrValue word && isKeyword(word.text())))
                    .function(
                            "issoftkeyword(s, /)",
                            (run, s) ->
                                    Bool.of(
                                            s instanceof StrValue word
                                                    && SOFT.contains(word.text())))
                    .value("kwlist", words(HARD))
                    .value("softkwlist", words(SOFT))
                    .build();

    private KeywordModule() {}

    /// A tuple, where CPython has a list: all runs share it.
    private static Value words(List<String> words) {
        return TupleValue.of(words.stream().map(StrValue::of).toArray(Value[]::new));
    }

    static boolean isKeyword(String word) {
        return HARD.contains(word);
    }
}
