package dev.codemode.agents;

import dev.codemode.python.Language;
import dev.codemode.python.PlainData;
import dev.codemode.tools.Briefing;
import dev.codemode.tools.Detail;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.Savepoints;
import dev.codemode.tools.ToolCatalog;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The texts that agents open a conversation with. They stand as files beside this class.
final class Prompts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Prompts() {}

    /// What becomes of the changes of a program that fails.
    enum Failure {
        UNDONE("failure-undone.txt"),
        PARTLY_UNDONE("failure-partly-undone.txt"),
        KEPT("failure-kept.txt");

        private final String file;

        Failure(String file) {
            this.file = file;
        }

        static Failure of(ToolCatalog tools, Savepoints savepoints) {
            if (savepoints.canUndo()) {
                return UNDONE;
            }
            var some = tools.tools().stream().anyMatch(tool -> tool.undo() != null);
            return some ? PARTLY_UNDONE : KEPT;
        }
    }

    static String functionCalling(boolean parallel) {
        return fill(
                "function-calling.txt",
                Map.of("calls", read(parallel ? "calls-parallel.txt" : "calls-sequential.txt")));
    }

    static String codeModeWithPython(Briefing tools, ResultStyle results, Failure failure) {
        return codeMode(tools.text().strip(), results, failure, discovery(tools.detail()));
    }

    /// What a model is to do about a description that leaves something out.
    private static String discovery(Detail detail) {
        return switch (detail) {
            case FULL -> "";
            case COMPACT -> "\n" + read("discovery-compact.txt");
            case INDEX -> "\n" + read("discovery-index.txt");
        };
    }

    /// The same JSON schemas that function calling sends, one tool a line.
    static String codeModeWithSchemas(ToolCatalog tools, ResultStyle results, Failure failure) {
        var schemas =
                tools.specifications().stream()
                        .map(ToolSpecification::toJson)
                        .collect(Collectors.joining("\n"));
        return codeMode(schemas, results, failure, "");
    }

    private static String codeMode(
            String tools, ResultStyle results, Failure failure, String discovery) {
        var style =
                switch (results) {
                    case VALUES -> "results-values.txt";
                    case JSON_TEXT -> "results-json-text.txt";
                };
        return fill(
                "code-mode.txt",
                Map.of(
                        "language",
                        Language.SUMMARY,
                        "results",
                        read(style),
                        "failure",
                        read(failure.file),
                        "discovery",
                        discovery,
                        "tools",
                        tools));
    }

    static ToolSpecification runPython() {
        return ToolSpecification.builder()
                .name(CodeModeAgent.RUN_PYTHON)
                .description(read("run-python.txt"))
                .parameters(
                        JsonObjectSchema.builder()
                                .addStringProperty("code", "The whole program")
                                .required("code")
                                .additionalProperties(false)
                                .build())
                .build();
    }

    /// An error in the form in which tools report theirs.
    static String error(String message) {
        return PlainData.json(Map.of("error", message));
    }

    /// Replaces each `{key}` of the file in one pass, so that a value may hold braces of its own.
    private static String fill(String file, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(read(file))
                .replaceAll(
                        hole ->
                                Matcher.quoteReplacement(
                                        values.getOrDefault(hole.group(1), hole.group())));
    }

    private static String read(String file) {
        try (var in = Prompts.class.getResourceAsStream("prompts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("prompt '" + file + "' is missing from this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
