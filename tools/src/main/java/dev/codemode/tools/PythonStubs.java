package dev.codemode.tools;

import dev.codemode.python.PlainData;
import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A catalogue as Python source that a model reads. Every word of it is paid for with each request, so
/// shared records stand once and nothing is said twice.
final class PythonStubs {
    private final ResultStyle results;
    private final Set<RecordType> inputs = new HashSet<>();
    private final Map<RecordType, String> names = new LinkedHashMap<>();
    private final Map<DataType.Text, Integer> choices = new LinkedHashMap<>();
    private final Map<DataType.Text, String> aliases = new LinkedHashMap<>();
    private boolean usesDate;

    private PythonStubs(ResultStyle results) {
        this.results = results;
    }

    static String of(List<Tool> tools, ResultStyle results) {
        var stubs = new PythonStubs(results);
        for (var tool : tools) {
            tool.input().fields().forEach(field -> stubs.collect(field.type()));
        }
        stubs.inputs.addAll(stubs.names.keySet());
        tools.forEach(tool -> stubs.collect(tool.output()));
        stubs.nameRepeatedChoices();
        return stubs.source(tools);
    }

    private String source(List<Tool> tools) {
        var source = new StringBuilder();
        source.append("# Call these as tools.NAME(...); tools needs no import. ")
                .append("A call that fails raises ToolError.\n");
        if (results == ResultStyle.JSON_TEXT) {
            source.append("# Each returns a str of JSON, of the type named beside it: ")
                    .append("use json.loads.\n");
        }
        if (usesDate) {
            source.append("Date = str  # YYYY-MM-DD\n");
        }
        aliases.forEach(
                (choice, name) -> source.append(name + " = " + choice(choice.allowed()) + "\n"));
        names.forEach((record, name) -> source.append('\n').append(typedDict(record, name)));
        tools.forEach(tool -> source.append('\n').append(function(tool)));
        return source.toString();
    }

    /// Names the records inside a type, inner ones first, so that each is known where it is used.
    private void collect(DataType type) {
        switch (type) {
            case DataType.ListOf(var element) -> collect(element);
            case DataType.MapOf(var values) -> collect(values);
            case DataType.OrNone(var inner) -> collect(inner);
            case DataType.Date() -> usesDate = true;
            case RecordType record -> {
                if (!names.containsKey(record)) {
                    record.fields().forEach(field -> collect(field.type()));
                    names.put(record, freeName(PythonNames.identifier(record.name())));
                }
            }
            case DataType.Any _,
                    DataType.Nothing _,
                    DataType.Bool _,
                    DataType.Int _,
                    DataType.Num _ -> {}
            case DataType.Text choice -> choices.merge(choice, 1, Integer::sum);
        }
    }

    private void nameRepeatedChoices() {
        choices.forEach(
                (choice, uses) -> {
                    if (uses > 1 && choice.allowed().size() > 1 && !choice.name().isEmpty()) {
                        aliases.put(choice, freeName(PythonNames.identifier(choice.name())));
                    }
                });
    }

    private String freeName(String wanted) {
        var name = wanted;
        for (var n = 2; names.containsValue(name) || aliases.containsValue(name); n++) {
            name = wanted + n;
        }
        return name;
    }

    private String typedDict(RecordType record, String name) {
        if (!record.fields().stream().allMatch(field -> PythonNames.isIdentifier(field.name()))) {
            return typedDictOfOddKeys(record, name);
        }
        var source = new StringBuilder("class " + name + "(TypedDict):\n");
        if (!record.doc().isEmpty()) {
            source.append("    \"\"\"").append(docText(record.doc())).append("\"\"\"\n");
        }
        for (var field : record.fields()) {
            source.append("    ").append(field.name()).append(": ").append(member(record, field));
            source.append(field.doc().isEmpty() ? "" : "  # " + line(field.doc())).append('\n');
        }
        if (record.open()) {
            source.append("    # other keys are kept\n");
        }
        if (record.fields().isEmpty() && record.doc().isEmpty()) {
            source.append("    pass\n");
        }
        return source.toString();
    }

    private String typedDictOfOddKeys(RecordType record, String name) {
        var members =
                record.fields().stream()
                        .map(field -> literal(field.name()) + ": " + member(record, field))
                        .collect(Collectors.joining(", "));
        return "%s = TypedDict(%s, {%s})\n".formatted(name, literal(name), members);
    }

    /// What a record of a result has is always there, even where it may be None.
    private String member(RecordType record, Field field) {
        var alwaysThere =
                field.required()
                        || field.type() instanceof DataType.OrNone && !inputs.contains(record);
        var type = name(field.type());
        return alwaysThere ? type : "NotRequired[" + type + "]";
    }

    private String function(Tool tool) {
        var parameters =
                PythonNames.parameters(tool.input()).stream()
                        .map(this::parameter)
                        .collect(Collectors.joining(", "));
        var output = name(tool.output());
        var result =
                switch (results) {
                    case VALUES -> output + ":";
                    case JSON_TEXT -> "str:  # " + output;
                };
        return "def %s(%s) -> %s\n%s"
                .formatted(
                        PythonNames.identifier(tool.name()), parameters, result, docstring(tool));
    }

    private String parameter(Field field) {
        var name = PythonNames.identifier(field.name());
        if (field.required()) {
            return name + ": " + name(field.type());
        }
        if (field.defaultValue() == null) {
            return name + ": " + name(field.type()) + " | None = None";
        }
        var value =
                field.defaultValue() instanceof String text
                        ? literal(text)
                        : PlainData.repr(field.defaultValue());
        return name + ": " + name(field.type()) + " = " + value;
    }

    private static String docstring(Tool tool) {
        var notes =
                PythonNames.parameters(tool.input()).stream()
                        .filter(field -> !field.doc().isEmpty())
                        .map(
                                field ->
                                        "\n    "
                                                + PythonNames.identifier(field.name())
                                                + ": "
                                                + docText(field.doc()))
                        .collect(Collectors.joining());
        if (tool.description().isEmpty() && notes.isEmpty()) {
            return "    ...\n";
        }
        return "    \"\"\"" + docText(tool.description()) + notes + "\"\"\"\n";
    }

    /// Text that cannot end the docstring it stands in.
    private static String docText(String text) {
        var safe = line(text).replace("\\", "\\\\").replace("\"\"\"", "'''");
        return safe.endsWith("\"") ? safe + " " : safe;
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private String name(DataType type) {
        return switch (type) {
            case DataType.Any() -> "Any";
            case DataType.Nothing() -> "None";
            case DataType.Bool() -> "bool";
            case DataType.Int() -> "int";
            case DataType.Num() -> "float";
            case DataType.Text(_, var allowed) when allowed.isEmpty() -> "str";
            case DataType.Text text -> aliases.getOrDefault(text, choice(text.allowed()));
            case DataType.Date() -> "Date";
            case DataType.ListOf(var element) -> "list[" + name(element) + "]";
            case DataType.MapOf(var values) -> "dict[str, " + name(values) + "]";
            case DataType.OrNone(var inner) -> name(inner) + " | None";
            case RecordType record -> names.getOrDefault(record, "dict");
        };
    }

    private static String choice(List<String> allowed) {
        return allowed.stream()
                .map(PythonStubs::literal)
                .collect(Collectors.joining(", ", "Literal[", "]"));
    }

    /// JSON's notation of a str is Python's too, and the quotes are those that stubs have.
    private static String literal(String text) {
        return PlainData.json(text);
    }
}
