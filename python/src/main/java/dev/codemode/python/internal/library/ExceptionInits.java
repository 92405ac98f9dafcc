package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;
import java.util.List;

/// `__init__` of the exception types that keep more than their arguments.
final class ExceptionInits {
    private static final String[] PLACE = {"filename", "lineno", "offset", "text"};
    private static final String[] PLACE_END = {"end_lineno", "end_offset"};

    private ExceptionInits() {}

    private static ExceptionValue plain(Run run, Value[] slots) {
        var error = (ExceptionValue) slots[0];
        ExceptionMethods.init(run, error, (TupleValue) slots[1], (DictValue) slots[2]);
        return error;
    }

    static Value stopIteration(Run run, Value[] slots) {
        var error = plain(run, slots);
        error.setField("value", error.args().size() == 0 ? Constants.NONE : error.args().get(0));
        return Constants.NONE;
    }

    static Value systemExit(Run run, Value[] slots) {
        var error = plain(run, slots);
        error.setField(
                "code",
                switch (error.args().size()) {
                    case 0 -> Constants.NONE;
                    case 1 -> error.args().get(0);
                    default -> error.args();
                });
        return Constants.NONE;
    }

    static Value importError(Run run, Value[] slots) {
        var error = named(run, slots, "ImportError", List.of("name", "path", "name_from"));
        error.setField("msg", error.args().size() == 1 ? error.args().get(0) : Constants.NONE);
        return Constants.NONE;
    }

    static Value nameError(Run run, Value[] slots) {
        named(run, slots, "NameError", List.of("name"));
        return Constants.NONE;
    }

    static Value attributeError(Run run, Value[] slots) {
        named(run, slots, "AttributeError", List.of("name", "obj"));
        return Constants.NONE;
    }

    /// Takes arguments by position as they come, and some by name.
    @Bounded(Bounded.By.MEMORY)
    private static ExceptionValue named(
            Run run, Value[] slots, String function, List<String> names) {
        var error = (ExceptionValue) slots[0];
        error.setArgs((TupleValue) slots[1]);
        var keywords = Spread.args(TupleValue.EMPTY, slots[2]);
        if (keywords.keywords() > names.size()) {
            throw run.typeError(
                    function
                            + "() takes at most "
                            + names.size()
                            + " keyword argument"
                            + (names.size() == 1 ? "" : "s")
                            + " ("
                            + keywords.keywords()
                            + " given)");
        }
        for (var i = 0; i < keywords.keywords(); i++) {
            if (!names.contains(keywords.keyword(i))) {
                throw run.typeError(
                        "'"
                                + keywords.keyword(i)
                                + "' is an invalid keyword argument for "
                                + function
                                + "()");
            }
        }
        names.forEach(error::removeField);
        for (var i = 0; i < keywords.keywords(); i++) {
            error.setField(keywords.keyword(i), keywords.keywordValue(i));
        }
        return error;
    }

    static Value syntaxError(Run run, Value[] slots) {
        var error = plain(run, slots);
        var args = error.args();
        if (args.size() >= 1) {
            error.setField("msg", args.get(0));
        }
        if (args.size() == 2) {
            place(run, error, Protocol.iterable(run, args.get(1)));
        }
        return Constants.NONE;
    }

    private static void place(Run run, ExceptionValue error, Value[] details) {
        var longest = PLACE.length + PLACE_END.length;
        if (details.length < PLACE.length || details.length > longest) {
            var few = details.length < PLACE.length;
            throw run.typeError(
                    "function takes at "
                            + (few ? "least " + PLACE.length : "most " + longest)
                            + " arguments ("
                            + details.length
                            + " given)");
        }
        for (var i = 0; i < PLACE.length; i++) {
            error.setField(PLACE[i], details[i]);
        }
        for (var i = 0; i < PLACE_END.length; i++) {
            error.removeField(PLACE_END[i]);
            if (PLACE.length + i < details.length) {
                error.setField(PLACE_END[i], details[PLACE.length + i]);
            }
        }
        if (details.length == PLACE.length + 1) {
            throw run.typeError("end_offset must be provided when end_lineno is provided");
        }
    }
}
