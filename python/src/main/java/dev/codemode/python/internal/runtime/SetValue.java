package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import org.jspecify.annotations.Nullable;

/// A set or frozenset. Elements come in the order in which they were added, so that a program prints
/// the same in every run.
public class SetValue extends Value {
    private Table table = new Table(false);

    public SetValue() {
        this(Types.SET);
    }

    private SetValue(Type type) {
        super(type);
    }

    static SetValue of(Type type) {
        return type == Types.SET || type == Types.FROZENSET
                ? new SetValue(type)
                : new OfSubclass(type);
    }

    public static SetValue of(Run run, Iter elements) {
        var set = new SetValue();
        set.addAll(run, elements);
        return set;
    }

    public boolean isFrozen() {
        return type().isSubtypeOf(Types.FROZENSET);
    }

    public Table table() {
        return table;
    }

    public int size() {
        return table.size();
    }

    public void add(Run run, Value element) {
        table.put(run, element, Constants.NONE);
    }

    public void addAll(Run run, Iter elements) {
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            add(run, next);
        }
    }

    /// Takes over the elements that the other has now, whatever comparing them does to it.
    public void addAll(Run run, SetValue other) {
        var copy = other.table.copy(run, false);
        for (var i = 0; i < copy.entries(); i++) {
            run.tick();
            var key = copy.key(i);
            if (key != null) {
                add(run, key);
            }
        }
    }

    /// A set of the same kind with the same elements.
    SetValue copy(Run run) {
        var copy = new SetValue(isFrozen() ? Types.FROZENSET : Types.SET);
        copy.table = table.copy(run, false);
        return copy;
    }

    void replace(SetValue other) {
        table = other.table;
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
    protected boolean contains(Run run, Value element) {
        return table.find(run, findable(element)) >= 0;
    }

    /// False where it does not have the element.
    public boolean remove(Run run, Value element) {
        return table.remove(run, findable(element)) != null;
    }

    /// A set has no hash, but is looked for as a frozenset would be.
    private static Value findable(Value element) {
        if (!(element instanceof SetValue inner) || inner.isFrozen()) {
            return element;
        }
        var frozen = new SetValue(Types.FROZENSET);
        frozen.table = inner.table;
        return frozen;
    }

    @Override
    protected Iter iterate(Run run) {
        return new Elements(this);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        if (!(right instanceof SetValue other)) {
            return Constants.NOT_IMPLEMENTED;
        }
        return switch (op) {
            case OR -> union(run, other);
            case AND -> intersection(run, other);
            case SUBTRACT -> difference(run, other);
            case XOR -> symmetricDifference(run, other);
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return left instanceof SetValue other
                ? other.binary(run, op, this)
                : Constants.NOT_IMPLEMENTED;
    }

    SetValue union(Run run, SetValue other) {
        var union = copy(run);
        union.addAll(run, new Elements(other));
        return union;
    }

    SetValue intersection(Run run, SetValue other) {
        return filter(run, other, true);
    }

    SetValue difference(Run run, SetValue other) {
        return filter(run, other, false);
    }

    private SetValue filter(Run run, SetValue other, boolean keepIfThere) {
        var kept = new SetValue(isFrozen() ? Types.FROZENSET : Types.SET);
        var elements = new Elements(this);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (other.table.find(run, next) >= 0 == keepIfThere) {
                kept.add(run, next);
            }
        }
        return kept;
    }

    SetValue symmetricDifference(Run run, SetValue other) {
        var either = difference(run, other);
        either.addAll(run, new Elements(other.difference(run, this)));
        return either;
    }

    boolean isSubset(Run run, SetValue other) {
        if (size() > other.size()) {
            return false;
        }
        var elements = new Elements(this);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (other.table.find(run, next) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Value inPlace(Run run, BinaryOp op, Value right) {
        if (isFrozen()) {
            return Constants.NOT_IMPLEMENTED;
        }
        if (!(binary(run, op, right) instanceof SetValue result)) {
            return Constants.NOT_IMPLEMENTED;
        }
        replace(result);
        return this;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof SetValue other)) {
            return Constants.NOT_IMPLEMENTED;
        }
        return Bool.of(
                switch (op) {
                    case EQUAL -> size() == other.size() && isSubset(run, other);
                    case NOT_EQUAL -> size() != other.size() || !isSubset(run, other);
                    case LESS_EQUAL -> isSubset(run, other);
                    case LESS -> size() < other.size() && isSubset(run, other);
                    case GREATER_EQUAL -> other.isSubset(run, this);
                    case GREATER -> other.size() < size() && other.isSubset(run, this);
                    default -> throw new IllegalArgumentException(op.symbol());
                });
    }

    @Override
    @Bounded(Bounded.By.MEMORY)
    protected long hash(Run run) {
        if (!isFrozen()) {
            throw run.typeError("unhashable type: '" + typeName() + "'");
        }
        // CPython's mixing, which does not ask for the order of the elements.
        var hash = 0L;
        for (var i = 0; i < table.entries(); i++) {
            if (table.key(i) != null) {
                var h = table.hash(i);
                hash ^= (h ^ 89869747L ^ h << 16) * 3644798167L;
            }
        }
        hash ^= 1927868237L * (size() + 1);
        hash ^= hash >>> 11 ^ hash >>> 25;
        hash = hash * 69069L + 907133923L;
        return hash == -1 ? 590923713L : hash;
    }

    @Override
    protected String repr(Run run) {
        var name = type() == Types.SET ? "" : typeName();
        if (size() == 0) {
            return type() == Types.SET ? "set()" : name + "()";
        }
        var plain = name.isEmpty();
        return ReprBuilder.of(
                run,
                this,
                plain ? "{" : name + "({",
                plain ? "}" : "})",
                (plain ? "set" : name) + "(...)",
                builder -> {
                    for (var i = 0; i < table.entries(); i++) {
                        var key = table.key(i);
                        if (key != null) {
                            builder.element(key);
                        }
                    }
                });
    }

    @Override
    protected long footprint() {
        return 32 + table.footprint();
    }

    @Override
    protected void trace(Tracer tracer) {
        table.trace(tracer);
    }

    /// An object of a program's subclass of `set` or `frozenset`.
    private static final class OfSubclass extends SetValue implements Attributed {
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

    @Bounded(Bounded.By.MEMORY)
    private static final class Elements extends Iter {
        private final SetValue set;
        private final Table table;
        private final int changes;
        private int entry;

        Elements(SetValue set) {
            super(Types.SET_ITERATOR);
            this.set = set;
            this.table = set.table;
            this.changes = table.changes();
        }

        @Override
        public @Nullable Value next(Run run) {
            if (entry == Integer.MAX_VALUE) {
                return null;
            }
            if (table.changes() != changes || set.table != table) {
                entry = Integer.MAX_VALUE;
                throw run.raise(Types.RUNTIME_ERROR, "Set changed size during iteration");
            }
            while (entry < table.entries()) {
                var key = table.key(entry++);
                if (key != null) {
                    return key;
                }
            }
            entry = Integer.MAX_VALUE;
            return null;
        }

        @Override
        protected long remaining() {
            return table.size();
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(set);
        }
    }
}
