package dev.codemode.tools;

import dev.codemode.python.HostModule;

/// A catalogue as programs see it: what a model reads about it, and what its programs call.
public interface PythonApi {
    /// Python source that declares every tool: a `TypedDict` for each record, a `def` with types,
    /// defaults and docstring for each tool.
    String description();

    /// The same in as many words as there is room for.
    String description(Detail detail);

    /// The module `tools`: one function for each tool, and `call`, `ls`, `read` and `discover` over
    /// the tree of paths.
    ///
    /// A tool that fails raises `ToolError('Tool returned error: ...')`. Arguments that do not fit
    /// raise `TypeError`, or `ValueError` where only the value is not allowed, and the tool does not run.
    HostModule module();
}
