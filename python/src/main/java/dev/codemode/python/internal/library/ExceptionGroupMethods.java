package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.ExceptionGroups;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Value;

/// `BaseExceptionGroup`, which `ExceptionGroup` takes everything from.
final class ExceptionGroupMethods {
    private ExceptionGroupMethods() {}

    static void fill(TypeBuilder builder) {
        builder.attribute("message", ExceptionMember.fixed("message"))
                .attribute("exceptions", ExceptionMember.fixed("exceptions"))
                .flexible(
                        "derive(self, *args)",
                        (run, slots) ->
                                ExceptionGroups.derive(
                                        run,
                                        (ExceptionValue) slots[0],
                                        single(run, "function takes exactly 1", " given", slots)))
                .flexible(
                        "split(self, *args)",
                        (run, slots) ->
                                ExceptionGroups.split(
                                        run,
                                        (ExceptionValue) slots[0],
                                        single(run, "split expected 1", ", got ", slots)))
                .flexible(
                        "subgroup(self, *args)",
                        (run, slots) ->
                                ExceptionGroups.subgroup(
                                        run,
                                        (ExceptionValue) slots[0],
                                        single(run, "subgroup expected 1", ", got ", slots)));
    }

    /// The only argument; CPython counts those of these methods in words of its own.
    private static Value single(Run run, String expected, String count, Value[] slots) {
        var args = (TupleValue) slots[1];
        if (args.size() != 1) {
            throw run.typeError(
                    expected
                            + " argument"
                            + (count.startsWith(",")
                                    ? count + args.size()
                                    : " (" + args.size() + count + ")"));
        }
        return args.get(0);
    }
}
