package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.Bounded;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A function of the program: code, defaults, and the variables around it that it uses.
final class FunctionValue extends Value implements Attributed {
    private final Code code;
    private final Globals home;
    private @Nullable Value[] defaults;
    private final Cell[] free;
    private @Nullable Value annotations;
    private final Attributes attributes = new Attributes();

    /// What the program set in place of what the code says: `__name__` and the like.
    private @Nullable Map<String, Value> changed;

    /// @param defaults by slot; null where the parameter has none
    /// @param annotations null where there are none
    FunctionValue(
            Code code,
            Globals home,
            @Nullable Value[] defaults,
            Cell[] free,
            @Nullable DictValue annotations) {
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
        code.signature.bind(run, qualifiedName(), defaults, args, frame.slots);
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
        return name.startsWith("__") && name.endsWith("__")
                ? special(run, name)
                : attributes.get(name);
    }

    private @Nullable Value special(Run run, String name) {
        var set = changed == null ? null : changed.get(name);
        if (set != null) {
            return set;
        }
        return switch (name) {
            case "__name__" -> StrValue.of(code.name);
            case "__qualname__" -> StrValue.of(code.qualifiedName);
            case "__doc__" -> code.doc == null ? Constants.NONE : StrValue.of(code.doc);
            case "__module__" -> StrValue.of(home.module());
            case "__defaults__" -> defaultTuple();
            case "__kwdefaults__" -> keywordDefaults(run);
            case "__annotations__" -> annotations();
            case "__type_params__" -> TupleValue.EMPTY;
            case "__code_async__" -> code.isCoroutine() ? Bool.TRUE : null;
            default -> attributes.get(name);
        };
    }

    private Value annotations() {
        var notes = annotations;
        if (notes == null) {
            notes = new DictValue();
            annotations = notes;
        }
        return notes;
    }

    @Bounded(Bounded.By.SOURCE)
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

    private Value keywordDefaults(Run run) {
        var values = new DictValue();
        for (var i = code.signature.positional(); i < code.signature.named(); i++) {
            var value = defaults[i];
            if (value != null) {
                values.put(run, StrValue.of(code.signature.name(i)), value);
            }
        }
        return values.size() == 0 ? Constants.NONE : values;
    }

    @Override
    protected boolean setOwnAttribute(Run run, String name, @Nullable Value value) {
        if (FORBIDDEN.contains(name)) {
            throw run.attributeError(
                    this, name, "'function' object has no attribute '" + name + "'");
        }
        switch (name) {
            case "__name__", "__qualname__" -> {
                if (!(value instanceof StrValue)) {
                    throw run.typeError(name + " must be set to a string object");
                }
                change(name, value);
            }
            case "__doc__", "__module__" -> change(name, Constants.orNone(value));
            case "__defaults__" -> setDefaults(run, Constants.orNone(value));
            case "__kwdefaults__" -> setKeywordDefaults(run, Constants.orNone(value));
            case "__annotations__" -> setAnnotations(run, Constants.orNone(value));
            default -> {
                return super.setOwnAttribute(run, name, value);
            }
        }
        return true;
    }

    private void change(String name, Value value) {
        if (changed == null) {
            changed = new HashMap<>();
        }
        changed.put(name, value);
    }

    @Bounded(Bounded.By.SOURCE)
    private void setDefaults(Run run, Value value) {
        if (value != Constants.NONE && !(value instanceof TupleValue)) {
            throw run.typeError("__defaults__ must be set to a tuple object");
        }
        var given = value instanceof TupleValue tuple ? tuple : TupleValue.EMPTY;
        @Nullable Value[] fresh = Arrays.copyOf(defaults, defaults.length);
        var first = code.signature.positional() - given.size();
        for (var i = 0; i < code.signature.positional(); i++) {
            fresh[i] = i < first ? null : given.get(i - first);
        }
        defaults = fresh;
    }

    private void setKeywordDefaults(Run run, Value value) {
        if (value != Constants.NONE && !(value instanceof DictValue)) {
            throw run.typeError("__kwdefaults__ must be set to a dict object");
        }
        @Nullable Value[] fresh = Arrays.copyOf(defaults, defaults.length);
        for (var i = code.signature.positional(); i < code.signature.named(); i++) {
            fresh[i] =
                    value instanceof DictValue dict
                            ? dict.get(run, StrValue.of(code.signature.name(i)))
                            : null;
        }
        defaults = fresh;
    }

    private void setAnnotations(Run run, Value value) {
        if (value == Constants.NONE) {
            annotations = null;
        } else if (value instanceof DictValue) {
            annotations = value;
        } else {
            throw run.typeError("__annotations__ must be set to a dict object");
        }
    }

    private static final Set<String> FORBIDDEN =
            Set.of("__code__", "__globals__", "__closure__", "__builtins__");

    private String qualifiedName() {
        return changed != null && changed.get("__qualname__") instanceof StrValue text
                ? text.text()
                : code.qualifiedName;
    }

    @Override
    protected String repr(Run run) {
        return "<function " + qualifiedName() + " at " + run.address(this) + ">";
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
        if (changed != null) {
            changed.values().forEach(tracer::visit);
        }
        attributes.trace(tracer);
    }
}
