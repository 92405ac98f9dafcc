package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.Arrays;

/// `operator.itemgetter`, `attrgetter` and `methodcaller`.
final class Getters {
    private Getters() {}

    static void install() {
        TypeBuilder.of(ItemGetter.TYPE)
                .constructor((run, type, args) -> new ItemGetter(given(run, args, "itemgetter")))
                .flexible("__call__(self, obj, /)", (run, slots) -> call(run, slots))
                .finish();
        TypeBuilder.of(AttributeGetter.TYPE)
                .constructor((run, type, args) -> attributeGetter(run, args))
                .flexible("__call__(self, obj, /)", (run, slots) -> call(run, slots))
                .finish();
        TypeBuilder.of(MethodCaller.TYPE)
                .constructor((run, type, args) -> methodCaller(run, args))
                .flexible("__call__(self, obj, /)", (run, slots) -> call(run, slots))
                .finish();
    }

    private static Value call(Run run, Value[] slots) {
        return Protocol.call(run, slots[0], slots[1]);
    }

    private static Value[] given(Run run, Args args, String name) {
        if (args.keywords() > 0) {
            throw run.typeError(name + "() takes no keyword arguments");
        }
        if (args.positional() == 0) {
            throw run.typeError(name + " expected 1 argument, got 0");
        }
        return args.positionalValues();
    }

    @Bounded(Bounded.By.MEMORY)
    private static Value attributeGetter(Run run, Args args) {
        var names = given(run, args, "attrgetter");
        for (var name : names) {
            if (!(name instanceof StrValue)) {
                throw run.typeError("attribute name must be a string");
            }
        }
        return new AttributeGetter(names);
    }

    private static Value methodCaller(Run run, Args args) {
        if (args.positional() == 0) {
            throw run.typeError("methodcaller needs at least one argument, the method name");
        }
        if (!(args.get(0) instanceof StrValue name)) {
            throw run.typeError("method name must be a string");
        }
        return new MethodCaller(name.text(), args.withoutFirst());
    }

    /// Something that is called with one object.
    abstract static class Getter extends Value {
        Getter(Type type) {
            super(type);
        }

        abstract Value get(Run run, Value object);

        @Override
        protected boolean isCallable() {
            return true;
        }

        @Override
        protected Value call(Run run, Args args) {
            if (args.keywords() > 0) {
                throw run.typeError(type().name() + "() takes no keyword arguments");
            }
            if (args.positional() != 1) {
                throw run.typeError(
                        type().name() + " expected 1 argument, got " + args.positional());
            }
            return get(run, args.get(0));
        }

        @Override
        protected Value call1(Run run, Value object) {
            return get(run, object);
        }
    }

    /// One that reads one or more things, which answer as a tuple where there are more.
    abstract static class Reader extends Getter {
        final Value[] keys;

        Reader(Type type, Value[] keys) {
            super(type);
            this.keys = keys;
        }

        abstract Value read(Run run, Value object, Value key);

        @Override
        Value get(Run run, Value object) {
            if (keys.length == 1) {
                return read(run, object, keys[0]);
            }
            var values = new Value[keys.length];
            for (var i = 0; i < values.length; i++) {
                run.tick();
                values[i] = read(run, object, keys[i]);
            }
            return TupleValue.of(values);
        }

        @Override
        protected String repr(Run run) {
            var text = Protocol.repr(run, TupleValue.of(keys));
            return typeName()
                    + (keys.length == 1 ? text.substring(0, text.length() - 2) + ")" : text);
        }

        @Override
        protected void trace(Tracer tracer) {
            Arrays.stream(keys).forEach(tracer::visit);
        }
    }

    static final class ItemGetter extends Reader {
        static final Type TYPE = TypeBuilder.type("operator", "itemgetter", Types.OBJECT);

        ItemGetter(Value[] keys) {
            super(TYPE, keys);
        }

        @Override
        Value read(Run run, Value object, Value key) {
            return Protocol.getItem(run, object, key);
        }
    }

    static final class AttributeGetter extends Reader {
        static final Type TYPE = TypeBuilder.type("operator", "attrgetter", Types.OBJECT);

        /// What splitting a name costs for each of its characters, at most.
        private static final long PART_BYTES = 32;

        AttributeGetter(Value[] names) {
            super(TYPE, names);
        }

        @Override
        Value read(Run run, Value object, Value name) {
            var value = object;
            run.reserve(PART_BYTES * Protocol.text(name).length());
            for (var part : Protocol.text(name).split("\\.", -1)) {
                run.tick();
                value = AttributeProtocol.getAttribute(run, value, part);
            }
            return value;
        }
    }

    static final class MethodCaller extends Getter {
        static final Type TYPE = TypeBuilder.type("operator", "methodcaller", Types.OBJECT);

        private final String name;
        private final Args args;

        MethodCaller(String name, Args args) {
            super(TYPE);
            this.name = name;
            this.args = args;
        }

        @Override
        Value get(Run run, Value object) {
            return Nested.call(run, AttributeProtocol.getAttribute(run, object, name), args);
        }

        @Override
        protected String repr(Run run) {
            var text = new StringBuilder(typeName()).append('(');
            text.append(Protocol.repr(run, StrValue.of(name)));
            ArgsText.append(run, text, args);
            return text.append(')').toString();
        }

        @Override
        protected void trace(Tracer tracer) {
            ArgsText.trace(tracer, args);
        }
    }
}
