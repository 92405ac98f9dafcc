package dev.codemode.suites;

import dev.codemode.tools.Savepoints;
import dev.codemode.tools.ToolCatalog;
import java.util.Map;

/// Tools and the state they work on, for one trial or one program. Not for two threads at once.
public interface Workspace extends Savepoints {
    ToolCatalog tools();

    /// The state in short, as plain data; empty where there is none.
    Map<String, Object> stateSummary();
}
