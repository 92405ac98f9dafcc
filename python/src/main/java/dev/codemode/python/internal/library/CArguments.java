package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Value;
import java.util.Arrays;
import java.util.List;

/// The arguments of functions that CPython has in C with an argument format: it says other words of a
/// wrong call than of a call of other functions.
final class CArguments {
    private final String function;
    private final List<String> names;
    private final int required;
    private final int positional;

    /// @param function what messages call it, empty for no name
    /// @param positional how many can be given by position
    CArguments(String function, int required, int positional, String... names) {
        this.function = function;
        this.names = List.of(names);
        this.required = required;
        this.positional = positional;
    }

    private String shown() {
        return function.isEmpty() ? "function" : function + "()";
    }

    /// The arguments by parameter; [Constants#ABSENT] where one was not given.
    @Bounded(Bounded.By.MEMORY)
    Value[] bind(Run run, Args args) {
        var given = args.positional() + args.keywords();
        if (given > names.size()) {
            throw tooMany(run, names.size(), args.positional() == 0 ? "keyword " : "", given);
        }
        if (args.positional() > positional) {
            throw tooMany(run, positional, "positional ", args.positional());
        }
        var slots = new Value[names.size()];
        Arrays.fill(slots, Constants.ABSENT);
        for (var i = 0; i < args.positional(); i++) {
            slots[i] = args.get(i);
        }
        String unknown = null;
        for (var i = 0; i < args.keywords(); i++) {
            var slot = names.indexOf(args.keyword(i));
            if (slot < 0) {
                unknown = args.keyword(i);
            } else if (slot < args.positional()) {
                throw run.typeError(
                        "argument for "
                                + shown()
                                + " given by name ('"
                                + names.get(slot)
                                + "') and position ("
                                + (slot + 1)
                                + ")");
            } else {
                slots[slot] = args.keywordValue(i);
            }
        }
        refuseMissing(run, slots);
        if (unknown != null) {
            throw run.typeError(
                    "'"
                            + unknown
                            + "' is an invalid keyword argument for "
                            + (function.isEmpty() ? "this function" : function + "()"));
        }
        return slots;
    }

    @Bounded(Bounded.By.MEMORY)
    private void refuseMissing(Run run, Value[] slots) {
        for (var i = 0; i < required; i++) {
            if (slots[i] == Constants.ABSENT) {
                throw run.typeError(
                        shown()
                                + " missing required argument '"
                                + names.get(i)
                                + "' (pos "
                                + (i + 1)
                                + ")");
            }
        }
    }

    private RuntimeException tooMany(Run run, int most, String kind, int given) {
        return run.typeError(
                shown()
                        + " takes at most "
                        + most
                        + " "
                        + kind
                        + "argument"
                        + (most == 1 ? "" : "s")
                        + " ("
                        + given
                        + " given)");
    }
}
