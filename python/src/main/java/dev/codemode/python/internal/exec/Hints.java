package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Names;
import dev.codemode.python.internal.runtime.NotHere;
import java.util.ArrayList;
import java.util.Collection;

/// What a model should do instead, where it asks for something that is not here.
final class Hints {
    private static final int NAMES_SHOWN = 20;

    private Hints() {}

    /// @param own names that the program and its host gave a value
    /// @param builtins names that every program has
    static String missingName(String name, Collection<String> own, Collection<String> builtins) {
        var advice = NotHere.why(name);
        if (advice != null) {
            return ". " + advice;
        }
        var all = new ArrayList<>(own);
        all.addAll(builtins);
        var near = Names.didYouMean(name, all);
        return near.isEmpty() && !own.isEmpty()
                ? "; the names here are " + Names.some(own, NAMES_SHOWN)
                : near;
    }

    static String missingModule(String name, Collection<String> modules) {
        var advice = NotHere.why(name);
        var nearest = Names.didYouMean(name, modules);
        return (advice != null ? ". " + advice : nearest)
                + "; this sandbox has "
                + String.join(", ", modules);
    }
}
