package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// The methods of `collections.deque`.
final class DequeMethods {
    private DequeMethods() {}

    static void install() {
        TypeBuilder.of(Deque.TYPE)
                .classMethod(
                        "__class_getitem__(cls, item, /)",
                        (run, s) -> ReModule.alias(run, (Type) s[0], s[1]))
                .constructor((run, type, args) -> Deque.of(type))
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
                .attribute("__hash__", Constants.NONE)
                .flexible("__init__(self, iterable=..., maxlen=None)", DequeMethods::init)
                .getter(
                        "maxlen",
                        (run, self) ->
                                deque(self).most() < 0
                                        ? Constants.NONE
                                        : SmallInt.of(deque(self).most()))
                .method("__reversed__(self, /)", (run, self) -> deque(self).reversed())
                .method("__copy__(self, /)", DequeMethods::copy)
                .method("copy(self, /)", DequeMethods::copy)
                .method(
                        "append(self, x, /)",
                        (run, self, x) -> done(() -> deque(self).addLast(run, x)))
                .method(
                        "appendleft(self, x, /)",
                        (run, self, x) -> done(() -> deque(self).addFirst(run, x)))
                .method("clear(self, /)", (run, self) -> done(() -> deque(self).clear()))
                .method("count(self, value, /)", DequeMethods::count)
                .method(
                        "extend(self, iterable, /)",
                        (run, self, values) -> done(() -> deque(self).extend(run, values)))
                .method(
                        "extendleft(self, iterable, /)",
                        (run, self, values) -> done(() -> deque(self).extendLeft(run, values)))
                .flexible("index(self, value, start=0, stop=..., /)", DequeMethods::index)
                .method(
                        "insert(self, index, value, /)",
                        (run, self, at, value) ->
                                done(() -> deque(self).insert(run, Coercion.asInt(run, at), value)))
                .method("pop(self, /)", (run, self) -> filled(run, self).removeLast())
                .method("popleft(self, /)", (run, self) -> filled(run, self).removeFirst())
                .method("remove(self, value, /)", DequeMethods::remove)
                .method("reverse(self, /)", (run, self) -> done(() -> deque(self).reverse(run)))
                .flexible(
                        "rotate(self, n=1, /)",
                        (run, slots) ->
                                done(
                                        () ->
                                                deque(slots[0])
                                                        .rotate(
                                                                run,
                                                                Coercion.asInt(run, slots[1]))))
                .finish();
        TypeBuilder.of(Deque.ITERATOR).finish();
        TypeBuilder.of(Deque.REVERSE_ITERATOR).finish();
    }

    private static Deque deque(Value self) {
        return (Deque) self;
    }

    private static Value done(Runnable action) {
        action.run();
        return Constants.NONE;
    }

    private static Deque filled(Run run, Value self) {
        var deque = deque(self);
        if (deque.size() == 0) {
            throw run.raise(Types.INDEX_ERROR, "pop from an empty deque");
        }
        return deque;
    }

    private static Value init(Run run, Value[] slots) {
        var deque = deque(slots[0]);
        var most = -1L;
        if (slots[2] != Constants.NONE) {
            if (!Coercion.hasIndex(slots[2])) {
                throw run.typeError("an integer is required");
            }
            most = Coercion.asInt(run, slots[2]);
            if (most < 0) {
                throw run.valueError("maxlen must be non-negative");
            }
        }
        deque.clear();
        deque.bound(most);
        if (slots[1] != Constants.ABSENT) {
            deque.extend(run, slots[1]);
        }
        return Constants.NONE;
    }

    private static Value copy(Run run, Value self) {
        var deque = deque(self);
        if (!deque.type().isHeap()) {
            return deque.copy(run);
        }
        var bound = deque.most() < 0 ? Constants.NONE : SmallInt.of(deque.most());
        return Protocol.call(
                run, deque.type(), deque.most() < 0 ? Args.of(deque) : Args.of(deque, bound));
    }

    private static Value count(Run run, Value self, Value value) {
        var deque = deque(self);
        var count = 0;
        for (var at = deque.find(run, value, 0, deque.size());
                at >= 0;
                at = deque.find(run, value, at + 1, deque.size())) {
            count++;
        }
        return SmallInt.of(count);
    }

    private static Value index(Run run, Value[] slots) {
        var deque = deque(slots[0]);
        var from = Iterations.clamp(Coercion.asInt(run, slots[2]), deque.size());
        var to =
                slots[3] == Constants.ABSENT
                        ? deque.size()
                        : Iterations.clamp(Coercion.asInt(run, slots[3]), deque.size());
        var at = deque.find(run, slots[1], from, to);
        if (at < 0) {
            throw run.valueError(Protocol.repr(run, slots[1]) + " is not in deque");
        }
        return SmallInt.of(at);
    }

    private static Value remove(Run run, Value self, Value value) {
        var deque = deque(self);
        var size = deque.size();
        for (var i = 0; i < size; i++) {
            run.tick();
            var item = deque.get(i);
            var same = item == value || Protocol.equal(run, item, value);
            if (deque.size() != size) {
                throw run.raise(Types.INDEX_ERROR, "deque mutated during remove().");
            }
            if (same) {
                deque.removeAt(run, i);
                return Constants.NONE;
            }
        }
        throw run.valueError(Protocol.repr(run, value) + " is not in deque");
    }
}
