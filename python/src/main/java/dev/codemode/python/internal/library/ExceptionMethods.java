package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.ExceptionGroups;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The exception types: what all have in common, and the fields that some have of their own.
final class ExceptionMethods {
    private ExceptionMethods() {}

    static void install() {
        base();
        for (var type : Types.exceptions().values()) {
            if (type != Types.BASE_EXCEPTION) {
                own(type);
            }
        }
    }

    private static void base() {
        TypeBuilder.of(Types.BASE_EXCEPTION)
                .constructor(ExceptionMethods::construct)
                .supports(Special.REPR, Special.STR)
                .flexible("__init__(self, *args, **kwargs)", ExceptionMethods::init)
                .method("with_traceback(self, tb, /)", ExceptionMethods::withTraceback)
                .method("add_note(self, note, /)", ExceptionMethods::addNote)
                .method("__setstate__(self, state, /)", ExceptionMethods::setState)
                .attribute("args", shared("args", (_, e) -> e.args(), ExceptionMethods::setArgs))
                .attribute(
                        "__cause__",
                        linked("cause", ExceptionValue::cause, ExceptionValue::setCause))
                .attribute(
                        "__context__",
                        linked("context", ExceptionValue::context, ExceptionValue::setContext))
                .attribute(
                        "__suppress_context__",
                        shared(
                                "__suppress_context__",
                                (_, e) -> Bool.of(e.suppressesContext()),
                                ExceptionMethods::setSuppressContext))
                .attribute(
                        "__traceback__",
                        shared(
                                "__traceback__",
                                (_, _) -> Constants.NONE,
                                (run, _, value) -> checkTraceback(run, value)))
                .finish();
    }

    private static void own(Type type) {
        var builder = TypeBuilder.of(type);
        if (type.isSubtypeOf(Types.OS_ERROR)) {
            builder.constructor(OsErrors::construct);
        } else if (type.isSubtypeOf(Types.BASE_EXCEPTION_GROUP)) {
            builder.constructor(ExceptionGroups::construct);
        } else {
            builder.constructor(ExceptionMethods::construct);
        }
        switch (type.name()) {
            case "StopIteration" -> {
                builder.flexible("__init__(self, *args, **kwargs)", ExceptionInits::stopIteration);
                builder.attribute("value", ExceptionMember.firstArgument("value"));
            }
            case "SystemExit" -> {
                builder.flexible("__init__(self, *args, **kwargs)", ExceptionInits::systemExit);
                builder.attribute("code", ExceptionMember.firstArgument("code"));
            }
            case "ImportError" -> {
                builder.flexible("__init__(self, *args, **kwargs)", ExceptionInits::importError);
                builder.attribute("msg", ExceptionMember.firstArgument("msg"));
                fields(builder, "name", "path", "name_from");
            }
            case "NameError" -> {
                builder.flexible("__init__(self, *args, **kwargs)", ExceptionInits::nameError);
                fields(builder, "name");
            }
            case "AttributeError" -> {
                builder.flexible("__init__(self, *args, **kwargs)", ExceptionInits::attributeError);
                fields(builder, "name", "obj");
            }
            case "SyntaxError" -> {
                builder.flexible("__init__(self, *args, **kwargs)", ExceptionInits::syntaxError);
                fields(builder, "msg", "filename", "lineno", "offset", "text");
                fields(builder, "end_lineno", "end_offset", "print_file_and_line");
            }
            case "OSError" -> {
                builder.flexible("__init__(self, *args, **kwargs)", OsErrors::init);
                fields(builder, "errno", "strerror", "filename", "filename2");
            }
            case "UnicodeEncodeError", "UnicodeDecodeError", "UnicodeTranslateError" ->
                    UnicodeErrors.fill(builder);
            case "BaseExceptionGroup" -> ExceptionGroupMethods.fill(builder);
            default -> {}
        }
        builder.finish();
    }

    private static void fields(TypeBuilder builder, String... names) {
        for (var name : names) {
            builder.attribute(name, ExceptionMember.field(name));
        }
    }

    private static ExceptionMember shared(
            String name, ExceptionMember.Reader reader, ExceptionMember.Writer writer) {
        return new ExceptionMember(Types.GETTER, name, reader, writer);
    }

    /// `__cause__` or `__context__`.
    private static ExceptionMember linked(
            String what,
            Function<ExceptionValue, @Nullable ExceptionValue> get,
            BiConsumer<ExceptionValue, @Nullable ExceptionValue> set) {
        var name = "__" + what + "__";
        return shared(
                name,
                (_, error) -> Constants.orNone(get.apply(error)),
                (run, error, value) -> {
                    if (value == null) {
                        throw run.typeError(name + " may not be deleted");
                    }
                    if (value != Constants.NONE && !(value instanceof ExceptionValue)) {
                        throw run.typeError(
                                "exception " + what + " must be None or derive from BaseException");
                    }
                    set.accept(error, value instanceof ExceptionValue other ? other : null);
                });
    }

    private static Value construct(Run run, Type type, Args args) {
        return new ExceptionValue(type, args.positionalValues());
    }

    private static Value init(Run run, Value[] slots) {
        init(run, (ExceptionValue) slots[0], (TupleValue) slots[1], (DictValue) slots[2]);
        return Constants.NONE;
    }

    /// What `BaseException.__init__` does.
    static void init(Run run, ExceptionValue error, TupleValue args, DictValue keywords) {
        if (keywords.size() > 0) {
            throw run.typeError(error.typeName() + "() takes no keyword arguments");
        }
        error.setArgs(args);
    }

    private static void setArgs(Run run, ExceptionValue error, @Nullable Value value) {
        if (value == null) {
            throw run.typeError("args may not be deleted");
        }
        error.setArgs(TupleValue.of(Protocol.iterable(run, value)));
    }

    private static void setSuppressContext(Run run, ExceptionValue error, @Nullable Value value) {
        if (value == null) {
            throw run.typeError("can't delete numeric/char attribute");
        }
        if (!(value instanceof Bool)) {
            throw run.typeError("attribute value type must be bool");
        }
        error.setSuppressContext(value == Bool.TRUE);
    }

    /// There are no tracebacks for programs, so that None is the only one they may set.
    private static void checkTraceback(Run run, @Nullable Value value) {
        if (value == null) {
            throw run.typeError("__traceback__ may not be deleted");
        }
        if (value != Constants.NONE) {
            throw run.typeError("__traceback__ must be a traceback or None");
        }
    }

    private static Value withTraceback(Run run, Value self, Value traceback) {
        checkTraceback(run, traceback);
        return self;
    }

    private static Value setState(Run run, Value self, Value state) {
        if (state == Constants.NONE) {
            return Constants.NONE;
        }
        if (!(state instanceof DictValue dict)) {
            throw run.typeError("state is not a dictionary");
        }
        var table = dict.table();
        for (var i = 0; i < table.entries(); i++) {
            if (table.key(i) instanceof StrValue name) {
                AttributeProtocol.setAttribute(run, self, name.text(), table.value(i));
            }
        }
        return Constants.NONE;
    }

    private static Value addNote(Run run, Value self, Value note) {
        if (!(note instanceof StrValue)) {
            throw run.typeError("note must be a str, not '" + note.typeName() + "'");
        }
        var notes = AttributeProtocol.findAttribute(run, self, "__notes__");
        if (notes == null) {
            notes = new ListValue();
            AttributeProtocol.setAttribute(run, self, "__notes__", notes);
        }
        if (!(notes instanceof ListValue list)) {
            throw run.typeError("Cannot add note: __notes__ is not a list");
        }
        list.add(run, note);
        return Constants.NONE;
    }
}
