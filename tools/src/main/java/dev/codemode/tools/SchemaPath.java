package dev.codemode.tools;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// A place in a JSON document: `$.properties.items[0]`. Made at every step down and written only for
/// a message, which shows the ends of a long one.
final class SchemaPath {
    private static final int LONGEST_STEP = 60;
    private static final int MOST_STEPS_AT_AN_END = 8;

    /// The whole document.
    static final SchemaPath ROOT = new SchemaPath(null, "$");

    private final @Nullable SchemaPath parent;
    private final String step;

    private SchemaPath(@Nullable SchemaPath parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    SchemaPath key(String name) {
        var shown = Words.cut(name, LONGEST_STEP);
        return new SchemaPath(
                this, shown.matches("[\\w$]+") ? "." + shown : "[" + Words.shown(name) + "]");
    }

    SchemaPath index(int index) {
        return new SchemaPath(this, "[" + index + "]");
    }

    SchemaException error(String problem) {
        return new SchemaException(this, problem);
    }

    @Override
    public String toString() {
        var steps = new ArrayDeque<String>();
        for (var each = this; each != null; each = each.parent) {
            steps.addFirst(each.step);
        }
        if (steps.size() <= 2 * MOST_STEPS_AT_AN_END) {
            return String.join("", steps);
        }
        var all = steps.stream().toList();
        return String.join("", all.subList(0, MOST_STEPS_AT_AN_END))
                + " ... "
                + String.join("", all.subList(all.size() - MOST_STEPS_AT_AN_END, all.size()));
    }
}
