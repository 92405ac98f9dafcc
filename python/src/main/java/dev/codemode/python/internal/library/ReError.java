package dev.codemode.python.internal.library;

import dev.codemode.python.internal.regex.RegexException;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `re.error`.
final class ReError {
    static final Type TYPE = TypeBuilder.plainType("re", "error", Types.EXCEPTION);

    static {
        TypeBuilder.of(TYPE)
                .constructor((run, type, args) -> new ExceptionValue(type))
                .flexible("__init__(self, msg, pattern=None, pos=None)", ReError::init)
                .finish();
    }

    private ReError() {}

    private static Value init(Run run, Value[] slots) {
        fill(run, (ExceptionValue) slots[0], slots[1], slots[2], slots[3]);
        return Constants.NONE;
    }

    private static void fill(
            Run run, ExceptionValue error, Value message, Value pattern, Value position) {
        var text = Protocol.str(run, message);
        Value line = Constants.NONE;
        Value column = Constants.NONE;
        if (pattern != Constants.NONE && position != Constants.NONE) {
            var at = Coercion.index(run, position).clamp();
            var source = ReText.of(run, pattern);
            var before = source == null ? "" : source.part(0, Math.clamp(at, 0, source.length()));
            var lineNumber = (int) before.chars().filter(c -> c == '\n').count() + 1;
            var behindBreak = before.substring(before.lastIndexOf('\n') + 1);
            var columnNumber = behindBreak.codePointCount(0, behindBreak.length()) + 1;
            line = SmallInt.of(lineNumber);
            column = SmallInt.of(columnNumber);
            text += " at position " + at;
            if (source != null && source.string().indexOf('\n') >= 0) {
                text += " (line " + lineNumber + ", column " + columnNumber + ")";
            }
        }
        error.setArgs(TupleValue.of(StrValue.of(text)));
        var attributes = error.attributes();
        attributes.set("msg", message);
        attributes.set("pattern", pattern);
        attributes.set("pos", position);
        attributes.set("lineno", line);
        attributes.set("colno", column);
    }

    /// What Python raises for a pattern or template that is wrong.
    static Raise of(Run run, RegexException wrong, Value pattern) {
        return switch (wrong.kind()) {
            case OVERFLOW -> run.raise(Types.OVERFLOW_ERROR, wrong.text());
            case DEPTH -> run.raise(Types.RECURSION_ERROR, wrong.text());
            case FLAGS -> run.valueError(wrong.text());
            case INDEX -> run.raise(Types.INDEX_ERROR, wrong.text());
            case SYNTAX -> {
                var error = new ExceptionValue(TYPE);
                var known = wrong.position() >= 0;
                fill(
                        run,
                        error,
                        StrValue.of(wrong.text()),
                        known ? pattern : Constants.NONE,
                        known ? SmallInt.of(wrong.position()) : Constants.NONE);
                yield run.raise(error);
            }
        };
    }
}
