package dev.codemode.tools;

import dev.codemode.python.HostModule;

/// A catalogue as programs see it: what a model reads about it, and what its programs call.
public interface PythonApi {
    /// Python source that declares every tool: a `TypedDict` for each record, a `def` with types,
    /// defaults and docstring for each tool.
    String description();

    /// The same in as many words as there is room for.
    String description(Detail detail);

    /// The fullest description that fits a budget: [Detail#FULL] where that does, else [Detail#COMPACT],
    /// else [Detail#INDEX], else the names, or as many of them as fit. Whatever is left out can be asked
    /// for; where all is said, nothing is offered to ask with.
    Briefing briefing(DescriptionBudget budget);

    /// The module `tools`: one function for each tool, and `call`, `ls`, `read` and `discover` over
    /// the tree of paths; `call` takes a name as well.
    ///
    /// A tool that fails raises `ToolError('Tool returned error: ...')`. Arguments that do not fit
    /// raise `TypeError`, or `ValueError` where only the value is not allowed, and the tool does not run.
    HostModule module();

    /// As [#module()], with `search` and `describe` where the briefing leaves something out. A tool that
    /// has one of these names keeps it, and the function has another, which the briefing tells.
    HostModule module(Briefing briefing);
}
