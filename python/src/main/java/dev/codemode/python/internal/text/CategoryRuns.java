package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;

/// Unpacks the runs of code points that have the same category, one by one.
@Bounded(Bounded.By.FIXED)
final class CategoryRuns {
    private static final String PACKED = UnicodeTables.CATEGORY_RUNS;

    private int at;
    private int end;
    private byte category;

    boolean hasNext() {
        return at < PACKED.length();
    }

    void next() {
        category = code(PACKED.charAt(at++));
        var length = 0;
        for (; at < PACKED.length() && PACKED.charAt(at) <= '9'; at++) {
            length = length * 10 + PACKED.charAt(at) - '0';
        }
        end += Math.max(length, 1);
    }

    /// Behind the last code point of this run.
    int end() {
        return end;
    }

    byte category() {
        return category;
    }

    private static byte code(char letter) {
        return (byte) (letter <= 'Z' ? letter - 'A' : letter - 'a' + 26);
    }
}
