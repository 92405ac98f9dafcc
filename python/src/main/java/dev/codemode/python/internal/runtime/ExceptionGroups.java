package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Exceptions that hold others: how they are made, taken apart, and put together again.
public final class ExceptionGroups {
    private ExceptionGroups() {}

    /// Whether it is an `ExceptionGroup` or `BaseExceptionGroup`.
    public static boolean isGroup(ExceptionValue error) {
        return error.type().isSubtypeOf(Types.BASE_EXCEPTION_GROUP);
    }

    // ---- making ----

    /// `BaseExceptionGroup(message, exceptions)` and its kin.
    public static Value construct(Run run, Type type, Args args) {
        var values = args.positionalValues();
        if (values.length != 2) {
            throw run.typeError(
                    "BaseExceptionGroup.__new__() takes exactly 2 arguments ("
                            + values.length
                            + " given)");
        }
        if (!(values[0] instanceof StrValue)) {
            throw run.typeError(
                    "BaseExceptionGroup.__new__() argument 1 must be str, not "
                            + values[0].typeName());
        }
        var parts = parts(run, values[1]);
        var group = new ExceptionValue(typeFor(run, type, parts), values);
        group.setField("message", values[0]);
        group.setField("exceptions", TupleValue.of(parts));
        return group;
    }

    @Bounded(Bounded.By.MEMORY)
    private static Value[] parts(Run run, Value sequence) {
        if (sequence.type().special(Special.GETITEM) == null
                || sequence instanceof DictValue
                || sequence instanceof Type) {
            throw run.typeError("second argument (exceptions) must be a sequence");
        }
        var parts = Protocol.iterable(run, sequence);
        if (parts.length == 0) {
            throw run.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        for (var i = 0; i < parts.length; i++) {
            if (!(parts[i] instanceof ExceptionValue)) {
                throw run.valueError(
                        "Item " + i + " of second argument (exceptions) is not an exception");
            }
        }
        return parts;
    }

    /// A `BaseExceptionGroup` of nothing but `Exception`s is an `ExceptionGroup`.
    @Bounded(Bounded.By.MEMORY)
    private static Type typeFor(Run run, Type type, Value[] parts) {
        var allPlain = true;
        for (var part : parts) {
            allPlain &= part.type().isSubtypeOf(Types.EXCEPTION);
        }
        if (type == Types.BASE_EXCEPTION_GROUP) {
            return allPlain ? Types.EXCEPTION_GROUP : type;
        }
        if (!allPlain && type.isSubtypeOf(Types.EXCEPTION)) {
            throw run.typeError(
                    type == Types.EXCEPTION_GROUP
                            ? "Cannot nest BaseExceptions in an ExceptionGroup"
                            : "Cannot nest BaseExceptions in '" + type.name() + "'");
        }
        return type;
    }

    /// A group without a message, as `except*` makes it.
    private static ExceptionValue of(Run run, Value parts) {
        return (ExceptionValue)
                construct(run, Types.BASE_EXCEPTION_GROUP, Args.of(StrValue.of(""), parts));
    }

    /// `group.derive(exceptions)`, where the class has no own.
    public static Value derive(Run run, ExceptionValue group, Value parts) {
        return construct(
                run,
                Types.BASE_EXCEPTION_GROUP,
                Args.of(Constants.orNone(group.field("message")), parts));
    }

    private static TupleValue partsOf(ExceptionValue group) {
        return group.field("exceptions") instanceof TupleValue parts ? parts : TupleValue.EMPTY;
    }

    // ---- taking apart ----

    /// Tells which exceptions of a group are meant.
    @FunctionalInterface
    private interface Matcher {
        boolean matches(Run run, ExceptionValue error);
    }

    /// What of a group was meant, and the rest; null where there is nothing.
    private record Parts(@Nullable ExceptionValue matching, @Nullable ExceptionValue rest) {}

    /// `group.split(matcher)`.
    public static Value split(Run run, ExceptionValue group, Value matcher) {
        var parts = split(run, group, matcher(run, matcher), true);
        return TupleValue.of(Constants.orNone(parts.matching), Constants.orNone(parts.rest));
    }

    /// `group.subgroup(matcher)`.
    public static Value subgroup(Run run, ExceptionValue group, Value matcher) {
        return Constants.orNone(split(run, group, matcher(run, matcher), false).matching);
    }

    @Bounded(Bounded.By.MEMORY)
    private static Matcher matcher(Run run, Value matcher) {
        if (isExceptionType(matcher)) {
            return (_, error) -> error.type().isSubtypeOf((Type) matcher);
        }
        if (matcher instanceof TupleValue types && types.size() >= 0 && areExceptionTypes(types)) {
            return (_, error) -> {
                for (var type : types.items()) {
                    if (error.type().isSubtypeOf((Type) type)) {
                        return true;
                    }
                }
                return false;
            };
        }
        if (matcher.type() == Types.FUNCTION) {
            return (active, error) -> Protocol.truth(active, Protocol.call(active, matcher, error));
        }
        throw run.typeError("expected a function, exception type or tuple of exception types");
    }

    private static boolean isExceptionType(Value value) {
        return value instanceof Type type && type.isSubtypeOf(Types.BASE_EXCEPTION);
    }

    @Bounded(Bounded.By.MEMORY)
    private static boolean areExceptionTypes(TupleValue types) {
        for (var type : types.items()) {
            if (!isExceptionType(type)) {
                return false;
            }
        }
        return true;
    }

    private static Parts split(Run run, ExceptionValue error, Matcher matcher, boolean withRest) {
        run.tick();
        if (matcher.matches(run, error)) {
            return new Parts(error, null);
        }
        if (!isGroup(error)) {
            return new Parts(null, withRest ? error : null);
        }
        var matching = new ArrayList<ExceptionValue>();
        var rest = new ArrayList<ExceptionValue>();
        try (var _ = run.nested()) {
            for (var part : partsOf(error).items()) {
                var split = split(run, (ExceptionValue) part, matcher, withRest);
                if (split.matching != null) {
                    matching.add(split.matching);
                }
                if (split.rest != null) {
                    rest.add(split.rest);
                }
            }
        }
        return new Parts(subset(run, error, matching), subset(run, error, rest));
    }

    private static @Nullable ExceptionValue subset(
            Run run, ExceptionValue group, List<ExceptionValue> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        var list = new ListValue(parts.toArray(Value[]::new));
        var derived =
                Protocol.call(run, AttributeProtocol.getAttribute(run, group, "derive"), list);
        if (!(derived instanceof ExceptionValue subset) || !isGroup(subset)) {
            throw run.typeError("derive must return an instance of BaseExceptionGroup");
        }
        subset.takeHistory(group);
        var notes = AttributeProtocol.findAttribute(run, group, "__notes__");
        if (notes instanceof ListValue || notes instanceof TupleValue) {
            subset.attributes().set("__notes__", new ListValue(Protocol.iterable(run, notes)));
        }
        return subset;
    }

    // ---- except* ----

    /// What one `except*` clause takes of an exception, and what it leaves for the next.
    public record Taken(ExceptionValue matching, @Nullable ExceptionValue rest) {}

    /// Asks a clause for its part of the exception; null where it takes nothing.
    ///
    /// @param type an exception type or a tuple of them, none of them a group
    public static @Nullable Taken take(Run run, ExceptionValue error, Value type) {
        if (matcher(run, type).matches(run, error)) {
            if (isGroup(error)) {
                return new Taken(error, null);
            }
            var wrapped = of(run, TupleValue.of(error));
            wrapped.takeTrace(error);
            return new Taken(wrapped, null);
        }
        if (!isGroup(error)) {
            return null;
        }
        var answer = Protocol.call(run, AttributeProtocol.getAttribute(run, error, "split"), type);
        if (!(answer instanceof TupleValue pair)) {
            throw run.typeError(
                    error.typeName() + ".split must return a tuple, not " + answer.typeName());
        }
        if (pair.size() < 2) {
            throw run.typeError(
                    error.typeName()
                            + ".split must return a 2-tuple, got tuple of size "
                            + pair.size());
        }
        return pair.get(0) instanceof ExceptionValue matching
                ? new Taken(matching, pair.get(1) instanceof ExceptionValue rest ? rest : null)
                : null;
    }

    /// What an `except*` statement raises in the end; null where everything was handled.
    ///
    /// @param left what handlers raised, and what no handler took
    public static @Nullable ExceptionValue leftover(
            Run run, ExceptionValue original, List<ExceptionValue> left) {
        if (left.isEmpty()) {
            return null;
        }
        if (!isGroup(original)) {
            return left.getFirst();
        }
        var raised = new ArrayList<ExceptionValue>();
        Set<ExceptionValue> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var error : left) {
            if (error.hasHistoryOf(original)) {
                leaves(error, kept);
            } else {
                raised.add(error);
            }
        }
        if (!kept.isEmpty()) {
            var again =
                    split(
                                    run,
                                    original,
                                    (_, error) -> !isGroup(error) && kept.contains(error),
                                    false)
                            .matching;
            if (again != null) {
                raised.add(again);
            }
        }
        return raised.size() == 1
                ? raised.getFirst()
                : of(run, new ListValue(raised.toArray(Value[]::new)));
    }

    private static void leaves(ExceptionValue error, Set<ExceptionValue> leaves) {
        if (!isGroup(error)) {
            leaves.add(error);
            return;
        }
        for (var part : partsOf(error).items()) {
            leaves((ExceptionValue) part, leaves);
        }
    }
}
