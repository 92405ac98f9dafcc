package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.BoundMethod;
import dev.codemode.python.internal.runtime.Cell;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Globals;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// A function of the program: code, defaults, and the variables around it that it uses.
final class FunctionValue extends Value implements Attributed {
    private final Code code;
    private final Globals home;
    private final @Nullable Value[] defaults;
    private final Cell[] free;
    private final DictValue annotations;
    private final Attributes attributes = new Attributes();

    /// @param defaults by slot; null where the parameter has none
    FunctionValue(
            Code code,
            Globals home,
            @Nullable Value[] defaults,
            Cell[] free,
            DictValue annotations) {
        super(Types.FUNCTION);
        this.code = code;
        this.home = home;
        this.defaults = defaults;
        this.free = free;
        this.annotations = annotations;
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
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        return self == null ? this : new BoundMethod(self, this);
    }

    @Override
    protected Value call(Run run, Args args) {
        var frame = code.frame(run, home, free);
        code.signature.bind(run, code.qualifiedName, defaults, args, frame.slots);
        return code.start(frame);
    }

    @Override
    protected Value call0(Run run) {
        return code.signature.takesJust(0)
                ? code.start(code.frame(run, home, free))
                : call(run, Args.NONE);
    }

    @Override
    protected Value call1(Run run, Value a) {
        if (!code.signature.takesJust(1)) {
            return call(run, Args.of(a));
        }
        var frame = code.frame(run, home, free);
        frame.slots[0] = a;
        return code.start(frame);
    }

    @Override
    protected Value call2(Run run, Value a, Value b) {
        if (!code.signature.takesJust(2)) {
            return call(run, Args.of(a, b));
        }
        var frame = code.frame(run, home, free);
        frame.slots[0] = a;
        frame.slots[1] = b;
        return code.start(frame);
    }

    @Override
    protected Value call3(Run run, Value a, Value b, Value c) {
        if (!code.signature.takesJust(3)) {
            return call(run, Args.of(a, b, c));
        }
        var frame = code.frame(run, home, free);
        frame.slots[0] = a;
        frame.slots[1] = b;
        frame.slots[2] = c;
        return code.start(frame);
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        var own = attributes.get(name);
        if (own != null) {
            return own;
        }
        return switch (name) {
            case "__name__" -> StrValue.of(code.name);
            case "__qualname__" -> StrValue.of(code.qualifiedName);
            case "__doc__" -> code.doc.isEmpty() ? Constants.NONE : StrValue.of(code.doc);
            case "__module__" -> StrValue.of(home.module());
            case "__defaults__" -> defaultTuple();
            case "__annotations__" -> annotations;
            case "__code_async__" -> code.isCoroutine() ? Bool.TRUE : null;
            case "__dict__" -> {
                var copy = new DictValue();
                for (var i = 0; i < attributes.count(); i++) {
                    copy.put(run, StrValue.of(attributes.name(i)), attributes.value(i));
                }
                yield copy;
            }
            default -> null;
        };
    }

    private Value defaultTuple() {
        var values = new ArrayList<Value>();
        for (var i = 0; i < code.signature.positional(); i++) {
            var value = defaults[i];
            if (value != null) {
                values.add(value);
            }
        }
        return values.isEmpty() ? Constants.NONE : TupleValue.of(values.toArray(Value[]::new));
    }

    @Override
    protected boolean setOwnAttribute(Run run, String name, @Nullable Value value) {
        if (FORBIDDEN.contains(name)) {
            throw run.attributeError(
                    this, name, "'function' object has no attribute '" + name + "'");
        }
        return super.setOwnAttribute(run, name, value);
    }

    private static final java.util.Set<String> FORBIDDEN =
            java.util.Set.of("__code__", "__globals__", "__closure__", "__defaults__", "__dict__");

    @Override
    protected String repr(Run run) {
        return "<function " + code.qualifiedName + " at " + run.address(this) + ">";
    }

    @Override
    protected long footprint() {
        return 120 + 8L * (defaults.length + free.length);
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visitAll(defaults, defaults.length);
        tracer.visitAll(free, free.length);
        tracer.visit(annotations);
        for (var i = 0; i < attributes.count(); i++) {
            tracer.visit(attributes.value(i));
        }
    }
}
