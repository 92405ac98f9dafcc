package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import java.util.EnumMap;
import java.util.Map;

/// The double-underscore methods of built-in types: each calls the protocol method of [Value] that
/// implements it, so that one function serves every type.
@Bounded(Bounded.By.FIXED)
final class SpecialNatives {
    private static final Map<Special, Native> ALL = new EnumMap<>(Special.class);
    private static final Special[] FORWARD = specials("");
    private static final Special[] REFLECTED = specials("R");
    private static final Special[] IN_PLACE = specials("I");

    static {
        unary(Special.REPR, (run, self) -> StrValue.of(self.repr(run)));
        unary(Special.STR, (run, self) -> StrValue.of(self.str(run)));
        unary(Special.HASH, (run, self) -> SmallInt.of(Protocol.visibleHash(run, self)));
        unary(Special.BOOL, (run, self) -> Bool.of(self.truth(run)));
        unary(Special.LEN, (run, self) -> self.visibleLength(run));
        unary(Special.ITER, (run, self) -> self.iterate(run));
        unary(Special.NEXT, SpecialNatives::next);
        unary(Special.NEG, (run, self) -> self.unary(run, UnaryOp.NEGATE));
        unary(Special.POS, (run, self) -> self.unary(run, UnaryOp.PLUS));
        unary(Special.INVERT, (run, self) -> self.unary(run, UnaryOp.INVERT));
        binary(
                Special.FORMAT,
                "format_spec",
                (run, self, spec) ->
                        StrValue.of(self.format(run, Coercion.asText(run, "__format__", spec))));
        binary(Special.GETITEM, "key", (run, self, key) -> self.getItem(run, key));
        binary(Special.CONTAINS, "key", (run, self, key) -> Bool.of(self.contains(run, key)));
        binary(
                Special.DELITEM,
                "key",
                (run, self, key) -> {
                    self.deleteItem(run, key);
                    return Constants.NONE;
                });
        ALL.put(
                Special.SETITEM,
                Native.of(
                        "__setitem__(self, key, value, /)",
                        Type.OBJECT,
                        (Native.F3)
                                (run, self, key, value) -> {
                                    self.setItem(run, key, value);
                                    return Constants.NONE;
                                }));
        compare(Special.EQ, CompareOp.EQUAL);
        compare(Special.NE, CompareOp.NOT_EQUAL);
        compare(Special.LT, CompareOp.LESS);
        compare(Special.LE, CompareOp.LESS_EQUAL);
        compare(Special.GT, CompareOp.GREATER);
        compare(Special.GE, CompareOp.GREATER_EQUAL);
        for (var op : BinaryOp.values()) {
            binary(forward(op), "value", (run, self, value) -> self.binary(run, op, value));
            binary(reflected(op), "value", (run, self, value) -> self.reflected(run, op, value));
            binary(inPlace(op), "value", (run, self, value) -> self.inPlace(run, op, value));
        }
    }

    private SpecialNatives() {}

    /// Asks the Java class even where a class of the program builds on it.
    private static Value next(Run run, Value self) {
        if (!(self instanceof Iter iterator)) {
            return Protocol.nextOrStop(run, self);
        }
        var next = iterator.next(run);
        if (next == null) {
            throw run.stopIteration(Protocol.returned(self));
        }
        return next;
    }

    static Native of(Special special) {
        var method = ALL.get(special);
        if (method == null) {
            throw new IllegalArgumentException("no protocol behind " + special.method());
        }
        return method;
    }

    static Special forward(BinaryOp op) {
        return FORWARD[op.ordinal()];
    }

    static Special reflected(BinaryOp op) {
        return REFLECTED[op.ordinal()];
    }

    static Special inPlace(BinaryOp op) {
        return IN_PLACE[op.ordinal()];
    }

    private static Special[] specials(String prefix) {
        var ops = BinaryOp.values();
        var specials = new Special[ops.length];
        for (var op : ops) {
            var stem = op.method().replace("_", "").toUpperCase(java.util.Locale.ROOT);
            specials[op.ordinal()] = Special.valueOf(prefix + stem);
        }
        return specials;
    }

    private static void unary(Special special, Native.F1 body) {
        ALL.put(special, Native.of(special.method() + "(self, /)", Type.OBJECT, body));
    }

    private static void binary(Special special, String parameter, Native.F2 body) {
        ALL.put(
                special,
                Native.of(special.method() + "(self, " + parameter + ", /)", Type.OBJECT, body));
    }

    private static void compare(Special special, CompareOp op) {
        binary(special, "value", (run, self, value) -> self.compare(run, op, value));
    }
}
