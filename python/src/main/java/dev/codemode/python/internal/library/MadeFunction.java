package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.BoundMethod;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Signature;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function that the library makes at run time for a class of the program, such as the `__new__` of a
/// named tuple. To the program it is a function like one of its own.
final class MadeFunction extends Value implements Attributed {
    private final String name;
    private final String qualifiedName;
    private final Signature signature;
    private final @Nullable Value[] defaults;
    private final Native.FN body;
    private final Attributes attributes = new Attributes();

    /// @param defaults by slot; null where the parameter has none
    MadeFunction(
            String owner,
            String name,
            Signature signature,
            @Nullable Value[] defaults,
            Native.FN body) {
        super(Types.FUNCTION);
        this.name = name;
        this.qualifiedName = owner + "." + name;
        this.signature = signature;
        this.defaults = defaults;
        this.body = body;
    }

    /// A method of so many positional parameters without defaults.
    static MadeFunction method(String owner, String name, Native.FN body, String... parameters) {
        var signature = new Signature(List.of(parameters), 0, parameters.length, false, false);
        return new MadeFunction(
                owner, name, signature, new @Nullable Value[parameters.length], body);
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
    @SuppressWarnings("NullAway") // bind leaves no slot null
    protected Value call(Run run, Args args) {
        run.tick();
        @Nullable Value[] slots = new @Nullable Value[signature.slots()];
        if (args.keywords() == 0 && signature.takesJust(args.positional())) {
            System.arraycopy(args.positionalValues(), 0, slots, 0, slots.length);
        } else {
            signature.bind(run, qualifiedName, defaults, args, slots);
        }
        try (var _ = run.nested()) {
            return body.call(run, slots);
        }
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String attribute) {
        var own = attributes.get(attribute);
        if (own != null) {
            return own;
        }
        return switch (attribute) {
            case "__name__" -> StrValue.of(name);
            case "__qualname__" -> StrValue.of(qualifiedName);
            case "__doc__" -> Constants.NONE;
            case "__module__" -> StrValue.of("__main__");
            case "__defaults__" -> defaults();
            case "__annotations__" -> new DictValue();
            default -> null;
        };
    }

    @Bounded(Bounded.By.MEMORY)
    private Value defaults() {
        var values = new ArrayList<Value>();
        for (var i = 0; i < signature.positional(); i++) {
            var value = defaults[i];
            if (value != null) {
                values.add(value);
            }
        }
        return values.isEmpty() ? Constants.NONE : TupleValue.of(values.toArray(Value[]::new));
    }

    @Override
    protected String repr(Run run) {
        return "<function " + qualifiedName + " at " + run.address(this) + ">";
    }

    @Override
    protected long footprint() {
        return 120 + 8L * defaults.length;
    }

    @Override
    protected void trace(Tracer tracer) {
        Arrays.stream(defaults).forEach(tracer::visit);
        attributes.trace(tracer);
    }
}
