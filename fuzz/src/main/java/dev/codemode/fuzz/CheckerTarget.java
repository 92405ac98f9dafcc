package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Sandbox;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.ToolCatalog;
import java.util.List;

/// Any text as a program for the checker, which knows tools with types.
final class CheckerTarget {
    private static final Sandbox SANDBOX =
            Sandbox.builder()
                    .limits(Promise.LIMITS)
                    .provide(ToolCatalog.of(new Shop()).python(ResultStyle.VALUES).module())
                    .provide(
                            new HostModule(
                                    "host",
                                    "",
                                    List.of(new HostFunction("ask", "", List.of(), _ -> null))))
                    .build();

    private CheckerTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();
        var findings = SANDBOX.check("program.py", text);
        findings.forEach(finding -> finding.render());
        if (!findings.equals(SANDBOX.check("program.py", text))) {
            throw new AssertionError("two answers to one text");
        }
    }
}
