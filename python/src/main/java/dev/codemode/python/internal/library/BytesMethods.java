package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.ByteArrayValue;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Formatting;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iterations;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.StrOps;
import dev.codemode.python.internal.text.StrSearch;
import dev.codemode.python.internal.text.StrSplit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `bytes` and `bytearray` have in common, and the constructor of `bytes`.
///
/// Searching and splitting go through texts of as many Latin-1 characters, so that there is one
/// implementation of each that watches the limits.
final class BytesMethods {
    private static final byte[] NOTHING = {};

    private BytesMethods() {}

    static void install() {
        var bytes = TypeBuilder.of(Types.BYTES);
        common(bytes, "bytes")
                .constructor(BytesMethods::construct)
                .method(
                        "__bytes__(self, /)",
                        (run, self) ->
                                self.type() == Types.BYTES
                                        ? self
                                        : new BytesValue(((BytesValue) self).bytes()))
                .finish();
        ByteArrayMethods.install();
    }

    static TypeBuilder common(TypeBuilder builder, String type) {
        builder.supports(
                        Special.LEN,
                        Special.ITER,
                        Special.CONTAINS,
                        Special.GETITEM,
                        Special.ADD,
                        Special.MUL,
                        Special.RMUL,
                        Special.MOD,
                        Special.RMOD)
                .flexible(
                        "decode(self, encoding='utf-8', errors='strict')",
                        (run, slots) -> Codecs.decode(run, self(slots).bytes(), slots[1], slots[2]))
                .flexible("hex(self, sep=..., bytes_per_sep=1)", BytesMethods::hex)
                .classMethod("fromhex(cls, string, /)", BytesMethods::fromHex)
                .staticMethod("maketrans(frm, to, /)", BytesMethods::makeTranslation)
                .flexible("translate(self, table, /, delete=b'')", BytesMethods::translate)
                .method("join(self, iterable_of_bytes, /)", BytesMethods::join)
                .flexible("replace(self, old, new, count=-1, /)", BytesMethods::replace);
        search(builder);
        split(builder);
        pad(builder);
        BytesCase.install(builder);
        return builder;
    }

    private static void search(TypeBuilder builder) {
        builder.flexible(
                        "find(self, sub, start=None, end=None, /)",
                        (run, slots) -> SmallInt.of(find(run, slots, false)))
                .flexible(
                        "rfind(self, sub, start=None, end=None, /)",
                        (run, slots) -> SmallInt.of(find(run, slots, true)))
                .flexible(
                        "index(self, sub, start=None, end=None, /)",
                        (run, slots) -> found(run, find(run, slots, false)))
                .flexible(
                        "rindex(self, sub, start=None, end=None, /)",
                        (run, slots) -> found(run, find(run, slots, true)))
                .flexible("count(self, sub, start=None, end=None, /)", BytesMethods::count)
                .flexible(
                        "startswith(self, prefix, start=None, end=None, /)",
                        (run, slots) -> affix(run, "startswith", slots, true))
                .flexible(
                        "endswith(self, suffix, start=None, end=None, /)",
                        (run, slots) -> affix(run, "endswith", slots, false))
                .method(
                        "removeprefix(self, prefix, /)",
                        (run, self, prefix) -> {
                            var all = ((BytesValue) self).bytes();
                            var cut = required(run, prefix).length;
                            return starts(all, required(run, prefix), 0)
                                    ? part(self, all, cut, all.length)
                                    : part(self, all, 0, all.length);
                        })
                .method(
                        "removesuffix(self, suffix, /)",
                        (run, self, suffix) -> {
                            var all = ((BytesValue) self).bytes();
                            var cut = required(run, suffix);
                            return starts(all, cut, all.length - cut.length)
                                    ? part(self, all, 0, all.length - cut.length)
                                    : part(self, all, 0, all.length);
                        });
    }

    private static void split(TypeBuilder builder) {
        builder.flexible(
                        "split(self, sep=None, maxsplit=-1)",
                        (run, slots) -> split(run, slots, false))
                .flexible(
                        "rsplit(self, sep=None, maxsplit=-1)",
                        (run, slots) -> split(run, slots, true))
                .flexible("splitlines(self, keepends=False)", BytesMethods::lines)
                .method(
                        "partition(self, sep, /)",
                        (run, self, sep) -> partition(run, self, sep, false))
                .method(
                        "rpartition(self, sep, /)",
                        (run, self, sep) -> partition(run, self, sep, true))
                .flexible(
                        "strip(self, bytes=None, /)", (run, slots) -> strip(run, slots, true, true))
                .flexible(
                        "lstrip(self, bytes=None, /)",
                        (run, slots) -> strip(run, slots, true, false))
                .flexible(
                        "rstrip(self, bytes=None, /)",
                        (run, slots) -> strip(run, slots, false, true));
    }

    @FunctionalInterface
    private interface Pad {
        String apply(String text, long width, int fill, long maxChars);
    }

    private static void pad(TypeBuilder builder) {
        builder.flexible(
                        "center(self, width, fillchar=b' ', /)",
                        (run, slots) -> padded(run, "center", slots, StrOps::center))
                .flexible(
                        "ljust(self, width, fillchar=b' ', /)",
                        (run, slots) -> padded(run, "ljust", slots, StrOps::leftJustify))
                .flexible(
                        "rjust(self, width, fillchar=b' ', /)",
                        (run, slots) -> padded(run, "rjust", slots, StrOps::rightJustify))
                .method(
                        "zfill(self, width, /)",
                        (run, self, width) ->
                                made(
                                        run,
                                        self,
                                        () ->
                                                StrOps.zeroFill(
                                                        text(run, self),
                                                        Coercion.asSize(run, width),
                                                        Formatting.maxChars(run))))
                .flexible(
                        "expandtabs(self, tabsize=8)",
                        (run, slots) ->
                                made(
                                        run,
                                        slots[0],
                                        () ->
                                                StrOps.expandTabs(
                                                        text(run, slots[0]),
                                                        Coercion.asSmallInt(run, slots[1]),
                                                        Formatting.maxChars(run),
                                                        run::work)));
    }

    private static BytesValue self(Value[] slots) {
        return (BytesValue) slots[0];
    }

    /// The bytes as a text of as many characters.
    private static String text(Run run, Value self) {
        var bytes = ((BytesValue) self).bytes();
        run.reserve(bytes.length);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Value same(Value self, String text) {
        return ((BytesValue) self).same(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Value part(Value self, byte[] all, int from, int to) {
        return from == 0 && to == all.length && self.type() == Types.BYTES
                ? self
                : ((BytesValue) self).same(Arrays.copyOfRange(all, from, to));
    }

    private static Value made(Run run, Value self, Formatting.Work work) {
        return same(self, Formatting.guarded(run, work));
    }

    /// An argument that has to be bytes.
    static byte[] required(Run run, Value value) {
        if (value instanceof BytesValue bytes) {
            return bytes.bytes();
        }
        throw run.typeError("a bytes-like object is required, not '" + value.typeName() + "'");
    }

    private static String requiredText(Run run, Value value) {
        return new String(required(run, value), StandardCharsets.ISO_8859_1);
    }

    /// What is looked for: bytes, or an int for a single one.
    private static String wanted(Run run, Value value) {
        if (value instanceof BytesValue) {
            return requiredText(run, value);
        }
        if (!Coercion.hasIndex(value)) {
            throw run.typeError(
                    "argument should be integer or bytes-like object, not '"
                            + value.typeName()
                            + "'");
        }
        return String.valueOf((char) BytesValue.byteOf(run, value));
    }

    /// Where to look; null where the start lies behind the end.
    private static int @Nullable [] range(Run run, Value[] slots) {
        var length = self(slots).size();
        var start = bound(run, slots[2], 0);
        var end = bound(run, slots[3], length);
        var from = Iterations.clamp(start, length);
        var to = Iterations.clamp(end, length);
        return start > length || from > to ? null : new int[] {from, to};
    }

    private static int bound(Run run, Value value, int whenNone) {
        if (value == Constants.NONE) {
            return whenNone;
        }
        if (!Coercion.hasIndex(value)) {
            throw run.typeError(
                    "slice indices must be integers or None or have an __index__ method");
        }
        return Coercion.asInt(run, value);
    }

    private static int find(Run run, Value[] slots, boolean last) {
        var range = range(run, slots);
        var part = wanted(run, slots[1]);
        if (range == null) {
            return -1;
        }
        var text = text(run, slots[0]);
        return last
                ? StrSearch.findLast(text, part, range[0], range[1], run::work)
                : StrSearch.find(text, part, range[0], range[1], run::work);
    }

    private static Value found(Run run, int at) {
        if (at < 0) {
            throw run.valueError("subsection not found");
        }
        return SmallInt.of(at);
    }

    private static Value count(Run run, Value[] slots) {
        var range = range(run, slots);
        var part = wanted(run, slots[1]);
        return SmallInt.of(
                range == null
                        ? 0
                        : StrSearch.count(
                                text(run, slots[0]), part, range[0], range[1], run::work));
    }

    private static Value affix(Run run, String method, Value[] slots, boolean start) {
        var range = range(run, slots);
        if (!(slots[1] instanceof TupleValue several)) {
            if (!(slots[1] instanceof BytesValue one)) {
                throw run.typeError(
                        method
                                + " first arg must be bytes or a tuple of bytes, not "
                                + slots[1].typeName());
            }
            return Bool.of(range != null && stands(self(slots), one.bytes(), range, start));
        }
        for (var one : several.items()) {
            run.tick();
            var part = required(run, one);
            if (range != null && stands(self(slots), part, range, start)) {
                return Bool.TRUE;
            }
        }
        return Bool.FALSE;
    }

    private static boolean stands(BytesValue self, byte[] part, int[] range, boolean start) {
        return part.length <= range[1] - range[0]
                && starts(self.bytes(), part, start ? range[0] : range[1] - part.length);
    }

    private static boolean starts(byte[] all, byte[] part, int at) {
        return at >= 0
                && at + part.length <= all.length
                && Arrays.equals(all, at, at + part.length, part, 0, part.length);
    }

    private static Value replace(Run run, Value[] slots) {
        var old = requiredText(run, slots[1]);
        var fresh = requiredText(run, slots[2]);
        var limit = Coercion.asSize(run, slots[3]);
        return made(
                run,
                slots[0],
                () ->
                        StrSearch.replace(
                                text(run, slots[0]),
                                old,
                                fresh,
                                limit,
                                Formatting.maxChars(run),
                                run::work));
    }

    private static String separator(Run run, Value sep) {
        var text = requiredText(run, sep);
        if (text.isEmpty()) {
            throw run.valueError("empty separator");
        }
        return text;
    }

    private static Value split(Run run, Value[] slots, boolean fromRight) {
        var limit = Coercion.asSize(run, slots[2]);
        run.reserve(2L * self(slots).size());
        if (slots[1] == Constants.NONE) {
            return list(run, slots[0], BytesCase.words(run, self(slots).bytes(), limit, fromRight));
        }
        var separator = separator(run, slots[1]);
        var text = text(run, slots[0]);
        return list(
                run,
                slots[0],
                fromRight
                        ? StrSplit.splitFromRight(text, separator, limit, run::work)
                        : StrSplit.split(text, separator, limit, run::work));
    }

    private static Value list(Run run, Value self, List<String> parts) {
        run.reserve(60L * parts.size());
        run.work(parts.size());
        return new ListValue(parts.stream().map(part -> same(self, part)).toArray(Value[]::new));
    }

    /// Unlike those of a str, lines of bytes end at line feeds and carriage returns only.
    private static Value lines(Run run, Value[] slots) {
        var keep = Protocol.truth(run, slots[1]);
        var text = text(run, slots[0]);
        run.work(text.length());
        run.reserve(2L * text.length());
        var lines = new ArrayList<String>();
        for (var start = 0; start < text.length(); ) {
            var end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            var next = Math.min(end + (text.startsWith("\r\n", end) ? 2 : 1), text.length());
            lines.add(text.substring(start, keep ? next : end));
            start = next;
        }
        return list(run, slots[0], lines);
    }

    private static Value partition(Run run, Value self, Value sep, boolean fromRight) {
        var separator = separator(run, sep);
        var text = text(run, self);
        var parts =
                fromRight
                        ? StrSplit.partitionFromRight(text, separator, run::work)
                        : StrSplit.partition(text, separator, run::work);
        return TupleValue.of(parts.stream().map(part -> same(self, part)).toArray(Value[]::new));
    }

    private static Value strip(Run run, Value[] slots, boolean left, boolean right) {
        var dropped = slots[1] == Constants.NONE ? BytesCase.SPACES : required(run, slots[1]);
        var set = new boolean[256];
        for (var b : dropped) {
            set[b & 0xff] = true;
        }
        var all = self(slots).bytes();
        run.work(all.length >> 3);
        var from = 0;
        var to = all.length;
        while (left && from < to && set[all[from] & 0xff]) {
            from++;
        }
        while (right && to > from && set[all[to - 1] & 0xff]) {
            to--;
        }
        return part(slots[0], all, from, to);
    }

    private static Value padded(Run run, String method, Value[] slots, Pad pad) {
        var width = Coercion.asSize(run, slots[1]);
        if (!(slots[2] instanceof BytesValue fill) || fill.size() != 1) {
            throw run.typeError(
                    method
                            + "() argument 2 must be a byte string of length 1, not "
                            + Coercion.typeName(slots[2]));
        }
        return made(
                run,
                slots[0],
                () ->
                        pad.apply(
                                text(run, slots[0]),
                                width,
                                fill.bytes()[0] & 0xff,
                                Formatting.maxChars(run)));
    }

    private static Value join(Run run, Value self, Value iterable) {
        if (!Protocol.isIterable(iterable)) {
            throw run.typeError("can only join an iterable");
        }
        var separator = text(run, self);
        var joined = new StringBuilder();
        var parts = Protocol.iterable(run, iterable);
        for (var i = 0; i < parts.length; i++) {
            if (!(parts[i] instanceof BytesValue part)) {
                throw run.typeError(
                        "sequence item "
                                + i
                                + ": expected a bytes-like object, "
                                + parts[i].typeName()
                                + " found");
            }
            var more = (i > 0 ? separator.length() : 0) + part.size();
            run.work(1 + (more >> 4));
            run.reserve((long) joined.length() + more);
            if (i > 0) {
                joined.append(separator);
            }
            joined.append(text(run, part));
        }
        return same(self, joined.toString());
    }

    @Bounded(Bounded.By.MEMORY)
    private static Value makeTranslation(Run run, Value[] slots) {
        var from = required(run, slots[0]);
        var to = required(run, slots[1]);
        if (from.length != to.length) {
            throw run.valueError("maketrans arguments must have same length");
        }
        var table = new byte[256];
        for (var i = 0; i < table.length; i++) {
            table[i] = (byte) i;
        }
        for (var i = 0; i < from.length; i++) {
            table[from[i] & 0xff] = to[i];
        }
        return new BytesValue(table);
    }

    private static Value translate(Run run, Value[] slots) {
        var table = slots[1] == Constants.NONE ? NOTHING : required(run, slots[1]);
        if (slots[1] != Constants.NONE && table.length != 256) {
            throw run.valueError("translation table must be 256 characters long");
        }
        var deleted = new boolean[256];
        for (var b : required(run, slots[2])) {
            deleted[b & 0xff] = true;
        }
        var all = self(slots).bytes();
        run.work(all.length >> 2);
        run.reserve(all.length);
        var kept = new byte[all.length];
        var size = 0;
        for (var b : all) {
            if (!deleted[b & 0xff]) {
                kept[size++] = table.length == 0 ? b : table[b & 0xff];
            }
        }
        return self(slots).same(Arrays.copyOf(kept, size));
    }

    private static Value hex(Run run, Value[] slots) {
        var bytes = self(slots).bytes();
        var group = Coercion.asSmallInt(run, slots[2]);
        var separator = slots[1] == Constants.ABSENT ? "" : separatorOfHex(run, slots[1]);
        var size = separator.isEmpty() || group == 0 ? bytes.length : Math.abs((long) group);
        run.reserveChars(3L * bytes.length);
        run.work(bytes.length >> 2);
        var out = new StringBuilder();
        for (var i = 0; i < bytes.length; i++) {
            // Counted from the right, or from the left where the number is negative.
            var fromEdge = group > 0 ? bytes.length - i : i;
            if (i > 0 && size > 0 && fromEdge % size == 0) {
                out.append(separator);
            }
            out.append(Character.forDigit(bytes[i] >> 4 & 0xf, 16));
            out.append(Character.forDigit(bytes[i] & 0xf, 16));
        }
        return StrValue.of(out.toString());
    }

    private static String separatorOfHex(Run run, Value value) {
        var text =
                switch (value) {
                    case StrValue given -> given.text();
                    case BytesValue given -> new String(given.bytes(), StandardCharsets.ISO_8859_1);
                    default -> throw run.typeError("sep must be str or bytes.");
                };
        if (text.codePointCount(0, text.length()) != 1) {
            throw run.valueError("sep must be length 1.");
        }
        if (text.charAt(0) > 0x7f) {
            throw run.valueError("sep must be ASCII.");
        }
        return text;
    }

    private static Value fromHex(Run run, Value[] slots) {
        if (!(slots[1] instanceof StrValue given)) {
            throw run.typeError(
                    "fromhex() argument must be str, not " + Coercion.typeName(slots[1]));
        }
        var text = given.text();
        run.work(text.length());
        var bytes = new byte[(text.length() + 1) / 2];
        var count = 0;
        for (var i = 0; i < text.length(); ) {
            if (BytesCase.isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            for (var half = 0; half < 2; half++) {
                var digit =
                        i + half < text.length() && text.charAt(i + half) < 0x80
                                ? Character.digit(text.charAt(i + half), 16)
                                : -1;
                if (digit < 0) {
                    throw run.valueError(
                            "non-hexadecimal number found in fromhex() arg at position "
                                    + (i + half));
                }
                bytes[count] = (byte) (bytes[count] << 4 | digit);
            }
            count++;
            i += 2;
        }
        var type = (Type) slots[0];
        var made = new BytesValue(Arrays.copyOf(bytes, count));
        if (type == Types.BYTES) {
            return made;
        }
        if (type == Types.BYTEARRAY) {
            var array = ByteArrayValue.of(type);
            array.replace(made.bytes());
            return array;
        }
        return Protocol.call(run, type, made);
    }

    private static Value construct(Run run, Type type, Args args) {
        var slots = Constructors.bind(run, "bytes(source=..., encoding=..., errors=...)", args);
        var made = slots[0] == Constants.ABSENT ? null : own(run, slots);
        if (made != null && made.type() == Types.BYTES && type == Types.BYTES) {
            return made;
        }
        return BytesValue.of(type, made != null ? made.bytes() : source(run, "bytes", slots));
    }

    /// The answer of `__bytes__`; null where the source has none.
    private static @Nullable BytesValue own(Run run, Value[] slots) {
        var source = slots[0];
        if (slots[1] != Constants.ABSENT || slots[2] != Constants.ABSENT) {
            return null;
        }
        if (source.type() == Types.BYTES) {
            return (BytesValue) source;
        }
        var method = source.type().lookup("__bytes__");
        if (method == null) {
            return null;
        }
        var answer = Protocol.callMethod(run, method, source);
        if (answer instanceof BytesValue bytes && !(answer instanceof ByteArrayValue)) {
            return bytes;
        }
        throw run.typeError("__bytes__ returned non-bytes (type " + answer.typeName() + ")");
    }

    /// What the arguments of a constructor say.
    @Bounded(Bounded.By.FIXED)
    static byte[] source(Run run, String type, Value[] slots) {
        var source = slots[0];
        if (source instanceof StrValue text) {
            if (slots[1] == Constants.ABSENT) {
                throw run.typeError("string argument without an encoding");
            }
            var errors = slots[2] == Constants.ABSENT ? StrValue.of("strict") : slots[2];
            return Codecs.encode(run, type, text.text(), slots[1], errors).bytes();
        }
        for (var i = 1; i <= 2; i++) {
            if (slots[i] != Constants.ABSENT) {
                Codecs.text(run, type, i == 1 ? "encoding" : "errors", slots[i]);
                throw run.typeError(
                        (i == 1 ? "encoding" : "errors") + " without a string argument");
            }
        }
        if (source == Constants.ABSENT) {
            return NOTHING;
        }
        if (source instanceof BytesValue bytes) {
            return bytes.bytes().clone();
        }
        return Coercion.hasIndex(source)
                ? zeros(run, Coercion.index(run, source))
                : ints(run, type, source);
    }

    private static byte[] zeros(Run run, IntValue count) {
        if (!count.fitsLong()) {
            throw run.raise(Types.OVERFLOW_ERROR, "cannot fit 'int' into an index-sized integer");
        }
        if (count.signum() < 0) {
            throw run.valueError("negative count");
        }
        run.reserve(count.asLong());
        return new byte[count.clamp()];
    }

    private static byte[] ints(Run run, String type, Value source) {
        if (!Protocol.isIterable(source)) {
            throw run.typeError("cannot convert '" + source.typeName() + "' object to " + type);
        }
        var values = Protocol.iterable(run, source);
        return type.equals("bytes")
                ? fromInts(run, values).bytes()
                : ByteArrayValue.collect(run, Protocol.iterate(run, new ListValue(values)));
    }

    static BytesValue fromInts(Run run, Value[] values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < bytes.length; i++) {
            run.tick();
            var value = Coercion.index(run, values[i]).clamp();
            if (value < 0 || value > 255) {
                throw run.valueError("bytes must be in range(0, 256)");
            }
            bytes[i] = (byte) value;
        }
        return new BytesValue(bytes);
    }
}
