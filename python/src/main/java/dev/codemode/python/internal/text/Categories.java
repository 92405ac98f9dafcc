package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.Arrays;

/// The categories of all code points, unpacked when the first one outside ASCII is asked for.
@Bounded(Bounded.By.FIXED)
final class Categories {
    private static final int BLOCK_BITS = 8;
    private static final int BLOCKS = Character.MAX_CODE_POINT + 1 >> BLOCK_BITS;

    /// Behind which code point each run ends, and its category.
    private static final int[] ENDS;

    private static final byte[] CODES;

    /// The run in which each block of code points begins.
    private static final char[] FIRST_RUNS = new char[BLOCKS + 1];

    static {
        var ends = new int[UnicodeTables.CATEGORY_RUNS.length()];
        var codes = new byte[ends.length];
        var count = 0;
        var block = 0;
        for (var runs = new CategoryRuns(); runs.hasNext(); count++) {
            runs.next();
            ends[count] = runs.end();
            codes[count] = runs.category();
            for (; block << BLOCK_BITS < runs.end(); block++) {
                FIRST_RUNS[block] = (char) count;
            }
        }
        FIRST_RUNS[BLOCKS] = (char) (count - 1);
        ENDS = Arrays.copyOf(ends, count);
        CODES = Arrays.copyOf(codes, count);
    }

    private Categories() {}

    static int code(int c) {
        var block = c >> BLOCK_BITS;
        int low = FIRST_RUNS[block];
        int high = FIRST_RUNS[block + 1];
        while (low < high) {
            var middle = low + high >>> 1;
            if (c < ENDS[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return CODES[low];
    }
}
