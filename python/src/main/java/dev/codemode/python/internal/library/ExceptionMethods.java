package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
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

/// The exception types.
final class ExceptionMethods {
    private ExceptionMethods() {}

    static void install() {
        var base = TypeBuilder.of(Types.BASE_EXCEPTION);
        base.constructor(ExceptionMethods::construct)
                .supports(Special.REPR, Special.STR)
                .flexible("__init__(self, *args, **kwargs)", ExceptionMethods::init)
                .method("with_traceback(self, tb, /)", (run, self, traceback) -> self)
                .method("add_note(self, note, /)", ExceptionMethods::addNote)
                .finish();
        for (var type : Types.exceptions().values()) {
            if (type != Types.BASE_EXCEPTION) {
                TypeBuilder.of(type).constructor(ExceptionMethods::construct).finish();
            }
        }
    }

    private static Value construct(Run run, Type type, Args args) {
        return new ExceptionValue(type, args.positionalValues());
    }

    private static Value init(Run run, Value[] slots) {
        var exception = (ExceptionValue) slots[0];
        exception.setArgs((TupleValue) slots[1]);
        var keywords = Spread.args(TupleValue.EMPTY, slots[2]);
        for (var i = 0; i < keywords.keywords(); i++) {
            if (!takes(exception.type(), keywords.keyword(i))) {
                throw run.typeError(exception.typeName() + "() takes no keyword arguments");
            }
            exception.attributes().set(keywords.keyword(i), keywords.keywordValue(i));
        }
        return Constants.NONE;
    }

    private static boolean takes(Type type, String keyword) {
        return switch (keyword) {
            case "name" ->
                    type.isSubtypeOf(Types.ATTRIBUTE_ERROR)
                            || type.isSubtypeOf(Types.NAME_ERROR)
                            || type.isSubtypeOf(Types.IMPORT_ERROR);
            case "obj" -> type.isSubtypeOf(Types.ATTRIBUTE_ERROR);
            case "path" -> type.isSubtypeOf(Types.IMPORT_ERROR);
            default -> false;
        };
    }

    private static Value addNote(Run run, Value self, Value note) {
        if (!(note instanceof StrValue)) {
            throw run.typeError("note must be a str, not '" + note.typeName() + "'");
        }
        var attributes = ((ExceptionValue) self).attributes();
        if (!(attributes.get("__notes__") instanceof ListValue)) {
            attributes.set("__notes__", new ListValue());
        }
        if (Protocol.getAttribute(run, self, "__notes__") instanceof ListValue notes) {
            notes.add(run, note);
        }
        return Constants.NONE;
    }
}
