package dev.codemode.python.internal.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The variables of one module in one run: those of the program, or of a module of the library that is
/// written in Python.
public final class Globals {
    private final String module;
    private final List<String> names;
    private final Map<String, Integer> exports;
    private final boolean library;

    /// Values in slot order; null is unbound.
    final @Nullable Value[] values;

    private Globals(
            String module, List<String> names, Map<String, Integer> exports, boolean library) {
        this.module = module;
        this.names = names;
        this.exports = exports;
        this.library = library;
        this.values = new @Nullable Value[names.size()];
    }

    /// @param names names of the variables, in slot order
    public static Globals ofProgram(List<String> names) {
        return new Globals("__main__", names, Map.of(), false);
    }

    /// @param exports slots of the names that other modules see
    public static Globals ofLibrary(
            String module, List<String> names, Map<String, Integer> exports) {
        return new Globals(module, names, exports, true);
    }

    /// What `__name__` answers.
    public String module() {
        return module;
    }

    /// Whether it belongs to the library: its code stands in no traceback and may import helpers that
    /// programs cannot.
    public boolean isLibrary() {
        return library;
    }

    public List<String> names() {
        return names;
    }

    public @Nullable Value get(int slot) {
        return values[slot];
    }

    public void set(int slot, Value value) {
        values[slot] = value;
    }

    Map<String, Integer> exports() {
        return exports;
    }
}
