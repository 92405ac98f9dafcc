package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.ClassMethod;
import dev.codemode.python.internal.runtime.Classes;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.ReprBuilder;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Signature;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.StrChecks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `collections.namedtuple`: makes a subclass of `tuple` whose elements have names.
final class NamedTuples {
    /// What splitting the names of fields costs for each of their characters, at most.
    private static final long FIELD_BYTES = 32;

    private static final Type FIELD = TypeBuilder.type("collections", "_tuplegetter", Types.OBJECT);

    static {
        TypeBuilder.of(FIELD).finish();
    }

    private final String name;
    private final List<String> fields;
    private final @Nullable Value[] defaults;

    private NamedTuples(String name, List<String> fields, @Nullable Value[] defaults) {
        this.name = name;
        this.fields = fields;
        this.defaults = defaults;
    }

    /// `namedtuple(typename, field_names, *, rename, defaults, module)`.
    static Value namedTuple(Run run, Value[] slots) {
        var name = Protocol.str(run, slots[0]);
        var rename = Protocol.truth(run, slots[2]);
        var fields = fieldNames(run, slots[1]);
        if (rename) {
            rename(fields);
        }
        check(run, name, fields, rename);
        var given = slots[3] == Constants.NONE ? new Value[0] : Protocol.iterable(run, slots[3]);
        if (given.length > fields.size()) {
            throw run.typeError("Got more default values than field names");
        }
        var module = slots[4] == Constants.NONE ? StrValue.of("__main__") : slots[4];
        var defaults = new @Nullable Value[fields.size() + 1];
        System.arraycopy(given, 0, defaults, defaults.length - given.length, given.length);
        return new NamedTuples(name, List.copyOf(fields), defaults).define(run, module);
    }

    private static List<String> fieldNames(Run run, Value names) {
        var fields = new ArrayList<String>();
        if (names instanceof StrValue text) {
            run.reserve(FIELD_BYTES * text.text().length());
            for (var word : text.text().replace(',', ' ').strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    fields.add(word);
                }
            }
            return fields;
        }
        for (var name : Protocol.iterable(run, names)) {
            run.tick();
            fields.add(Protocol.str(run, name));
        }
        return fields;
    }

    @Bounded(Bounded.By.MEMORY)
    private static void rename(List<String> fields) {
        var seen = new HashSet<String>();
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (!StrChecks.isIdentifier(field)
                    || KeywordModule.isKeyword(field)
                    || field.startsWith("_")
                    || !seen.add(field)) {
                fields.set(i, "_" + i);
            }
        }
    }

    @Bounded(Bounded.By.MEMORY)
    private static void check(Run run, String name, List<String> fields, boolean renamed) {
        var all = new ArrayList<>(List.of(name));
        all.addAll(fields);
        for (var word : all) {
            if (!StrChecks.isIdentifier(word)) {
                throw run.valueError(
                        "Type names and field names must be valid identifiers: "
                                + Protocol.repr(run, StrValue.of(word)));
            }
            if (KeywordModule.isKeyword(word)) {
                throw run.valueError(
                        "Type names and field names cannot be a keyword: "
                                + Protocol.repr(run, StrValue.of(word)));
            }
        }
        var seen = new HashSet<String>();
        for (var field : fields) {
            if (field.startsWith("_") && !renamed) {
                throw run.valueError(
                        "Field names cannot start with an underscore: "
                                + Protocol.repr(run, StrValue.of(field)));
            }
            if (!seen.add(field)) {
                throw run.valueError(
                        "Encountered duplicate field name: "
                                + Protocol.repr(run, StrValue.of(field)));
            }
        }
    }

    private Value define(Run run, Value module) {
        run.work(100 + 20L * fields.size());
        var namespace = new DictValue();
        var names = texts(fields);
        put(run, namespace, "__doc__", StrValue.of(name + "(" + String.join(", ", fields) + ")"));
        put(run, namespace, "__slots__", TupleValue.EMPTY);
        put(run, namespace, "__module__", module);
        put(run, namespace, "__qualname__", StrValue.of(name));
        put(run, namespace, "_fields", names);
        put(run, namespace, "_field_defaults", fieldDefaults(run));
        put(run, namespace, "__match_args__", names);
        put(run, namespace, "__new__", maker());
        put(
                run,
                namespace,
                "_make",
                new ClassMethod(method("_make", this::make, "cls", "iterable")));
        put(run, namespace, "_replace", replacer());
        put(
                run,
                namespace,
                "__class_getitem__",
                new ClassMethod(
                        method(
                                "__class_getitem__",
                                (_, slots) -> TypesModule.alias(slots[0], slots[1]),
                                "cls",
                                "item")));
        put(run, namespace, "_asdict", method("_asdict", this::asDict, "self"));
        put(run, namespace, "__repr__", method("__repr__", this::repr, "self"));
        put(
                run,
                namespace,
                "__getnewargs__",
                method(
                        "__getnewargs__",
                        (_, slots) -> TupleValue.of(((TupleValue) slots[0]).items()),
                        "self"));
        for (var i = 0; i < fields.size(); i++) {
            put(run, namespace, fields.get(i), new Field(i));
        }
        return Classes.define(
                run, Type.TYPE, name, new Value[] {Types.TUPLE}, namespace, new DictValue());
    }

    private static void put(Run run, DictValue namespace, String name, Value value) {
        namespace.put(run, StrValue.of(name), value);
    }

    private static TupleValue texts(List<String> names) {
        return TupleValue.of(names.stream().map(StrValue::of).toArray(Value[]::new));
    }

    private MadeFunction method(String method, Native.FN body, String... parameters) {
        return MadeFunction.method(name, method, body, parameters);
    }

    private DictValue fieldDefaults(Run run) {
        var all = new DictValue();
        for (var i = 0; i < fields.size(); i++) {
            var value = defaults[i + 1];
            if (value != null) {
                put(run, all, fields.get(i), value);
            }
        }
        return all;
    }

    private MadeFunction maker() {
        var parameters = new ArrayList<>(List.of("_cls"));
        parameters.addAll(fields);
        return new MadeFunction(
                name,
                "__new__",
                new Signature(parameters, 0, parameters.size(), false, false),
                defaults,
                (run, slots) ->
                        Containers.tuple(
                                typeArgument(run, slots[0]),
                                Arrays.copyOfRange(slots, 1, slots.length)));
    }

    private static Type typeArgument(Run run, Value value) {
        if (value instanceof Type type && type.isSubtypeOf(Types.TUPLE)) {
            return type;
        }
        throw run.typeError("tuple.__new__(X): X is not a type object (" + value.typeName() + ")");
    }

    private Value make(Run run, Value[] slots) {
        return makeFrom(run, typeArgument(run, slots[0]), Protocol.iterable(run, slots[1]));
    }

    private Value makeFrom(Run run, Type type, Value[] values) {
        if (values.length != fields.size()) {
            throw run.typeError("Expected " + fields.size() + " arguments, got " + values.length);
        }
        return Containers.tuple(type, values);
    }

    private MadeFunction replacer() {
        return new MadeFunction(
                name,
                "_replace",
                new Signature(List.of("self", "kwds"), 1, 1, false, true),
                new @Nullable Value[2],
                this::replace);
    }

    private Value replace(Run run, Value[] slots) {
        var self = (TupleValue) slots[0];
        var changes = (DictValue) slots[1];
        var values = self.items().clone();
        for (var i = 0; i < values.length && i < fields.size(); i++) {
            var change = changes.table().remove(run, StrValue.of(fields.get(i)));
            values[i] = change == null ? values[i] : change;
        }
        if (changes.size() > 0) {
            throw run.valueError(
                    "Got unexpected field names: "
                            + Protocol.repr(run, SequenceFunctions.list(run, changes)));
        }
        return makeFrom(run, self.type(), values);
    }

    private Value asDict(Run run, Value[] slots) {
        var self = (TupleValue) slots[0];
        var dict = new DictValue();
        for (var i = 0; i < fields.size() && i < self.size(); i++) {
            put(run, dict, fields.get(i), self.get(i));
        }
        return dict;
    }

    private Value repr(Run run, Value[] slots) {
        var self = (TupleValue) slots[0];
        return StrValue.of(
                ReprBuilder.of(
                        run,
                        self,
                        self.type().name() + "(",
                        ")",
                        "...",
                        builder -> {
                            for (var i = 0; i < fields.size() && i < self.size(); i++) {
                                builder.named(fields.get(i), self.get(i));
                            }
                        }));
    }

    /// Reads one element by its name.
    private static final class Field extends Value {
        private final int index;

        Field(int index) {
            super(FIELD);
            this.index = index;
        }

        @Override
        protected boolean isDataDescriptor() {
            return true;
        }

        @Override
        protected Value bind(Run run, @Nullable Value self, Type owner) {
            return self instanceof TupleValue tuple && index < tuple.size()
                    ? tuple.get(index)
                    : this;
        }

        @Override
        protected void assign(Run run, Value self, String name, @Nullable Value value) {
            throw run.attributeError(
                    self, name, value == null ? "can't delete attribute" : "can't set attribute");
        }

        @Override
        protected @Nullable Value ownAttribute(Run run, String name) {
            return name.equals("__doc__") ? StrValue.of("Alias for field number " + index) : null;
        }
    }
}
