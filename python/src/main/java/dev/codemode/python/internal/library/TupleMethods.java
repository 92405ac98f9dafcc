package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `tuple`.
final class TupleMethods {
    private TupleMethods() {}

    static void install() {
        TypeBuilder.of(Types.TUPLE)
                .constructor(TupleMethods::construct)
                .supports(
                        Special.LEN,
                        Special.ITER,
                        Special.CONTAINS,
                        Special.GETITEM,
                        Special.ADD,
                        Special.MUL,
                        Special.RMUL)
                .method("count(self, value, /)", TupleMethods::count)
                .generic()
                .flexible(
                        "index(self, value, start=0, stop=9223372036854775807, /)",
                        TupleMethods::index)
                .finish();
    }

    private static Value construct(Run run, Type type, Args args) {
        var values = Constructors.bind(run, "tuple(iterable=(), /)", args)[0];
        return values.type() == Types.TUPLE && type == Types.TUPLE
                ? values
                : Containers.tuple(type, Protocol.iterable(run, values));
    }

    private static Value count(Run run, Value self, Value value) {
        var count = 0;
        for (var item : ((TupleValue) self).items()) {
            run.tick();
            if (item == value || Protocol.equal(run, item, value)) {
                count++;
            }
        }
        return SmallInt.of(count);
    }

    private static Value index(Run run, Value[] slots) {
        var items = ((TupleValue) slots[0]).items();
        var from = Iterations.clamp(Iterations.bound(run, slots[2]), items.length);
        var to = Iterations.clamp(Iterations.bound(run, slots[3]), items.length);
        for (var i = from; i < to; i++) {
            run.tick();
            if (items[i] == slots[1] || Protocol.equal(run, items[i], slots[1])) {
                return SmallInt.of(i);
            }
        }
        throw run.valueError("tuple.index(x): x not in tuple");
    }
}
