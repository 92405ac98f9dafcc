package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import java.util.List;

/// The types of `decimal`, complete with their methods.
final class DecimalTypes {
    static final Type DECIMAL = type("Decimal");
    static final Type CONTEXT = type("Context");
    static final Type SIGNALS = type("SignalDict");
    static final Type MANAGER = type("ContextManager");
    static final Type TUPLE = TypeBuilder.plainType("decimal", "DecimalTuple", Types.TUPLE);
    static final List<String> TUPLE_FIELDS = List.of("sign", "digits", "exponent");

    static {
        DecimalMethods.install();
        DecimalContextMethods.install();
        TypeBuilder.of(SIGNALS)
                .constructor(
                        (run, type, args) -> {
                            throw run.typeError("cannot create 'decimal.SignalDict' instances");
                        })
                .supports(
                        Special.REPR,
                        Special.LEN,
                        Special.ITER,
                        Special.CONTAINS,
                        Special.GETITEM,
                        Special.SETITEM,
                        Special.EQ,
                        Special.NE)
                .method("keys(self, /)", (run, self) -> DecimalSignals.keys())
                .method("values(self, /)", (run, self) -> ((DecimalSignals) self).values())
                .method("items(self, /)", (run, self) -> ((DecimalSignals) self).items(run))
                .method("copy(self, /)", (run, self) -> ((DecimalSignals) self).asDict(run))
                .finish();
    }

    private DecimalTypes() {}

    private static Type type(String name) {
        return TypeBuilder.type("decimal", name, Types.OBJECT);
    }
}
