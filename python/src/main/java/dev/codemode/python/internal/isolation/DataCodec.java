package dev.codemode.python.internal.isolation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Plain data as bytes.
final class DataCodec {
    /// As deep as data may be nested where it passes between a program and its host.
    private static final int MAX_DEPTH = 200;

    private enum Tag {
        NONE,
        TRUE,
        FALSE,
        LONG,
        BIG,
        DOUBLE,
        TEXT,
        LIST,
        MAP
    }

    private DataCodec() {}

    /// @throws NotPlainException where the host gave anything else, or nests it too deep
    static void write(WireWriter out, @Nullable Object data) throws NotPlainException {
        write(out, data, 0);
    }

    private static void write(WireWriter out, @Nullable Object data, int depth)
            throws NotPlainException {
        if (depth > MAX_DEPTH) {
            throw new NotPlainException();
        }
        switch (data) {
            case null -> out.choice(Tag.NONE);
            case Boolean truth -> out.choice(truth ? Tag.TRUE : Tag.FALSE);
            case Long number -> integer(out, number);
            case Integer number -> integer(out, number);
            case Short number -> integer(out, number);
            case Byte number -> integer(out, number);
            case BigInteger number -> {
                out.choice(Tag.BIG);
                out.integer(number);
            }
            case Double number -> real(out, number);
            case Float number -> real(out, number);
            case String text -> {
                out.choice(Tag.TEXT);
                out.text(text);
            }
            case List<?> list -> elements(out, list, depth);
            case Set<?> set -> elements(out, set, depth);
            case Map<?, ?> map -> entries(out, map, depth);
            default -> throw new NotPlainException();
        }
    }

    private static void integer(WireWriter out, long number) {
        out.choice(Tag.LONG);
        out.int64(number);
    }

    private static void real(WireWriter out, double number) {
        out.choice(Tag.DOUBLE);
        out.float64(number);
    }

    private static void elements(WireWriter out, Collection<?> elements, int depth)
            throws NotPlainException {
        out.choice(Tag.LIST);
        // A list of the host may be of any kind: what is counted and what is written have to agree.
        var copy = new ArrayList<@Nullable Object>(elements);
        out.int32(copy.size());
        for (var element : copy) {
            write(out, element, depth + 1);
        }
    }

    private static void entries(WireWriter out, Map<?, ?> map, int depth) throws NotPlainException {
        out.choice(Tag.MAP);
        var copy = new LinkedHashMap<@Nullable Object, @Nullable Object>(map);
        out.int32(copy.size());
        for (var entry : copy.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw new NotPlainException();
            }
            out.text(key);
            write(out, entry.getValue(), depth + 1);
        }
    }

    /// Reads data of at most `mostBytes`, counted as where a program hands data to its host.
    static @Nullable Object read(WireReader in, long mostBytes) throws ProtocolException {
        return new Reading(in, mostBytes).value(0);
    }

    private static final class Reading {
        private final WireReader in;
        private long left;

        Reading(WireReader in, long left) {
            this.in = in;
            this.left = left;
        }

        private void charge(long bytes) throws ProtocolException {
            left -= bytes;
            if (left < 0) {
                throw new ProtocolException("more data than a result or an argument may have");
            }
        }

        @Nullable Object value(int depth) throws ProtocolException {
            if (depth > MAX_DEPTH) {
                throw new ProtocolException("data nested more than " + MAX_DEPTH + " levels deep");
            }
            charge(8);
            return switch (in.choice(Tag.values(), "kind of data")) {
                case NONE -> null;
                case TRUE -> true;
                case FALSE -> false;
                case LONG -> in.int64();
                case BIG -> big();
                case DOUBLE -> in.float64();
                case TEXT -> text();
                case LIST -> list(depth);
                case MAP -> map(depth);
            };
        }

        private Object big() throws ProtocolException {
            var number = in.integer();
            charge(number.bitLength() / 8);
            // As a program hands it over: the smallest type that holds it.
            return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
        }

        private String text() throws ProtocolException {
            var text = in.text(left);
            charge(text.length());
            return text;
        }

        private List<@Nullable Object> list(int depth) throws ProtocolException {
            var count = in.count();
            charge(8L * count);
            var list = new ArrayList<@Nullable Object>(count);
            for (var i = 0; i < count; i++) {
                list.add(value(depth + 1));
            }
            return list;
        }

        private Map<String, @Nullable Object> map(int depth) throws ProtocolException {
            var count = in.count();
            var map = new LinkedHashMap<String, @Nullable Object>();
            for (var i = 0; i < count; i++) {
                charge(16);
                var key = text();
                if (map.containsKey(key)) {
                    throw new ProtocolException("a key that comes twice");
                }
                map.put(key, value(depth + 1));
            }
            return map;
        }
    }
}
