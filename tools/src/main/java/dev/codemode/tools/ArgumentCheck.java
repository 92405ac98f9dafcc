package dev.codemode.tools;

import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks the arguments of a call before the tool runs. Messages name the parameter, what was given
/// and what is allowed, since they are all that a model has to correct itself with.
final class ArgumentCheck {
    private static final int DEEPEST = 100;
    private static final int MOST_ATTEMPTS = 10_000;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile(
                    "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
                            + "([Zz]|[+-][0-9]{2}:[0-9]{2})?");

    private final boolean fromJson;
    private int attempts;

    /// The depth of the value looked at last. Where that one was refused, how deep the check got.
    private int reached;

    private ArgumentCheck(boolean fromJson) {
        this.fromJson = fromJson;
    }

    /// For arguments that a program gave.
    static ArgumentCheck ofProgram() {
        return new ArgumentCheck(false);
    }

    /// For arguments out of JSON, where `3.0` may well mean the int 3.
    static ArgumentCheck ofJson() {
        return new ArgumentCheck(true);
    }

    /// The arguments as the tool's body gets them.
    Map<String, @Nullable Object> check(Tool tool, Map<String, ? extends @Nullable Object> given)
            throws BadArgument {
        return fields(new Where.Call(tool.name()), tool.input(), given);
    }

    /// What a message is about: the whole call, or a value somewhere in it.
    private sealed interface Where {
        record Call(String tool) implements Where {}

        /// @param depth how many steps below the call
        record Value(String path, int depth) implements Where {}

        default Where.Value key(String name) {
            return switch (this) {
                case Call _ -> new Value(name, 1);
                case Value(var path, var depth) -> new Value(path + "." + name, depth + 1);
            };
        }

        /// What stands at an index or a key that is data.
        default Where.Value at(Object key) {
            var step = "[" + Words.shown(key) + "]";
            return switch (this) {
                case Call _ -> new Value(step, 1);
                case Value(var path, var depth) -> new Value(path + step, depth + 1);
            };
        }
    }

    private Map<String, @Nullable Object> fields(
            Where where, RecordType record, Map<?, ? extends @Nullable Object> given)
            throws BadArgument {
        var known = byName(record);
        refuseUnknown(where, record, known.keySet(), given);
        refuseMissing(where, record, given);
        var checked = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : given.entrySet()) {
            var name = String.valueOf(entry.getKey());
            var field = known.get(name);
            if (field == null) {
                checked.put(name, entry.getValue());
            } else if (entry.getValue() != null || field.required()) {
                checked.put(name, value(where.key(name), field.type(), entry.getValue()));
            }
        }
        return checked;
    }

    static Map<String, Field> byName(RecordType record) {
        var fields = new LinkedHashMap<String, Field>();
        record.fields().forEach(field -> fields.putIfAbsent(field.name(), field));
        return fields;
    }

    private static void refuseUnknown(
            Where where, RecordType record, Set<String> known, Map<?, ?> given) throws BadArgument {
        if (record.open()) {
            return;
        }
        for (var key : given.keySet()) {
            var name = String.valueOf(key);
            if (!known.contains(name)) {
                throw BadArgument.type(unknown(where, record, name));
            }
        }
    }

    /// The message for a name that the tool, or the record at `where`, does not have.
    private static String unknown(Where where, RecordType record, String name) {
        var names = Words.names(record);
        var subject =
                switch (where) {
                    case Where.Call(var tool) -> tool + "() has no parameter '";
                    case Where.Value(var path, _) -> path + " has no key '";
                };
        return subject + Words.cut(name, 60) + "'" + Nearest.hint(name, names) + " " + takes(names);
    }

    private static String takes(List<String> names) {
        return names.isEmpty() ? "It takes no arguments" : "It takes " + Words.list(names);
    }

    private static void refuseMissing(Where where, RecordType record, Map<?, ?> given)
            throws BadArgument {
        var missing =
                record.fields().stream()
                        .filter(f -> f.required() && !given.containsKey(f.name()))
                        .map(f -> "'" + f.name() + "'")
                        .toList();
        if (missing.isEmpty()) {
            return;
        }
        var subject =
                switch (where) {
                    case Where.Call(var tool) -> tool + "() needs ";
                    case Where.Value(var path, _) -> path + " needs ";
                };
        throw BadArgument.type(subject + Words.list(missing) + ". " + takes(Words.names(record)));
    }

    private @Nullable Object value(Where.Value where, DataType type, @Nullable Object given)
            throws BadArgument {
        reached = where.depth();
        if (where.depth() > DEEPEST) {
            throw BadArgument.value(
                    Words.cut(where.path(), 100) + " is nested more than " + DEEPEST + " deep");
        }
        return switch (type) {
            case DataType.Any() -> given;
            case DataType.OrNone(var inner) -> given == null ? null : value(where, inner, given);
            case DataType.Nothing() when given == null -> null;
            case DataType.Bool() when given instanceof Boolean -> given;
            case DataType.Int() when given instanceof Number number -> integer(where, number);
            case DataType.Num() when given instanceof Number number -> finite(where, number);
            case DataType.Text(_, var allowed) when allowed.isEmpty() && given instanceof String ->
                    given;
            case DataType.Text(_, var allowed) when !allowed.isEmpty() ->
                    oneOf(where, allowed, given);
            case DataType.Date() when given instanceof String text -> date(where, text);
            case DataType.DateTime() when given instanceof String text -> dateTime(where, text);
            case DataType.Literal(var allowed) -> literal(where, allowed, given);
            case DataType.Union union -> union(where, union, given);
            case DataType.Named named -> value(where, named.type(), given);
            case DataType.ListOf(var element) when given instanceof List<?> list ->
                    list(where, element, list);
            case DataType.MapOf(var values) when given instanceof Map<?, ?> map ->
                    map(where, values, map);
            case RecordType record when given instanceof Map<?, ?> map ->
                    fields(where, record, map);
            case DataType.Nothing _,
                    DataType.Bool _,
                    DataType.Int _,
                    DataType.Num _,
                    DataType.Text _,
                    DataType.Date _,
                    DataType.DateTime _,
                    DataType.ListOf _,
                    DataType.MapOf _,
                    RecordType _ ->
                    throw wrongType(where, type, given);
        };
    }

    private static BadArgument wrongType(Where.Value where, DataType type, @Nullable Object given) {
        return BadArgument.type(mustBe(where, Words.wanted(type), Words.got(given)));
    }

    private static String mustBe(Where.Value where, String wanted, String got) {
        return where.path() + " must be " + wanted + ", got " + got;
    }

    private Object integer(Where.Value where, Number number) throws BadArgument {
        if (!(number instanceof Double real)) {
            return number;
        }
        if (fromJson && Math.rint(real) == real && Double.isFinite(real)) {
            return whole(new BigDecimal(real).toBigIntegerExact());
        }
        throw wrongType(where, new DataType.Int(), number);
    }

    private static Object whole(BigInteger value) {
        return value.bitLength() < Long.SIZE ? value.longValueExact() : value;
    }

    private static Object finite(Where.Value where, Number number) throws BadArgument {
        if (number instanceof Double real && !Double.isFinite(real)) {
            throw BadArgument.value(
                    where.path() + " must be a finite number, got " + Words.shown(real));
        }
        return number;
    }

    private static Object oneOf(Where.Value where, List<String> allowed, @Nullable Object given)
            throws BadArgument {
        if (given instanceof String text && allowed.contains(text)) {
            return text;
        }
        throw notAllowed(where, allowed, given);
    }

    private static Object literal(Where.Value where, List<Object> allowed, @Nullable Object given)
            throws BadArgument {
        for (var each : allowed) {
            if (Kinds.isSame(each, given)) {
                return each;
            }
        }
        throw notAllowed(where, allowed, given);
    }

    private static BadArgument notAllowed(
            Where.Value where, List<?> allowed, @Nullable Object given) {
        var message = mustBe(where, Words.oneOf(allowed), Words.shown(given));
        return allowed.stream().anyMatch(each -> Kinds.areAlike(each, given))
                ? BadArgument.value(message)
                : BadArgument.type(message);
    }

    /// Takes the option that fits. Where none does, the message is that of the option which was
    /// meant, as far as that can be told: the only one of the value's kind, the one whose keys and
    /// constants fit best, or the one that got deepest into the value.
    private @Nullable Object union(Where.Value where, DataType.Union union, @Nullable Object given)
            throws BadArgument {
        var candidates = likely(union.options(), given);
        if (candidates.isEmpty()) {
            throw wrongType(where, union, given);
        }
        if (candidates.size() == 1) {
            return value(where, candidates.getFirst(), given);
        }
        var refusals = new ArrayList<Refusal>();
        for (var candidate : candidates) {
            // Types that contain themselves can take more attempts than there is time for. The tool
            // then decides.
            if (++attempts > MOST_ATTEMPTS) {
                return given;
            }
            try {
                return value(where, candidate, given);
            } catch (BadArgument refusal) {
                refusals.add(new Refusal(refusal, reached));
            }
        }
        var deepest = deepest(refusals);
        reached = deepest.map(Refusal::depth).orElse(where.depth());
        throw deepest.map(Refusal::why).orElseGet(() -> noneOf(where, union, given, refusals));
    }

    /// The options that fit at first sight, or nearly so.
    private static List<DataType> likely(List<DataType> options, @Nullable Object given) {
        var alike = options.stream().filter(each -> Kinds.fits(each, given)).toList();
        var fewest = alike.stream().mapToLong(each -> Kinds.misfits(each, given)).min().orElse(0);
        return alike.stream().filter(each -> Kinds.misfits(each, given) == fewest).toList();
    }

    /// Why one option of a union does not fit, and how deep in the value.
    private record Refusal(BadArgument why, int depth) {}

    private static Optional<Refusal> deepest(List<Refusal> refusals) {
        var depth = refusals.stream().mapToInt(Refusal::depth).max().orElse(0);
        var deepest = refusals.stream().filter(each -> each.depth() == depth).toList();
        return deepest.size() == 1 ? Optional.of(deepest.getFirst()) : Optional.empty();
    }

    private static BadArgument noneOf(
            Where.Value where,
            DataType.Union union,
            @Nullable Object given,
            List<Refusal> refusals) {
        var message = mustBe(where, Words.wanted(union), Words.got(given));
        return refusals.stream().allMatch(refusal -> refusal.why().isValue())
                ? BadArgument.value(message)
                : BadArgument.type(message);
    }

    private static Object date(Where.Value where, String text) throws BadArgument {
        if (isDate(text)) {
            return text;
        }
        throw BadArgument.value(mustBe(where, "a date as 'YYYY-MM-DD'", Words.shown(text)));
    }

    private static Object dateTime(Where.Value where, String text) throws BadArgument {
        if (isDateTime(text)) {
            return text;
        }
        throw BadArgument.value(
                mustBe(where, "a date and time as 'YYYY-MM-DDTHH:MM:SSZ'", Words.shown(text)));
    }

    /// Whether it is a day of the calendar.
    static boolean isDate(String text) {
        return DATE.matcher(text).matches() && isParsed(DateTimeFormatter.ISO_LOCAL_DATE, text);
    }

    /// Whether it is a moment, with or without seconds and a time zone.
    static boolean isDateTime(String text) {
        return DATE_TIME.matcher(text).matches()
                && isParsed(
                        DateTimeFormatter.ISO_DATE_TIME,
                        text.toUpperCase(Locale.ROOT).replace(' ', 'T'));
    }

    private static boolean isParsed(DateTimeFormatter format, String text) {
        try {
            format.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private List<@Nullable Object> list(Where.Value where, DataType element, List<?> given)
            throws BadArgument {
        var checked = new ArrayList<@Nullable Object>(given.size());
        for (var i = 0; i < given.size(); i++) {
            checked.add(value(where.at(i), element, given.get(i)));
        }
        return checked;
    }

    private Map<String, @Nullable Object> map(Where.Value where, DataType values, Map<?, ?> given)
            throws BadArgument {
        var checked = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : given.entrySet()) {
            var key = String.valueOf(entry.getKey());
            checked.put(key, value(where.at(key), values, entry.getValue()));
        }
        return checked;
    }
}
