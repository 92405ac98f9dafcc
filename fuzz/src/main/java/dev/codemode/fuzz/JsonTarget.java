package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/// JSON documents: what can be read can be written, and is then the same.
final class JsonTarget {
    private JsonTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Texts.run(Texts.JSON, data);
    }
}
