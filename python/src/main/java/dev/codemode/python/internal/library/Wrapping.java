package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;

/// `functools.update_wrapper` and `wraps`.
final class Wrapping {
    static final TupleValue ASSIGNMENTS =
            texts("__module__", "__name__", "__qualname__", "__doc__", "__annotations__");
    static final TupleValue UPDATES = texts("__dict__");

    private static final String OPTIONS = "assigned=..., updated=...)";

    static final Native UPDATE_WRAPPER =
            Natives.flexible(
                    "update_wrapper(wrapper, wrapped, " + OPTIONS,
                    (run, slots) ->
                            update(
                                    run,
                                    slots[0],
                                    slots[1],
                                    given(run, slots[2], ASSIGNMENTS),
                                    given(run, slots[3], UPDATES)));

    static final Native WRAPS =
            Natives.flexible(
                    "wraps(wrapped, " + OPTIONS,
                    (run, slots) ->
                            Partial.of(
                                    UPDATE_WRAPPER,
                                    new Args(
                                            new Value[] {
                                                slots[0],
                                                TupleValue.of(given(run, slots[1], ASSIGNMENTS)),
                                                TupleValue.of(given(run, slots[2], UPDATES))
                                            },
                                            new String[] {"wrapped", "assigned", "updated"})));

    private Wrapping() {}

    @Bounded(Bounded.By.FIXED)
    private static TupleValue texts(String... names) {
        var values = new Value[names.length];
        for (var i = 0; i < names.length; i++) {
            values[i] = StrValue.of(names[i]);
        }
        return TupleValue.of(values);
    }

    private static Value[] given(Run run, Value names, TupleValue otherwise) {
        return names == Constants.ABSENT ? otherwise.items() : Protocol.iterable(run, names);
    }

    static Value update(Run run, Value wrapper, Value wrapped) {
        return update(run, wrapper, wrapped, ASSIGNMENTS.items(), UPDATES.items());
    }

    private static Value update(
            Run run, Value wrapper, Value wrapped, Value[] assigned, Value[] updated) {
        for (var name : assigned) {
            var value = AttributeProtocol.findAttribute(run, wrapped, Protocol.text(name));
            if (value != null) {
                AttributeProtocol.setAttribute(run, wrapper, Protocol.text(name), value);
            }
        }
        for (var name : updated) {
            if (Protocol.text(name).equals("__dict__") && wrapped instanceof Attributed own) {
                own.attributes()
                        .forEach(
                                (attribute, value) -> {
                                    if (!isAssigned(attribute)) {
                                        AttributeProtocol.setAttribute(
                                                run, wrapper, attribute, value);
                                    }
                                });
            }
        }
        AttributeProtocol.setAttribute(run, wrapper, "__wrapped__", wrapped);
        return wrapper;
    }

    @Bounded(Bounded.By.FIXED)
    private static boolean isAssigned(String name) {
        for (var assigned : ASSIGNMENTS.items()) {
            if (Protocol.text(assigned).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
