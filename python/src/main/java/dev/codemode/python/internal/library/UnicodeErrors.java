package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// The errors of codecs: what could not be encoded or decoded, where and why.
final class UnicodeErrors {
    private UnicodeErrors() {}

    static void fill(TypeBuilder builder) {
        builder.flexible("__init__(self, *args, **kwargs)", UnicodeErrors::init)
                .attribute("encoding", ExceptionMember.field("encoding"))
                .attribute("object", ExceptionMember.field("object"))
                .attribute("start", ExceptionMember.index("start"))
                .attribute("end", ExceptionMember.index("end"))
                .attribute("reason", ExceptionMember.field("reason"));
    }

    /// The error of a codec, ready to be thrown.
    static Raise of(
            Run run, Type type, String encoding, Value object, int start, int end, String reason) {
        var error =
                new ExceptionValue(
                        type,
                        StrValue.of(encoding),
                        object,
                        SmallInt.of(start),
                        SmallInt.of(end),
                        StrValue.of(reason));
        keep(run, error);
        return run.raise(error);
    }

    private static Value init(Run run, Value[] slots) {
        var error = (ExceptionValue) slots[0];
        ExceptionMethods.init(run, error, (TupleValue) slots[1], (DictValue) slots[2]);
        keep(run, error);
        return Constants.NONE;
    }

    private static void keep(Run run, ExceptionValue error) {
        var args = error.args();
        var translate = error.type().isSubtypeOf(Types.UNICODE_TRANSLATE_ERROR);
        var count = translate ? 4 : 5;
        if (args.size() != count) {
            throw run.typeError(
                    "function takes exactly " + count + " arguments (" + args.size() + " given)");
        }
        var next = 0;
        if (!translate) {
            error.setField("encoding", text(run, args, next++));
        }
        var object = args.get(next);
        if (!error.type().isSubtypeOf(Types.UNICODE_DECODE_ERROR)) {
            text(run, args, next);
        }
        next++;
        var start = Coercion.index(run, args.get(next++));
        var end = Coercion.index(run, args.get(next++));
        var reason = text(run, args, next);
        if (error.type().isSubtypeOf(Types.UNICODE_DECODE_ERROR)
                && !(object instanceof BytesValue)) {
            throw run.typeError("a bytes-like object is required, not '" + object.typeName() + "'");
        }
        error.setField("object", object);
        error.setField("start", start);
        error.setField("end", end);
        error.setField("reason", reason);
    }

    private static Value text(Run run, TupleValue args, int index) {
        var value = args.get(index);
        if (value instanceof StrValue) {
            return value;
        }
        throw run.typeError("argument " + (index + 1) + " must be str, not " + value.typeName());
    }
}
