package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.ReprBuilder;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;

/// `collections.OrderedDict`: a dict whose order counts when it is compared, and can be changed.
final class OrderedDict extends DictValue implements Attributed {
    static final Type TYPE = TypeBuilder.type("collections", "OrderedDict", Types.DICT);

    private final Attributes attributes = new Attributes();

    private OrderedDict(Type type) {
        super(type);
    }

    static void install() {
        TypeBuilder.of(TYPE)
                .classMethod(
                        "__class_getitem__(cls, item, /)",
                        (run, s) -> ReModule.alias(run, (Type) s[0], s[1]))
                .constructor((run, type, args) -> new OrderedDict(type))
                .supports(Special.OR, Special.ROR, Special.IOR, Special.EQ, Special.NE)
                .flexible("move_to_end(self, key, last=True)", OrderedDict::moveToEnd)
                .flexible("popitem(self, last=True)", OrderedDict::popItem)
                .flexible("pop(self, key, default=...)", OrderedDict::pop)
                .flexible("setdefault(self, key, default=None)", OrderedDict::setDefault)
                .flexible("update(self, other=(), /, **kwds)", OrderedDict::update)
                .flexible("__init__(self, other=(), /, **kwds)", OrderedDict::update)
                .method("copy(self, /)", OrderedDict::copy)
                .method("__copy__(self, /)", OrderedDict::copy)
                .classMethod("fromkeys(type, iterable, value=None)", OrderedDict::fromKeys)
                .finish();
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    private static DictValue dict(Value self) {
        return (DictValue) self;
    }

    private static Value moveToEnd(Run run, Value[] slots) {
        var last = Protocol.truth(run, slots[2]);
        if (!Containers.moveToEnd(run, dict(slots[0]), slots[1], last)) {
            throw run.keyError(dict(slots[0]), slots[1]);
        }
        return Constants.NONE;
    }

    private static Value popItem(Run run, Value[] slots) {
        var dict = dict(slots[0]);
        var item =
                Protocol.truth(run, slots[1])
                        ? Containers.popItem(dict)
                        : Containers.popFirstItem(dict);
        if (item == null) {
            throw run.raise(Types.KEY_ERROR, "dictionary is empty");
        }
        return item;
    }

    private static Value pop(Run run, Value[] slots) {
        var value = dict(slots[0]).table().remove(run, slots[1]);
        if (value != null) {
            return value;
        }
        if (slots[2] == Constants.ABSENT) {
            throw run.keyError(dict(slots[0]), slots[1]);
        }
        return slots[2];
    }

    private static Value setDefault(Run run, Value[] slots) {
        var value = dict(slots[0]).get(run, slots[1]);
        if (value != null) {
            return value;
        }
        Protocol.setItem(run, slots[0], slots[1], slots[2]);
        return slots[2];
    }

    /// Like `dict.update`, but by `__setitem__` where a class of the program has its own.
    private static Value update(Run run, Value[] slots) {
        var self = dict(slots[0]);
        if (self.type().special(Special.SETITEM) == Types.DICT.special(Special.SETITEM)) {
            self.update(run, slots[1]);
            self.putAll(run, dict(slots[2]));
            return Constants.NONE;
        }
        var items = new DictValue();
        items.update(run, slots[1]);
        items.putAll(run, dict(slots[2]));
        for (var i = 0; i < items.table().entries(); i++) {
            run.tick();
            var key = items.table().key(i);
            if (key != null) {
                Protocol.setItem(run, self, key, items.table().value(i));
            }
        }
        return Constants.NONE;
    }

    private static Value copy(Run run, Value self) {
        var copy = Protocol.call(run, self.type(), Args.NONE);
        if (copy instanceof OrderedDict made) {
            made.putAll(run, dict(self));
            ((OrderedDict) self).attributes.forEach(made.attributes::set);
        }
        return copy;
    }

    private static Value fromKeys(Run run, Value[] slots) {
        var made = Protocol.call(run, slots[0], Args.NONE);
        var keys = Protocol.iterate(run, slots[1]);
        for (var key = keys.next(run); key != null; key = keys.next(run)) {
            run.tick();
            Protocol.setItem(run, made, key, slots[2]);
        }
        return made;
    }

    @Override
    protected boolean answersFirst(Type left) {
        return left == Types.DICT;
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return op == BinaryOp.OR && right instanceof DictValue other
                ? union(run, this, other)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return op == BinaryOp.OR && left instanceof DictValue other
                ? union(run, other, this)
                : Constants.NOT_IMPLEMENTED;
    }

    private Value union(Run run, DictValue first, DictValue second) {
        var union = Protocol.call(run, type(), first);
        if (union instanceof DictValue made) {
            made.putAll(run, second);
        }
        return union;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        var same = super.compare(run, CompareOp.EQUAL, right);
        if (same == Constants.NOT_IMPLEMENTED
                || op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL) {
            return Constants.NOT_IMPLEMENTED;
        }
        var equal =
                same == Bool.TRUE
                        && (!(right instanceof OrderedDict other) || sameOrder(run, other));
        return Bool.of(equal == (op == CompareOp.EQUAL));
    }

    private boolean sameOrder(Run run, OrderedDict other) {
        var mine = iterate(run);
        var theirs = other.iterate(run);
        while (true) {
            run.tick();
            var a = mine.next(run);
            var b = theirs.next(run);
            if (a == null || b == null) {
                return a == b;
            }
            if (a != b && !Protocol.equal(run, a, b)) {
                return false;
            }
        }
    }

    @Override
    protected String repr(Run run) {
        if (size() == 0) {
            return type().name() + "()";
        }
        return ReprBuilder.of(run, this, type().name() + "({", "})", "...", this::addEntries);
    }

    @Override
    protected void trace(Tracer tracer) {
        super.trace(tracer);
        attributes.trace(tracer);
    }
}
