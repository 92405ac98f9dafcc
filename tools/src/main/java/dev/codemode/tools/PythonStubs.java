package dev.codemode.tools;

import dev.codemode.python.PlainData;
import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A catalogue as Python source that a model reads. Every word of it is paid for with each request, so
/// shared records stand once and nothing is said twice.
final class PythonStubs {
    private static final int LONGEST_SENTENCE = 200;

    /// A small letter or a digit after it means that the dot is of an abbreviation.
    private static final Pattern END_OF_SENTENCE = Pattern.compile("\\. (?![\\p{Ll}\\p{Nd}])");

    private final ResultStyle results;
    private final Detail detail;
    private final PythonTypes types;
    private final Map<String, String> toolNames;

    private PythonStubs(
            List<Tool> tools, Map<String, String> names, ResultStyle results, Detail detail) {
        this.results = results;
        this.detail = detail;
        this.types = PythonTypes.of(tools);
        this.toolNames = names;
    }

    static String of(List<Tool> tools, ResultStyle results, Detail detail) {
        var ofWhat = detail == Detail.INDEX ? "" : ", of the type named beside it";
        return heading(results, ofWhat) + body(tools, results, detail);
    }

    /// As [#of], without the heading.
    static String body(List<Tool> tools, ResultStyle results, Detail detail) {
        var stubs = new PythonStubs(tools, PythonNames.ofTools(tools), results, detail);
        return switch (detail) {
            case FULL, COMPACT -> stubs.source(tools);
            case INDEX -> stubs.index(tools);
        };
    }

    /// One tool of a catalogue and the types it needs, without the heading.
    ///
    /// @param names what the tools of the catalogue are called in Python
    static String ofTool(Tool tool, Map<String, String> names, ResultStyle results, Detail detail) {
        var tools = List.of(tool);
        var stubs = new PythonStubs(tools, names, results, detail);
        return switch (detail) {
            case FULL, COMPACT -> stubs.source(tools).strip() + "\n";
            case INDEX -> stubs.index(tools);
        };
    }

    /// One tool of a catalogue as a call of it looks, and what comes back.
    static String signature(Tool tool, Map<String, String> names, ResultStyle results) {
        return new PythonStubs(List.of(tool), names, results, Detail.COMPACT).signature(tool, "");
    }

    private String index(List<Tool> tools) {
        return tools.stream().map(this::indexLine).collect(Collectors.joining());
    }

    private String indexLine(Tool tool) {
        var parameters = String.join(", ", PythonNames.ofParameters(tool.input()).values());
        var about = firstSentence(tool);
        return name(tool) + "(" + parameters + ")" + (about.isEmpty() ? "" : ": " + about) + "\n";
    }

    /// What it does, as far as one line goes.
    static String firstSentence(Tool tool) {
        var line = line(tool.description());
        var end = END_OF_SENTENCE.matcher(line);
        return Words.cut(end.find() ? line.substring(0, end.start() + 1) : line, LONGEST_SENTENCE);
    }

    /// @param ofWhat what follows says of the JSON that calls return
    static String heading(ResultStyle results, String ofWhat) {
        return "# Call these as tools.NAME(...); tools needs no import. "
                + "A call that fails raises ToolError.\n"
                + jsonNote(results, ofWhat);
    }

    private static String jsonNote(ResultStyle results, String ofWhat) {
        return switch (results) {
            case VALUES -> "";
            case JSON_TEXT -> "# Each returns a str of JSON" + ofWhat + ": use json.loads.\n";
        };
    }

    private String source(List<Tool> tools) {
        var source = new StringBuilder();
        if (types.usesDate()) {
            source.append("Date = str  # YYYY-MM-DD\n");
        }
        if (types.usesDateTime()) {
            source.append("DateTime = str  # YYYY-MM-DDTHH:MM:SSZ\n");
        }
        types.aliases()
                .forEach((choice, name) -> source.append(alias(name, types.meaning(choice))));
        types.declared().forEach(type -> source.append(space()).append(declaration(type)));
        tools.forEach(tool -> source.append(space()).append(function(tool)));
        return source.toString();
    }

    private String space() {
        return detail == Detail.FULL ? "\n" : "";
    }

    private static String alias(String name, String type) {
        return name + " = " + type + "\n";
    }

    private String declaration(DataType type) {
        var name = types.name(type);
        return type instanceof RecordType record
                ? typedDict(record, name)
                : alias(name, types.meaning(type));
    }

    private String typedDict(RecordType record, String name) {
        if (!record.fields().stream().allMatch(field -> PythonNames.isIdentifier(field.name()))) {
            return typedDictOfOddKeys(record, name);
        }
        return detail == Detail.FULL ? documented(record, name) : onOneLine(record, name);
    }

    private String documented(RecordType record, String name) {
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

    private String onOneLine(RecordType record, String name) {
        var members =
                record.fields().stream()
                        .map(field -> field.name() + ": " + member(record, field))
                        .collect(Collectors.joining("; "));
        return "class %s(TypedDict): %s%s\n"
                .formatted(
                        name,
                        members.isEmpty() ? "pass" : members,
                        record.open() ? "  # other keys are kept" : "");
    }

    private String typedDictOfOddKeys(RecordType record, String name) {
        var members =
                record.fields().stream()
                        .map(
                                field ->
                                        PythonTypes.literal(field.name())
                                                + ": "
                                                + member(record, field))
                        .collect(Collectors.joining(", "));
        return "%s = TypedDict(%s, {%s})\n".formatted(name, PythonTypes.literal(name), members);
    }

    /// What a record of a result has is always there, even where it may be None.
    private String member(RecordType record, Field field) {
        var alwaysThere = field.required() || field.inResults() && !types.isInput(record);
        var type = types.name(field.type());
        return alwaysThere ? type : "NotRequired[" + type + "]";
    }

    private String function(Tool tool) {
        return switch (detail) {
            case FULL -> "def " + signature(tool, ":") + "\n" + docstring(tool);
            case COMPACT, INDEX -> "def " + signature(tool, ": ...") + "\n";
        };
    }

    private String signature(Tool tool, String end) {
        var names = PythonNames.ofParameters(tool.input());
        var parameters =
                PythonNames.parameters(tool.input()).stream()
                        .map(field -> names.get(field.name()) + parameter(field))
                        .collect(Collectors.joining(", "));
        return "%s(%s) -> %s".formatted(name(tool), parameters, result(tool, end));
    }

    private String name(Tool tool) {
        return toolNames.getOrDefault(tool.name(), tool.name());
    }

    /// The type of the result, the end of the signature, and what is to be said about the type.
    private String result(Tool tool, String end) {
        var output = types.name(tool.output());
        var origin = origin(tool.inferredFrom());
        return switch (results) {
            case VALUES -> output + end + (origin.isEmpty() ? "" : "  # " + origin);
            case JSON_TEXT ->
                    "str" + end + "  # " + output + (origin.isEmpty() ? "" : ", " + origin);
        };
    }

    private static String origin(int results) {
        return switch (results) {
            case 0 -> "";
            case 1 -> "inferred from 1 result";
            case InferredTypes.MOST_COUNTED ->
                    "inferred from %d or more results".formatted(results);
            default -> "inferred from %d results".formatted(results);
        };
    }

    private String parameter(Field field) {
        var type = ": " + types.name(field.type());
        if (field.required()) {
            return type;
        }
        if (field.defaultValue() == null) {
            return type + (field.type() instanceof DataType.OrNone ? "" : " | None") + " = None";
        }
        var value =
                field.defaultValue() instanceof String text
                        ? PythonTypes.literal(text)
                        : PlainData.repr(field.defaultValue());
        return type + " = " + value;
    }

    private static String docstring(Tool tool) {
        var names = PythonNames.ofParameters(tool.input());
        var notes =
                PythonNames.parameters(tool.input()).stream()
                        .filter(field -> !field.doc().isEmpty())
                        .map(
                                field ->
                                        "\n    "
                                                + names.get(field.name())
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
}
