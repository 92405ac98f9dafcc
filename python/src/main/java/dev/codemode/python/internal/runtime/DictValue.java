package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import org.jspecify.annotations.Nullable;

/// A dict.
public class DictValue extends Value {
    private Table table = new Table(true);

    public DictValue() {
        super(Types.DICT);
    }

    /// For dicts of the library and of the program.
    protected DictValue(Type type) {
        super(type);
    }

    static DictValue of(Type type) {
        return type == Types.DICT ? new DictValue() : new OfSubclass(type);
    }

    public Table table() {
        return table;
    }

    void setTable(Table table) {
        this.table = table;
    }

    public int size() {
        return table.size();
    }

    /// The value of a key, or null; does not ask `__missing__`.
    public @Nullable Value get(Run run, Value key) {
        return table.get(run, key);
    }

    public void put(Run run, Value key, Value value) {
        table.put(run, key, value);
    }

    public DictValue copy(Run run) {
        var copy = new DictValue();
        copy.table = table.copy(run, true);
        return copy;
    }

    /// Takes over the items of `other`, later ones winning.
    public void putAll(Run run, DictValue other) {
        var from = other.table;
        var changes = from.changes();
        for (var i = 0; i < from.entries(); i++) {
            run.tick();
            var key = from.key(i);
            if (key != null) {
                table.put(run, key, from.value(i));
                if (other != this && from.changes() != changes) {
                    throw run.raise(Types.RUNTIME_ERROR, "dict mutated during update");
                }
            }
        }
    }

    /// `dict.update`: takes over a mapping, or pairs.
    public void update(Run run, Value other) {
        if (other instanceof DictValue dict && !dict.type().isHeap()) {
            putAll(run, dict);
            return;
        }
        var keys = AttributeProtocol.findAttribute(run, other, "keys");
        if (keys != null) {
            var names = Protocol.iterate(run, Protocol.call(run, keys));
            for (var key = names.next(run); key != null; key = names.next(run)) {
                run.tick();
                table.put(run, key, Protocol.getItem(run, other, key));
            }
            return;
        }
        var pairs = Protocol.iterate(run, other);
        for (var i = 0; ; i++) {
            var pair = pairs.next(run);
            if (pair == null) {
                return;
            }
            run.tick();
            putPair(run, pair, i);
        }
    }

    private void putPair(Run run, Value pair, int index) {
        if (!Protocol.isIterable(pair)) {
            throw run.typeError(
                    "cannot convert dictionary update sequence element #"
                            + index
                            + " to a sequence");
        }
        var items = Protocol.iterable(run, pair);
        if (items.length != 2) {
            throw run.valueError(
                    "dictionary update sequence element #"
                            + index
                            + " has length "
                            + items.length
                            + "; 2 is required");
        }
        table.put(run, items[0], items[1]);
    }

    @Override
    protected boolean truth(Run run) {
        return table.size() > 0;
    }

    @Override
    protected int length(Run run) {
        return table.size();
    }

    @Override
    protected Value getItem(Run run, Value key) {
        var value = table.get(run, key);
        if (value != null) {
            return value;
        }
        var missing = type() == Types.DICT ? null : type().special(Special.MISSING);
        if (missing != null) {
            return Protocol.callMethod(run, missing, this, Args.of(key));
        }
        throw run.keyError(this, key);
    }

    @Override
    protected void setItem(Run run, Value key, Value value) {
        table.put(run, key, value);
    }

    @Override
    protected void deleteItem(Run run, Value key) {
        if (table.remove(run, key) == null) {
            throw run.keyError(this, key);
        }
    }

    @Override
    protected boolean contains(Run run, Value element) {
        return table.get(run, element) != null;
    }

    @Override
    protected Iter iterate(Run run) {
        return new DictView.Entries(this, DictView.Kind.KEYS, false);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        if (op != BinaryOp.OR
                || !(right instanceof DictValue other)
                || other.answersFirst(type())) {
            return Constants.NOT_IMPLEMENTED;
        }
        return unionWith(run, other);
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return op == BinaryOp.OR && left.type() == Types.DICT
                ? ((DictValue) left).unionWith(run, this)
                : Constants.NOT_IMPLEMENTED;
    }

    private DictValue unionWith(Run run, DictValue other) {
        var union = copy(run);
        union.putAll(run, other);
        return union;
    }

    /// Whether `left | this` is for this one to answer, as it is where its class refines the other.
    protected boolean answersFirst(Type left) {
        return false;
    }

    @Override
    protected Value inPlace(Run run, BinaryOp op, Value right) {
        if (op != BinaryOp.OR) {
            return Constants.NOT_IMPLEMENTED;
        }
        update(run, right);
        return this;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof DictValue other)
                || op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL) {
            return Constants.NOT_IMPLEMENTED;
        }
        return Bool.of(sameItems(run, other) == (op == CompareOp.EQUAL));
    }

    private boolean sameItems(Run run, DictValue other) {
        if (size() != other.size()) {
            return false;
        }
        try (var _ = run.nested()) {
            for (var i = 0; i < table.entries(); i++) {
                run.tick();
                var key = table.key(i);
                if (key == null) {
                    continue;
                }
                var mine = table.value(i);
                var theirs = other.table.get(run, key);
                if (theirs == null || mine != theirs && !Protocol.equal(run, mine, theirs)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    protected long hash(Run run) {
        throw run.typeError("unhashable type: '" + typeName() + "'");
    }

    @Override
    protected String repr(Run run) {
        return ReprBuilder.of(run, this, "{", "}", "{...}", this::addEntries);
    }

    protected final void addEntries(ReprBuilder builder) {
        for (var i = 0; i < table.entries(); i++) {
            var key = table.key(i);
            if (key != null) {
                builder.entry(key, table.value(i));
            }
        }
    }

    @Override
    protected long footprint() {
        return 32 + table.footprint();
    }

    @Override
    protected void trace(Tracer tracer) {
        table.trace(tracer);
    }

    /// An object of a program's subclass of `dict`.
    private static final class OfSubclass extends DictValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type) {
            super(type);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            attributes.trace(tracer);
        }
    }
}
