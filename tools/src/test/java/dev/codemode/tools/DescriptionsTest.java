package dev.codemode.tools;

import dev.codemode.python.PlainData;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescriptionsTest {
    private static ToolCatalog catalog(String name) {
        return name.equals("library") ? Library.catalog() : ToolCatalog.of(new Workshop());
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void describesToolsFromSchemasInEachDetail(Detail detail) {
        check("library", ResultStyle.VALUES, detail);
    }

    @ParameterizedTest
    @EnumSource(
            value = Detail.class,
            names = {"COMPACT", "INDEX"})
    void describesToolsFromMethodsInEachDetail(Detail detail) {
        check("workshop", ResultStyle.VALUES, detail);
        check("workshop", ResultStyle.JSON_TEXT, detail);
    }

    private static void check(String name, ResultStyle results, Detail detail) {
        var file =
                "%s-%s-%s.py.txt"
                        .formatted(
                                name,
                                results == ResultStyle.VALUES ? "values" : "json",
                                detail.name().toLowerCase(Locale.ROOT));
        Golden.check(file, catalog(name).python(results).description(detail));
    }

    @Test
    void describesToolsFromSchemasAsSchemas() {
        Golden.check(
                "library-schemas.txt",
                Library.catalog().tools().stream()
                        .map(
                                tool ->
                                        "%s %s\n in  %s\n out %s\n"
                                                .formatted(
                                                        tool.name(),
                                                        tool.effect(),
                                                        PlainData.json(tool.inputSchema()),
                                                        PlainData.json(tool.outputSchema())))
                        .collect(Collectors.joining()));
    }

    @Test
    void passesToolsFromSchemasToModels() {
        Golden.check(
                "library-specifications.txt",
                Library.catalog().specifications().stream()
                        .map(specification -> specification + "\n")
                        .collect(Collectors.joining()));
    }
}
