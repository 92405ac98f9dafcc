package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/// Regular expressions and what they are matched with.
final class RegexTarget {
    private RegexTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Texts.run(Texts.PATTERNS, data);
    }
}
