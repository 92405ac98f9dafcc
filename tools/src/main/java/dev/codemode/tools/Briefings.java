package dev.codemode.tools;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Picks the fullest description of a catalogue that fits a budget.
final class Briefings {
    private final List<Tool> tools;
    private final ResultStyle results;
    private final DescriptionBudget budget;
    private final Discovery discovery;

    private Briefings(ToolCatalog catalog, ResultStyle results, DescriptionBudget budget) {
        this.tools = catalog.tools();
        this.results = results;
        this.budget = budget;
        this.discovery = new Discovery(catalog, results);
    }

    static Briefing of(ToolCatalog catalog, ResultStyle results, DescriptionBudget budget) {
        var full = PythonStubs.of(catalog.tools(), results, Detail.FULL);
        return budget.fits(full)
                ? new Briefing(full, Detail.FULL, Optional.empty())
                : new Briefings(catalog, results, budget).shorter();
    }

    private Briefing shorter() {
        var compact = described("with its types and without explanations", text(Detail.COMPACT));
        return budget.fits(compact)
                ? briefing(compact, Detail.COMPACT)
                : briefing(firstThatFits(), Detail.INDEX);
    }

    private Briefing briefing(String text, Detail detail) {
        return new Briefing(text, detail, Optional.of(discovery));
    }

    /// The last and shortest where none fits: without it a model could find nothing.
    private String firstThatFits() {
        var names = new ToolNames(tools);
        return Stream.<Supplier<String>>of(
                        () -> described("in a line", text(Detail.INDEX)),
                        () -> described("by name", names.all()),
                        () -> described("by group, with the first names of each", names.first(8)),
                        () -> described("by group, with the first names of each", names.first(3)),
                        () -> described("by group", names.groups(Integer.MAX_VALUE)),
                        () -> described("by group, the largest ones", names.groups(100)),
                        () -> described("by group, the largest ones", names.groups(10)))
                .map(Supplier::get)
                .filter(budget::fits)
                .findFirst()
                .orElseGet(() -> found("None of them is named here.\n"));
    }

    private String text(Detail detail) {
        return PythonStubs.body(tools, results, detail);
    }

    private String described(String how, String what) {
        return found("Each tool stands here %s.\n".formatted(how) + what);
    }

    private String found(String what) {
        return PythonStubs.heading(results, ", of the type named beside it")
                + "# %,d tools are too many to describe here. These two tell the rest:\n\n"
                        .formatted(tools.size())
                + discovery.stubs()
                + "\n# "
                + what;
    }
}
