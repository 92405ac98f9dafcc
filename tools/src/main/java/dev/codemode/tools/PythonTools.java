package dev.codemode.tools;

import dev.codemode.python.HostException;
import dev.codemode.python.HostFunction;
import dev.codemode.python.HostFunction.Parameter;
import dev.codemode.python.HostModule;
import dev.codemode.python.PlainData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The module `tools` of a catalogue.
final class PythonTools implements PythonApi {
    private final ToolCatalog catalog;
    private final ResultStyle results;
    private final ToolTree tree;

    PythonTools(ToolCatalog catalog, ResultStyle results) {
        this.catalog = catalog;
        this.results = results;
        this.tree = new ToolTree(catalog.tools());
    }

    @Override
    public String description() {
        return description(Detail.FULL);
    }

    @Override
    public String description(Detail detail) {
        return PythonStubs.of(catalog.tools(), results, detail);
    }

    @Override
    public Briefing briefing(DescriptionBudget budget) {
        return Briefings.of(catalog, results, budget);
    }

    @Override
    public HostModule module() {
        return module(List.of());
    }

    @Override
    public HostModule module(Briefing briefing) {
        return module(briefing.discovery().map(Discovery::functions).orElse(List.of()));
    }

    private HostModule module(List<HostFunction> more) {
        var functions = new ArrayList<HostFunction>();
        var names = PythonNames.ofTools(catalog.tools());
        catalog.tools()
                .forEach(
                        tool ->
                                functions.add(
                                        function(
                                                names.getOrDefault(tool.name(), tool.name()),
                                                tool,
                                                HostTypes.of(tool, results))));
        functions.addAll(more);
        var taken = new HashSet<String>();
        functions.forEach(function -> taken.add(function.name()));
        treeFunctions().stream().filter(f -> !taken.contains(f.name())).forEach(functions::add);
        return new HostModule("tools", "The tools of this task.", functions);
    }

    /// The tools as functions that stand at no path.
    List<HostFunction> lookups() {
        return catalog.tools().stream().map(this::lookup).toList();
    }

    private HostFunction lookup(Tool tool) {
        var types = HostTypes.of(tool, results);
        return function(
                tool.name(), tool, new HostFunction.Types("", types.input(), types.result()));
    }

    private HostFunction function(String functionName, Tool tool, HostFunction.Types types) {
        var names = new LinkedHashMap<String, String>();
        PythonNames.ofParameters(tool.input()).forEach((name, python) -> names.put(python, name));
        // None is marked as required: what is missing is told by ArgumentCheck, which says more.
        var parameters = names.keySet().stream().map(name -> new Parameter(name, false)).toList();
        return new HostFunction(
                functionName,
                tool.description(),
                parameters,
                types,
                tool.effect() == Effect.READS,
                given -> {
                    var arguments = new LinkedHashMap<String, @Nullable Object>();
                    given.forEach((name, v) -> arguments.put(names.getOrDefault(name, name), v));
                    return call(tool.name(), arguments);
                });
    }

    private @Nullable Object call(String tool, Map<String, @Nullable Object> arguments)
            throws HostException {
        return switch (catalog.callFromProgram(tool, arguments)) {
            case ToolCatalog.Answer.Success(var result) ->
                    switch (results) {
                        case VALUES -> result.value();
                        case JSON_TEXT -> result.json();
                    };
            case ToolCatalog.Answer.Failed(var message, _) ->
                    throw HostException.toolError("Tool returned error: " + message);
            case ToolCatalog.Answer.Denied(var message, _) ->
                    throw HostException.toolError(message);
            case ToolCatalog.Answer.Withheld _ -> HostFunction.PENDING;
            case ToolCatalog.Answer.Refused(var why, _) ->
                    throw why.isValue()
                            ? HostException.valueError(why.text())
                            : HostException.typeError(why.text());
        };
    }

    private List<HostFunction> treeFunctions() {
        var path = new Parameter("path", false);
        return List.of(
                new HostFunction(
                        "call",
                        "Calls the tool at a path, or of a name, with a dict of arguments.",
                        List.of(path, new Parameter("args", false)),
                        this::callAt),
                new HostFunction(
                        "ls",
                        "Lists what stands at a path.",
                        List.of(path),
                        given -> shown(tree.list(pathOf(given)))),
                new HostFunction(
                        "read",
                        "Describes the tool or folder at a path.",
                        List.of(path),
                        given -> shown(tree.read(pathOf(given)))),
                new HostFunction(
                        "discover",
                        "Lists all tools at and below a path.",
                        List.of(path),
                        given -> shown(tree.discover(pathOf(given)))));
    }

    private @Nullable Object callAt(Map<String, @Nullable Object> given) throws HostException {
        var path = pathOf(given);
        var tool = tree.find(path);
        if (tool == null) {
            return shown(Map.of("error", "Tool path not found: " + path));
        }
        var arguments = new LinkedHashMap<String, @Nullable Object>();
        switch (given.get("args")) {
            case null -> {}
            case Map<?, ?> map -> map.forEach((key, v) -> arguments.put(String.valueOf(key), v));
            case Object other ->
                    throw HostException.typeError("args must be a dict, got " + Words.got(other));
        }
        return call(tool.name(), arguments);
    }

    private static String pathOf(Map<String, @Nullable Object> given) throws HostException {
        if (!given.containsKey("path")) {
            return "/";
        }
        if (given.get("path") instanceof String path) {
            return path;
        }
        throw HostException.typeError("path must be a str, got " + Words.got(given.get("path")));
    }

    private Object shown(Map<String, Object> value) {
        return switch (results) {
            case VALUES -> value;
            case JSON_TEXT -> PlainData.json(value);
        };
    }
}
