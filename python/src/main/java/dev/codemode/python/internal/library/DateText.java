package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.CompareOp;

/// What the types of `datetime` share: digits, checks and the text of offsets.
final class DateText {
    static final String[] DAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };
    static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private DateText() {}

    static StringBuilder two(StringBuilder out, int value) {
        return out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    static StringBuilder six(StringBuilder out, int micros) {
        return padded(out, micros, 6, '0');
    }

    static StringBuilder padded(StringBuilder out, int value, int width, char fill) {
        var digits = Integer.toString(value);
        return out.repeat(fill, Math.max(0, width - digits.length())).append(digits);
    }

    static boolean holds(CompareOp op, int order) {
        return switch (op) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_EQUAL -> order >= 0;
            default -> throw new IllegalArgumentException(op.symbol() + " is no ordering");
        };
    }

    /// An argument that CPython reads as a C int.
    static int intArgument(Run run, Value value) {
        var number = Coercion.index(run, value);
        if (!number.fitsLong() || number.asLong() != number.clamp()) {
            throw run.raise(
                    Types.OVERFLOW_ERROR,
                    number.fitsLong()
                            ? "signed integer is "
                                    + (number.signum() > 0
                                            ? "greater than maximum"
                                            : "less than minimum")
                            : "Python int too large to convert to C int");
        }
        return number.clamp();
    }

    static int intOr(Run run, Value value, int absent) {
        return value == Constants.ABSENT ? absent : intArgument(run, value);
    }

    /// `+HH:MM`, with seconds and microseconds where the offset has them.
    static StringBuilder offset(StringBuilder out, TimedeltaValue offset, String separator) {
        var negative = offset.days < 0;
        var total = offset.totalMicros().longValue();
        var micros = Math.abs(total);
        var seconds = (int) (micros / 1_000_000);
        out.append(negative ? '-' : '+');
        two(out, seconds / 3600).append(separator);
        two(out, seconds / 60 % 60);
        var rest = (int) (micros % 1_000_000);
        if (seconds % 60 != 0 || rest != 0) {
            two(out.append(separator), seconds % 60);
        }
        if (rest != 0) {
            six(out.append('.'), rest);
        }
        return out;
    }

    /// The text of a str argument, in the words of C functions.
    static String text(Run run, String function, int position, Value value) {
        if (value instanceof dev.codemode.python.internal.runtime.StrValue text) {
            return text.text();
        }
        throw run.typeError(
                function
                        + "() argument "
                        + position
                        + " must be str, not "
                        + (value == Constants.NONE ? "None" : value.typeName()));
    }

    /// Calls a class with ints: how operations on objects of the program's subclasses make their answer.
    static Value make(Run run, Value type, Value... arguments) {
        return Protocol.call(run, type, Args.of(arguments));
    }

    static IntValue number(int value) {
        return IntValue.of(value);
    }
}
