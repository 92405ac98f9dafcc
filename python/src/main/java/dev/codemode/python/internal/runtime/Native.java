package dev.codemode.python.internal.runtime;

import org.jspecify.annotations.Nullable;

/// A built-in function or method: its signature in Python's own words, and a lambda.
///
/// Immutable, so all runs share it.
public final class Native extends Value {
    /// A function of no argument.
    @FunctionalInterface
    public interface F0 {
        Value call(Run run);
    }

    /// A function of one argument, or a method of none.
    @FunctionalInterface
    public interface F1 {
        Value call(Run run, Value a);
    }

    /// A function of two arguments, or a method of one.
    @FunctionalInterface
    public interface F2 {
        Value call(Run run, Value a, Value b);
    }

    /// A function of three arguments, or a method of two.
    @FunctionalInterface
    public interface F3 {
        Value call(Run run, Value a, Value b, Value c);
    }

    /// A function of any arguments, bound to slots by its signature; [Constants#ABSENT] where one with
    /// the default `...` was not given.
    @FunctionalInterface
    public interface FN {
        Value call(Run run, Value[] slots);
    }

    private final String name;
    private final NativeSignature signature;
    private final @Nullable Type owner;
    private final FN body;
    private final @Nullable F0 body0;
    private final @Nullable F1 body1;
    private final @Nullable F2 body2;
    private final @Nullable F3 body3;
    private boolean ofClass;

    private Native(
            NativeSignature signature,
            @Nullable Type owner,
            FN body,
            @Nullable F0 body0,
            @Nullable F1 body1,
            @Nullable F2 body2,
            @Nullable F3 body3) {
        super(owner == null ? Types.BUILTIN_FUNCTION : Types.METHOD_DESCRIPTOR);
        this.name = signature.name();
        this.signature = signature;
        this.owner = owner;
        this.body = body;
        this.body0 = body0;
        this.body1 = body1;
        this.body2 = body2;
        this.body3 = body3;
    }

    /// @param signature such as `len(obj, /)`
    /// @param owner the type whose method it is, or null for a function
    static Native of(String signature, @Nullable Type owner, F0 body) {
        return new Native(
                NativeSignature.parse(signature),
                owner,
                (run, slots) -> body.call(run),
                body,
                null,
                null,
                null);
    }

    static Native of(String signature, @Nullable Type owner, F1 body) {
        return new Native(
                NativeSignature.parse(signature),
                owner,
                (run, slots) -> body.call(run, slots[0]),
                null,
                body,
                null,
                null);
    }

    static Native of(String signature, @Nullable Type owner, F2 body) {
        return new Native(
                NativeSignature.parse(signature),
                owner,
                (run, slots) -> body.call(run, slots[0], slots[1]),
                null,
                null,
                body,
                null);
    }

    static Native of(String signature, @Nullable Type owner, F3 body) {
        return new Native(
                NativeSignature.parse(signature),
                owner,
                (run, slots) -> body.call(run, slots[0], slots[1], slots[2]),
                null,
                null,
                null,
                body);
    }

    static Native flexible(String signature, @Nullable Type owner, FN body) {
        return new Native(NativeSignature.parse(signature), owner, body, null, null, null, null);
    }

    /// A class method: the first slot is the class that it is called on.
    static Native ofClass(String signature, FN body) {
        var method = flexible(signature, null, body);
        method.ofClass = true;
        return method;
    }

    public String name() {
        return name;
    }

    public NativeSignature signature() {
        return signature;
    }

    /// Whether `type`, and not a type nearer to the instance, has this as its own.
    boolean isInherited(Type type) {
        return type.ownAttributes().get(name) == this;
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type type) {
        return self == null || owner == null ? this : new BoundMethod(self, this);
    }

    @Override
    protected Value call(Run run, Args args) {
        if (owner != null) {
            checkSelf(run, args.positional() > 0 ? args.get(0) : null);
        }
        return body.call(
                run,
                signature.bind(
                        run,
                        ofClass && args.get(0) instanceof Type cls
                                ? cls.name() + "." + name
                                : displayName(),
                        args,
                        owner != null || ofClass));
    }

    @Override
    protected Value call0(Run run) {
        return body0 == null ? call(run, Args.NONE) : body0.call(run);
    }

    @Override
    protected Value call1(Run run, Value a) {
        if (body1 == null || !fits(a)) {
            return call(run, Args.of(a));
        }
        return body1.call(run, a);
    }

    @Override
    protected Value call2(Run run, Value a, Value b) {
        if (body2 == null || !fits(a)) {
            return call(run, Args.of(a, b));
        }
        return body2.call(run, a, b);
    }

    @Override
    protected Value call3(Run run, Value a, Value b, Value c) {
        if (body3 == null || !fits(a)) {
            return call(run, Args.of(a, b, c));
        }
        return body3.call(run, a, b, c);
    }

    private boolean fits(Value self) {
        return owner == null || self.type() == owner || self.type().isSubtypeOf(owner);
    }

    private void checkSelf(Run run, @Nullable Value self) {
        if (self == null) {
            throw run.typeError("unbound method " + displayName() + "() needs an argument");
        }
        if (!fits(self)) {
            throw run.typeError(
                    "descriptor '"
                            + name
                            + "' for '"
                            + (owner == null ? "" : owner.name())
                            + "' objects doesn't apply to a '"
                            + self.typeName()
                            + "' object");
        }
    }

    private String displayName() {
        return owner == null ? name : owner.name() + "." + name;
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String attribute) {
        return switch (attribute) {
            case "__name__" -> StrValue.of(name);
            case "__qualname__" -> StrValue.of(displayName());
            case "__doc__" -> StrValue.of(signature.text());
            case "__objclass__" -> owner;
            case "__module__" -> owner == null ? StrValue.of("builtins") : null;
            default -> null;
        };
    }

    @Override
    protected boolean setOwnAttribute(Run run, String attribute, @Nullable Value value) {
        if (ownAttribute(run, attribute) == null) {
            return false;
        }
        throw run.attributeError(
                this,
                attribute,
                "attribute '" + attribute + "' of '" + typeName() + "' objects is not writable");
    }

    @Override
    protected String repr(Run run) {
        return owner == null
                ? "<built-in function " + name + ">"
                : "<method '" + name + "' of '" + owner.name() + "' objects>";
    }

    @Override
    protected long footprint() {
        return 0;
    }
}
