package dev.codemode.python;

import java.util.List;

/// An error of the program, as Python names and words it.
///
/// @param type name of the exception class, such as `KeyError`
/// @param message `str(exception)`, cut at 2 KiB; `''` where it has none
/// @param hint what helps against it, such as `. Did you mean: 'total'?`; `''` where nothing does. Not
///     part of the message, which is CPython's word for word
/// @param at where it was raised
/// @param sourceLine the source line of `at`, without its line break
/// @param variables what the variables in that line held, those that are data
/// @param calls the calls that led there, outermost first; the last one is the frame that raised
/// @param fromTool whether a host function raised it, so that the program's own logic is not at fault
public record PythonError(
        String type,
        String message,
        String hint,
        Position at,
        String sourceLine,
        List<Variable> variables,
        List<Call> calls,
        boolean fromTool) {

    /// One active call: the function's name (`<module>` for the program itself) and where it stood.
    public record Call(String function, Position at) {}

    /// A variable and its value, cut by structure (see [PlainData#reprExcerpt]).
    public record Variable(String name, String excerpt) {}

    public PythonError {
        variables = List.copyOf(variables);
        calls = List.copyOf(calls);
    }

    /// `KeyError: 'id'`, or the type alone where there is no message; the hint behind it.
    public String summary() {
        return (message.isEmpty() ? type : type + ": " + message) + hint;
    }

    /// Place and summary, the source line, and a caret line under the part that failed:
    ///
    /// ```
    /// program.py:3:7: NameError: name 'totl' is not defined. Did you mean: 'total'?
    ///     x = totl + 1
    ///         ^^^^
    /// ```
    ///
    /// Tabs before the caret are kept so that it stands right in any viewer.
    public String render() {
        return at + ": " + summary() + "\n" + Caret.under(at, sourceLine);
    }
}
