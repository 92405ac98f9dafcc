package dev.codemode.cli;

import static java.util.stream.Collectors.joining;

import dev.codemode.python.PlainData;
import dev.codemode.tools.Write;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Calls as a person reads them. What a model or a server made up cannot steer the terminal: everything
/// that is not printable is escaped.
final class CallText {
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w./-]{1,200}");

    private CallText() {}

    /// The whole call in one line, however long.
    static String line(Write write) {
        return name(write.tool()) + "(" + arguments(write.arguments()) + ")";
    }

    static String arguments(Map<String, @Nullable Object> arguments) {
        return arguments.entrySet().stream()
                .map(e -> argument(e.getKey(), e.getValue()))
                .collect(joining(", "));
    }

    static String argument(String name, @Nullable Object value) {
        return name(name) + "=" + PlainData.repr(value);
    }

    static String name(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : PlainData.repr(name);
    }
}
