package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Classes;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Formatting;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;
import java.util.TreeSet;

/// Functions about any value: `print`, `len`, `isinstance`, attributes.
final class CoreFunctions {
    private CoreFunctions() {}

    static void install() {
        Builtins.flexible(
                "print(*args, sep=' ', end='\\n', file=None, flush=False)", CoreFunctions::print);
        Builtins.function("len(obj, /)", (run, value) -> Protocol.visibleLength(run, value));
        Builtins.function("repr(obj, /)", (run, value) -> StrValue.of(Protocol.repr(run, value)));
        Builtins.function(
                "ascii(obj, /)", (run, value) -> StrValue.of(Formatting.ascii(run, value)));
        Builtins.flexible(
                "format(value, format_spec='', /)",
                (run, slots) ->
                        StrValue.of(Protocol.format(run, slots[0], formatSpec(run, slots[1]))));
        Builtins.function(
                "hash(obj, /)", (run, value) -> SmallInt.of(Protocol.visibleHash(run, value)));
        Builtins.function(
                "id(obj, /)", (run, value) -> SmallInt.of(run.id(Protocol.present(run, value))));
        Builtins.function(
                "callable(obj, /)",
                (run, value) -> Bool.of(Protocol.isCallable(Protocol.present(run, value))));
        Builtins.function(
                "isinstance(obj, class_or_tuple, /)",
                (run, value, classes) -> Bool.of(Classes.isInstance(run, value, classes)));
        Builtins.function(
                "issubclass(cls, class_or_tuple, /)",
                (run, cls, classes) -> Bool.of(Classes.isSubclass(run, cls, classes)));
        Builtins.flexible("getattr(object, name, default=..., /)", CoreFunctions::getAttribute);
        Builtins.function(
                "hasattr(obj, name, /)",
                (run, value, name) ->
                        Bool.of(
                                AttributeProtocol.findAttribute(
                                                run, value, ObjectMethods.text(run, name))
                                        != null));
        Builtins.flexible(
                "setattr(obj, name, value, /)",
                (run, slots) -> {
                    AttributeProtocol.setAttribute(
                            run, slots[0], ObjectMethods.text(run, slots[1]), slots[2]);
                    return Constants.NONE;
                });
        Builtins.function(
                "delattr(obj, name, /)",
                (run, value, name) -> {
                    AttributeProtocol.deleteAttribute(run, value, ObjectMethods.text(run, name));
                    return Constants.NONE;
                });
        Builtins.flexible(
                "dir(object=..., /)",
                (run, slots) ->
                        slots[0] == Constants.ABSENT ? namesOf(locals(run)) : dir(run, slots[0]));
        Builtins.flexible("vars(object=..., /)", CoreFunctions::vars);
        Builtins.function("globals()", CoreFunctions::globals);
        Builtins.function("locals()", CoreFunctions::locals);
        Builtins.flexible("help(object=..., /)", CoreFunctions::help);
    }

    private static String formatSpec(Run run, Value value) {
        if (value instanceof StrValue spec) {
            return spec.text();
        }
        throw run.typeError("format() argument 2 must be str, not " + Coercion.typeName(value));
    }

    private static Value print(Run run, Value[] slots) {
        var separator = textOrDefault(run, "sep", slots[1], " ");
        var text = new StringBuilder();
        var values = ((TupleValue) slots[0]).items();
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append(separator);
            }
            var part = Protocol.str(run, values[i]);
            run.reserveChars((long) text.length() + part.length());
            text.append(part);
        }
        text.append(textOrDefault(run, "end", slots[2], "\n"));
        Printing.print(run, slots[3], text.toString());
        return Constants.NONE;
    }

    private static String textOrDefault(Run run, String name, Value value, String otherwise) {
        if (value == Constants.NONE) {
            return otherwise;
        }
        if (value instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError(name + " must be None or a string, not " + value.typeName());
    }

    private static Value getAttribute(Run run, Value[] slots) {
        var name = ObjectMethods.text(run, slots[1]);
        if (slots[2] == Constants.ABSENT) {
            return AttributeProtocol.getAttribute(run, slots[0], name);
        }
        var found = AttributeProtocol.findAttribute(run, slots[0], name);
        return found == null ? slots[2] : found;
    }

    static Value dir(Run run, Value value) {
        var method = value.type().lookup("__dir__");
        if (method != null && !(method instanceof Native)) {
            return SequenceFunctions.inOrder(run, Protocol.callMethod(run, method, value));
        }
        var names = new ListValue();
        for (var name :
                new TreeSet<>(AttributeProtocol.attributeNames(Protocol.present(run, value)))) {
            names.add(run, StrValue.of(name));
        }
        return names;
    }

    @Bounded(Bounded.By.MEMORY)
    private static Value namesOf(Value dict) {
        var names = new TreeSet<String>();
        var table = ((DictValue) dict).table();
        for (var i = 0; i < table.entries(); i++) {
            if (table.key(i) instanceof StrValue name) {
                names.add(name.text());
            }
        }
        return new ListValue(names.stream().map(StrValue::of).toArray(Value[]::new));
    }

    private static Value vars(Run run, Value[] slots) {
        if (slots[0] == Constants.ABSENT) {
            return locals(run);
        }
        if (slots[0] instanceof ModuleValue module) {
            return members(run, module);
        }
        var dict = AttributeProtocol.findAttribute(run, slots[0], "__dict__");
        if (dict == null) {
            throw run.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    private static Value members(Run run, ModuleValue module) {
        var copy = new DictValue();
        for (var name : module.names()) {
            copy.put(run, StrValue.of(name), AttributeProtocol.getAttribute(run, module, name));
        }
        return copy;
    }

    /// A copy of the module's variables: what is changed in it changes no variable.
    private static Value globals(Run run) {
        var copy = new DictValue();
        var home = run.frame().home;
        copy.put(run, StrValue.of("__name__"), StrValue.of(home.module()));
        for (var i = 0; i < home.names().size(); i++) {
            var value = home.get(i);
            if (value != null) {
                copy.put(run, StrValue.of(home.names().get(i)), value);
            }
        }
        return copy;
    }

    /// Like [#globals], a copy.
    private static Value locals(Run run) {
        var frame = run.frame();
        return frame.function.equals("<module>") ? globals(run) : frame.locals();
    }

    private static Value help(Run run, Value[] slots) {
        var value = slots[0];
        if (value == Constants.ABSENT) {
            run.print("help(x) shows what x is and what it takes.\n");
            return Constants.NONE;
        }
        var doc = AttributeProtocol.findAttribute(run, value, "__doc__");
        run.print(
                Protocol.repr(run, value)
                        + "\n"
                        + (doc instanceof StrValue text ? text.text() + "\n" : ""));
        return Constants.NONE;
    }

    /// A key function that is not None.
    static boolean isGiven(Value value) {
        return value != Constants.NONE && value != Constants.ABSENT;
    }
}
