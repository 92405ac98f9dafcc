package dev.codemode.python.internal.host;

import dev.codemode.python.Limit;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Pending;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SetValue;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Copies plain data between the host and a program. What is copied is bounded in depth and size;
/// nothing mutable is ever shared.
final class Boundary {
    private static final int MAX_DEPTH = 200;

    /// What to do with a value that is no plain data.
    enum Other {
        /// Refuse it: arguments of host functions.
        REFUSE,
        /// Show its `repr`: results.
        REPR
    }

    private final Run run;
    private final Other other;
    private final String what;
    private long bytes;

    /// @param what the data's name in messages, such as `the argument 'items' of create_invoice()`
    Boundary(Run run, Other other, String what) {
        this.run = run;
        this.other = other;
        this.what = what;
    }

    /// Copies a guest value out.
    ///
    /// @throws dev.codemode.python.internal.runtime.Raise `TypeError` or `ValueError` for what cannot
    ///     cross
    @Nullable Object toHost(Value value) {
        return toHost(value, 0);
    }

    private @Nullable Object toHost(Value value, int depth) {
        if (depth > MAX_DEPTH) {
            throw run.valueError(
                    what + " is nested more than " + MAX_DEPTH + " levels deep, or holds itself");
        }
        run.tick();
        charge(8);
        return switch (value) {
            case Bool bool -> bool.isTrue();
            case IntValue number ->
                    number.fitsLong() ? (Object) number.asLong() : bigInteger(number);
            case FloatValue number -> number.value;
            case StrValue text -> {
                charge(text.text().length());
                yield text.text();
            }
            case ListValue list -> elements(list.copyItems(), depth);
            case TupleValue tuple -> elements(tuple.items(), depth);
            case SetValue set ->
                    elements(ListValue.of(run, Protocol.iterate(run, set)).copyItems(), depth);
            case DictValue dict -> entries(dict, depth);
            case Pending pending -> Protocol.truth(run, pending);
            case Value none when none == Constants.NONE -> null;
            default -> other(value);
        };
    }

    private Object bigInteger(IntValue number) {
        charge(number.asBig().bitLength() / 8);
        return number.asBig();
    }

    private Object other(Value value) {
        if (other == Other.REPR) {
            var text = Protocol.repr(run, value);
            charge(text.length());
            return text;
        }
        throw run.typeError(
                what
                        + " must be plain data (None, bool, int, float, str, list, tuple, set or"
                        + " dict), not "
                        + value.typeName());
    }

    private List<@Nullable Object> elements(Value[] items, int depth) {
        charge(8L * items.length);
        var copy = new ArrayList<@Nullable Object>(items.length);
        for (var item : items) {
            copy.add(toHost(item, depth + 1));
        }
        return copy;
    }

    private Map<String, @Nullable Object> entries(DictValue dict, int depth) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        var table = dict.table();
        for (var i = 0; i < table.entries(); i++) {
            var key = table.key(i);
            if (key != null) {
                // The repr of a key may change the dict.
                var value = table.value(i);
                var text = key(key);
                charge(16 + text.length());
                copy.put(text, toHost(value, depth + 1));
            }
        }
        return copy;
    }

    /// Keys that are not text become what `json.dumps` makes of them.
    private String key(Value key) {
        return switch (key) {
            case StrValue text -> text.text();
            case Bool bool -> bool.isTrue() ? "true" : "false";
            case IntValue _, FloatValue _ -> Protocol.repr(run, key);
            case Value none when none == Constants.NONE -> "null";
            default -> {
                if (other == Other.REPR) {
                    yield Protocol.repr(run, key);
                }
                throw run.typeError(
                        what + " has a dict key of type " + key.typeName() + "; keys must be str");
            }
        };
    }

    private void charge(long more) {
        bytes += more;
        if (bytes > run.limits().resultBytes()) {
            throw run.stop(Limit.RESULT, run.limits().resultBytes() + " bytes for " + what);
        }
    }

    /// Copies plain data in. Whatever the host's own collections do while they are read (throw, change,
    /// never end, hold themselves) ends like any other data that does not fit.
    ///
    /// @throws NotPlainException where the host gave anything else
    Value toGuest(@Nullable Object data) throws NotPlainException {
        return toGuest(data, 0);
    }

    private Value toGuest(@Nullable Object data, int depth) throws NotPlainException {
        if (depth > MAX_DEPTH) {
            throw new NotPlainException();
        }
        run.tick();
        return switch (data) {
            case null -> Constants.NONE;
            case Boolean bool -> Bool.of(bool);
            case Long number -> IntValue.of(number);
            case Integer number -> IntValue.of(number);
            case Short number -> IntValue.of(number);
            case Byte number -> IntValue.of(number);
            case BigInteger number -> {
                run.reserve(number.bitLength() / 8);
                run.received(number.bitLength() / 8);
                yield IntValue.of(number);
            }
            case Double number -> new FloatValue(number);
            case Float number -> new FloatValue(number);
            case String text -> text(text);
            case List<?> list -> list(list, depth);
            case Set<?> set -> list(set, depth);
            case Map<?, ?> map -> dict(map, depth);
            default -> throw new NotPlainException();
        };
    }

    private Value text(String text) {
        run.reserveChars(text.length());
        run.received(2L * text.length());
        return StrValue.of(text);
    }

    private Value list(Collection<?> elements, int depth) throws NotPlainException {
        var copy = new ListValue();
        try (var _ = run.holding(copy)) {
            var source = read(elements::iterator);
            while (read(source::hasNext)) {
                copy.add(run, toGuest(read(source::next), depth + 1));
            }
        }
        return copy;
    }

    private Value dict(Map<?, ?> entries, int depth) throws NotPlainException {
        var copy = new DictValue();
        try (var _ = run.holding(copy)) {
            var source = read(() -> entries.entrySet().iterator());
            while (read(source::hasNext)) {
                var entry = read(source::next);
                if (!(read(entry::getKey) instanceof String key)) {
                    throw new NotPlainException();
                }
                copy.put(run, text(key), toGuest(read(entry::getValue), depth + 1));
            }
        }
        return copy;
    }

    /// Runs code of the host's collections, which may fail in any way.
    @SuppressWarnings("CatchingUnchecked") // AssertionError and StackOverflowError as well
    private static <T extends @Nullable Object> T read(Supplier<T> part) throws NotPlainException {
        try {
            return part.get();
        } catch (Throwable e) {
            throw new NotPlainException();
        }
    }

    /// The host gave something that is not plain data.
    static final class NotPlainException extends Exception {
        private static final long serialVersionUID = 1;

        NotPlainException() {
            super(null, null, false, false);
        }
    }
}
