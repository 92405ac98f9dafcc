package dev.codemode.python.internal.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The variables of a list, set or dict comprehension. They live in slots of the scope around it and
/// hide the names of that scope.
final class InlinedComprehension {
    private final String description;
    private final @Nullable InlinedComprehension outer;
    private final Map<String, Variable> variables = new HashMap<>(4);

    InlinedComprehension(String description, @Nullable InlinedComprehension outer) {
        this.description = description;
        this.outer = outer;
    }

    /// `list comprehension` and so on, for messages.
    String description() {
        return description;
    }

    @Nullable InlinedComprehension outer() {
        return outer;
    }

    /// Its own variable of that name, made in the scope where it is new.
    void bind(String name, LexicalScope scope) {
        if (!variables.containsKey(name)) {
            var variable = new Variable(name);
            variable.bind();
            scope.addSlot(variable);
            variables.put(name, variable);
        }
    }

    /// The variable of this or an outer comprehension, or null.
    @Nullable Variable find(String name) {
        for (var c = this; c != null; c = c.outer) {
            var variable = c.variables.get(name);
            if (variable != null) {
                return variable;
            }
        }
        return null;
    }

    List<Integer> cells() {
        var cells = new ArrayList<Integer>(0);
        for (var variable : variables.values()) {
            if (variable.isCell()) {
                cells.add(variable.slot());
            }
        }
        cells.sort(null);
        return cells;
    }
}
