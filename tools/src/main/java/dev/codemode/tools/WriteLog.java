package dev.codemode.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers the calls that change something, and undoes them.
///
/// Calls through [#tools] are remembered with copies of their arguments and results. [#undo] takes
/// them back in reverse order, each by the [Undo] of its tool; the calls it makes are not remembered,
/// so that undos which undo each other come to an end. One that fails does not keep the others from
/// being taken back. Not for two threads at once.
public final class WriteLog {
    private static final System.Logger LOG = System.getLogger(WriteLog.class.getName());

    private final ToolCatalog original;
    private final ToolCatalog tools;
    private final List<Entry> entries = new ArrayList<>();

    public WriteLog(ToolCatalog tools) {
        this.original = tools;
        this.tools = tools.wrapped(this::remembering);
    }

    /// @param ended how its tool came back
    private record Entry(Tool tool, Write write, Ended ended) {
        sealed interface Ended {
            record Well(@Nullable Object result) implements Ended {}

            /// It did not come back as tools should, so it may or may not have done something.
            record Badly() implements Ended {}
        }
    }

    /// The view of the catalogue whose calls are remembered.
    public ToolCatalog tools() {
        return tools;
    }

    private Tool remembering(Tool tool) {
        return tool.effect() == Effect.READS
                ? tool
                : tool.withBody(arguments -> call(tool, arguments));
    }

    private @Nullable Object call(Tool tool, Map<String, @Nullable Object> arguments)
            throws ToolFailure {
        // Copied before the call: a tool may change the arguments it was given.
        var write = Write.of(tool, arguments);
        try {
            var result = tool.body().call(arguments);
            entries.add(new Entry(tool, write, new Entry.Ended.Well(copied(result))));
            return result;
        } catch (Withheld nothingHappened) {
            throw nothingHappened;
        } catch (RuntimeException | Error broken) {
            entries.add(new Entry(tool, write, new Entry.Ended.Badly()));
            throw broken;
        }
    }

    /// What is no plain data is refused by the catalogue later; the call was made all the same.
    private static @Nullable Object copied(@Nullable Object result) {
        try {
            return Write.frozen(result);
        } catch (RuntimeException | StackOverflowError notPlain) {
            return null;
        }
    }

    /// Takes back what it remembers, last call first, and forgets it. Never throws for what tools,
    /// undos or an [Approval] do.
    ///
    /// @param listener hears of the calls that are made for it, when all of them have been made
    public Rollback undo(ToolListener listener) {
        var made = new ArrayList<ToolCall>();
        var undoing = original.undoing().listening(made::add);
        var undone = new ArrayList<Rollback.Undone>();
        var kept = new ArrayList<Rollback.Kept>();
        for (var entry : entries.reversed()) {
            try {
                undone.add(new Rollback.Undone(entry.write(), undo(undoing, entry)));
            } catch (ToolFailure why) {
                kept.addFirst(new Rollback.Kept(entry.write(), why.text()));
            }
        }
        entries.clear();
        made.forEach(listener::called);
        return new Rollback(false, undone, kept);
    }

    /// Forgets what it remembers, since everything was restored.
    public Rollback restored() {
        var undone =
                entries.reversed().stream()
                        .map(entry -> new Rollback.Undone(entry.write(), null))
                        .toList();
        entries.clear();
        return new Rollback(true, undone, List.of());
    }

    /// Forgets what it remembers, since restoring everything failed and nobody knows how things are.
    public Rollback notRestored() {
        var kept =
                entries.stream()
                        .map(e -> new Rollback.Kept(e.write(), "restoring what was before failed"))
                        .toList();
        entries.clear();
        return new Rollback(false, List.of(), kept);
    }

    /// @return the call that took it back, or null where there was nothing to take back
    private static @Nullable Write undo(ToolCatalog undoing, Entry entry) throws ToolFailure {
        var tool = entry.tool();
        if (!(entry.ended() instanceof Entry.Ended.Well(var result))) {
            throw new ToolFailure("it broke down, and may or may not have done something");
        }
        if (tool.effect() == Effect.DESTRUCTIVE) {
            throw new ToolFailure(Rollback.Kept.DESTRUCTIVE);
        }
        var undo = tool.undo();
        if (undo == null) {
            throw new ToolFailure(Rollback.Kept.NO_UNDO);
        }
        try {
            var write = inverse(undo, undoing, entry.write(), result);
            if (write != null) {
                make(write, undoing);
            }
            return write;
        } catch (ToolFailure why) {
            throw new ToolFailure("its undo failed: " + why.text());
        } catch (RuntimeException | Error mistake) {
            // Its text may hold anything of the host. Errors too: the other calls are still to be
            // taken back, and the run to be told of.
            LOG.log(System.Logger.Level.WARNING, "undo of '" + tool.name() + "' threw", mistake);
            throw new ToolFailure("its undo broke down");
        }
    }

    private static @Nullable Write inverse(
            Undo undo, ToolCatalog undoing, Write write, @Nullable Object result)
            throws ToolFailure {
        return switch (undo) {
            case Undo.Named(var name) ->
                    UndoNames.call(undoing.find(name).orElseThrow(), write.arguments(), result);
            case Undo.Computed(var inverse) -> inverse.of(write.arguments(), result);
        };
    }

    private static void make(Write write, ToolCatalog undoing) throws ToolFailure {
        if (undoing.find(write.tool()).isEmpty()) {
            throw new ToolFailure("there is no tool '" + write.tool() + "'");
        }
        var answer = undoing.call(write.tool(), write.arguments());
        if (answer.error()) {
            throw new ToolFailure(message(answer));
        }
    }

    private static String message(ToolResult answer) {
        return answer.value() instanceof Map<?, ?> map
                ? String.valueOf(map.get("error"))
                : answer.json();
    }
}
