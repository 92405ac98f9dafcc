package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import java.util.List;

/// The signals of `decimal`, in the order in which a context lists them, each with its exception.
enum DecimalSignal {
    INVALID_OPERATION("InvalidOperation"),
    FLOAT_OPERATION("FloatOperation", Types.TYPE_ERROR),
    DIVISION_BY_ZERO("DivisionByZero", Types.ZERO_DIVISION_ERROR),
    OVERFLOW("Overflow"),
    UNDERFLOW("Underflow"),
    SUBNORMAL("Subnormal"),
    INEXACT("Inexact"),
    ROUNDED("Rounded"),
    CLAMPED("Clamped");

    /// What can be wrong with an operation, as the exception tells it.
    enum Condition {
        INVALID_OPERATION,
        CONVERSION_SYNTAX,
        DIVISION_IMPOSSIBLE,
        DIVISION_UNDEFINED,
        INVALID_CONTEXT
    }

    static final Type BASE =
            TypeBuilder.exception("DecimalException", "decimal", Types.ARITHMETIC_ERROR);
    private static final Type[] TYPES = new Type[9];
    static final Type CONVERSION_SYNTAX;
    static final Type DIVISION_IMPOSSIBLE;
    static final Type DIVISION_UNDEFINED;
    static final Type INVALID_CONTEXT;

    static {
        for (var signal :
                new DecimalSignal[] {
                    INVALID_OPERATION,
                    FLOAT_OPERATION,
                    DIVISION_BY_ZERO,
                    SUBNORMAL,
                    INEXACT,
                    ROUNDED,
                    CLAMPED
                }) {
            signal.define(signal.other == null ? List.of(BASE) : List.of(BASE, signal.other));
        }
        OVERFLOW.define(List.of(INEXACT.type(), ROUNDED.type()));
        UNDERFLOW.define(List.of(INEXACT.type(), ROUNDED.type(), SUBNORMAL.type()));
        CONVERSION_SYNTAX = condition("ConversionSyntax");
        DIVISION_IMPOSSIBLE = condition("DivisionImpossible");
        DIVISION_UNDEFINED =
                TypeBuilder.exception(
                        "DivisionUndefined",
                        "decimal",
                        List.of(INVALID_OPERATION.type(), Types.ZERO_DIVISION_ERROR));
        INVALID_CONTEXT = condition("InvalidContext");
    }

    private final String title;

    // Built-in types never change once they are finished.
    @SuppressWarnings("ImmutableEnumChecker")
    private final @org.jspecify.annotations.Nullable Type other;

    DecimalSignal(String title) {
        this.title = title;
        this.other = null;
    }

    DecimalSignal(String title, Type other) {
        this.title = title;
        this.other = other;
    }

    private void define(List<Type> bases) {
        TYPES[ordinal()] = TypeBuilder.exception(title, "decimal", bases);
    }

    private static Type condition(String name) {
        return TypeBuilder.exception(name, "decimal", INVALID_OPERATION.type());
    }

    static Type type(Condition condition) {
        return switch (condition) {
            case INVALID_OPERATION -> INVALID_OPERATION.type();
            case CONVERSION_SYNTAX -> CONVERSION_SYNTAX;
            case DIVISION_IMPOSSIBLE -> DIVISION_IMPOSSIBLE;
            case DIVISION_UNDEFINED -> DIVISION_UNDEFINED;
            case INVALID_CONTEXT -> INVALID_CONTEXT;
        };
    }

    Type type() {
        return TYPES[ordinal()];
    }

    String title() {
        return title;
    }

    int bit() {
        return 1 << ordinal();
    }
}
