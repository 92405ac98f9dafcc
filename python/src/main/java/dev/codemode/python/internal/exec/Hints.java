package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;

/// What a model should do instead, where it asks for something that is not here.
final class Hints {
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("open", "There are no files here: use the tools"),
                    Map.entry("input", "Nobody can answer here: use the data you have"),
                    Map.entry("eval", "Use json.loads for data, or write the expression itself"),
                    Map.entry("exec", "Write the statements themselves"),
                    Map.entry("compile", "Write the statements themselves"),
                    Map.entry("__import__", "Use an import statement"),
                    Map.entry("breakpoint", "Use print"),
                    Map.entry("requests", "There is no network here: use the tools"),
                    Map.entry("os", "There is no operating system here: use the tools"),
                    Map.entry("sys", "There is no interpreter state here"));

    private static final int NAMES_SHOWN = 20;

    private Hints() {}

    /// @param own names that the program and its host gave a value
    /// @param builtins names that every program has
    static String missingName(String name, Collection<String> own, Collection<String> builtins) {
        var advice = NAMES.get(name);
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
        var advice = NAMES.get(name);
        var nearest = Names.didYouMean(name, modules);
        return (advice != null ? ". " + advice : nearest)
                + "; this sandbox has "
                + String.join(", ", modules);
    }
}
