package dev.codemode.python.internal.runtime;

/// Values as the ints, floats and texts that an operation needs, with the errors that CPython has for what
/// they cannot be.
public final class Coercion {
    private Coercion() {}

    /// Whether `operator.index` works on it.
    public static boolean hasIndex(Value value) {
        return value instanceof IntValue || value.type().special(Special.INDEX) != null;
    }

    public static IntValue index(Run run, Value value) {
        if (value instanceof IntValue index) {
            return index;
        }
        var method = value.type().special(Special.INDEX);
        if (method == null) {
            throw run.typeError(
                    "'" + value.typeName() + "' object cannot be interpreted as an integer");
        }
        var answer = Protocol.callMethod(run, method, value);
        if (answer instanceof IntValue index) {
            return index;
        }
        throw run.typeError("__index__ returned non-int (type " + answer.typeName() + ")");
    }

    /// An argument that has to be an int of 32 bits; larger ones are clamped.
    public static int asInt(Run run, Value value) {
        return index(run, value).clamp();
    }

    /// An argument that counts or indexes elements: an int of 64 bits, clamped to 32.
    ///
    /// @throws Raise `OverflowError` where it is larger
    public static int asSize(Run run, Value value) {
        var index = index(run, value);
        if (!index.fitsLong()) {
            throw run.raise(Types.OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
        }
        return index.clamp();
    }

    /// An argument that is an `int` of C.
    ///
    /// @throws Raise `OverflowError` where it has more than 32 bits
    public static int asSmallInt(Run run, Value value) {
        var index = index(run, value);
        if (!index.fitsLong() || index.asLong() != (int) index.asLong()) {
            throw run.raise(Types.OVERFLOW_ERROR, "Python int too large to convert to C int");
        }
        return (int) index.asLong();
    }

    /// What CPython's checks of arguments call a value that is of the wrong type.
    public static String typeName(Value value) {
        return value == Constants.NONE ? "None" : value.typeName();
    }

    /// An argument that has to be a str.
    public static String asText(Run run, String function, Value value) {
        if (value instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError(function + "() argument must be str, not " + typeName(value));
    }

    /// The value as a double: floats, ints, and what has `__float__` or `__index__`.
    public static double asDouble(Run run, Value value) {
        return switch (value) {
            case FloatValue number -> number.value;
            case IntValue number -> number.asDouble(run);
            default -> {
                var method = value.type().special(Special.FLOAT);
                if (method != null) {
                    var answer = Protocol.callMethod(run, method, value);
                    if (answer instanceof FloatValue number) {
                        yield number.value;
                    }
                    throw run.typeError(
                            value.typeName()
                                    + ".__float__ returned non-float (type "
                                    + answer.typeName()
                                    + ")");
                }
                if (value.type().special(Special.INDEX) != null) {
                    yield index(run, value).asDouble(run);
                }
                throw run.typeError("must be real number, not " + value.typeName());
            }
        };
    }
}
