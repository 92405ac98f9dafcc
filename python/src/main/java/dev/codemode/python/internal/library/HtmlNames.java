package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The names of characters in HTML, for `html` and `html.entities`; read from the resource
/// `html/entities.txt` when the first program asks.
@Bounded(Bounded.By.FIXED)
final class HtmlNames {
    private static final Map<String, Map<String, StrValue>> TABLES = read();

    static final ModuleValue MODULE =
            new ModuleBuilder("_html")
                    .function("named(name, /)", (_, name) -> named(name))
                    .function("table(name, /)", HtmlNames::table)
                    .build();

    private HtmlNames() {}

    private static Map<String, StrValue> names(String table) {
        return Objects.requireNonNull(TABLES.get(table));
    }

    private static Value named(Value name) {
        return Constants.orNone(names("html5").get(Protocol.text(name)));
    }

    /// A dict of its own for each run, since programs may change it.
    private static Value table(Run run, Value name) {
        var names = names(Protocol.text(name));
        run.work(10L * names.size());
        var dict = new DictValue();
        names.forEach((key, text) -> dict.put(run, StrValue.of(key), text));
        return dict;
    }

    private static Map<String, Map<String, StrValue>> read() {
        var tables = new LinkedHashMap<String, Map<String, StrValue>>();
        var current = new LinkedHashMap<String, StrValue>();
        for (var line : resource().lines().toList()) {
            if (line.startsWith("[")) {
                current = new LinkedHashMap<>();
                tables.put(line.substring(1, line.length() - 1), current);
            } else if (!line.startsWith("#")) {
                var words = line.split(" ", -1);
                var text = new StringBuilder();
                for (var i = 1; i < words.length; i++) {
                    text.appendCodePoint(Integer.parseInt(words[i], 16));
                }
                current.put(words[0], StrValue.of(text.toString()));
            }
        }
        return tables;
    }

    private static String resource() {
        try (var in = HtmlNames.class.getResourceAsStream("html/entities.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
