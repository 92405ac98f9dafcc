package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.Arrays;

/// A set of code points, as the bounds of its ranges: first, one behind the last, sorted.
@Bounded(Bounded.By.FIXED)
final class CodePoints {
    private final int[] bounds;

    private CodePoints(int[] bounds) {
        this.bounds = bounds;
    }

    /// Ranges like `41-5a` and single code points like `df`, between blanks.
    static CodePoints parse(String text) {
        var bounds = new int[text.length()];
        var count = 0;
        for (var at = 0; at >= 0; at = nextWord(text, at)) {
            var first = hex(text, at);
            var dash = at + Integer.toHexString(first).length();
            var range = dash < text.length() && text.charAt(dash) == '-';
            var end = (range ? hex(text, dash + 1) : first) + 1;
            // Ranges that touch become one, so that a bound means one thing.
            if (count > 0 && bounds[count - 1] == first) {
                bounds[count - 1] = end;
            } else {
                bounds[count++] = first;
                bounds[count++] = end;
            }
        }
        return new CodePoints(Arrays.copyOf(bounds, count));
    }

    private static int nextWord(String text, int at) {
        var blank = text.indexOf(' ', at);
        return blank < 0 ? -1 : blank + 1;
    }

    /// The hexadecimal number that starts at an index.
    static int hex(String text, int at) {
        var value = 0;
        for (var i = at; i < text.length(); i++) {
            var digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                break;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    boolean has(int c) {
        if (c < bounds[0]) {
            return false;
        }
        var at = Arrays.binarySearch(bounds, c);
        return (at >= 0 ? at : -at - 2) % 2 == 0;
    }
}
