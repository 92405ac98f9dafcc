package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.ReprBuilder;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;

/// `collections.Counter`: a dict from elements to counts, where what is missing counts zero.
final class Counter extends DictValue implements Attributed {
    static final Type TYPE = TypeBuilder.plainType("collections", "Counter", Types.DICT);

    private static final SmallInt ZERO = SmallInt.of(0);
    private static final SmallInt ONE = SmallInt.of(1);

    private final Attributes attributes = new Attributes();

    Counter(Type type) {
        super(type);
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    // ---- counting ----

    /// Adds one for every element, by the mapping's own `get` and `__setitem__` where it has some.
    static void countElements(Run run, Value mapping, Value iterable) {
        var elements = Protocol.iterate(run, iterable);
        if (mapping instanceof DictValue dict && isPlain(dict.type())) {
            for (var next = elements.next(run); next != null; next = elements.next(run)) {
                run.tick();
                var count = dict.get(run, next);
                dict.put(run, next, count == null ? ONE : plus(run, count, ONE));
            }
            return;
        }
        var get = AttributeProtocol.getAttribute(run, mapping, "get");
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            var count = Protocol.call(run, get, next, ZERO);
            Protocol.setItem(run, mapping, next, plus(run, count, ONE));
        }
    }

    private static boolean isPlain(Type type) {
        return !type.isHeap()
                || type.lookup("get") == Types.DICT.lookup("get")
                        && type.special(Special.SETITEM) == Types.DICT.special(Special.SETITEM);
    }

    private static Value plus(Run run, Value a, Value b) {
        return a instanceof SmallInt x && b instanceof SmallInt y
                ? IntMath.add(x.value, y.value)
                : Protocol.binary(run, BinaryOp.ADD, a, b);
    }

    private static Value minus(Run run, Value a, Value b) {
        return Protocol.binary(run, BinaryOp.SUBTRACT, a, b);
    }

    private static boolean isPositive(Run run, Value count) {
        return count instanceof SmallInt small
                ? small.value > 0
                : Protocol.truth(run, Protocol.compare(run, CompareOp.GREATER, count, ZERO));
    }

    Value count(Run run, Value element) {
        var count = get(run, element);
        return count == null ? ZERO : count;
    }

    /// Something to do for each element and its count.
    @FunctionalInterface
    interface Each {
        void with(Value element, Value count);
    }

    static void each(Run run, DictValue dict, Each action) {
        var table = dict.table();
        var changes = table.changes();
        for (var i = 0; i < table.entries(); i++) {
            run.tick();
            var key = table.key(i);
            if (key == null) {
                continue;
            }
            action.with(key, table.value(i));
            if (table.changes() != changes) {
                throw changed(run);
            }
        }
    }

    private static Raise changed(Run run) {
        return run.raise(Types.RUNTIME_ERROR, "dictionary changed size during iteration");
    }

    /// Adds (or takes off) the counts of a mapping or the elements of an iterable.
    void combine(Run run, Value other, boolean subtract) {
        if (other instanceof DictValue counts) {
            combineCounts(run, counts, subtract);
        } else if (isMapping(other)) {
            var counts = new DictValue();
            counts.update(run, other);
            combineCounts(run, counts, subtract);
        } else if (subtract) {
            var counts = new DictValue();
            countElements(run, counts, other);
            combineCounts(run, counts, true);
        } else {
            countElements(run, this, other);
        }
    }

    private void combineCounts(Run run, DictValue counts, boolean subtract) {
        if (!subtract && size() == 0) {
            update(run, counts);
            return;
        }
        var source = counts == this ? counts.copy(run) : counts;
        each(
                run,
                source,
                (element, count) -> {
                    var before = count(run, element);
                    var after = subtract ? minus(run, before, count) : plus(run, count, before);
                    Protocol.setItem(run, this, element, after);
                });
    }

    private static boolean isMapping(Value value) {
        var type = value.type();
        return type.lookup("keys") != null
                && type.lookup("items") != null
                && type.special(Special.GETITEM) != null;
    }

    /// Items, the most frequent first.
    ListValue mostCommon(Run run) {
        var items = new ListValue();
        try (var _ = run.holding(items)) {
            each(run, this, (element, count) -> items.add(run, TupleValue.of(element, count)));
            Sorting.sort(run, items, CounterMethods.COUNT_OF, true);
        }
        return items;
    }

    Counter positive(Run run) {
        var positive = new Counter(TYPE);
        each(run, this, (element, count) -> positive.keep(run, element, count));
        return positive;
    }

    private void keep(Run run, Value element, Value count) {
        if (isPositive(run, count)) {
            put(run, element, count);
        }
    }

    private void dropNonPositive(Run run) {
        var drop = new ListValue();
        each(
                run,
                this,
                (element, count) -> {
                    if (!isPositive(run, count)) {
                        drop.add(run, element);
                    }
                });
        for (var i = 0; i < drop.size(); i++) {
            table().remove(run, drop.get(i));
        }
    }

    // ---- protocols ----

    @Override
    protected Value getItem(Run run, Value key) {
        if (type() != TYPE) {
            return super.getItem(run, key);
        }
        return count(run, key);
    }

    @Override
    protected void deleteItem(Run run, Value key) {
        table().remove(run, key);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        if (!(right instanceof Counter other)) {
            return Constants.NOT_IMPLEMENTED;
        }
        return switch (op) {
            case ADD, SUBTRACT, OR, AND -> combined(run, op, other);
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    private Counter combined(Run run, BinaryOp op, Counter other) {
        var result = new Counter(TYPE);
        each(
                run,
                this,
                (element, count) ->
                        result.keep(
                                run, element, joined(run, op, count, other.count(run, element))));
        if (op != BinaryOp.AND) {
            each(
                    run,
                    other,
                    (element, count) -> {
                        if (get(run, element) == null) {
                            result.keep(
                                    run,
                                    element,
                                    op == BinaryOp.SUBTRACT ? minus(run, ZERO, count) : count);
                        }
                    });
        }
        return result;
    }

    private static Value joined(Run run, BinaryOp op, Value a, Value b) {
        return switch (op) {
            case ADD -> plus(run, a, b);
            case SUBTRACT -> minus(run, a, b);
            case OR -> Protocol.less(run, a, b) ? b : a;
            default -> Protocol.less(run, a, b) ? a : b;
        };
    }

    @Override
    protected Value inPlace(Run run, BinaryOp op, Value right) {
        if (!(right instanceof DictValue other)) {
            return super.inPlace(run, op, right);
        }
        switch (op) {
            case ADD -> combineInPlace(run, other, op);
            case SUBTRACT -> combineInPlace(run, other, op);
            case OR -> combineInPlace(run, other, op);
            case AND -> intersect(run, other);
            default -> {
                return Constants.NOT_IMPLEMENTED;
            }
        }
        dropNonPositive(run);
        return this;
    }

    private void combineInPlace(Run run, DictValue other, BinaryOp op) {
        each(
                run,
                other == this ? other.copy(run) : other,
                (element, count) -> {
                    var before = count(run, element);
                    if (op != BinaryOp.OR || Protocol.less(run, before, count)) {
                        put(run, element, joined(run, op, before, count));
                    }
                });
    }

    private void intersect(Run run, DictValue other) {
        each(
                run,
                this,
                (element, count) -> {
                    var limit = other.get(run, element);
                    var most = limit == null ? ZERO : limit;
                    if (Protocol.less(run, most, count)) {
                        put(run, element, most);
                    }
                });
    }

    @Override
    protected Value unary(Run run, UnaryOp op) {
        return switch (op) {
            case PLUS -> positive(run);
            case NEGATE -> {
                var negative = new Counter(TYPE);
                each(
                        run,
                        this,
                        (element, count) -> negative.keep(run, element, minus(run, ZERO, count)));
                yield negative;
            }
            default -> super.unary(run, op);
        };
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof Counter other)) {
            return super.compare(run, op, right);
        }
        return switch (op) {
            case EQUAL -> Bool.of(all(run, CompareOp.EQUAL, other));
            case NOT_EQUAL -> Bool.of(!all(run, CompareOp.EQUAL, other));
            case LESS_EQUAL, GREATER_EQUAL -> Bool.of(all(run, op, other));
            case LESS ->
                    Bool.of(
                            all(run, CompareOp.LESS_EQUAL, other)
                                    && !all(run, CompareOp.EQUAL, other));
            case GREATER ->
                    Bool.of(
                            all(run, CompareOp.GREATER_EQUAL, other)
                                    && !all(run, CompareOp.EQUAL, other));
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    /// Whether the comparison holds for the counts of every element of either.
    private boolean all(Run run, CompareOp op, Counter other) {
        try (var _ = run.nested()) {
            for (var dict : new Counter[] {this, other}) {
                var table = dict.table();
                for (var i = 0; i < table.entries(); i++) {
                    run.tick();
                    var key = table.key(i);
                    if (key != null
                            && !Protocol.truth(
                                    run,
                                    Protocol.compare(
                                            run, op, count(run, key), other.count(run, key)))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    @Override
    protected String repr(Run run) {
        if (size() == 0) {
            return type().name() + "()";
        }
        ListValue sorted;
        try {
            sorted = mostCommon(run);
        } catch (Raise raise) {
            if (!raise.is(Types.TYPE_ERROR)) {
                throw raise;
            }
            sorted = null;
        }
        var items = sorted;
        return ReprBuilder.of(
                run,
                this,
                type().name() + "({",
                "})",
                "...",
                builder -> {
                    if (items == null) {
                        addEntries(builder);
                        return;
                    }
                    for (var i = 0; i < items.size(); i++) {
                        var item = (TupleValue) items.get(i);
                        builder.entry(item.get(0), item.get(1));
                    }
                });
    }

    @Override
    protected void trace(Tracer tracer) {
        super.trace(tracer);
        attributes.trace(tracer);
    }
}
