package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.Map;

/// `OSError` and its kin: the number of an error decides what it is.
final class OsErrors {
    /// By the numbers that Linux gives them.
    private static final Map<Integer, Type> BY_NUMBER =
            Map.ofEntries(
                    Map.entry(1, Types.PERMISSION_ERROR),
                    Map.entry(2, Types.FILE_NOT_FOUND_ERROR),
                    Map.entry(3, Types.PROCESS_LOOKUP_ERROR),
                    Map.entry(4, Types.INTERRUPTED_ERROR),
                    Map.entry(10, Types.CHILD_PROCESS_ERROR),
                    Map.entry(11, Types.BLOCKING_IO_ERROR),
                    Map.entry(13, Types.PERMISSION_ERROR),
                    Map.entry(17, Types.FILE_EXISTS_ERROR),
                    Map.entry(20, Types.NOT_A_DIRECTORY_ERROR),
                    Map.entry(21, Types.IS_A_DIRECTORY_ERROR),
                    Map.entry(32, Types.BROKEN_PIPE_ERROR),
                    Map.entry(103, Types.CONNECTION_ABORTED_ERROR),
                    Map.entry(104, Types.CONNECTION_RESET_ERROR),
                    Map.entry(108, Types.BROKEN_PIPE_ERROR),
                    Map.entry(110, Types.TIMEOUT_ERROR),
                    Map.entry(111, Types.CONNECTION_REFUSED_ERROR),
                    Map.entry(114, Types.BLOCKING_IO_ERROR),
                    Map.entry(115, Types.BLOCKING_IO_ERROR));

    private OsErrors() {}

    static Value construct(Run run, Type type, Args args) {
        if (leavesItToInit(type)) {
            return new ExceptionValue(type);
        }
        refuseKeywords(run, type, args.keywords());
        var values = args.positionalValues();
        var error = new ExceptionValue(typeOf(type, values), values);
        fill(error, values);
        return error;
    }

    private static Type typeOf(Type type, Value[] values) {
        var numbered =
                type == Types.OS_ERROR
                        && values.length >= 2
                        && values.length <= 5
                        && values[0] instanceof IntValue number
                        && number.fitsLong()
                        && number.asLong() == (int) number.asLong();
        return numbered
                ? BY_NUMBER.getOrDefault((int) ((IntValue) values[0]).asLong(), type)
                : type;
    }

    static Value init(Run run, Value[] slots) {
        var error = (ExceptionValue) slots[0];
        if (leavesItToInit(error.type())) {
            var args = Spread.args(slots[1], slots[2]);
            refuseKeywords(run, error.type(), args.keywords());
            var values = args.positionalValues();
            error.setArgs(TupleValue.of(values));
            fill(error, values);
        }
        return Constants.NONE;
    }

    /// A class with an `__init__` of its own decides there what the arguments are.
    private static boolean leavesItToInit(Type type) {
        return defines(type, "__init__") && !defines(type, "__new__");
    }

    private static boolean defines(Type type, String method) {
        return type.isHeap()
                && type.mro().stream()
                        .anyMatch(t -> t.isHeap() && t.ownAttributes().containsKey(method));
    }

    private static void refuseKeywords(Run run, Type type, int keywords) {
        if (keywords > 0) {
            throw run.typeError(type.name() + "() takes no keyword arguments");
        }
    }

    private static void fill(ExceptionValue error, Value[] values) {
        if (values.length < 2 || values.length > 5) {
            return;
        }
        error.setField("errno", values[0]);
        error.setField("strerror", values[1]);
        if (values.length > 2 && values[2] != Constants.NONE) {
            error.setField("filename", values[2]);
            if (values.length == 5 && values[4] != Constants.NONE) {
                error.setField("filename2", values[4]);
            }
            error.setArgs(TupleValue.of(values[0], values[1]));
        }
    }
}
