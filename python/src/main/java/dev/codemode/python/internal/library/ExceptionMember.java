package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// An attribute that the exceptions of a type have without a place in their dict, such as the name of
/// an `ImportError`.
final class ExceptionMember extends Value {
    /// Answers what the exception has.
    @FunctionalInterface
    interface Reader {
        Value read(Run run, ExceptionValue error);
    }

    /// Changes it, or deletes it where the value is null.
    @FunctionalInterface
    interface Writer {
        void write(Run run, ExceptionValue error, @Nullable Value value);
    }

    private final String name;
    private final Reader reader;
    private final Writer writer;

    ExceptionMember(Type type, String name, Reader reader, Writer writer) {
        super(type);
        this.name = name;
        this.reader = reader;
        this.writer = writer;
    }

    /// A field that may hold anything and is None until it is set.
    static ExceptionMember field(String name) {
        return new ExceptionMember(
                Types.MEMBER,
                name,
                (_, error) -> Constants.orNone(error.field(name)),
                (_, error, value) -> put(error, name, value));
    }

    /// A field that starts as the first argument.
    static ExceptionMember firstArgument(String name) {
        return new ExceptionMember(
                Types.MEMBER,
                name,
                (_, error) -> {
                    var own = error.field(name);
                    return own != null
                            ? own
                            : error.args().size() == 0 ? Constants.NONE : error.args().get(0);
                },
                (_, error, value) -> error.setField(name, Constants.orNone(value)));
    }

    /// A field that only its constructor sets.
    static ExceptionMember fixed(String name) {
        return new ExceptionMember(
                Types.MEMBER,
                name,
                (_, error) -> Constants.orNone(error.field(name)),
                (run, error, _) -> {
                    throw run.attributeError(error, name, "readonly attribute");
                });
    }

    /// A field that holds an index.
    static ExceptionMember index(String name) {
        return new ExceptionMember(
                Types.MEMBER,
                name,
                (_, error) -> Constants.orNone(error.field(name)),
                (run, error, value) -> {
                    if (value == null) {
                        throw run.typeError("can't delete numeric/char attribute");
                    }
                    if (!(value instanceof IntValue)) {
                        throw run.typeError("an integer is required");
                    }
                    error.setField(name, value);
                });
    }

    private static void put(ExceptionValue error, String name, @Nullable Value value) {
        if (value == null) {
            error.removeField(name);
        } else {
            error.setField(name, value);
        }
    }

    @Override
    protected boolean isDataDescriptor() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        return self instanceof ExceptionValue error ? reader.read(run, error) : this;
    }

    @Override
    protected void assign(Run run, Value self, String attribute, @Nullable Value value) {
        writer.write(run, (ExceptionValue) self, value);
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String attribute) {
        return attribute.equals("__name__") ? StrValue.of(name) : null;
    }

    @Override
    protected String repr(Run run) {
        return "<" + (type() == Types.MEMBER ? "member" : "attribute") + " '" + name + "'>";
    }

    @Override
    protected long footprint() {
        return 0;
    }
}
