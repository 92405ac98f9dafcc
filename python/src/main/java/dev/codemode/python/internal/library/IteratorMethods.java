package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.RangeValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SliceValue;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.ToolCall;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `range`, `slice`, and the iterator types.
final class IteratorMethods {
    private IteratorMethods() {}

    @Bounded(Bounded.By.FIXED)
    static void install() {
        TypeBuilder.of(Types.ITERATOR)
                .supports(Special.ITER, Special.NEXT)
                .method(
                        "__length_hint__(self, /)",
                        (run, self) -> SmallInt.of(Iterations.remaining((Iter) self)))
                .method("__setstate__(self, state, /)", IteratorMethods::moveTo)
                .finish();
        TypeBuilder.of(Types.RANGE)
                .constructor(IteratorMethods::makeRange)
                .supports(
                        Special.LEN, Special.ITER, Special.GETITEM, Special.CONTAINS, Special.BOOL)
                .method(
                        "__reversed__(self, /)",
                        (run, self) -> Iterations.reversed(run, (RangeValue) self))
                .method("count(self, value, /)", IteratorMethods::count)
                .method("index(self, value, /)", IteratorMethods::index)
                .member("start", (run, self) -> ((RangeValue) self).start())
                .member("stop", (run, self) -> ((RangeValue) self).stop())
                .member("step", (run, self) -> ((RangeValue) self).step())
                .finish();
        TypeBuilder.of(Types.SLICE)
                .constructor(IteratorMethods::makeSlice)
                .method("indices(self, len, /)", IteratorMethods::indices)
                .member("start", (run, self) -> ((SliceValue) self).start())
                .member("stop", (run, self) -> ((SliceValue) self).stop())
                .member("step", (run, self) -> ((SliceValue) self).step())
                .finish();
        TypeBuilder.of(Types.ENUMERATE).constructor(IteratorMethods::makeEnumerate).finish();
        TypeBuilder.of(Types.ZIP).constructor(IteratorMethods::makeZip).finish();
        TypeBuilder.of(Types.MAP).constructor(IteratorMethods::makeMap).finish();
        TypeBuilder.of(Types.FILTER).constructor(IteratorMethods::makeFilter).finish();
        TypeBuilder.of(Types.REVERSED).constructor(IteratorMethods::makeReversed).finish();
        sendable(
                TypeBuilder.of(Types.GENERATOR).supports(Special.ITER, Special.NEXT),
                "gi",
                "yieldfrom");
        sendable(
                TypeBuilder.of(Types.COROUTINE).method("__await__(self, /)", (run, self) -> self),
                "cr",
                "await");
        asyncGenerators();
        TypeBuilder.of(Types.TOOL_CALL)
                .method("done(self, /)", (run, self) -> Bool.of(((ToolCall) self).isDone()))
                .method("__await__(self, /)", (run, self) -> ((ToolCall) self).awaiting())
                .finish();

        for (var type :
                new Type[] {
                    Types.STR_ITERATOR,
                    Types.BYTES_ITERATOR,
                    Types.BYTEARRAY_ITERATOR,
                    Types.LIST_ITERATOR,
                    Types.LIST_REVERSE_ITERATOR,
                    Types.TUPLE_ITERATOR,
                    Types.SET_ITERATOR,
                    Types.RANGE_ITERATOR,
                    Types.LONG_RANGE_ITERATOR,
                    Types.DICT_KEY_ITERATOR,
                    Types.DICT_VALUE_ITERATOR,
                    Types.DICT_ITEM_ITERATOR,
                    Types.DICT_REVERSE_KEY_ITERATOR,
                    Types.DICT_REVERSE_VALUE_ITERATOR,
                    Types.DICT_REVERSE_ITEM_ITERATOR,
                    Types.CALLABLE_ITERATOR
                }) {
            TypeBuilder.of(type).finish();
        }
    }

    private static Value moveTo(Run run, Value self, Value state) {
        Iterations.moveTo((Iter) self, Coercion.index(run, state).clamp());
        return Constants.NONE;
    }

    /// What `throw(type, value, traceback)` means: an exception, or a class and what to make it of.
    private static ExceptionValue exception(Run run, Value type, Value value, Value traceback) {
        if (traceback != Constants.NONE) {
            throw run.typeError("throw() third argument must be a traceback object");
        }
        if (type instanceof ExceptionValue already) {
            if (value != Constants.NONE) {
                throw run.typeError("instance exception may not have a separate value");
            }
            return already;
        }
        if (!(type instanceof Type cls) || !cls.isSubtypeOf(Types.BASE_EXCEPTION)) {
            throw run.typeError(
                    "exceptions must be classes or instances deriving from BaseException, not "
                            + type.typeName());
        }
        if (value instanceof ExceptionValue already && already.type().isSubtypeOf(cls)) {
            return already;
        }
        var made =
                value == Constants.NONE
                        ? Protocol.call(run, cls)
                        : value instanceof TupleValue args
                                ? Protocol.call(run, cls, Args.of(args.items()))
                                : Protocol.call(run, cls, value);
        if (made instanceof ExceptionValue exception) {
            return exception;
        }
        throw run.typeError(
                "calling "
                        + Protocol.repr(run, type)
                        + " should have returned an instance of BaseException, not "
                        + Protocol.repr(run, made.type()));
    }

    private static void asyncGenerators() {
        TypeBuilder.of(Types.ASYNC_GENERATOR)
                .method("__aiter__(self, /)", (run, self) -> self)
                .method("__anext__(self, /)", (run, self) -> async(self).asend(Constants.NONE))
                .method("asend(self, value, /)", (run, self, value) -> async(self).asend(value))
                .flexible(
                        "athrow(self, type, value=None, traceback=None, /)",
                        (run, slots) ->
                                async(slots[0])
                                        .athrow(exception(run, slots[1], slots[2], slots[3])))
                .method("aclose(self, /)", (run, self) -> async(self).athrow(null))
                .getter("ag_running", (run, self) -> Bool.of(async(self).isStepping()))
                .getter("ag_await", (run, self) -> Constants.orNone(async(self).delegate()))
                .finish();
        for (var type :
                new Type[] {
                    Types.ASYNC_GENERATOR_ASEND, Types.ASYNC_GENERATOR_ATHROW, Types.ANEXT_AWAITABLE
                }) {
            steps(
                    TypeBuilder.of(type)
                            .supports(Special.ITER, Special.NEXT)
                            .method("__await__(self, /)", (run, self) -> self));
        }
    }

    private static Iterations.AsyncSendable async(Value generator) {
        return (Iterations.AsyncSendable) generator;
    }

    private static Value makeRange(Run run, Type type, Args args) {
        if (args.keywords() > 0) {
            throw run.typeError("range() takes no keyword arguments");
        }
        if (args.positional() < 1 || args.positional() > 3) {
            throw run.typeError(
                    "range expected at "
                            + (args.positional() == 0 ? "least 1 argument" : "most 3 arguments")
                            + ", got "
                            + args.positional());
        }
        var single = args.positional() == 1;
        var start = single ? SmallInt.ZERO : Coercion.index(run, args.get(0));
        var stop = Coercion.index(run, args.get(single ? 0 : 1));
        var step = args.positional() == 3 ? Coercion.index(run, args.get(2)) : SmallInt.ONE;
        if (step.signum() == 0) {
            throw run.valueError("range() arg 3 must not be zero");
        }
        return RangeValue.of(run, start, stop, step);
    }

    private static Value count(Run run, Value self, Value value) {
        return Iterations.countIn(run, (RangeValue) self, value);
    }

    private static Value index(Run run, Value self, Value value) {
        var at = Iterations.indexIn(run, (RangeValue) self, value);
        if (at == null) {
            throw run.valueError(
                    value instanceof IntValue
                            ? Protocol.repr(run, value) + " is not in range"
                            : "sequence.index(x): x not in sequence");
        }
        return at;
    }

    private static Value makeSlice(Run run, Type type, Args args) {
        if (args.keywords() > 0) {
            throw run.typeError("slice() takes no keyword arguments");
        }
        return switch (args.positional()) {
            case 1 -> new SliceValue(Constants.NONE, args.get(0), Constants.NONE);
            case 2 -> new SliceValue(args.get(0), args.get(1), Constants.NONE);
            case 3 -> new SliceValue(args.get(0), args.get(1), args.get(2));
            default ->
                    throw run.typeError(
                            "slice expected at "
                                    + (args.positional() == 0
                                            ? "least 1 argument"
                                            : "most 3 arguments")
                                    + ", got "
                                    + args.positional());
        };
    }

    private static Value indices(Run run, Value self, Value length) {
        var count = Coercion.index(run, length);
        if (count.signum() < 0) {
            throw run.valueError("length should not be negative");
        }
        return ((SliceValue) self).indices(run, count);
    }

    private static Value makeEnumerate(Run run, Type type, Args args) {
        if (args.positional() + args.keywords() == 0) {
            throw run.typeError("enumerate() missing required argument 'iterable'");
        }
        var slots = Constructors.bind(run, "enumerate(iterable, start=0)", args);
        var start = Coercion.index(run, slots[1]);
        return new Iterators.Enumerate(run, Protocol.iterate(run, slots[0]), start);
    }

    private static Value makeZip(Run run, Type type, Args args) {
        var slots = Constructors.bind(run, "zip(*iterables, strict=False)", args);
        return new Iterators.Zip(
                run, iterators(run, (TupleValue) slots[0], 0), Protocol.truth(run, slots[1]));
    }

    private static Iter[] iterators(Run run, TupleValue values, int from) {
        var iterators = new Iter[values.size() - from];
        for (var i = 0; i < iterators.length; i++) {
            run.tick();
            iterators[i] = Protocol.iterate(run, values.get(i + from));
        }
        return iterators;
    }

    private static Value makeMap(Run run, Type type, Args args) {
        var slots = Constructors.bind(run, "map(*args)", args);
        var all = (TupleValue) slots[0];
        if (all.size() < 2) {
            throw run.typeError("map() must have at least two arguments.");
        }
        return new Iterators.Map(run, all.get(0), iterators(run, all, 1));
    }

    private static Value makeFilter(Run run, Type type, Args args) {
        var slots = Constructors.bind(run, "filter(function, iterable, /)", args);
        return new Iterators.Filter(run, slots[0], Protocol.iterate(run, slots[1]));
    }

    private static Value makeReversed(Run run, Type type, Args args) {
        if (args.positional() != 1 && args.keywords() == 0) {
            throw run.typeError("reversed expected 1 argument, got " + args.positional());
        }
        var sequence = Constructors.bind(run, "reversed(sequence, /)", args)[0];
        if (sequence.type().special(Special.REVERSED) == Constants.NONE) {
            throw run.typeError("'" + sequence.typeName() + "' object is not reversible");
        }
        var own = Protocol.callSpecial(run, Special.REVERSED, sequence);
        if (own != null) {
            return own;
        }
        if (sequence.type().special(Special.GETITEM) == null || sequence instanceof DictValue) {
            throw run.typeError("'" + sequence.typeName() + "' object is not reversible");
        }
        return new Iterators.Reversed(sequence, Protocol.length(run, sequence));
    }

    /// @param prefix of what it says of its state
    /// @param delegate what it calls the iterator it has handed over to
    private static void sendable(TypeBuilder builder, String prefix, String delegate) {
        builder.getter(
                        prefix + "_running",
                        (run, self) -> Bool.of(((Iterations.Sendable) self).isRunning()))
                .getter(
                        prefix + "_suspended",
                        (run, self) -> Bool.of(((Iterations.Sendable) self).isSuspended()))
                .getter(
                        prefix + "_" + delegate,
                        (run, self) -> Constants.orNone(((Iterations.Sendable) self).delegate()));
        steps(builder);
    }

    /// What is gone on with by `send` and `throw`.
    private static void steps(TypeBuilder builder) {
        builder.method(
                        "send(self, value, /)",
                        (run, self, value) -> Iterations.send(run, self, value))
                .flexible(
                        "throw(self, type, value=None, traceback=None, /)",
                        (run, slots) ->
                                Iterations.throwInto(
                                        run,
                                        slots[0],
                                        exception(run, slots[1], slots[2], slots[3])))
                .method("close(self, /)", (run, self) -> Iterations.close(run, self))
                .finish();
    }
}
