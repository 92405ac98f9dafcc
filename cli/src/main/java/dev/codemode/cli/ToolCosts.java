package dev.codemode.cli;

import dev.codemode.models.Tokenizer;
import dev.codemode.tools.CatalogTexts;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCatalog;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// What each rendering of a catalogue adds to a request, as a table.
final class ToolCosts {
    private static final int LONGEST_NAME = 48;

    private final ToolCatalog catalog;
    private final Tokenizer tokenizer = Tokenizer.standIn();

    ToolCosts(ToolCatalog catalog) {
        this.catalog = catalog;
    }

    void print(PrintWriter out) {
        var texts = CatalogTexts.of(catalog, ResultStyle.VALUES).byName();
        var count = catalog.tools().size();
        out.println(
                "tokens by " + Tokenizer.STAND_IN + ", which stands in for a model's own count");
        out.println();
        out.println(
                name("tool")
                        + texts.keySet().stream()
                                .map(title -> String.format(Locale.ROOT, "%10s", title))
                                .collect(Collectors.joining()));
        out.println(
                name(count == 1 ? "the one tool" : "all " + count + " tools")
                        + figures(texts.values()));
        for (var tool : catalog.tools()) {
            var own = CatalogTexts.ofTool(catalog, tool, ResultStyle.VALUES);
            out.println(name("  " + tool.name()) + figures(own.byName().values()));
        }
        out.println();
        out.println(
                "schemas: JSON, for function calling; full, compact, index: Python, for code mode.");
        out.println("The line of a tool has all types it needs; in the sum each type counts once.");
    }

    private String figures(Collection<String> texts) {
        return texts.stream()
                .map(text -> String.format(Locale.ROOT, "%,10d", tokenizer.count(text)))
                .collect(Collectors.joining());
    }

    private String name(String name) {
        var width =
                catalog.tools().stream().map(Tool::name).mapToInt(String::length).max().orElse(0);
        return String.format(
                Locale.ROOT, "%-" + Math.clamp(width + 2L, 14, LONGEST_NAME) + "s", name);
    }
}
