package dev.codemode.tools;

import dev.codemode.python.PlainData;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a catalogue puts into each request, for whoever counts what that costs.
///
/// @param schemas the names, descriptions and schemas that function calling sends, as JSON
/// @param full the typed Python of [Detail#FULL]
/// @param compact the typed Python of [Detail#COMPACT]
/// @param index the lines of [Detail#INDEX]
public record CatalogTexts(String schemas, String full, String compact, String index) {

    /// @param results what programs get; only the Python depends on it
    public static CatalogTexts of(ToolCatalog catalog, ResultStyle results) {
        var python = catalog.python(results);
        return new CatalogTexts(
                PlainData.json(catalog.tools().stream().map(CatalogTexts::function).toList()),
                python.description(Detail.FULL),
                python.description(Detail.COMPACT),
                python.description(Detail.INDEX));
    }

    /// What one tool of a catalogue adds, with the types it needs; types that tools share stand once in
    /// the texts of the catalogue and with each tool here.
    public static CatalogTexts ofTool(ToolCatalog catalog, Tool tool, ResultStyle results) {
        var names = PythonNames.ofTools(catalog.tools());
        return new CatalogTexts(
                PlainData.json(function(tool)),
                PythonStubs.ofTool(tool, names, results, Detail.FULL),
                PythonStubs.ofTool(tool, names, results, Detail.COMPACT),
                PythonStubs.ofTool(tool, names, results, Detail.INDEX));
    }

    /// The texts by the names that a table has for them, largest detail first.
    public Map<String, String> byName() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("schemas", schemas);
        texts.put("full", full);
        texts.put("compact", compact);
        texts.put("index", index);
        return texts;
    }

    private static Map<String, Object> function(Tool tool) {
        var function = new LinkedHashMap<String, Object>();
        function.put("name", tool.name());
        function.put("description", tool.description());
        function.put("parameters", tool.inputSchema());
        return function;
    }
}
