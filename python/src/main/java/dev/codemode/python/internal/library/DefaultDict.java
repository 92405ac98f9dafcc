package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.ReprBuilder;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import org.jspecify.annotations.Nullable;

/// `collections.defaultdict`.
class DefaultDict extends DictValue {
    static final Type TYPE = TypeBuilder.type("collections", "defaultdict", Types.DICT);

    private Value factory = Constants.NONE;

    private DefaultDict(Type type) {
        super(type);
    }

    static void install() {
        TypeBuilder.of(TYPE)
                .classMethod(
                        "__class_getitem__(cls, item, /)",
                        (run, s) -> ReModule.alias(run, (Type) s[0], s[1]))
                .constructor(
                        (run, type, args) ->
                                type == TYPE ? new DefaultDict(type) : new OfSubclass(type))
                .supports(Special.OR, Special.ROR)
                .flexible("__init__(self, *args, **kwargs)", DefaultDict::init)
                .method("__missing__(self, key, /)", (run, self, key) -> of(self).missing(run, key))
                .method("copy(self, /)", (run, self) -> of(self).duplicate(run))
                .method("__copy__(self, /)", (run, self) -> of(self).duplicate(run))
                .attribute("default_factory", new Factory())
                .finish();
    }

    private static DefaultDict of(Value self) {
        return (DefaultDict) self;
    }

    Value factory() {
        return factory;
    }

    private static Value init(Run run, Value[] slots) {
        var args = (TupleValue) slots[1];
        if (args.size() > 2) {
            throw run.typeError("dict expected at most 1 argument, got " + (args.size() - 1));
        }
        var self = of(slots[0]);
        if (args.size() > 0) {
            var factory = args.get(0);
            if (factory != Constants.NONE && !Protocol.isCallable(factory)) {
                throw run.typeError("first argument must be callable or None");
            }
            self.factory = factory;
            if (args.size() > 1) {
                self.update(run, args.get(1));
            }
        }
        self.putAll(run, (DictValue) slots[2]);
        return Constants.NONE;
    }

    private Value missing(Run run, Value key) {
        if (factory == Constants.NONE) {
            throw run.keyError(this, key);
        }
        var value = Nested.call(run, factory);
        if (type().isHeap()) {
            Protocol.setItem(run, this, key, value);
        } else {
            put(run, key, value);
        }
        return value;
    }

    @Override
    protected Value getItem(Run run, Value key) {
        if (type() != TYPE) {
            return super.getItem(run, key);
        }
        var value = get(run, key);
        return value == null ? missing(run, key) : value;
    }

    /// A copy of the same class, with the same factory.
    private Value duplicate(Run run) {
        if (type().isHeap()) {
            return Protocol.call(run, type(), Args.of(factory, this));
        }
        return plainCopy(run);
    }

    private DefaultDict plainCopy(Run run) {
        var copy = new DefaultDict(TYPE);
        copy.factory = factory;
        Containers.fill(run, copy, this);
        return copy;
    }

    @Override
    protected boolean answersFirst(Type left) {
        return left == Types.DICT;
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        if (op != BinaryOp.OR || !(right instanceof DictValue other)) {
            return Constants.NOT_IMPLEMENTED;
        }
        var union = plainCopy(run);
        union.putAll(run, other);
        return union;
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        if (op != BinaryOp.OR || !(left instanceof DictValue other)) {
            return Constants.NOT_IMPLEMENTED;
        }
        var union = new DefaultDict(TYPE);
        union.factory = factory;
        Containers.fill(run, union, other);
        union.putAll(run, this);
        return union;
    }

    @Override
    protected String repr(Run run) {
        try (var _ = run.nested()) {
            var made =
                    ReprBuilder.of(
                            run, factory, "", "", "...", builder -> builder.element(factory));
            return ReprBuilder.of(
                    run,
                    this,
                    type().name() + "(" + made + ", {",
                    "})",
                    type().name() + "(...)",
                    this::addEntries);
        }
    }

    @Override
    protected void trace(Tracer tracer) {
        super.trace(tracer);
        tracer.visit(factory);
    }

    /// The attribute `default_factory`.
    private static final class Factory extends Value {
        Factory() {
            super(Types.GETTER);
        }

        @Override
        protected boolean isDataDescriptor() {
            return true;
        }

        @Override
        protected Value bind(Run run, @Nullable Value self, Type owner) {
            return self == null ? this : of(self).factory;
        }

        @Override
        protected void assign(Run run, Value self, String name, @Nullable Value value) {
            of(self).factory = Constants.orNone(value);
        }

        @Override
        protected String repr(Run run) {
            return "<member 'default_factory' of 'collections.defaultdict' objects>";
        }
    }

    /// An object of a program's subclass of `defaultdict`.
    private static final class OfSubclass extends DefaultDict implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type) {
            super(type);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            attributes.trace(tracer);
        }
    }
}
