package dev.codemode.models;

import dev.codemode.tools.Effect;
import dev.codemode.tools.Savepoints;
import dev.codemode.tools.ToolCatalog;
import dev.codemode.tools.ToolEffect;
import dev.codemode.tools.ToolFailure;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.ArrayList;
import java.util.List;

/// Entries with ids: enough for calls that depend on each other's results.
final class Ledger implements Savepoints {
    /// Two entries, then both closed by the ids they got, then a look at the whole.
    static final String PROGRAM =
            """
            entries = [tools.add("rent", 2500), tools.add("power", amount=150)]
            for entry in entries:
                tools.close(id=entry["id"])
            total = tools.total()
            result = f"Closed {total['closed']}, {total['amount']} in all."
            """;

    static final ReferenceSolution REFERENCE =
            new ReferenceSolution(PROGRAM, tool -> tool.equals("total"));

    private final List<String> closed = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    record Entry(String id, String name, long amount) {}

    record Total(int closed, long amount) {}

    @Tool("Adds an entry.")
    Entry add(@P("What for") String name, long amount) {
        var entry = new Entry("E" + (entries.size() + 1), name, amount);
        entries.add(entry);
        return entry;
    }

    @Tool("Closes an entry.")
    Entry close(String id) throws ToolFailure {
        closed.add(id);
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ToolFailure("Entry " + id + " not found"));
    }

    @Tool("Adds everything up.")
    @ToolEffect(Effect.READS)
    Total total() {
        return new Total(closed.size(), entries.stream().mapToLong(Entry::amount).sum());
    }

    ToolCatalog tools() {
        return ToolCatalog.of(this);
    }

    @Override
    public Savepoint set() {
        var entriesThen = List.copyOf(entries);
        var closedThen = List.copyOf(closed);
        return () -> {
            entries.clear();
            entries.addAll(entriesThen);
            closed.clear();
            closed.addAll(closedThen);
        };
    }
}
