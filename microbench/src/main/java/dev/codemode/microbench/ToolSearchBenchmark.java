package dev.codemode.microbench;

import dev.codemode.suites.GeneratedTools;
import dev.codemode.tools.Briefing;
import dev.codemode.tools.DescriptionBudget;
import dev.codemode.tools.Discovery;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.ToolCatalog;
import dev.codemode.tools.ToolResult;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to find one tool among 500, and what a catalogue of that size costs before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ToolSearchBenchmark {
    private final GeneratedTools tools = GeneratedTools.of(500, 1);
    private final ToolCatalog search = lookups(briefing(tools.catalog()));
    private int next;

    /// Another question each time.
    @Benchmark
    public ToolResult searchAmong500() {
        var question = tools.questions().get(next++ % tools.questions().size());
        return find(search, question.text());
    }

    /// The first search in a catalogue, which makes the index.
    @Benchmark
    public ToolResult indexAndSearch500() {
        var fresh = ToolCatalog.of(tools.catalog().tools());
        return find(lookups(briefing(fresh)), tools.questions().getFirst().text());
    }

    /// The description that a run opens with.
    @Benchmark
    public Briefing describe500() {
        return briefing(tools.catalog());
    }

    private static Briefing briefing(ToolCatalog catalog) {
        return catalog.python(ResultStyle.VALUES).briefing(DescriptionBudget.DEFAULT);
    }

    private static ToolCatalog lookups(Briefing briefing) {
        return briefing.discovery().orElseThrow().direct();
    }

    private static ToolResult find(ToolCatalog search, String question) {
        var found = search.call(Discovery.SEARCH_TOOLS, Map.of("query", question));
        if (found.error()) {
            throw new IllegalStateException("the search failed: " + found.json());
        }
        return found;
    }
}
