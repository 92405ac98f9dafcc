package dev.codemode.agents;

import dev.codemode.python.PlainData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts that agents open a conversation with. They stand as files beside this class.
final class Prompts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Prompts() {}

    static String functionCalling(boolean parallel) {
        return fill(
                "function-calling.txt",
                Map.of("calls", read(parallel ? "calls-parallel.txt" : "calls-sequential.txt")));
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
