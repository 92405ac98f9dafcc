package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.ReprBuilder;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Signature;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The methods that `dataclasses` gives a class, made in Java so that they run as fast as a tuple's.
final class DataclassesModule {
    private static final Map<String, CompareOp> ORDERINGS =
            Map.of(
                    "__lt__", CompareOp.LESS,
                    "__le__", CompareOp.LESS_EQUAL,
                    "__gt__", CompareOp.GREATER,
                    "__ge__", CompareOp.GREATER_EQUAL);

    static final ModuleValue MODULE =
            new ModuleBuilder("_dataclasses")
                    .flexible(
                            "make_init(cls, positional, keyword, others, missing, post)",
                            DataclassesModule::makeInit)
                    .function(
                            "make_repr(cls, names, /)",
                            (run, cls, names) -> makeRepr((Type) cls, names(names)))
                    .function(
                            "is_made(function, /)",
                            (_, function) -> Bool.of(function instanceof MadeFunction))
                    .function(
                            "make_eq(cls, names, /)",
                            (run, cls, names) -> makeEqual((Type) cls, names(names)))
                    .flexible(
                            "make_order(cls, method, names, /)",
                            (run, slots) ->
                                    makeOrder(
                                            (Type) slots[0],
                                            Protocol.text(slots[1]),
                                            names(slots[2])))
                    .function(
                            "make_hash(cls, names, /)",
                            (run, cls, names) -> makeHash((Type) cls, names(names)))
                    .build();

    private DataclassesModule() {}

    /// A field as `__init__` sees it.
    ///
    /// @param slot of its argument, or -1 where it has none
    private record Entry(
            String name,
            @Nullable Value preset,
            @Nullable Value factory,
            boolean handedOn,
            int slot) {}

    @Bounded(Bounded.By.MEMORY)
    private static List<String> names(Value names) {
        var texts = new ArrayList<String>();
        var list = (ListValue) names;
        for (var i = 0; i < list.size(); i++) {
            texts.add(Protocol.text(list.get(i)));
        }
        return texts;
    }

    @Bounded(Bounded.By.MEMORY)
    private static Value makeInit(Run run, Value[] slots) {
        var cls = (Type) slots[0];
        var positional = (ListValue) slots[1];
        var keyword = (ListValue) slots[2];
        var others = (ListValue) slots[3];
        var missing = slots[4];
        var post = slots[5] == Bool.TRUE;
        var entries = new ArrayList<Entry>();
        var names = new ArrayList<>(List.of("self"));
        var defaults = new ArrayList<@Nullable Value>();
        defaults.add(null);
        for (var list : List.of(positional, keyword)) {
            for (var i = 0; i < list.size(); i++) {
                var entry = entry((TupleValue) list.get(i), missing, names.size());
                entries.add(entry);
                names.add(entry.name);
                defaults.add(
                        entry.preset != null
                                ? entry.preset
                                : entry.factory == null ? null : Constants.ABSENT);
            }
        }
        for (var i = 0; i < others.size(); i++) {
            entries.add(entry((TupleValue) others.get(i), missing, -1));
        }
        var signature = new Signature(names, 0, 1 + positional.size(), false, false);
        var ready = List.copyOf(entries);
        return new MadeFunction(
                cls.name(),
                "__init__",
                signature,
                defaults.toArray(new @Nullable Value[0]),
                (run2, args) -> init(run2, ready, args, post));
    }

    private static Entry entry(TupleValue field, Value missing, int slot) {
        return new Entry(
                Protocol.text(field.get(0)),
                field.get(1) == missing ? null : field.get(1),
                field.get(2) == missing ? null : field.get(2),
                field.get(3) == Bool.TRUE,
                slot);
    }

    private static Value init(Run run, List<Entry> entries, Value[] args, boolean post) {
        var self = args[0];
        var handedOn = new ArrayList<Value>();
        for (var entry : entries) {
            var value = value(run, entry, args);
            if (entry.handedOn && value != null) {
                handedOn.add(value);
            } else if (value != null) {
                set(run, self, entry.name, value);
            }
        }
        if (post) {
            Protocol.call(
                    run,
                    AttributeProtocol.getAttribute(run, self, "__post_init__"),
                    Args.of(handedOn.toArray(Value[]::new)));
        }
        return Constants.NONE;
    }

    private static @Nullable Value value(Run run, Entry entry, Value[] args) {
        if (entry.slot >= 0 && args[entry.slot] != Constants.ABSENT) {
            return args[entry.slot];
        }
        if (entry.factory != null) {
            return Nested.call(run, entry.factory);
        }
        return entry.preset;
    }

    /// Sets a field past a frozen class's refusal, but not past a property.
    private static void set(Run run, Value self, String name, Value value) {
        if (self instanceof Attributed own
                && own.takesAttributes()
                && AttributeProtocol.isPlainAttribute(self.type(), name)) {
            own.attributes().set(name, value);
        } else {
            AttributeProtocol.assignAttribute(run, self, name, value);
        }
    }

    private static Value makeRepr(Type cls, List<String> names) {
        return MadeFunction.method(
                cls.name(),
                "__repr__",
                (run, slots) -> {
                    var self = slots[0];
                    return StrValue.of(
                            ReprBuilder.of(
                                    run,
                                    self,
                                    Protocol.text(
                                                    AttributeProtocol.getAttribute(
                                                            run, self.type(), "__qualname__"))
                                            + "(",
                                    ")",
                                    "...",
                                    builder -> {
                                        for (var name : names) {
                                            builder.named(
                                                    name,
                                                    AttributeProtocol.getAttribute(
                                                            run, self, name));
                                        }
                                    }));
                },
                "self");
    }

    private static TupleValue values(Run run, Value self, List<String> names) {
        var values = new Value[names.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = AttributeProtocol.getAttribute(run, self, names.get(i));
        }
        return TupleValue.of(values);
    }

    private static Value makeEqual(Type cls, List<String> names) {
        return MadeFunction.method(
                cls.name(),
                "__eq__",
                (run, slots) ->
                        slots[0].type() == slots[1].type()
                                ? Protocol.compare(
                                        run,
                                        CompareOp.EQUAL,
                                        values(run, slots[0], names),
                                        values(run, slots[1], names))
                                : Constants.NOT_IMPLEMENTED,
                "self",
                "other");
    }

    private static Value makeOrder(Type cls, String method, List<String> names) {
        var op = ORDERINGS.getOrDefault(method, CompareOp.LESS);
        return MadeFunction.method(
                cls.name(),
                method,
                (run, slots) ->
                        slots[0].type() == slots[1].type()
                                ? Protocol.compare(
                                        run,
                                        op,
                                        values(run, slots[0], names),
                                        values(run, slots[1], names))
                                : Constants.NOT_IMPLEMENTED,
                "self",
                "other");
    }

    private static Value makeHash(Type cls, List<String> names) {
        return MadeFunction.method(
                cls.name(),
                "__hash__",
                (run, slots) -> SmallInt.of(Protocol.hash(run, values(run, slots[0], names))),
                "self");
    }
}
