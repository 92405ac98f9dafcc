package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.text.UnicodeNames;
import java.nio.charset.StandardCharsets;

/// Bytes on their way to a text.
final class Decoding {
    private final Run run;
    private final String handler;
    private final byte[] bytes;
    private final StringBuilder out;
    private Codec codec;
    private int at;

    Decoding(Run run, Codec codec, String handler, byte[] bytes) {
        this.run = run;
        this.codec = codec;
        this.handler = handler;
        this.bytes = bytes;
        this.out = new StringBuilder(bytes.length);
    }

    String decode() {
        if (isAscii() && (codec instanceof Codec.Utf8 || codec instanceof Codec.Direct)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        skipMark();
        while (at < bytes.length) {
            run.tick();
            switch (codec) {
                case Codec.Utf8 _ -> utf8();
                case Codec.Wide wide when wide.size() == 2 -> utf16(wide);
                case Codec.Wide wide -> utf32(wide);
                case Codec.Direct direct -> direct(direct);
                case Codec.Table table -> table(table);
                case Codec.Escapes(var raw) -> escape(raw);
            }
        }
        return out.toString();
    }

    private boolean isAscii() {
        for (var b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private int unsigned(int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }

    private void skipMark() {
        switch (codec) {
            case Codec.Utf8(var mark) when mark -> {
                if (unsigned(0) == 0xef && unsigned(1) == 0xbb && unsigned(2) == 0xbf) {
                    at = 3;
                }
            }
            case Codec.Wide wide when wide.mark() && bytes.length >= wide.size() -> {
                var little = unit(new Codec.Wide(wide.size(), false, true));
                var big = unit(new Codec.Wide(wide.size(), true, true));
                if (little == 0xfeff || big == 0xfeff) {
                    codec = new Codec.Wide(wide.size(), big == 0xfeff, true);
                    at = wide.size();
                }
            }
            default -> {}
        }
    }

    private void utf8() {
        var lead = unsigned(at);
        if (lead < 0x80) {
            out.append((char) lead);
            at++;
            return;
        }
        var length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (length == 0) {
            handle(1, "invalid start byte");
            return;
        }
        var point = lead & (0x7f >> length);
        for (var i = 1; i < length; i++) {
            var next = unsigned(at + i);
            if (next < 0) {
                handle(i, "unexpected end of data");
                return;
            }
            if ((next & 0xc0) != 0x80 || i == 1 && isForbiddenSecond(lead, next)) {
                handle(i, "invalid continuation byte");
                return;
            }
            point = point << 6 | next & 0x3f;
        }
        out.appendCodePoint(point);
        at += length;
    }

    /// Overlong forms, surrogates, and what lies behind the last code point.
    private static boolean isForbiddenSecond(int lead, int next) {
        return switch (lead) {
            case 0xe0 -> next < 0xa0;
            case 0xed -> next > 0x9f;
            case 0xf0 -> next < 0x90;
            case 0xf4 -> next > 0x8f;
            default -> false;
        };
    }

    private int unit(Codec.Wide wide) {
        var unit = 0;
        for (var i = 0; i < wide.size(); i++) {
            var shift = 8 * (wide.bigEndian() ? wide.size() - 1 - i : i);
            unit |= unsigned(at + i) << shift;
        }
        return unit;
    }

    private void utf16(Codec.Wide wide) {
        if (bytes.length - at < 2) {
            handle(1, "truncated data");
            return;
        }
        var unit = (char) unit(wide);
        if (!Character.isSurrogate(unit)) {
            out.append(unit);
            at += 2;
            return;
        }
        if (Character.isLowSurrogate(unit)) {
            handle(2, "illegal encoding");
            return;
        }
        if (bytes.length - at < 4) {
            handle(bytes.length - at, "unexpected end of data");
            return;
        }
        at += 2;
        var low = (char) unit(wide);
        at -= 2;
        if (!Character.isLowSurrogate(low)) {
            handle(2, "illegal UTF-16 surrogate");
            return;
        }
        out.append(unit).append(low);
        at += 4;
    }

    private void utf32(Codec.Wide wide) {
        if (bytes.length - at < 4) {
            handle(bytes.length - at, "truncated data");
            return;
        }
        var point = unit(wide);
        if (point < 0 || point > Character.MAX_CODE_POINT) {
            handle(4, "code point not in range(0x110000)");
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            handle(4, "code point in surrogate code point range(0xd800, 0xe000)");
        } else {
            out.appendCodePoint(point);
            at += 4;
        }
    }

    private void direct(Codec.Direct direct) {
        if (unsigned(at) >= direct.limit()) {
            handle(1, "ordinal not in range(" + direct.limit() + ")");
        } else {
            out.append((char) unsigned(at++));
        }
    }

    private void table(Codec.Table table) {
        var character = table.characters()[unsigned(at)];
        if (character == '\ufffd') {
            handle(1, "character maps to <undefined>");
        } else {
            out.append(character);
            at++;
        }
    }

    private void escape(boolean raw) {
        var next = unsigned(at + 1);
        if (unsigned(at) != '\\' || raw && next != 'u' && next != 'U') {
            out.append((char) unsigned(at));
            at++;
            if (raw && unsigned(at - 1) == '\\' && next == '\\') {
                out.append('\\');
                at++;
            }
            return;
        }
        switch (next) {
            case -1 -> handle(1, "\\ at end of string");
            case '\n' -> at += 2;
            case '\\', '\'', '"' -> escaped(next);
            case 'a' -> escaped(7);
            case 'b' -> escaped('\b');
            case 't' -> escaped('\t');
            case 'n' -> escaped('\n');
            case 'v' -> escaped(11);
            case 'f' -> escaped('\f');
            case 'r' -> escaped('\r');
            case 'x' -> hex(2, "truncated \\xXX escape");
            case 'u' -> hex(4, "truncated \\uXXXX escape");
            case 'U' -> hex(8, "truncated \\UXXXXXXXX escape");
            case 'N' -> name();
            default -> octal(next);
        }
    }

    private void escaped(int c) {
        out.append((char) c);
        at += 2;
    }

    private void hex(int digits, String message) {
        var value = 0L;
        for (var i = 0; i < digits; i++) {
            var digit = Character.digit(unsigned(at + 2 + i), 16);
            if (digit < 0) {
                handle(2 + i, message);
                return;
            }
            value = value * 16 + digit;
        }
        if (value > Character.MAX_CODE_POINT) {
            handle(2 + digits, "illegal Unicode character");
            return;
        }
        out.appendCodePoint((int) value);
        at += 2 + digits;
    }

    private void name() {
        var end = at + 3;
        while (end < bytes.length && bytes[end] != '}') {
            end++;
        }
        if (unsigned(at + 2) != '{' || end >= bytes.length || end == at + 3) {
            handle(Math.min(bytes.length, end) - at, "malformed \\N character escape");
            return;
        }
        var name = new String(bytes, at + 3, end - at - 3, StandardCharsets.ISO_8859_1);
        var point = UnicodeNames.find(name);
        if (point < 0) {
            handle(end + 1 - at, "unknown Unicode character name");
            return;
        }
        out.appendCodePoint(point);
        at = end + 1;
    }

    private void octal(int first) {
        if (first < '0' || first > '7') {
            out.append('\\').append((char) first);
            at += 2;
            return;
        }
        var value = 0;
        at++;
        for (var i = 0; i < 3 && unsigned(at) >= '0' && unsigned(at) <= '7'; i++) {
            value = value * 8 + unsigned(at++) - '0';
        }
        out.append((char) value);
    }

    /// Does with `length` bytes what the handler says.
    private void handle(int length, String reason) {
        run.work(length);
        switch (handler) {
            case "ignore" -> at += length;
            case "replace" -> {
                out.append('\ufffd');
                at += length;
            }
            case "backslashreplace" -> {
                for (var i = 0; i < length; i++) {
                    out.append("\\x%02x".formatted(unsigned(at++)));
                }
            }
            case "surrogateescape" -> keepBytes(length, reason);
            case "surrogatepass" -> keepSurrogate(length, reason);
            case "strict" -> throw error(length, reason);
            case "xmlcharrefreplace", "namereplace" ->
                    throw run.typeError(
                            "don't know how to handle UnicodeDecodeError in error callback");
            default ->
                    throw run.raise(
                            Types.LOOKUP_ERROR, "unknown error handler name '" + handler + "'");
        }
        run.reserveChars(out.length());
    }

    private void keepBytes(int length, String reason) {
        var kept = 0;
        while (kept < length && unsigned(at + kept) >= 0x80) {
            out.append((char) (0xdc00 + unsigned(at + kept++)));
        }
        if (kept == 0) {
            throw error(length, reason);
        }
        at += kept;
    }

    private void keepSurrogate(int length, String reason) {
        switch (codec) {
            case Codec.Utf8 _ when unsigned(at) == 0xed && (unsigned(at + 2) & 0xc0) == 0x80 -> {
                var point = 0xd000 | (unsigned(at + 1) & 0x3f) << 6 | unsigned(at + 2) & 0x3f;
                if (!Character.isSurrogate((char) point) || unsigned(at + 2) < 0) {
                    throw error(length, reason);
                }
                out.append((char) point);
                at += 3;
            }
            case Codec.Wide wide
                    when bytes.length - at >= wide.size()
                            && unit(wide) >>> 11 == Character.MIN_SURROGATE >>> 11 -> {
                out.append((char) unit(wide));
                at += wide.size();
            }
            default -> throw error(length, reason);
        }
    }

    private Raise error(int length, String reason) {
        return UnicodeErrors.of(
                run,
                Types.UNICODE_DECODE_ERROR,
                // By then the byte order is known.
                codec instanceof Codec.Wide(var size, var big, _)
                        ? new Codec.Wide(size, big, false).shownName()
                        : codec.shownName(),
                new BytesValue(bytes),
                at,
                at + length,
                reason);
    }
}
