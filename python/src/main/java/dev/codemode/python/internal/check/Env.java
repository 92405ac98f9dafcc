package dev.codemode.python.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The variables of a function, or of the module, at one point of the program.
final class Env {
    private final @Nullable Env outer;
    private Map<String, Shape> variables = new HashMap<>();

    /// Whether someone else holds the map of the variables, which then stays as it is.
    private boolean saved;

    private final Set<String> outside = new HashSet<>();
    private final Set<String> changing = new HashSet<>();

    Env(@Nullable Env outer) {
        this.outer = outer;
    }

    /// Null where nothing is bound to the name.
    @Nullable Shape get(String name) {
        var shape = variables.get(name);
        return shape != null ? shape : outer == null ? null : outer.get(name);
    }

    void set(String name, Shape shape) {
        if (outside.contains(name) && outer != null) {
            outer.setWhereBound(name, shape);
        } else {
            bind(name, shape);
        }
    }

    private void bind(String name, Shape shape) {
        own().put(name, changing.contains(name) || Shapes.isHuge(shape) ? Shapes.UNKNOWN : shape);
    }

    /// Sets a variable in the scope it belongs to, which may be one around this one.
    void setOwner(String name, Shape shape) {
        setWhereBound(name, shape);
    }

    private void setWhereBound(String name, Shape shape) {
        if (variables.containsKey(name) || outer == null) {
            bind(name, shape);
        } else {
            outer.setWhereBound(name, shape);
        }
    }

    /// `global` and `nonlocal`: a function may set the variable whenever it is called, so that outside
    /// nothing is known of it.
    void bindOutside(String name) {
        outside.add(name);
        for (var env = outer; env != null; env = env.outer) {
            env.changing.add(name);
            env.own().computeIfPresent(name, (_, _) -> Shapes.UNKNOWN);
        }
    }

    /// How many variables there are to save, restore and join.
    int size() {
        return variables.size();
    }

    /// The variables as they are now, to come back to.
    Map<String, Shape> save() {
        saved = true;
        return variables;
    }

    void restore(Map<String, Shape> before) {
        variables = before;
        saved = true;
    }

    /// The variables, to be changed: branches that change none copy none.
    private Map<String, Shape> own() {
        if (saved) {
            variables = new HashMap<>(variables);
            saved = false;
        }
        return variables;
    }

    /// Joins with the variables that another path left; what only one path binds is unknown.
    void joinWith(Map<String, Shape> other) {
        if (other == variables) {
            return;
        }
        var joined = new HashMap<String, Shape>();
        for (var entry : variables.entrySet()) {
            var theirs = other.get(entry.getKey());
            joined.put(
                    entry.getKey(),
                    theirs == null ? Shapes.UNKNOWN : Shapes.join(entry.getValue(), theirs));
        }
        for (var name : other.keySet()) {
            joined.putIfAbsent(name, Shapes.UNKNOWN);
        }
        variables = joined;
        saved = false;
    }
}
