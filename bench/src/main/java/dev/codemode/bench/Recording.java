package dev.codemode.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a real model did with one task: one line of a recordings file.
///
/// @param source file and line it was read from, as messages show it
/// @param scenario number of the task in its suite
/// @param valid whether the trial passed at the time
/// @param calls function calls in the order they were made; empty for code mode
/// @param programs in the order they were sent; empty for function calling
/// @param finalState how the accounts stood at the end, as the state summary tells it
public record Recording(
        String source,
        String model,
        String approach,
        int scenario,
        boolean valid,
        List<Call> calls,
        List<Program> programs,
        @Nullable Object finalState) {

    public Recording {
        calls = List.copyOf(calls);
        programs = List.copyOf(programs);
    }

    /// A call of a tool and the text the model read as its result.
    public record Call(String name, Map<String, @Nullable Object> arguments, String result) {}

    /// A program, and what CPython did with it.
    public record Program(String code, Reference cpython) {}

    /// How a program ended under CPython, in a fresh state.
    ///
    /// @param outcome `completed`, `raised` or `rejected`
    /// @param line where the error was raised; 0 where there was none
    /// @param inTool whether a tool raised the error: then the answer is that of another tool layer
    public record Reference(
            String outcome,
            @Nullable Object result,
            @Nullable String errorType,
            @Nullable String message,
            int line,
            boolean inTool,
            String stdout,
            @Nullable Object state) {}

    /// Whether this is a function-calling transcript; else it is one of code mode.
    public boolean isFunctionCalling() {
        return approach.equals("function-calling");
    }

    /// Reads a whole file.
    ///
    /// @throws OutsideException where it cannot be read, or a line is not a recording: with file, line
    ///     and what is wrong there
    public static List<Recording> read(Path file) throws OutsideException {
        try {
            var found = new ArrayList<Recording>();
            var number = 0;
            for (var line : Files.readString(file, UTF_8).lines().toList()) {
                number++;
                if (!line.isBlank()) {
                    found.add(parse(file + ":" + number, line));
                }
            }
            if (found.isEmpty()) {
                throw new OutsideException(
                        file + ": holds no recording; one JSON object a line is wanted");
            }
            return List.copyOf(found);
        } catch (MalformedInputException e) {
            throw new OutsideException(file + ": is not UTF-8; recordings are JSON lines in UTF-8");
        } catch (IOException e) {
            throw OutsideException.at(file, "cannot be read", e);
        }
    }

    private static Recording parse(String source, String line) throws OutsideException {
        try {
            return recording(source, new Fields(Json.read(line, Map.class)));
        } catch (JsonProcessingException e) {
            throw broken(source, Json.reason(e));
        } catch (Fields.Unfit e) {
            throw broken(source, e.text());
        }
    }

    private static OutsideException broken(String source, String what) {
        return new OutsideException(
                source
                        + ": not a recording: "
                        + what
                        + "; mend or remove the line, nothing was run");
    }

    private static Recording recording(String source, Fields fields) throws Fields.Unfit {
        var approach = fields.text("approach");
        if (!approach.equals("function-calling") && !approach.equals("code-mode")) {
            throw new Fields.Unfit(
                    "'approach' is '" + approach + "', wanted function-calling or code-mode");
        }
        var isCalls = approach.equals("function-calling");
        var calls = new ArrayList<Call>();
        var programs = new ArrayList<Program>();
        if (isCalls) {
            for (var turn : fields.list("turns")) {
                for (var call : turn.list("calls")) {
                    calls.add(
                            new Call(
                                    call.text("name"), call.map("arguments"), call.text("result")));
                }
            }
        } else {
            for (var program : fields.list("programs")) {
                programs.add(
                        new Program(program.text("code"), reference(program.object("cpython"))));
            }
        }
        return new Recording(
                source,
                fields.text("model"),
                approach,
                fields.integer("scenario"),
                fields.bool("valid"),
                calls,
                programs,
                fields.any("final_state"));
    }

    private static Reference reference(Fields fields) throws Fields.Unfit {
        var outcome = fields.text("outcome");
        var failed = !outcome.equals("completed");
        return new Reference(
                outcome,
                fields.anyOrNull("result"),
                failed ? fields.text("error_type") : null,
                failed ? fields.text("message") : null,
                failed ? fields.integer("line") : 0,
                outcome.equals("raised") && fields.text("raised_in").equals("tool"),
                fields.text("stdout"),
                fields.anyOrNull("state"));
    }

    /// The fields of a JSON object, asked for by name and type.
    private record Fields(Map<?, ?> map) {

        /// A field is not there or not what it must be.
        static final class Unfit extends Exception {
            private static final long serialVersionUID = 1;

            Unfit(String message) {
                super(message, null, false, false);
            }

            String text() {
                return String.valueOf(getMessage());
            }
        }

        String text(String name) throws Unfit {
            return field(name, "a text", v -> v instanceof String s ? s : null);
        }

        int integer(String name) throws Unfit {
            return field(name, "a whole number", v -> v instanceof Integer i ? i : null);
        }

        boolean bool(String name) throws Unfit {
            return field(name, "true or false", v -> v instanceof Boolean b ? b : null);
        }

        Object any(String name) throws Unfit {
            return field(name, "a value", v -> v);
        }

        @Nullable Object anyOrNull(String name) {
            return map.get(name);
        }

        Fields object(String name) throws Unfit {
            return field(name, "an object", v -> v instanceof Map<?, ?> m ? new Fields(m) : null);
        }

        @SuppressWarnings("unchecked") // the keys of a JSON object are texts
        Map<String, @Nullable Object> map(String name) throws Unfit {
            return (Map<String, @Nullable Object>) object(name).map();
        }

        List<Fields> list(String name) throws Unfit {
            return field(name, "a list of objects", Fields::objects);
        }

        private static @Nullable List<Fields> objects(Object value) {
            if (!(value instanceof List<?> list)) {
                return null;
            }
            var found = new ArrayList<Fields>();
            for (var item : list) {
                if (!(item instanceof Map<?, ?> map)) {
                    return null;
                }
                found.add(new Fields(map));
            }
            return found;
        }

        private <T> T field(String name, String wanted, Function<Object, @Nullable T> as)
                throws Unfit {
            var value = map.get(name);
            if (value == null) {
                throw new Unfit("'" + name + "' is missing, wanted " + wanted);
            }
            var fit = as.apply(value);
            if (fit == null) {
                throw new Unfit("'" + name + "' is not " + wanted);
            }
            return fit;
        }
    }
}
