package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import org.jspecify.annotations.Nullable;

/// What `d.keys()`, `d.values()` and `d.items()` give: a window on the dict.
public final class DictView extends Value {
    /// Which side of the entries.
    public enum Kind {
        KEYS,
        VALUES,
        ITEMS
    }

    private final DictValue dict;
    private final Kind kind;

    public DictView(DictValue dict, Kind kind) {
        super(
                switch (kind) {
                    case KEYS -> Types.DICT_KEYS;
                    case VALUES -> Types.DICT_VALUES;
                    case ITEMS -> Types.DICT_ITEMS;
                });
        this.dict = dict;
        this.kind = kind;
    }

    @Override
    protected boolean truth(Run run) {
        return dict.size() > 0;
    }

    @Override
    protected int length(Run run) {
        return dict.size();
    }

    @Override
    protected Iter iterate(Run run) {
        return new Entries(dict, kind, false);
    }

    Iter reversed() {
        return new Entries(dict, kind, true);
    }

    @Override
    protected boolean contains(Run run, Value element) {
        return switch (kind) {
            case KEYS -> dict.contains(run, element);
            case VALUES -> super.contains(run, element);
            case ITEMS -> {
                if (!(element instanceof TupleValue pair) || pair.size() != 2) {
                    yield false;
                }
                var value = dict.get(run, pair.get(0));
                yield value != null && Protocol.equal(run, value, pair.get(1));
            }
        };
    }

    public DictValue dict() {
        return dict;
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        if (kind == Kind.VALUES) {
            return Constants.NOT_IMPLEMENTED;
        }
        return switch (op) {
            case AND -> intersection(run, right);
            case OR, XOR, SUBTRACT ->
                    SetValue.of(run, iterate(run))
                            .binary(run, op, SetValue.of(run, Protocol.iterate(run, right)));
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    /// Looks each element of the other up, so that values of the dict need no hash.
    private Value intersection(Run run, Value right) {
        var swapped =
                right instanceof DictView view
                        && view.kind != Kind.VALUES
                        && view.length(run) > length(run);
        var mine = swapped ? right : this;
        var theirs = Protocol.iterate(run, swapped ? this : right);
        var both = new SetValue();
        for (var next = theirs.next(run); next != null; next = theirs.next(run)) {
            run.tick();
            if (Protocol.contains(run, mine, next)) {
                both.add(run, next);
            }
        }
        return both;
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        if (kind == Kind.VALUES) {
            return Constants.NOT_IMPLEMENTED;
        }
        return switch (op) {
            case AND, OR, XOR, SUBTRACT ->
                    SetValue.of(run, Protocol.iterate(run, left))
                            .binary(run, op, SetValue.of(run, iterate(run)));
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        var comparable =
                right instanceof SetValue
                        || right instanceof DictView view && view.kind != Kind.VALUES;
        if (kind == Kind.VALUES || !comparable) {
            return super.compare(run, op, right);
        }
        var size = length(run);
        var other = Protocol.length(run, right);
        return Bool.of(
                switch (op) {
                    case EQUAL -> size == other && isWithin(run, this, right);
                    case NOT_EQUAL -> size != other || !isWithin(run, this, right);
                    case LESS -> size < other && isWithin(run, this, right);
                    case LESS_EQUAL -> size <= other && isWithin(run, this, right);
                    case GREATER -> size > other && isWithin(run, right, this);
                    case GREATER_EQUAL -> size >= other && isWithin(run, right, this);
                    default -> throw new IllegalArgumentException(op.symbol());
                });
    }

    private static boolean isWithin(Run run, Value part, Value whole) {
        var elements = Protocol.iterate(run, part);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (!Protocol.contains(run, whole, next)) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected long hash(Run run) {
        if (kind == Kind.VALUES) {
            return super.hash(run);
        }
        throw run.typeError("unhashable type: '" + typeName() + "'");
    }

    @Override
    protected String repr(Run run) {
        return ReprBuilder.of(
                run,
                this,
                typeName() + "([",
                "])",
                "...",
                builder -> {
                    var elements = iterate(run);
                    for (var next = elements.next(run); next != null; next = elements.next(run)) {
                        builder.element(next);
                    }
                });
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(dict);
    }

    /// Walks a dict's entries, and notices when the dict changes under it.
    @Bounded(Bounded.By.MEMORY)
    static final class Entries extends Iter {
        private final DictValue dict;
        private final Kind kind;
        private final boolean backwards;
        private final Table table;
        private final int changes;
        private final int size;
        private int entry;

        Entries(DictValue dict, Kind kind, boolean backwards) {
            super(
                    switch (kind) {
                        case KEYS ->
                                backwards
                                        ? Types.DICT_REVERSE_KEY_ITERATOR
                                        : Types.DICT_KEY_ITERATOR;
                        case VALUES ->
                                backwards
                                        ? Types.DICT_REVERSE_VALUE_ITERATOR
                                        : Types.DICT_VALUE_ITERATOR;
                        case ITEMS ->
                                backwards
                                        ? Types.DICT_REVERSE_ITEM_ITERATOR
                                        : Types.DICT_ITEM_ITERATOR;
                    });
            this.dict = dict;
            this.kind = kind;
            this.backwards = backwards;
            this.table = dict.table();
            this.changes = table.changes();
            this.size = table.size();
            this.entry = backwards ? table.entries() - 1 : 0;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (entry == Integer.MAX_VALUE) {
                return null;
            }
            if (table.changes() != changes || dict.table() != table) {
                throw changed(run);
            }
            while (backwards ? entry >= 0 : entry < table.entries()) {
                var at = backwards ? entry-- : entry++;
                var key = table.key(at);
                if (key != null) {
                    return switch (kind) {
                        case KEYS -> key;
                        case VALUES -> table.value(at);
                        case ITEMS -> TupleValue.of(key, table.value(at));
                    };
                }
            }
            entry = Integer.MAX_VALUE;
            return null;
        }

        private Raise changed(Run run) {
            entry = Integer.MAX_VALUE;
            return run.raise(
                    Types.RUNTIME_ERROR,
                    dict.table().size() == size
                            ? "dictionary keys changed during iteration"
                            : "dictionary changed size during iteration");
        }

        @Override
        protected long remaining() {
            return dict.size();
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(dict);
        }
    }
}
