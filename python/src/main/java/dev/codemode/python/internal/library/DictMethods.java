package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.DictView;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SetValue;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `dict` and its views.
final class DictMethods {
    private DictMethods() {}

    static void install() {
        TypeBuilder.of(Types.DICT)
                .attribute("__hash__", Constants.NONE)
                .constructor((run, type, args) -> Containers.dict(type))
                .supports(
                        Special.LEN,
                        Special.ITER,
                        Special.CONTAINS,
                        Special.GETITEM,
                        Special.SETITEM,
                        Special.DELITEM,
                        Special.OR,
                        Special.ROR,
                        Special.IOR)
                .flexible("__init__(self, mapping=(), /, **kwargs)", DictMethods::update)
                .method("__reversed__(self, /)", (run, self) -> reversed(self, DictView.Kind.KEYS))
                .generic()
                .flexible("get(self, key, default=None, /)", DictMethods::get)
                .method(
                        "keys(self, /)",
                        (run, self) -> new DictView(dict(self), DictView.Kind.KEYS))
                .method(
                        "values(self, /)",
                        (run, self) -> new DictView(dict(self), DictView.Kind.VALUES))
                .method(
                        "items(self, /)",
                        (run, self) -> new DictView(dict(self), DictView.Kind.ITEMS))
                .flexible("pop(self, key, default=..., /)", DictMethods::pop)
                .method("popitem(self, /)", DictMethods::popItem)
                .flexible("setdefault(self, key, default=None, /)", DictMethods::setDefault)
                .flexible("update(self, mapping=(), /, **kwargs)", DictMethods::update)
                .method(
                        "clear(self, /)",
                        (run, self) -> {
                            dict(self).table().clear();
                            return Constants.NONE;
                        })
                .method("copy(self, /)", (run, self) -> dict(self).copy(run))
                .classMethod("fromkeys(cls, iterable, value=None, /)", DictMethods::fromKeys)
                .finish();
        for (var view : new Type[] {Types.DICT_KEYS, Types.DICT_ITEMS}) {
            TypeBuilder.of(view)
                    .supports(
                            Special.LEN,
                            Special.ITER,
                            Special.CONTAINS,
                            Special.AND,
                            Special.OR,
                            Special.SUB,
                            Special.XOR,
                            Special.RAND,
                            Special.ROR,
                            Special.RSUB,
                            Special.RXOR)
                    .method(
                            "__reversed__(self, /)",
                            (run, self) -> Iterations.reversed((DictView) self))
                    .method("isdisjoint(self, other, /)", DictMethods::isDisjoint)
                    .getter("mapping", DictMethods::mapping)
                    .finish();
        }
        TypeBuilder.of(Types.DICT_VALUES)
                .supports(Special.LEN, Special.ITER)
                .method(
                        "__reversed__(self, /)",
                        (run, self) -> Iterations.reversed((DictView) self))
                .getter("mapping", DictMethods::mapping)
                .finish();
    }

    private static Value mapping(Run run, Value self) {
        return new MappingProxy(((DictView) self).dict());
    }

    private static DictValue dict(Value self) {
        return (DictValue) self;
    }

    private static Value reversed(Value self, DictView.Kind kind) {
        return Iterations.reversed(new DictView(dict(self), kind));
    }

    private static Value get(Run run, Value[] slots) {
        var value = dict(slots[0]).get(run, slots[1]);
        return value == null ? slots[2] : value;
    }

    private static Value pop(Run run, Value[] slots) {
        var value = dict(slots[0]).table().remove(run, slots[1]);
        if (value != null) {
            return value;
        }
        if (slots[2] != Constants.ABSENT) {
            return slots[2];
        }
        throw run.keyError(dict(slots[0]), slots[1]);
    }

    private static Value popItem(Run run, Value self) {
        var item = Containers.popItem(dict(self));
        if (item == null) {
            throw run.raise(Types.KEY_ERROR, "popitem(): dictionary is empty");
        }
        return item;
    }

    private static Value setDefault(Run run, Value[] slots) {
        var value = dict(slots[0]).get(run, slots[1]);
        if (value != null) {
            return value;
        }
        dict(slots[0]).put(run, slots[1], slots[2]);
        return slots[2];
    }

    private static Value update(Run run, Value[] slots) {
        var dict = dict(slots[0]);
        dict.update(run, slots[1]);
        dict.putAll(run, dict(slots[2]));
        return Constants.NONE;
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

    private static Value isDisjoint(Run run, Value self, Value other) {
        var swapped =
                (other instanceof SetValue || other instanceof DictView)
                        && Protocol.length(run, other) > Protocol.length(run, self);
        var mine = swapped ? other : self;
        var theirs = Protocol.iterate(run, swapped ? self : other);
        for (var next = theirs.next(run); next != null; next = theirs.next(run)) {
            run.tick();
            if (Protocol.contains(run, mine, next)) {
                return Bool.FALSE;
            }
        }
        return Bool.TRUE;
    }
}
