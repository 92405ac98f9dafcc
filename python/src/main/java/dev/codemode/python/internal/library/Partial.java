package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.ReprBuilder;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import java.util.Arrays;

/// `functools.partial`: a function with some of its arguments.
final class Partial extends Value implements Attributed {
    static final Type TYPE = TypeBuilder.type("functools", "partial", Types.OBJECT);

    private final Value function;
    private final Args args;
    private final Attributes attributes = new Attributes();

    private Partial(Type type, Value function, Args args) {
        super(type);
        this.function = function;
        this.args = args;
    }

    static void install() {
        TypeBuilder.of(TYPE)
                .classMethod(
                        "__class_getitem__(cls, item, /)",
                        (run, s) -> ReModule.alias(run, (Type) s[0], s[1]))
                .constructor(Partial::construct)
                .flexible(
                        "__call__(self, /, *args, **kwargs)",
                        (run, slots) ->
                                ((Partial) slots[0]).call(run, Spread.args(slots[1], slots[2])))
                .getter("func", (run, self) -> ((Partial) self).function)
                .getter(
                        "args",
                        (run, self) -> TupleValue.of(((Partial) self).args.positionalValues()))
                .getter("keywords", (run, self) -> ((Partial) self).keywords(run))
                .finish();
    }

    /// A partial of the built-in kind.
    static Partial of(Value function, Args args) {
        return new Partial(TYPE, function, args);
    }

    private static Value construct(Run run, Type type, Args args) {
        if (args.positional() == 0) {
            throw run.typeError("type 'partial' takes at least one argument");
        }
        var function = args.get(0);
        if (!Protocol.isCallable(function)) {
            throw run.typeError("the first argument must be callable");
        }
        var rest = args.withoutFirst();
        if (function.type() == TYPE && type == TYPE && ((Partial) function).attributes.isEmpty()) {
            var inner = (Partial) function;
            return new Partial(type, inner.function, inner.with(run, rest));
        }
        return new Partial(type, function, rest);
    }

    /// The kept arguments and more; later keywords win.
    private Args with(Run run, Args more) {
        if (args.keywords() == 0 && more.keywords() == 0) {
            return Args.of(concat(args.positionalValues(), more.positionalValues()));
        }
        var names = new ArrayList<String>();
        var values = new ArrayList<Value>();
        for (var i = 0; i < args.keywords(); i++) {
            names.add(args.keyword(i));
            values.add(args.keywordValue(i));
        }
        for (var i = 0; i < more.keywords(); i++) {
            run.tick();
            var known = names.indexOf(more.keyword(i));
            if (known >= 0) {
                values.set(known, more.keywordValue(i));
            } else {
                names.add(more.keyword(i));
                values.add(more.keywordValue(i));
            }
        }
        var positional = concat(args.positionalValues(), more.positionalValues());
        return new Args(
                concat(positional, values.toArray(Value[]::new)), names.toArray(String[]::new));
    }

    private static Value[] concat(Value[] a, Value[] b) {
        var all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private Value keywords(Run run) {
        var keywords = new DictValue();
        for (var i = 0; i < args.keywords(); i++) {
            keywords.put(run, StrValue.of(args.keyword(i)), args.keywordValue(i));
        }
        return keywords;
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value call(Run run, Args more) {
        run.tick();
        return Nested.call(run, function, with(run, more));
    }

    @Override
    protected String repr(Run run) {
        return ReprBuilder.of(
                run,
                this,
                type().qualifiedName() + "(",
                ")",
                "...",
                builder -> {
                    builder.element(function);
                    for (var i = 0; i < args.positional(); i++) {
                        builder.element(args.get(i));
                    }
                    for (var i = 0; i < args.keywords(); i++) {
                        builder.named(args.keyword(i), args.keywordValue(i));
                    }
                });
    }

    @Override
    protected long footprint() {
        return 48 + 8L * (args.positional() + 2L * args.keywords());
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(function);
        ArgsText.trace(tracer, args);
        attributes.trace(tracer);
    }
}
