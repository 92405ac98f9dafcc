package dev.codemode.bench;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why a recorded program failed, as far as the error that CPython gave tells it.
public enum FailureCause {
    /// It named a tool that was not there to be called.
    TOOL_NAME("a tool's name"),
    /// A tool refused what it was given.
    ARGUMENT("a tool's argument"),
    /// It took a result for something else: a key that is not there, text or an envelope for a list.
    RESULT_SHAPE("a result's shape"),
    /// It imports what the sandbox does not have.
    MODULE("a missing module"),
    /// It is no Python: a reply that was cut, or that was none.
    SYNTAX("not Python"),
    OTHER("its own logic");

    private static final Pattern NO_SUCH_TOOL =
            Pattern.compile(
                    ".*(is not discovered yet|no attribute '\\w+' on tools|'NoneType' object is not callable"
                            + "|tools?\\b.* has no attribute|[Uu]nknown tool|no tool ).*",
                    Pattern.DOTALL);

    private static final Pattern REFUSED =
            Pattern.compile(
                    ".*(unexpected keyword argument|required positional argument|positional arguments? but"
                            + "|Tool returned error).*",
                    Pattern.DOTALL);

    private static final Pattern OTHER_SHAPE =
            Pattern.compile(
                    "'(str|list|dict|tuple|int|float|NoneType)' object (has no attribute|is not"
                            + " (subscriptable|iterable)|does not support).*"
                            + "|(string|list|tuple) indices must be integers.*"
                            + "|the JSON object must be str.*"
                            + "|unhashable type.*|cannot unpack.*|.*values to unpack.*",
                    Pattern.DOTALL);

    private final String text;

    FailureCause(String text) {
        this.text = text;
    }

    /// As the report names it.
    String text() {
        return text;
    }

    /// Whether the types of the tools tell what is wrong.
    boolean isAboutTools() {
        return this == TOOL_NAME || this == ARGUMENT || this == RESULT_SHAPE;
    }

    /// The cause, or null where the program completed.
    static @Nullable FailureCause of(Recording.Reference reference) {
        return switch (reference.outcome()) {
            case "completed" -> null;
            case "rejected" -> SYNTAX;
            default ->
                    of(
                            String.valueOf(reference.errorType()),
                            String.valueOf(reference.message()),
                            reference.inTool());
        };
    }

    private static FailureCause of(String type, String message, boolean inTool) {
        if (NO_SUCH_TOOL.matcher(message).matches()) {
            return TOOL_NAME;
        }
        if (inTool || REFUSED.matcher(message).matches()) {
            return ARGUMENT;
        }
        return switch (type) {
            case "KeyError", "IndexError" -> RESULT_SHAPE;
            case "AttributeError", "TypeError", "ValueError" ->
                    OTHER_SHAPE.matcher(message).matches() ? RESULT_SHAPE : OTHER;
            case "ModuleNotFoundError", "ImportError" -> MODULE;
            case "SyntaxError", "IndentationError", "TabError" -> SYNTAX;
            default -> OTHER;
        };
    }
}
