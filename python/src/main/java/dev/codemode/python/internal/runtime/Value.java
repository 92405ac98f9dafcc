package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import org.jspecify.annotations.Nullable;

/// A guest value: everything a program can hold is one, and no host object ever is.
///
/// The methods here are the protocols of the language as the built-in types implement them; defaults
/// are what `object` does. Nobody calls them directly on an arbitrary value: [Protocol] is the way in,
/// since a class of the program may have overridden any of them.
///
/// Values belong to one run, except immutable constants and the built-in types, which all runs share.
public abstract class Value {
    private Type type;

    protected Value(Type type) {
        this.type = type;
    }

    /// For [Type] alone: the type of `type` is itself.
    Value() {
        this.type = (Type) this;
    }

    public final Type type() {
        return type;
    }

    /// The method by which a class of the program changes what a built-in type does; null where it
    /// does not.
    final @Nullable Value override(Special special) {
        var method = type.isHeap() ? type.special(special) : null;
        return method instanceof Native ? null : method;
    }

    /// Makes it an object of another class of the program, whose objects are made of the same.
    void become(Type other) {
        type = other;
    }

    /// Type of `type`'s instances aside, what messages call this value.
    public final String typeName() {
        return type().shownName();
    }

    protected boolean truth(Run run) {
        return true;
    }

    protected int length(Run run) {
        throw run.typeError("object of type '" + typeName() + "' has no len()");
    }

    /// What `len()` shows: the length also where it is beyond what Java arrays have.
    protected Value visibleLength(Run run) {
        return SmallInt.of(length(run));
    }

    protected Value getItem(Run run, Value key) {
        throw run.typeError("'" + typeName() + "' object is not subscriptable");
    }

    protected void setItem(Run run, Value key, Value value) {
        throw Protocol.noItemAssignment(run, this, key);
    }

    protected void deleteItem(Run run, Value key) {
        throw Protocol.noItemDeletion(run, this, key);
    }

    protected boolean contains(Run run, Value element) {
        var elements = iterate(run);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (next == element || Protocol.equal(run, next, element)) {
                return true;
            }
        }
        return false;
    }

    protected Iter iterate(Run run) {
        throw run.typeError("'" + typeName() + "' object is not iterable");
    }

    /// `this op right`, or [Constants#NOT_IMPLEMENTED].
    protected Value binary(Run run, BinaryOp op, Value right) {
        return Constants.NOT_IMPLEMENTED;
    }

    /// `left op this`, asked after `left` had no answer.
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return Constants.NOT_IMPLEMENTED;
    }

    /// `this op= right` where that changes this value, else [Constants#NOT_IMPLEMENTED].
    protected Value inPlace(Run run, BinaryOp op, Value right) {
        return Constants.NOT_IMPLEMENTED;
    }

    protected Value unary(Run run, UnaryOp op) {
        throw run.typeError("bad operand type for unary " + op.symbol() + ": '" + typeName() + "'");
    }

    /// `this op right` for the six orderings, or [Constants#NOT_IMPLEMENTED].
    protected Value compare(Run run, CompareOp op, Value right) {
        return switch (op) {
            case EQUAL -> this == right ? Bool.TRUE : Constants.NOT_IMPLEMENTED;
            case NOT_EQUAL -> this == right ? Bool.FALSE : Constants.NOT_IMPLEMENTED;
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    /// Equal values have equal hashes. Values without a hash raise `TypeError`.
    protected long hash(Run run) {
        return run.identity(this);
    }

    protected String repr(Run run) {
        return "<" + typeName() + " object>";
    }

    protected String str(Run run) {
        return Protocol.repr(run, this);
    }

    protected String format(Run run, String spec) {
        if (spec.isEmpty()) {
            return Protocol.str(run, this);
        }
        throw run.typeError("unsupported format string passed to " + typeName() + ".__format__");
    }

    protected Value call(Run run, Args args) {
        throw run.typeError("'" + typeName() + "' object is not callable");
    }

    protected Value call0(Run run) {
        return call(run, Args.NONE);
    }

    protected Value call1(Run run, Value a) {
        return call(run, Args.of(a));
    }

    protected Value call2(Run run, Value a, Value b) {
        return call(run, Args.of(a, b));
    }

    protected Value call3(Run run, Value a, Value b, Value c) {
        return call(run, Args.of(a, b, c));
    }

    /// Whether `f(x)` on it works.
    protected boolean isCallable() {
        return type().special(Special.CALL) != null;
    }

    /// Whether a method call may look the method up on the class and pass the value first, without
    /// making a bound method: true where [#attribute] follows the default rules.
    protected boolean hasPlainMethods() {
        return true;
    }

    /// What an attribute of a class becomes when it is read through an instance: functions become
    /// methods, properties are asked, everything else stays.
    ///
    /// @param self the instance, or null where it is read through the class itself
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        var get = type.isHeap() ? type.special(Special.GET) : null;
        return get == null
                ? this
                : Protocol.callMethod(
                        run, get, this, Args.of(self == null ? Constants.NONE : self, owner));
    }

    /// Whether it wins over an instance's own attribute of the same name, as properties do.
    protected boolean isDataDescriptor() {
        return type.isHeap()
                && (type.special(Special.SET) != null || type.special(Special.DELETE) != null);
    }

    /// Answers `self.name = value` (`del` where value is null) in place of the instance.
    protected void assign(Run run, Value self, String name, @Nullable Value value) {
        var method = type.special(value == null ? Special.DELETE : Special.SET);
        if (method == null) {
            throw run.attributeError(self, name, value == null ? "__delete__" : "__set__");
        }
        Protocol.callMethod(
                run, method, this, value == null ? Args.of(self) : Args.of(self, value));
    }

    /// The value's own attribute, not its class's; null where it has none of the name.
    protected @Nullable Value ownAttribute(Run run, String name) {
        return this instanceof Attributed own ? own.attributes().get(name) : null;
    }

    /// Sets an attribute of the value's own, or removes it where value is null.
    ///
    /// @return false where the value cannot have the attribute
    protected boolean setOwnAttribute(Run run, String name, @Nullable Value value) {
        return this instanceof Attributed own
                && own.takesAttributes()
                && own.attributes().put(name, value);
    }

    /// Reads an attribute by the default rules (`object.__getattribute__`); null where there is none.
    protected @Nullable Value attribute(Run run, String name) {
        var inClass = type().lookup(name);
        if (inClass != null && inClass.isDataDescriptor()) {
            return inClass.bind(run, this, type());
        }
        var own = ownAttribute(run, name);
        if (own != null) {
            return own;
        }
        return inClass == null ? null : inClass.bind(run, this, type());
    }

    /// Bytes this value alone occupies, as the memory limit counts them.
    protected long footprint() {
        return 24;
    }

    /// Visits the values this one holds.
    protected void trace(Tracer tracer) {}
}
