package dev.codemode.python;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A function of the host that programs can call.
///
/// Arguments and results are **plain data**, copied on the way in and out: `null`, [Boolean], [Long]
/// or [java.math.BigInteger] (any [Integer], [Short] or [Byte] is accepted from the host), [Double],
/// [String], [List] and [Map] with String keys, which keeps its order. Tuples and sets arrive as
/// lists. Anything else in an argument raises `TypeError` in the program; anything else in a result
/// is a mistake of the host and raises `ToolError` there.
///
/// @param name a Python identifier
/// @param doc what `help` and `__doc__` show
/// @param parameters in order; programs may pass them by position or by name
/// @param types what the checker may rely on, or null where nothing is known
/// @param concurrent whether calls of it may run beside others, as those that only look may; the body
///     of such a function has to be safe for several threads. All others are called one at a time, on
///     the thread that runs the program, in the order in which it starts them, and when what was in
///     flight before has ended
/// @param body called with the arguments that were given, by name
public record HostFunction(
        String name,
        String doc,
        List<Parameter> parameters,
        @Nullable Types types,
        boolean concurrent,
        Body body) {

    /// An answer that is not there yet. The program goes on until it touches the value; then the run
    /// ends with [Outcome.Suspended]. Passing a pending value on to another host function touches it.
    public static final Object PENDING =
            new Object() {
                @Override
                public String toString() {
                    return "PENDING";
                }
            };

    /// What a function takes and answers.
    ///
    /// @param path where it stands for functions that are reached by a path, such as
    ///     `/accounting/create_invoice`; may be empty
    /// @param input its parameters by name
    public record Types(String path, HostType.RecordType input, HostType result) {}

    /// @param required whether leaving it out is a `TypeError`
    public record Parameter(String name, boolean required) {}

    /// The Java side of a host function.
    @FunctionalInterface
    public interface Body {
        /// Answers a call with plain data or [#PENDING].
        ///
        /// @throws HostException to raise in the program; any other exception reaches the program as a
        ///     `ToolError` that says only that the tool failed
        @Nullable Object call(Map<String, @Nullable Object> arguments) throws HostException;
    }

    public HostFunction {
        parameters = List.copyOf(parameters);
    }

    /// A function that is called one at a time.
    public HostFunction(
            String name, String doc, List<Parameter> parameters, @Nullable Types types, Body body) {
        this(name, doc, parameters, types, false, body);
    }

    /// A function of unknown types that is called one at a time.
    public HostFunction(String name, String doc, List<Parameter> parameters, Body body) {
        this(name, doc, parameters, null, body);
    }

    /// The same function, whose calls may run beside others or not.
    public HostFunction withConcurrent(boolean newConcurrent) {
        return new HostFunction(name, doc, parameters, types, newConcurrent, body);
    }
}
