package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `list`.
final class ListMethods {
    private ListMethods() {}

    static void install() {
        TypeBuilder.of(Types.LIST)
                .attribute("__hash__", Constants.NONE)
                .constructor(ListMethods::construct)
                .supports(
                        Special.LEN,
                        Special.ITER,
                        Special.CONTAINS,
                        Special.GETITEM,
                        Special.SETITEM,
                        Special.DELITEM,
                        Special.ADD,
                        Special.MUL,
                        Special.RMUL,
                        Special.IADD,
                        Special.IMUL)
                .flexible("__init__(self, iterable=(), /)", ListMethods::init)
                .method(
                        "__reversed__(self, /)",
                        (run, self) -> new Iterators.Reversed(self, list(self).size()))
                .method(
                        "append(self, object, /)",
                        (run, self, object) -> {
                            list(self).add(run, object);
                            return Constants.NONE;
                        })
                .method(
                        "extend(self, iterable, /)",
                        (run, self, iterable) -> {
                            list(self)
                                    .extend(
                                            run,
                                            Protocol.iterate(
                                                    run,
                                                    iterable == self
                                                            ? new ListValue(list(self).copyItems())
                                                            : iterable));
                            return Constants.NONE;
                        })
                .generic()
                .method("insert(self, index, object, /)", ListMethods::insert)
                .flexible("pop(self, index=-1, /)", ListMethods::pop)
                .method("remove(self, value, /)", ListMethods::remove)
                .method(
                        "clear(self, /)",
                        (run, self) -> {
                            list(self).clear();
                            return Constants.NONE;
                        })
                .method("copy(self, /)", (run, self) -> new ListValue(list(self).copyItems()))
                .method("count(self, value, /)", ListMethods::count)
                .flexible(
                        "index(self, value, start=0, stop=9223372036854775807, /)",
                        ListMethods::index)
                .method("reverse(self, /)", ListMethods::reverse)
                .flexible(
                        "sort(self, *, key=None, reverse=False)",
                        (run, slots) -> {
                            Sorting.sort(
                                    run, list(slots[0]), slots[1], Protocol.truth(run, slots[2]));
                            return Constants.NONE;
                        })
                .finish();
    }

    private static ListValue list(Value self) {
        return (ListValue) self;
    }

    private static Value construct(Run run, Type type, Args args) {
        return Containers.list(type);
    }

    private static Value init(Run run, Value[] slots) {
        var list = list(slots[0]);
        var elements = Protocol.iterable(run, slots[1]);
        list.restore(elements.clone());
        return Constants.NONE;
    }

    private static Value insert(Run run, Value self, Value index, Value object) {
        var list = list(self);
        var at = (long) Coercion.asSize(run, index);
        at = at < 0 ? Math.max(0, at + list.size()) : Math.min(at, list.size());
        list.insert(run, (int) at, object);
        return Constants.NONE;
    }

    private static Value pop(Run run, Value[] slots) {
        var list = list(slots[0]);
        var at = (long) Coercion.asSize(run, slots[1]);
        if (list.size() == 0) {
            throw run.raise(Types.INDEX_ERROR, "pop from empty list");
        }
        at = at < 0 ? at + list.size() : at;
        if (at < 0 || at >= list.size()) {
            throw run.raise(Types.INDEX_ERROR, "pop index out of range");
        }
        return list.remove(run, (int) at);
    }

    private static Value remove(Run run, Value self, Value value) {
        var list = list(self);
        for (var i = 0; i < list.size(); i++) {
            run.tick();
            if (list.get(i) == value || Protocol.equal(run, list.get(i), value)) {
                // The comparison may have taken it out.
                if (i < list.size()) {
                    list.remove(run, i);
                }
                return Constants.NONE;
            }
        }
        throw run.valueError("list.remove(x): x not in list");
    }

    private static Value count(Run run, Value self, Value value) {
        var list = list(self);
        var count = 0;
        for (var i = 0; i < list.size(); i++) {
            run.tick();
            if (list.get(i) == value || Protocol.equal(run, list.get(i), value)) {
                count++;
            }
        }
        return SmallInt.of(count);
    }

    private static Value index(Run run, Value[] slots) {
        var list = list(slots[0]);
        var from = Iterations.clamp(Iterations.bound(run, slots[2]), list.size());
        var to = Iterations.bound(run, slots[3]);
        for (var i = from; i < Math.min(Iterations.clamp(to, list.size()), list.size()); i++) {
            run.tick();
            if (list.get(i) == slots[1] || Protocol.equal(run, list.get(i), slots[1])) {
                return SmallInt.of(i);
            }
        }
        throw run.valueError(Protocol.repr(run, slots[1]) + " is not in list");
    }

    private static Value reverse(Run run, Value self) {
        var list = list(self);
        run.work(list.size() >> 2);
        for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
            var swap = list.get(i);
            list.set(i, list.get(j));
            list.set(j, swap);
        }
        return Constants.NONE;
    }
}
