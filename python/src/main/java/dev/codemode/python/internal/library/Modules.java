package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.ModuleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The modules that programs can import. Each is made at its first import and then shared by all runs:
/// what stands in it is immutable.
public final class Modules {
    private static final Map<String, Supplier<ModuleValue>> MAKERS =
            Map.ofEntries(
                    Map.entry("collections", () -> CollectionsModule.MODULE),
                    Map.entry("itertools", () -> ItertoolsModule.MODULE),
                    Map.entry("json", () -> JsonModule.MODULE),
                    Map.entry("keyword", () -> KeywordModule.MODULE),
                    Map.entry("math", () -> MathModule.MODULE));

    private Modules() {}

    /// The module of a name, or null where this sandbox has none of it.
    public static @Nullable ModuleValue find(String name) {
        var maker = MAKERS.get(name);
        return maker == null ? null : maker.get();
    }

    /// Names that can be imported, sorted.
    public static List<String> names() {
        return new ArrayList<>(new TreeMap<>(MAKERS).keySet());
    }

    /// What `from name import *` binds; empty where there is no such module.
    public static List<String> publicNames(String name) {
        var module = find(name);
        return module == null
                ? List.of()
                : module.names().stream().filter(member -> !member.startsWith("_")).toList();
    }
}
