package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.BoundMethod;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.DictView;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SetValue;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/// One call of `copy.copy` or `copy.deepcopy`.
final class Copying {
    private static final SmallInt PROTOCOL = SmallInt.of(4);

    private final Run run;

    /// What is copied already; null where only the outermost level is copied.
    private final @Nullable DictValue memo;

    Copying(Run run, @Nullable DictValue memo) {
        this.run = run;
        this.memo = memo;
    }

    /// The memo of a deep copy: a dict to the program, which may add to it by `id`; by identity here,
    /// since asking every value for its id would keep it alive.
    static final class Memo extends DictValue {
        private final IdentityHashMap<Value, Value> copies = new IdentityHashMap<>();

        @Override
        protected long footprint() {
            return super.footprint() + 48L * copies.size();
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            copies.keySet().forEach(tracer::visit);
            copies.values().forEach(tracer::visit);
        }
    }

    // ---- shallow ----

    Value shallow(Value value) {
        var type = value.type();
        if (type.isHeap() || value instanceof Type) {
            return value instanceof Type ? value : custom(value);
        }
        return switch (value) {
            case TupleValue tuple -> tuple;
            case ListValue list -> new ListValue(list.copyItems());
            case DictValue dict when type == Types.DICT -> dict.copy(run);
            case SetValue set when type == Types.SET -> Containers.copy(run, set);
            case SetValue frozen when type == Types.FROZENSET -> frozen;
            default -> custom(value);
        };
    }

    // ---- deep ----

    Value deep(Value value) {
        run.tick();
        var type = value.type();
        if (isAtomic(value, type)) {
            return value;
        }
        var known = known(value);
        if (known != null) {
            return known;
        }
        try (var _ = run.nested()) {
            return type.isHeap() ? custom(value) : deepBuiltin(value);
        }
    }

    private static boolean isAtomic(Value value, Type type) {
        return value instanceof Type
                || !type.isHeap()
                        && (value instanceof IntValue
                                || value instanceof StrValue
                                || value instanceof FloatValue
                                || value == Constants.NONE
                                || type == Types.FUNCTION
                                || type == Types.BYTES);
    }

    private @Nullable Value known(Value value) {
        if (memo instanceof Memo own) {
            var copy = own.copies.get(value);
            if (copy != null || own.size() == 0) {
                return copy;
            }
        }
        if (memo == null || memo.size() == 0) {
            return null;
        }
        var id = run.knownId(value);
        return id < 0 ? null : memo.get(run, SmallInt.of(id));
    }

    private void remember(Value value, Value copy) {
        switch (memo) {
            case null -> {}
            case Memo own -> own.copies.put(value, copy);
            default -> memo.put(run, SmallInt.of(run.id(value)), copy);
        }
    }

    private Value deepBuiltin(Value value) {
        return switch (value) {
            case ListValue list -> {
                var copy = new ListValue();
                remember(value, copy);
                for (var i = 0; i < list.size(); i++) {
                    copy.add(run, deep(list.get(i)));
                }
                yield copy;
            }
            case DictValue dict when dict.type() == Types.DICT -> {
                var copy = new DictValue();
                remember(value, copy);
                copyItems(dict, copy);
                yield copy;
            }
            case TupleValue tuple -> deepTuple(tuple);
            default -> custom(value);
        };
    }

    private void copyItems(DictValue from, Value to) {
        var table = from.table();
        var changes = table.changes();
        for (var i = 0; i < table.entries(); i++) {
            var key = table.key(i);
            if (key == null) {
                continue;
            }
            Protocol.setItem(run, to, inner(key), inner(table.value(i)));
            if (table.changes() != changes) {
                throw run.raise(Types.RUNTIME_ERROR, "dictionary changed size during iteration");
            }
        }
    }

    private Value deepTuple(TupleValue tuple) {
        var copies = new Value[tuple.size()];
        var same = true;
        for (var i = 0; i < copies.length; i++) {
            copies[i] = deep(tuple.get(i));
            same &= copies[i] == tuple.get(i);
        }
        // An element may have led back here and made the copy already.
        var known = known(tuple);
        if (known != null) {
            return known;
        }
        var copy = same ? tuple : TupleValue.of(copies);
        remember(tuple, copy);
        return copy;
    }

    /// A part of what is copied: copied itself in a deep copy.
    private Value inner(Value part) {
        return memo == null ? part : deep(part);
    }

    // ---- both ----

    private Value custom(Value value) {
        var type = value.type();
        var hook = type.lookup(memo == null ? "__copy__" : "__deepcopy__");
        if (hook != null) {
            var copy =
                    memo == null
                            ? Protocol.callMethod(run, hook, value)
                            : Protocol.callMethod(run, hook, value, memo);
            if (copy != value) {
                remember(value, copy);
            }
            return copy;
        }
        var reduced = reduced(value);
        if (reduced instanceof StrValue) {
            return value;
        }
        if (reduced != null) {
            return reconstruct(value, reduced);
        }
        return byKind(value);
    }

    private @Nullable Value reduced(Value value) {
        var type = value.type();
        var extended = type.lookup("__reduce_ex__");
        if (extended != null) {
            return Protocol.callMethod(run, extended, value, PROTOCOL);
        }
        var plain = type.lookup("__reduce__");
        return plain == null ? null : Protocol.callMethod(run, plain, value);
    }

    private Value reconstruct(Value value, Value reduced) {
        if (!(reduced instanceof TupleValue parts) || parts.size() < 2 || parts.size() > 6) {
            throw run.typeError("__reduce__ must return a string or tuple");
        }
        var args = Protocol.iterable(run, parts.get(1));
        for (var i = 0; i < args.length; i++) {
            args[i] = inner(args[i]);
        }
        var copy = Nested.call(run, parts.get(0), Args.of(args));
        remember(value, copy);
        if (parts.size() > 2 && parts.get(2) != Constants.NONE) {
            setState(copy, inner(parts.get(2)));
        }
        if (parts.size() > 3 && parts.get(3) != Constants.NONE) {
            var items = Protocol.iterate(run, parts.get(3));
            for (var item = items.next(run); item != null; item = items.next(run)) {
                append(copy, inner(item));
            }
        }
        if (parts.size() > 4 && parts.get(4) != Constants.NONE) {
            var pairs = new DictValue();
            pairs.update(run, parts.get(4));
            copyItems(pairs, copy);
        }
        return copy;
    }

    private void append(Value list, Value item) {
        run.tick();
        if (list instanceof ListValue plain && !list.type().isHeap()) {
            plain.add(run, item);
        } else {
            Protocol.call(run, AttributeProtocol.getAttribute(run, list, "append"), item);
        }
    }

    private void setState(Value copy, Value state) {
        var setter = copy.type().lookup("__setstate__");
        if (setter != null) {
            Protocol.callMethod(run, setter, copy, state);
            return;
        }
        var both =
                state instanceof TupleValue pair && pair.size() == 2
                        ? pair.items()
                        : new Value[] {state};
        for (var one : both) {
            if (!(one instanceof DictValue attributes)) {
                continue;
            }
            for (var i = 0; i < attributes.table().entries(); i++) {
                if (attributes.table().key(i) instanceof StrValue name) {
                    setPlain(copy, name.text(), attributes.table().value(i));
                }
            }
        }
    }

    private void setPlain(Value copy, String name, Value value) {
        if (copy instanceof Attributed own) {
            own.attributes().set(name, value);
        } else {
            AttributeProtocol.setAttribute(run, copy, name, value);
        }
    }

    /// What `object.__reduce_ex__` would lead to, by what the value is made of.
    private Value byKind(Value value) {
        return switch (value) {
            case ListValue list -> {
                var copy = made(value);
                for (var i = 0; i < list.size(); i++) {
                    append(copy, inner(list.get(i)));
                }
                yield withState(value, copy);
            }
            case DefaultDict dict when !dict.type().isHeap() ->
                    filled(dict, Protocol.call(run, DefaultDict.TYPE, inner(dict.factory())));
            case DictValue dict -> {
                var copy = filled(dict, made(value));
                yield withState(value, copy);
            }
            case SetValue set -> {
                var items = ListValue.of(run, Protocol.iterate(run, set));
                for (var i = 0; i < items.size(); i++) {
                    items.set(i, inner(items.get(i)));
                }
                var copy = Protocol.call(run, value.type(), items);
                remember(value, copy);
                yield withState(value, copy);
            }
            case Deque deque -> deepDeque(deque);
            case ExceptionValue error -> {
                var copy =
                        Protocol.call(
                                run,
                                error.type(),
                                Args.of(
                                        inner(error.args()) instanceof TupleValue args
                                                ? args.items()
                                                : new Value[0]));
                remember(value, copy);
                if (copy instanceof ExceptionValue other) {
                    other.takeFields(error);
                }
                yield withState(value, copy);
            }
            case BoundMethod method when memo != null ->
                    new BoundMethod(deep(method.self()), method.function());
            case Iterations.Sendable _ -> throw refused(value);
            case DictView _ -> throw refused(value);
            case ModuleValue _ -> throw refused(value);
            default -> value.type().isHeap() ? withState(value, made(value)) : value;
        };
    }

    private RuntimeException refused(Value value) {
        return run.typeError("cannot pickle '" + value.typeName() + "' object");
    }

    private Value filled(DictValue from, Value copy) {
        remember(from, copy);
        copyItems(from, copy);
        return copy;
    }

    private Value deepDeque(Deque deque) {
        var copy =
                deque.most() < 0
                        ? Protocol.call(run, deque.type())
                        : Protocol.call(
                                run, deque.type(), TupleValue.EMPTY, SmallInt.of(deque.most()));
        remember(deque, copy);
        for (var i = 0; i < deque.size(); i++) {
            append(copy, inner(deque.get(i)));
        }
        return withState(deque, copy);
    }

    /// A fresh object of the value's class, by its `__new__`, without `__init__`.
    private Value made(Value value) {
        var type = value.type();
        var maker = AttributeProtocol.getAttribute(run, type, "__new__");
        var copy = Nested.call(run, maker, newArguments(value).prepend(type));
        remember(value, copy);
        return copy;
    }

    private Args newArguments(Value value) {
        var own = value.type().lookup("__getnewargs__");
        if (own != null) {
            return argsFrom(Protocol.callMethod(run, own, value));
        }
        return switch (value) {
            case TupleValue tuple -> argsFrom(TupleValue.of(TupleValue.of(tuple.items())));
            case StrValue text -> Args.of(StrValue.of(text.text()));
            case IntValue number -> Args.of(plain(number));
            case FloatValue number -> Args.of(new FloatValue(number.value));
            default -> Args.NONE;
        };
    }

    private static IntValue plain(IntValue number) {
        return number.fitsLong() ? SmallInt.of(number.asLong()) : IntValue.of(number.asBig());
    }

    private Args argsFrom(Value values) {
        var args = Protocol.iterable(run, values).clone();
        for (var i = 0; i < args.length; i++) {
            args[i] = inner(args[i]);
        }
        return Args.of(args);
    }

    private Value withState(Value value, Value copy) {
        var getter = value.type().lookup("__getstate__");
        if (getter != null) {
            var state = Protocol.callMethod(run, getter, value);
            if (state != Constants.NONE) {
                setState(copy, inner(state));
            }
            return copy;
        }
        if (!(value instanceof Attributed own)) {
            return copy;
        }
        var attributes = own.attributes();
        if (!attributes.isEmpty() && copy.type().lookup("__setstate__") != null) {
            var state = new DictValue();
            attributes.forEach((name, each) -> state.put(run, StrValue.of(name), inner(each)));
            setState(copy, state);
            return copy;
        }
        attributes.forEach((name, each) -> setPlain(copy, name, inner(each)));
        return copy;
    }
}
