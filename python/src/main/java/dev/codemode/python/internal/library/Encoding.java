package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.text.UnicodeNames;
import java.io.ByteArrayOutputStream;

/// One text on its way to bytes.
final class Encoding {
    private static final int ESCAPED_BYTES = 0xdc80;
    private static final int ESCAPED_END = 0xdd00;

    private final Run run;
    private final Codec codec;
    private final String handler;
    private final String text;
    private final int[] points;
    private final ByteArrayOutputStream out;

    Encoding(Run run, Codec codec, String handler, String text) {
        this.run = run;
        this.codec = codec;
        this.handler = handler;
        this.text = text;
        this.points = text.codePoints().toArray();
        this.out = new ByteArrayOutputStream(points.length + 4);
    }

    byte[] encode() {
        switch (codec) {
            case Codec.Utf8(var mark) when mark -> put(0xfeff);
            case Codec.Wide wide when wide.mark() -> put(0xfeff);
            default -> {}
        }
        for (var i = 0; i < points.length; ) {
            run.tick();
            if (fits(points[i])) {
                put(points[i++]);
                continue;
            }
            var end = i + 1;
            // UTF-16 and UTF-32 ask for each character, the others for all that stand together.
            while (!(codec instanceof Codec.Wide) && end < points.length && !fits(points[end])) {
                end++;
            }
            handle(i, end);
            i = end;
        }
        return out.toByteArray();
    }

    private boolean fits(int c) {
        return switch (codec) {
            case Codec.Utf8 _, Codec.Wide _ -> !isSurrogate(c);
            case Codec.Direct direct -> c < direct.limit();
            case Codec.Table table -> table.bytes().containsKey(c);
            case Codec.Escapes _ -> true;
        };
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private void put(int c) {
        switch (codec) {
            case Codec.Utf8 _ -> putUtf8(c);
            case Codec.Wide wide when wide.size() == 4 -> putUnit(wide, c);
            case Codec.Wide wide when c < 0x10000 -> putUnit(wide, c);
            case Codec.Wide wide -> {
                putUnit(wide, Character.highSurrogate(c));
                putUnit(wide, Character.lowSurrogate(c));
            }
            case Codec.Direct _ -> out.write(c);
            case Codec.Table table -> out.write(table.bytes().getOrDefault(c, (byte) '?'));
            case Codec.Escapes(var raw) -> putEscaped(c, raw);
        }
    }

    private void putUtf8(int c) {
        if (c < 0x80) {
            out.write(c);
        } else if (c < 0x800) {
            out.write(0xc0 | c >> 6);
            out.write(0x80 | c & 0x3f);
        } else {
            if (c < 0x10000) {
                out.write(0xe0 | c >> 12);
            } else {
                out.write(0xf0 | c >> 18);
                out.write(0x80 | c >> 12 & 0x3f);
            }
            out.write(0x80 | c >> 6 & 0x3f);
            out.write(0x80 | c & 0x3f);
        }
    }

    private void putUnit(Codec.Wide wide, int unit) {
        for (var i = 0; i < wide.size(); i++) {
            out.write(unit >> 8 * (wide.bigEndian() ? wide.size() - 1 - i : i));
        }
    }

    private void putEscaped(int c, boolean raw) {
        if (raw) {
            if (c < 0x100) {
                out.write(c);
            } else {
                putAscii(c < 0x10000 ? "\\u%04x".formatted(c) : "\\U%08x".formatted(c));
            }
            return;
        }
        switch (c) {
            case '\n' -> putAscii("\\n");
            case '\r' -> putAscii("\\r");
            case '\t' -> putAscii("\\t");
            case '\\' -> putAscii("\\\\");
            default -> putAscii(c >= ' ' && c < 0x7f ? Character.toString(c) : escaped(c));
        }
    }

    private void putAscii(String ascii) {
        for (var i = 0; i < ascii.length(); i++) {
            out.write(ascii.charAt(i));
        }
    }

    private static String escaped(int c) {
        return c < 0x100
                ? "\\x%02x".formatted(c)
                : c < 0x10000 ? "\\u%04x".formatted(c) : "\\U%08x".formatted(c);
    }

    private void handle(int start, int end) {
        run.work(end - start);
        run.reserve(out.size() + 12L * (end - start));
        for (var i = start; i < end; i++) {
            var c = points[i];
            switch (handler) {
                case "ignore" -> {}
                case "replace" -> put('?');
                case "backslashreplace" -> escaped(c).chars().forEach(this::put);
                case "xmlcharrefreplace" -> ("&#" + c + ";").chars().forEach(this::put);
                case "namereplace" -> named(c).chars().forEach(this::put);
                case "surrogateescape" -> {
                    if (c < ESCAPED_BYTES || c >= ESCAPED_END || codec instanceof Codec.Wide) {
                        throw error(i == start ? start : i, end);
                    }
                    out.write(c - 0xdc00);
                }
                case "surrogatepass" -> {
                    if (!isSurrogate(c)
                            || !(codec instanceof Codec.Utf8 || codec instanceof Codec.Wide)) {
                        throw error(start, end);
                    }
                    put(c);
                }
                case "strict" -> throw error(start, end);
                default ->
                        throw run.raise(
                                Types.LOOKUP_ERROR, "unknown error handler name '" + handler + "'");
            }
        }
    }

    private static String named(int c) {
        var name = UnicodeNames.of(c);
        return name == null ? escaped(c) : "\\N{" + name + "}";
    }

    private Raise error(int start, int end) {
        var reason =
                switch (codec) {
                    case Codec.Direct direct -> "ordinal not in range(" + direct.limit() + ")";
                    case Codec.Table _ -> "character maps to <undefined>";
                    default -> "surrogates not allowed";
                };
        return UnicodeErrors.of(
                run,
                Types.UNICODE_ENCODE_ERROR,
                codec.shownName(),
                StrValue.of(text),
                start,
                end,
                reason);
    }
}
