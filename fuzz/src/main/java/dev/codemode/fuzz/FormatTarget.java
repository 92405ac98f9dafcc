package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/// Templates and format specifications of all kinds.
final class FormatTarget {
    private FormatTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Texts.run(Texts.FORMATS, data);
    }
}
