package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import java.util.Map;

/// `operator`: what the operators of the language do, as functions.
final class OperatorModule {
    private static final Map<BinaryOp, String> BINARY =
            Map.ofEntries(
                    Map.entry(BinaryOp.ADD, "add"),
                    Map.entry(BinaryOp.SUBTRACT, "sub"),
                    Map.entry(BinaryOp.MULTIPLY, "mul"),
                    Map.entry(BinaryOp.MATMUL, "matmul"),
                    Map.entry(BinaryOp.DIVIDE, "truediv"),
                    Map.entry(BinaryOp.FLOOR_DIVIDE, "floordiv"),
                    Map.entry(BinaryOp.MODULO, "mod"),
                    Map.entry(BinaryOp.POWER, "pow"),
                    Map.entry(BinaryOp.LEFT_SHIFT, "lshift"),
                    Map.entry(BinaryOp.RIGHT_SHIFT, "rshift"),
                    Map.entry(BinaryOp.AND, "and"),
                    Map.entry(BinaryOp.OR, "or"),
                    Map.entry(BinaryOp.XOR, "xor"));

    private static final Map<CompareOp, String> COMPARISONS =
            Map.of(
                    CompareOp.LESS, "lt",
                    CompareOp.LESS_EQUAL, "le",
                    CompareOp.EQUAL, "eq",
                    CompareOp.NOT_EQUAL, "ne",
                    CompareOp.GREATER, "gt",
                    CompareOp.GREATER_EQUAL, "ge");

    private static final ModuleBuilder MEMBERS = new ModuleBuilder("operator");

    static final ModuleValue MODULE = build();

    private OperatorModule() {}

    @Bounded(Bounded.By.FIXED)
    private static ModuleValue build() {
        for (var op : BinaryOp.values()) {
            var name = BINARY.get(op);
            if (name != null) {
                two(plain(name), name, (run, a, b) -> Protocol.binary(run, op, a, b));
                two("i" + name, "i" + name, (run, a, b) -> Protocol.inPlace(run, op, a, b));
            }
        }
        COMPARISONS.forEach(
                (op, name) -> two(name, name, (run, a, b) -> Protocol.compare(run, op, a, b)));
        one("neg", (run, a) -> Protocol.unary(run, UnaryOp.NEGATE, a));
        one("pos", (run, a) -> Protocol.unary(run, UnaryOp.PLUS, a));
        one("invert", (run, a) -> Protocol.unary(run, UnaryOp.INVERT, a));
        one("inv", (run, a) -> Protocol.unary(run, UnaryOp.INVERT, a));
        one("not", (run, a) -> Bool.of(!Protocol.truth(run, a)));
        var absolute = Builtins.table().getOrDefault("abs", Constants.NONE);
        one("abs", (run, a) -> Protocol.call(run, absolute, a));
        one("index", Coercion::index);
        MEMBERS.function("truth(a, /)", (run, a) -> Bool.of(Protocol.truth(run, a)));
        MEMBERS.function("is_(a, b, /)", (run, a, b) -> Bool.of(Protocol.identical(run, a, b)));
        MEMBERS.function("is_not(a, b, /)", (run, a, b) -> Bool.of(!Protocol.identical(run, a, b)));
        two("contains", "contains", (run, a, b) -> Bool.of(Protocol.contains(run, a, b)));
        two("getitem", "getitem", Protocol::getItem);
        two(
                "delitem",
                "delitem",
                (run, a, b) -> {
                    Protocol.deleteItem(run, a, b);
                    return Constants.NONE;
                });
        for (var name : new String[] {"setitem", "__setitem__"}) {
            MEMBERS.flexible(name + "(a, b, c, /)", OperatorModule::setItem);
        }
        two("concat", "concat", (run, a, b) -> concat(run, a, b, false));
        two("iconcat", "iconcat", (run, a, b) -> concat(run, a, b, true));
        MEMBERS.function("countOf(a, b, /)", OperatorModule::countOf);
        MEMBERS.function("indexOf(a, b, /)", OperatorModule::indexOf);
        MEMBERS.flexible("length_hint(obj, default=0, /)", OperatorModule::lengthHint);
        for (var name : new String[] {"call", "__call__"}) {
            MEMBERS.flexible(
                    name + "(obj, /, *args, **kwargs)",
                    (run, slots) -> Nested.call(run, slots[0], Spread.args(slots[1], slots[2])));
        }
        Getters.install();
        return MEMBERS.value("itemgetter", Getters.ItemGetter.TYPE)
                .value("attrgetter", Getters.AttributeGetter.TYPE)
                .value("methodcaller", Getters.MethodCaller.TYPE)
                .build();
    }

    /// The name without underscores, where it is no word of the language.
    private static String plain(String name) {
        return KeywordModule.isKeyword(name) ? name + "_" : name;
    }

    private static void one(String name, Native.F1 body) {
        MEMBERS.function(plain(name) + "(a, /)", body);
        MEMBERS.function("__" + name + "__(a, /)", body);
    }

    private static void two(String name, String special, Native.F2 body) {
        MEMBERS.function(name + "(a, b, /)", body);
        MEMBERS.function("__" + special + "__(a, b, /)", body);
    }

    private static Value setItem(Run run, Value[] slots) {
        Protocol.setItem(run, slots[0], slots[1], slots[2]);
        return Constants.NONE;
    }

    private static Value concat(Run run, Value a, Value b, boolean inPlace) {
        if (a.type().special(Special.GETITEM) == null) {
            throw run.typeError("'" + a.typeName() + "' object can't be concatenated");
        }
        return inPlace
                ? Protocol.inPlace(run, BinaryOp.ADD, a, b)
                : Protocol.binary(run, BinaryOp.ADD, a, b);
    }

    private static Value countOf(Run run, Value values, Value wanted) {
        var count = 0L;
        var elements = Protocol.iterate(run, values);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (next == wanted || Protocol.equal(run, next, wanted)) {
                count++;
            }
        }
        return SmallInt.of(count);
    }

    private static Value indexOf(Run run, Value values, Value wanted) {
        var index = 0L;
        var elements = Protocol.iterate(run, values);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (next == wanted || Protocol.equal(run, next, wanted)) {
                return SmallInt.of(index);
            }
            index++;
        }
        throw run.valueError("sequence.index(x): x not in sequence");
    }

    private static Value lengthHint(Run run, Value[] slots) {
        if (!(slots[1] instanceof IntValue)) {
            throw run.typeError(
                    "'" + slots[1].typeName() + "' object cannot be interpreted as an integer");
        }
        var type = slots[0].type();
        if (type.special(Special.LEN) != null) {
            return IntMath.add(Protocol.length(run, slots[0]), 0);
        }
        if (slots[0] instanceof Iter iterator && !type.isHeap()) {
            return SmallInt.of(Iterations.remaining(iterator));
        }
        var hint = Protocol.callSpecial(run, Special.LENGTH_HINT, slots[0]);
        if (hint == null || hint == Constants.NOT_IMPLEMENTED) {
            return slots[1];
        }
        if (!(hint instanceof IntValue number)) {
            throw run.typeError("__length_hint__ must be an integer, not " + hint.typeName());
        }
        if (number.signum() < 0) {
            throw run.valueError("__length_hint__() should return >= 0");
        }
        return hint;
    }
}
