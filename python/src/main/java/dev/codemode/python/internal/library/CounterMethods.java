package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.DictView;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;

/// The methods of `collections.Counter`.
final class CounterMethods {
    /// The key by which items are sorted.
    static final Native COUNT_OF =
            Natives.function(
                    "count_of(item, /)", (Native.F1) (run, item) -> ((TupleValue) item).get(1));

    private static final Native REPEAT =
            Natives.function(
                    "repeat(element, count, /)",
                    (Native.F2)
                            (run, element, count) ->
                                    new Counting.Repeat(
                                            Counting.Repeat.TYPE,
                                            element,
                                            Math.max(0, Coercion.index(run, count).clamp())));

    private CounterMethods() {}

    static void install() {
        ItertoolsModule.load();
        TypeBuilder.of(Counter.TYPE)
                .classMethod(
                        "__class_getitem__(cls, item, /)",
                        (run, s) -> ReModule.alias(run, (Type) s[0], s[1]))
                .constructor((run, type, args) -> new Counter(type))
                .supports(
                        Special.DELITEM,
                        Special.ADD,
                        Special.SUB,
                        Special.OR,
                        Special.AND,
                        Special.IADD,
                        Special.ISUB,
                        Special.IOR,
                        Special.IAND,
                        Special.POS,
                        Special.NEG,
                        Special.EQ,
                        Special.NE,
                        Special.LT,
                        Special.LE,
                        Special.GT,
                        Special.GE)
                .flexible(
                        "__init__(self, iterable=None, /, **kwds)",
                        (run, slots) -> update(run, slots, false))
                .method("__missing__(self, key, /)", (run, self, key) -> SmallInt.of(0))
                .flexible("most_common(self, n=None)", CounterMethods::mostCommon)
                .method("elements(self, /)", CounterMethods::elements)
                .flexible(
                        "update(self, iterable=None, /, **kwds)",
                        (run, slots) -> update(run, slots, false))
                .flexible(
                        "subtract(self, iterable=None, /, **kwds)",
                        (run, slots) -> update(run, slots, true))
                .method("total(self, /)", CounterMethods::total)
                .method("copy(self, /)", CounterMethods::copy)
                .method("__copy__(self, /)", CounterMethods::copy)
                .classMethod("fromkeys(cls, iterable, v=None)", CounterMethods::fromKeys)
                .finish();
    }

    private static Value update(Run run, Value[] slots, boolean subtract) {
        var counter = (Counter) slots[0];
        if (slots[1] != Constants.NONE) {
            counter.combine(run, slots[1], subtract);
        }
        var named = (DictValue) slots[2];
        if (named.size() > 0) {
            counter.combine(run, named, subtract);
        }
        return Constants.NONE;
    }

    private static Value mostCommon(Run run, Value[] slots) {
        var items = ((Counter) slots[0]).mostCommon(run);
        if (slots[1] == Constants.NONE) {
            return items;
        }
        var count = Math.clamp(Coercion.asInt(run, slots[1]), 0, items.size());
        return new ListValue(java.util.Arrays.copyOf(items.copyItems(), count));
    }

    private static Value elements(Run run, Value self) {
        var items = Protocol.iterate(run, new DictView((DictValue) self, DictView.Kind.ITEMS));
        return new Streams.Chain(
                run,
                Streams.Chain.TYPE,
                new Streams.StarMap(run, Streams.StarMap.TYPE, REPEAT, items));
    }

    private static Value total(Run run, Value self) {
        var total = new Value[] {SmallInt.of(0)};
        Counter.each(
                run,
                (DictValue) self,
                (_, count) -> total[0] = Protocol.binary(run, BinaryOp.ADD, total[0], count));
        return total[0];
    }

    private static Value copy(Run run, Value self) {
        return Protocol.call(run, self.type(), Args.of(self));
    }

    private static Value fromKeys(Run run, Value[] slots) {
        throw run.raise(
                Types.NOT_IMPLEMENTED_ERROR,
                "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
    }
}
