package dev.codemode.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lists the calls that would change something instead of making them.
///
/// Through [#tools] reads run, and nothing else does. What a write would have given is not made up: a
/// program goes on until it touches that value, or raises an exception that may be due to it, and then
/// ends as [dev.codemode.python.Outcome.Suspended]; to a direct call the answer is [ToolResult#withheld]. As
/// [Savepoints], it forgets what a failed program would have done. Not for two threads at once.
///
/// ```java
/// var dry = new DryRun(catalog);
/// agent.run(new AgentTask(text, dry.tools(), dry, model, time, listener));
/// dry.planned();   // the writes, in order, with their arguments
/// ```
public final class DryRun implements Savepoints {
    private final ToolCatalog tools;
    private final List<Planned> planned = new ArrayList<>();
    private boolean readSinceWrite;

    public DryRun(ToolCatalog tools) {
        this.tools = tools.withoutApprovals().wrapped(this::kept);
    }

    /// A write that was not made.
    ///
    /// @param afterRead whether a read came between a write and this one: it did not see that write,
    ///     so in earnest the arguments may be others
    public record Planned(Write write, boolean afterRead) {}

    /// The view of the catalogue that keeps writes from their tools.
    public ToolCatalog tools() {
        return tools;
    }

    /// The writes in the order in which they would be made.
    public List<Planned> planned() {
        return List.copyOf(planned);
    }

    /// Whether a read came after a write: it did not see that write, so what was made of it, an answer
    /// for example, may be other in earnest.
    public boolean readsMissedWrites() {
        return readSinceWrite;
    }

    private Tool kept(Tool tool) {
        return tool.effect() == Effect.READS
                ? tool.withBody(arguments -> read(tool, arguments))
                : tool.withBody(arguments -> plan(tool, arguments));
    }

    private @Nullable Object read(Tool tool, Map<String, @Nullable Object> arguments)
            throws ToolFailure {
        readSinceWrite |= !planned.isEmpty();
        return tool.body().call(arguments);
    }

    private @Nullable Object plan(Tool tool, Map<String, @Nullable Object> arguments) {
        planned.add(new Planned(Write.of(tool, arguments), readSinceWrite));
        throw new Withheld();
    }

    @Override
    public Savepoint set() {
        var size = planned.size();
        var read = readSinceWrite;
        return () -> {
            planned.subList(size, planned.size()).clear();
            readSinceWrite = read;
        };
    }
}
