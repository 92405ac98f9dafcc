package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/// Fails for almost any input: so that a run that finds something is seen to end as it should.
final class BrokenTarget {
    private BrokenTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        if (data.remainingBytes() > 0) {
            throw new AssertionError("found");
        }
    }
}
