package dev.codemode.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.codemode.python.Sandbox;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.ToolCatalog;

/// Any text as the arguments of a tool: of a direct call, which answers with a result or an error and throws
/// nothing, and of a call in a program, where the same text is read as JSON first.
final class ArgumentsTarget {
    private static final ToolCatalog CATALOG = ToolCatalog.of(new Shop());

    private static final String PROGRAM =
            """
            import json
            given = json.loads(text)
            for tool in (tools.order, tools.add):
                try:
                    print(tool(**given))
                except Exception as e:
                    print(type(e).__name__, e)
            """;

    private ArgumentsTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var text = data.consumeRemainingAsString();
        CATALOG.call("order", text).json();
        CATALOG.call("add", text).json();
        var sandbox =
                Sandbox.builder()
                        .limits(Promise.LIMITS)
                        .provide(CATALOG.python(ResultStyle.VALUES).module())
                        .provide("text", text)
                        .build();
        Promise.run(sandbox, PROGRAM, text);
    }
}
