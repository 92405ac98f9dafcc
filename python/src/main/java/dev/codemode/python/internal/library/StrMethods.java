package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Formatting;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.StrCase;
import dev.codemode.python.internal.text.StrChecks;
import dev.codemode.python.internal.text.StrOps;
import dev.codemode.python.internal.text.StrSearch;
import dev.codemode.python.internal.text.StrSplit;
import dev.codemode.python.internal.text.Ticker;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// `str`.
final class StrMethods {
    private StrMethods() {}

    static void install() {
        var type = TypeBuilder.of(Types.STR);
        type.constructor(StrMethods::construct)
                .supports(
                        Special.LEN,
                        Special.ITER,
                        Special.CONTAINS,
                        Special.GETITEM,
                        Special.ADD,
                        Special.MUL,
                        Special.RMUL,
                        Special.MOD,
                        Special.RMOD);
        installCase(type);
        installChecks(type);
        installSearch(type);
        installSplit(type);
        installPadding(type);
        type.flexible("encode(self, encoding='utf-8', errors='strict')", StrMethods::encode)
                .flexible(
                        "format(self, *args, **kwargs)",
                        (run, slots) ->
                                TemplateFormat.format(run, text(slots[0]), slots[1], slots[2]))
                .method(
                        "format_map(self, mapping, /)",
                        (run, self, mapping) -> TemplateFormat.formatMap(run, text(self), mapping))
                .method("join(self, iterable, /)", StrMethods::join)
                .method("translate(self, table, /)", StrMethods::translate)
                .staticMethod("maketrans(x, y=..., z=..., /)", StrMethods::makeTranslation)
                .finish();
    }

    private static void installCase(TypeBuilder type) {
        type.method("upper(self, /)", (run, self) -> cased(run, self, StrCase::upper))
                .method("lower(self, /)", (run, self) -> cased(run, self, StrCase::lower))
                .method("title(self, /)", (run, self) -> cased(run, self, StrCase::title))
                .method("capitalize(self, /)", (run, self) -> cased(run, self, StrCase::capitalize))
                .method("swapcase(self, /)", (run, self) -> cased(run, self, StrCase::swapcase))
                .method("casefold(self, /)", (run, self) -> cased(run, self, StrCase::casefold));
    }

    private static void installChecks(TypeBuilder type) {
        check(type, "isalpha", StrChecks::isAlpha);
        check(type, "isdigit", StrChecks::isDigit);
        check(type, "isdecimal", StrChecks::isDecimal);
        check(type, "isnumeric", StrChecks::isNumeric);
        check(type, "isalnum", StrChecks::isAlnum);
        check(type, "isspace", StrChecks::isSpace);
        check(type, "isascii", StrChecks::isAscii);
        check(type, "isprintable", StrChecks::isPrintable);
        check(type, "isidentifier", StrChecks::isIdentifier);
        check(type, "isupper", StrChecks::isUpper);
        check(type, "islower", StrChecks::isLower);
        check(type, "istitle", StrChecks::isTitle);
    }

    private static void check(TypeBuilder type, String name, BiPredicate<String, Ticker> test) {
        type.method(name + "(self, /)", (run, self) -> Bool.of(test.test(text(self), ticker(run))));
    }

    private static void installSearch(TypeBuilder type) {
        type.flexible(
                        "find(self, sub, start=None, end=None, /)",
                        (run, slots) -> SmallInt.of(find(run, "find", slots, false)))
                .flexible(
                        "rfind(self, sub, start=None, end=None, /)",
                        (run, slots) -> SmallInt.of(find(run, "rfind", slots, true)))
                .flexible(
                        "index(self, sub, start=None, end=None, /)",
                        (run, slots) -> index(run, "index", slots, false))
                .flexible(
                        "rindex(self, sub, start=None, end=None, /)",
                        (run, slots) -> index(run, "rindex", slots, true))
                .flexible("count(self, sub, start=None, end=None, /)", StrMethods::count)
                .flexible(
                        "startswith(self, prefix, start=None, end=None, /)",
                        (run, slots) -> affix(run, "startswith", slots, true))
                .flexible(
                        "endswith(self, suffix, start=None, end=None, /)",
                        (run, slots) -> affix(run, "endswith", slots, false))
                .flexible("replace(self, old, new, count=-1, /)", StrMethods::replace)
                .method(
                        "removeprefix(self, prefix, /)",
                        (run, self, prefix) -> {
                            var cut = argument(run, "removeprefix", prefix);
                            return text(self).startsWith(cut)
                                    ? StrValue.of(text(self).substring(cut.length()))
                                    : StrValue.of(text(self));
                        })
                .method(
                        "removesuffix(self, suffix, /)",
                        (run, self, suffix) -> {
                            var cut = argument(run, "removesuffix", suffix);
                            return text(self).endsWith(cut)
                                    ? StrValue.of(
                                            text(self)
                                                    .substring(
                                                            0, text(self).length() - cut.length()))
                                    : StrValue.of(text(self));
                        });
    }

    private static void installSplit(TypeBuilder type) {
        type.flexible(
                        "split(self, sep=None, maxsplit=-1)",
                        (run, slots) -> split(run, slots, false))
                .flexible(
                        "rsplit(self, sep=None, maxsplit=-1)",
                        (run, slots) -> split(run, slots, true))
                .flexible(
                        "splitlines(self, keepends=False)",
                        (run, slots) ->
                                list(
                                        run,
                                        StrSplit.lines(
                                                text(slots[0]),
                                                Protocol.truth(run, slots[1]),
                                                ticker(run))))
                .method(
                        "partition(self, sep, /)",
                        (run, self, sep) -> partition(run, self, sep, false))
                .method(
                        "rpartition(self, sep, /)",
                        (run, self, sep) -> partition(run, self, sep, true))
                .flexible(
                        "strip(self, chars=None, /)",
                        (run, slots) -> strip(run, "strip", slots, StrOps::strip))
                .flexible(
                        "lstrip(self, chars=None, /)",
                        (run, slots) -> strip(run, "lstrip", slots, StrOps::stripLeft))
                .flexible(
                        "rstrip(self, chars=None, /)",
                        (run, slots) -> strip(run, "rstrip", slots, StrOps::stripRight));
    }

    private static void installPadding(TypeBuilder type) {
        type.flexible(
                        "center(self, width, fillchar=' ', /)",
                        (run, slots) -> pad(run, slots, StrOps::center))
                .flexible(
                        "ljust(self, width, fillchar=' ', /)",
                        (run, slots) -> pad(run, slots, StrOps::leftJustify))
                .flexible(
                        "rjust(self, width, fillchar=' ', /)",
                        (run, slots) -> pad(run, slots, StrOps::rightJustify))
                .method(
                        "zfill(self, width, /)",
                        (run, self, width) ->
                                made(
                                        run,
                                        () ->
                                                StrOps.zeroFill(
                                                        text(self),
                                                        Coercion.asSize(run, width),
                                                        Formatting.maxChars(run))))
                .flexible(
                        "expandtabs(self, tabsize=8)",
                        (run, slots) ->
                                orSelf(
                                        slots[0],
                                        made(
                                                run,
                                                () ->
                                                        StrOps.expandTabs(
                                                                text(slots[0]),
                                                                Coercion.asSmallInt(run, slots[1]),
                                                                Formatting.maxChars(run),
                                                                ticker(run)))));
    }

    private static String text(Value self) {
        return ((StrValue) self).text();
    }

    private static Ticker ticker(Run run) {
        return run::work;
    }

    private static Value orSelf(Value self, Value made) {
        return self.type() == Types.STR && text(self).equals(text(made)) ? self : made;
    }

    private static Value made(Run run, Formatting.Work work) {
        return StrValue.of(Formatting.guarded(run, work));
    }

    private static String argument(Run run, String method, Value value) {
        if (value instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError(method + "() argument must be str, not " + Coercion.typeName(value));
    }

    private static String numbered(Run run, String method, int position, Value value) {
        if (value instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError(
                method
                        + "() argument "
                        + position
                        + " must be str, not "
                        + Coercion.typeName(value));
    }

    /// What is looked for in a str: here CPython does not name the method.
    private static String part(Run run, Value value) {
        if (value instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError("must be str, not " + value.typeName());
    }

    @Bounded(Bounded.By.FIXED)
    private static Value construct(Run run, Type type, Args args) {
        var slots = Constructors.bind(run, "str(object='', encoding=..., errors=...)", args);
        if (slots[1] == Constants.ABSENT && slots[2] == Constants.ABSENT) {
            return slots[0].type() == Types.STR && type == Types.STR
                    ? slots[0]
                    : Containers.str(type, Protocol.str(run, slots[0]));
        }
        for (var i = 1; i <= 2; i++) {
            if (slots[i] != Constants.ABSENT && !(slots[i] instanceof StrValue)) {
                throw run.typeError(
                        "str() argument '"
                                + (i == 1 ? "encoding" : "errors")
                                + "' must be str, not "
                                + Coercion.typeName(slots[i]));
            }
        }
        if (!(slots[0] instanceof BytesValue bytes)) {
            throw run.typeError(
                    slots[0] instanceof StrValue
                            ? "decoding str is not supported"
                            : "decoding to str: need a bytes-like object, "
                                    + slots[0].typeName()
                                    + " found");
        }
        var encoding = slots[1] == Constants.ABSENT ? StrValue.of("utf-8") : slots[1];
        var errors = slots[2] == Constants.ABSENT ? StrValue.of("strict") : slots[2];
        return Containers.str(
                type, Codecs.decode(run, "str", bytes.bytes(), encoding, errors).text());
    }

    @FunctionalInterface
    private interface Casing {
        String apply(String text, Ticker ticker);
    }

    private static Value cased(Run run, Value self, Casing casing) {
        run.reserveChars(text(self).length());
        return StrValue.of(casing.apply(text(self), ticker(run)));
    }

    /// UTF-16 offsets of the `start` and `end` arguments; null where start lies behind the text.
    private static int @Nullable [] range(Run run, StrValue self, Value start, Value end) {
        var length = self.length();
        var from = start == Constants.NONE ? 0 : bound(run, start, length);
        var to = end == Constants.NONE ? length : bound(run, end, length);
        if (start != Constants.NONE && Coercion.asInt(run, start) > length || from > to) {
            return null;
        }
        return new int[] {self.offset(from), self.offset(to)};
    }

    private static int bound(Run run, Value value, int length) {
        if (!Coercion.hasIndex(value)) {
            throw run.typeError(
                    "slice indices must be integers or None or have an __index__ method");
        }
        return Iterations.clamp(Coercion.asInt(run, value), length);
    }

    private static int find(Run run, String method, Value[] slots, boolean last) {
        var self = (StrValue) slots[0];
        var range = range(run, self, slots[2], slots[3]);
        var part = part(run, slots[1]);
        if (range == null) {
            return -1;
        }
        var at =
                last
                        ? StrSearch.findLast(self.text(), part, range[0], range[1], ticker(run))
                        : StrSearch.find(self.text(), part, range[0], range[1], ticker(run));
        return at < 0 ? -1 : self.index(at);
    }

    private static Value index(Run run, String method, Value[] slots, boolean last) {
        var at = find(run, method, slots, last);
        if (at < 0) {
            throw run.valueError("substring not found");
        }
        return SmallInt.of(at);
    }

    private static Value count(Run run, Value[] slots) {
        var self = (StrValue) slots[0];
        var range = range(run, self, slots[2], slots[3]);
        var part = part(run, slots[1]);
        return SmallInt.of(
                range == null
                        ? 0
                        : StrSearch.count(self.text(), part, range[0], range[1], ticker(run)));
    }

    private static Value affix(Run run, String method, Value[] slots, boolean start) {
        var self = (StrValue) slots[0];
        var range = range(run, self, slots[2], slots[3]);
        var candidates =
                slots[1] instanceof TupleValue several ? several.items() : new Value[] {slots[1]};
        for (var candidate : candidates) {
            run.tick();
            if (!(candidate instanceof StrValue affix)) {
                throw run.typeError(
                        slots[1] instanceof TupleValue
                                ? "tuple for "
                                        + method
                                        + " must only contain str, not "
                                        + candidate.typeName()
                                : method
                                        + " first arg must be str or a tuple of str, not "
                                        + candidate.typeName());
            }
            if (range != null && stands(self.text(), affix.text(), range, start)) {
                return Bool.TRUE;
            }
        }
        return Bool.FALSE;
    }

    private static boolean stands(String text, String affix, int[] range, boolean start) {
        var room = range[1] - range[0];
        var at = start ? range[0] : range[1] - affix.length();
        return affix.length() <= room && text.startsWith(affix, at);
    }

    private static Value replace(Run run, Value[] slots) {
        var old = numbered(run, "replace", 1, slots[1]);
        var fresh = numbered(run, "replace", 2, slots[2]);
        var limit = Coercion.asSize(run, slots[3]);
        return made(
                run,
                () ->
                        StrSearch.replace(
                                text(slots[0]),
                                old,
                                fresh,
                                limit,
                                Formatting.maxChars(run),
                                ticker(run)));
    }

    private static Value split(Run run, Value[] slots, boolean fromRight) {
        var text = text(slots[0]);
        var limit = Coercion.asSize(run, slots[2]);
        // The list costs more than the text: a reference and an object for each piece.
        run.reserve(2L * text.length());
        if (slots[1] == Constants.NONE) {
            return list(
                    run,
                    fromRight
                            ? StrSplit.wordsFromRight(text, limit, ticker(run))
                            : StrSplit.words(text, limit, ticker(run)));
        }
        var separator = separator(run, slots[1]);
        return list(
                run,
                fromRight
                        ? StrSplit.splitFromRight(text, separator, limit, ticker(run))
                        : StrSplit.split(text, separator, limit, ticker(run)));
    }

    private static String separator(Run run, Value value) {
        if (!(value instanceof StrValue text)) {
            throw run.typeError("must be str or None, not " + value.typeName());
        }
        if (text.text().isEmpty()) {
            throw run.valueError("empty separator");
        }
        return text.text();
    }

    private static Value list(Run run, List<String> parts) {
        run.reserve(60L * parts.size());
        run.work(parts.size());
        return new ListValue(parts.stream().map(StrValue::of).toArray(Value[]::new));
    }

    private static Value partition(Run run, Value self, Value sep, boolean fromRight) {
        if (!(sep instanceof StrValue)) {
            throw run.typeError("must be str, not " + sep.typeName());
        }
        var separator = separator(run, sep);
        var parts =
                fromRight
                        ? StrSplit.partitionFromRight(text(self), separator, ticker(run))
                        : StrSplit.partition(text(self), separator, ticker(run));
        return TupleValue.of(parts.stream().map(StrValue::of).toArray(Value[]::new));
    }

    @FunctionalInterface
    private interface Strip {
        String apply(String text, @Nullable String chars);
    }

    private static Value strip(Run run, String method, Value[] slots, Strip strip) {
        if (slots[1] != Constants.NONE && !(slots[1] instanceof StrValue)) {
            throw run.typeError(method + " arg must be None or str");
        }
        run.work(text(slots[0]).length() >> 3);
        return StrValue.of(
                strip.apply(
                        text(slots[0]), slots[1] instanceof StrValue chars ? chars.text() : null));
    }

    @FunctionalInterface
    private interface Pad {
        String apply(String text, long width, int fill, long maxChars);
    }

    private static Value pad(Run run, Value[] slots, Pad pad) {
        var width = Coercion.asSize(run, slots[1]);
        if (!(slots[2] instanceof StrValue fill)) {
            throw run.typeError(
                    "The fill character must be a unicode character, not " + slots[2].typeName());
        }
        if (fill.length() != 1) {
            throw run.typeError("The fill character must be exactly one character long");
        }
        return made(
                run,
                () ->
                        pad.apply(
                                text(slots[0]),
                                width,
                                fill.codePointAt(0),
                                Formatting.maxChars(run)));
    }

    private static Value encode(Run run, Value[] slots) {
        return Codecs.encode(run, text(slots[0]), slots[1], slots[2]);
    }

    private static Value join(Run run, Value self, Value iterable) {
        if (!Protocol.isIterable(iterable)) {
            throw run.typeError("can only join an iterable");
        }
        var separator = text(self);
        var joined = new StringBuilder();
        var parts = Protocol.iterable(run, iterable);
        for (var i = 0; i < parts.length; i++) {
            if (!(parts[i] instanceof StrValue part)) {
                throw run.typeError(
                        "sequence item "
                                + i
                                + ": expected str instance, "
                                + parts[i].typeName()
                                + " found");
            }
            var more = (i > 0 ? separator.length() : 0) + part.text().length();
            run.work(1 + (more >> 4));
            run.reserveChars((long) joined.length() + more);
            if (i > 0) {
                joined.append(separator);
            }
            joined.append(part.text());
        }
        return StrValue.of(joined.toString());
    }

    private static Value translate(Run run, Value self, Value table) {
        var out = new StringBuilder();
        var codePoints = text(self).codePoints().iterator();
        while (codePoints.hasNext()) {
            run.tick();
            var codePoint = codePoints.nextInt();
            var entry = lookup(run, table, codePoint);
            switch (entry) {
                case null -> out.appendCodePoint(codePoint);
                case StrValue text -> out.append(text.text());
                case IntValue number -> out.appendCodePoint(mapped(run, number));
                case Value none when none == Constants.NONE -> {}
                default ->
                        throw run.typeError("character mapping must return integer, None or str");
            }
            run.reserveChars(out.length());
        }
        return StrValue.of(out.toString());
    }

    private static int mapped(Run run, IntValue number) {
        var codePoint = number.clamp();
        if (!Character.isValidCodePoint(codePoint)) {
            throw run.valueError("character mapping must be in range(0x110000)");
        }
        return codePoint;
    }

    private static @Nullable Value lookup(Run run, Value table, int codePoint) {
        var key = SmallInt.of(codePoint);
        if (table instanceof DictValue dict && !table.type().isHeap()) {
            return dict.get(run, key);
        }
        try {
            return Protocol.getItem(run, table, key);
        } catch (Raise raise) {
            if (raise.is(Types.LOOKUP_ERROR)) {
                return null;
            }
            throw raise;
        }
    }

    private static Value makeTranslation(Run run, Value[] slots) {
        var table = new DictValue();
        if (slots[1] == Constants.ABSENT) {
            if (!(slots[0] instanceof DictValue given)) {
                throw run.typeError("if you give only one argument to maketrans it must be a dict");
            }
            for (var i = 0; i < given.table().entries(); i++) {
                var key = given.table().key(i);
                if (key instanceof StrValue text) {
                    if (text.length() != 1) {
                        throw run.valueError("string keys in translate table must be of length 1");
                    }
                    table.put(run, SmallInt.of(text.codePointAt(0)), given.table().value(i));
                } else if (key != null) {
                    table.put(run, key, given.table().value(i));
                }
            }
            return table;
        }
        var from = numbered(run, "maketrans", 1, slots[0]).codePoints().toArray();
        var to = numbered(run, "maketrans", 2, slots[1]).codePoints().toArray();
        var dropped = slots[2] == Constants.ABSENT ? "" : numbered(run, "maketrans", 3, slots[2]);
        if (from.length != to.length) {
            throw run.valueError("the first two maketrans arguments must have equal length");
        }
        for (var i = 0; i < from.length; i++) {
            table.put(run, SmallInt.of(from[i]), SmallInt.of(to[i]));
        }
        dropped.codePoints().forEach(c -> table.put(run, SmallInt.of(c), Constants.NONE));
        return table;
    }
}
