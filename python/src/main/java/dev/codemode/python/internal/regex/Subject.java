package dev.codemode.python.internal.regex;

import dev.codemode.python.internal.Bounded;
import org.jspecify.annotations.Nullable;

/// A text to match, indexed by code points. Bytes are given as the Latin-1 text of the same values.
public final class Subject {
    private final String text;
    private final int @Nullable [] wide;
    private final int length;

    private Subject(String text, int @Nullable [] wide) {
        this.text = text;
        this.wide = wide;
        this.length = wide == null ? text.length() : wide.length;
    }

    /// @param plain whether every UTF-16 unit of the text is a code point
    public static Subject of(String text, boolean plain) {
        return new Subject(text, plain ? null : text.codePoints().toArray());
    }

    /// Length in code points.
    public int length() {
        return length;
    }

    int at(int index) {
        return wide == null ? text.charAt(index) : wide[index];
    }

    /// Where `c` stands next, or -1.
    @Bounded(Bounded.By.MEMORY)
    int indexOf(int c, int from, int to) {
        if (wide == null) {
            var at = text.indexOf(c, from);
            return at < to ? at : -1;
        }
        for (var i = from; i < to; i++) {
            if (wide[i] == c) {
                return i;
            }
        }
        return -1;
    }
}
