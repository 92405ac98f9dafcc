package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/// `base64`, and of `binascii` what belongs to it.
final class Base64Module {
    /// `binascii.Error`.
    private static final Type ERROR = TypeBuilder.exception("Error", "binascii", Types.VALUE_ERROR);

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String BASE32_HEX = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
    private static final HexFormat HEX = HexFormat.of();

    private static final Value URL_SAFE = ascii("-_");

    static final ModuleValue MODULE =
            new ModuleBuilder("_base64")
                    .flexible("b64encode(s, altchars=None)", (run, s) -> encode(run, s[0], s[1]))
                    .flexible(
                            "b64decode(s, altchars=None, validate=False)",
                            (run, s) -> decode(run, s[0], s[1], Protocol.truth(run, s[2])))
                    .function("standard_b64encode(s)", (run, s) -> encode(run, s, Constants.NONE))
                    .function(
                            "standard_b64decode(s)",
                            (run, s) -> decode(run, s, Constants.NONE, false))
                    .function("urlsafe_b64encode(s)", (run, s) -> encode(run, s, URL_SAFE))
                    .function("urlsafe_b64decode(s)", (run, s) -> decode(run, s, URL_SAFE, false))
                    .function("b32encode(s)", (run, s) -> encode32(run, s, BASE32))
                    .function("b32hexencode(s)", (run, s) -> encode32(run, s, BASE32_HEX))
                    .flexible(
                            "b32decode(s, casefold=False, map01=None)",
                            (run, s) -> decode32(run, mapped(run, s[0], s[2]), s[1], BASE32))
                    .flexible(
                            "b32hexdecode(s, casefold=False)",
                            (run, s) -> decode32(run, s[0], s[1], BASE32_HEX))
                    .function("b16encode(s)", Base64Module::encode16)
                    .flexible("b16decode(s, casefold=False)", (run, s) -> decode16(run, s[0], s[1]))
                    .build();

    static final ModuleValue BINASCII =
            new ModuleBuilder("_binascii")
                    .flexible("hexlify(data, sep=..., bytes_per_sep=1)", Base64Module::hexlify)
                    .function("unhexlify(hexstr, /)", Base64Module::unhexlify)
                    .flexible("b2a_hex(data, sep=..., bytes_per_sep=1)", Base64Module::hexlify)
                    .function("a2b_hex(hexstr, /)", Base64Module::unhexlify)
                    .flexible(
                            "b2a_base64(data, /, *, newline=True)",
                            (run, s) ->
                                    ascii(
                                            Base64.getEncoder().encodeToString(bytes(run, s[0]))
                                                    + (Protocol.truth(run, s[1]) ? "\n" : "")))
                    .flexible(
                            "a2b_base64(data, /, *, strict_mode=False)",
                            (run, s) ->
                                    new BytesValue(
                                            decode(
                                                    run,
                                                    ascii(run, s[0]),
                                                    Protocol.truth(run, s[1]))))
                    .flexible("crc32(data, crc=0, /)", (run, s) -> crc32(run, s[0], s[1]))
                    .function("crc_hqx(data, crc, /)", Base64Module::crcHqx)
                    .value("Error", ERROR)
                    .build();

    private Base64Module() {}

    private static Value ascii(String text) {
        return new BytesValue(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(Run run, Value value) {
        if (!(value instanceof BytesValue bytes)) {
            throw run.typeError("a bytes-like object is required, not '" + value.typeName() + "'");
        }
        run.work(bytes.bytes().length);
        run.reserve(4L * bytes.bytes().length);
        return bytes.bytes();
    }

    /// What is to be decoded: bytes, or an ASCII text.
    private static byte[] encoded(Run run, Value value) {
        if (value instanceof StrValue text) {
            if (!text.text().chars().allMatch(c -> c < 0x80)) {
                throw run.valueError("string argument should contain only ASCII characters");
            }
            return bytes(run, ascii(text.text()));
        }
        if (!(value instanceof BytesValue)) {
            throw run.typeError(
                    "argument should be a bytes-like object or ASCII string, not '"
                            + value.typeName()
                            + "'");
        }
        return bytes(run, value);
    }

    /// The same for `binascii`, which says it in other words.
    private static byte[] ascii(Run run, Value value) {
        if (!(value instanceof StrValue || value instanceof BytesValue)) {
            throw run.typeError(
                    "argument should be bytes, buffer or ASCII string, not '"
                            + value.typeName()
                            + "'");
        }
        return encoded(run, value);
    }

    private static Raise error(Run run, String message) {
        return run.raise(ERROR, message);
    }

    // ---- base 64 ----

    private static Value encode(Run run, Value value, Value others) {
        var text = Base64.getEncoder().encode(bytes(run, value));
        if (others != Constants.NONE) {
            replace(text, "+/".getBytes(StandardCharsets.ISO_8859_1), pairToEncode(run, others));
        }
        return new BytesValue(text);
    }

    private static byte[] pairToEncode(Run run, Value others) {
        if (Protocol.length(run, others) != 2) {
            throw run.raise(Types.ASSERTION_ERROR, Protocol.repr(run, others));
        }
        return bytes(run, others);
    }

    private static byte[] pair(Run run, Value others) {
        var pair = encoded(run, others);
        if (pair.length != 2) {
            throw run.raise(Types.ASSERTION_ERROR, Protocol.repr(run, new BytesValue(pair)));
        }
        return pair;
    }

    @Bounded(Bounded.By.MEMORY)
    private static void replace(byte[] text, byte[] from, byte[] to) {
        for (var i = 0; i < text.length; i++) {
            if (text[i] == from[0]) {
                text[i] = to[0];
            } else if (text[i] == from[1]) {
                text[i] = to[1];
            }
        }
    }

    private static Value decode(Run run, Value value, Value others, boolean strict) {
        var text = encoded(run, value).clone();
        if (others != Constants.NONE) {
            replace(text, pair(run, others), "+/".getBytes(StandardCharsets.ISO_8859_1));
        }
        return new BytesValue(decode(run, text, strict));
    }

    private static byte[] decode(Run run, byte[] text, boolean strict) {
        var out = new ByteArrayOutputStream(text.length);
        var group = 0;
        var digits = 0;
        var padding = 0;
        for (var i = 0; i < text.length; i++) {
            run.tick();
            if (text[i] == '=') {
                padding++;
                if (digits >= 2 && digits + padding >= 4) {
                    if (strict && i + 1 < text.length) {
                        throw error(run, "Excess data after padding");
                    }
                    return out.toByteArray();
                }
                if (strict && i == 0) {
                    throw error(run, "Leading padding not allowed");
                }
                continue;
            }
            var digit = digit(text[i]);
            if (digit < 0) {
                if (strict) {
                    throw error(run, "Only base64 data is allowed");
                }
                continue;
            }
            if (strict && padding > 0) {
                throw error(run, "Discontinuous padding not allowed");
            }
            padding = 0;
            if (digits > 0) {
                out.write(group << 2 * digits | digit >> 6 - 2 * digits);
            }
            group = digit & (1 << 6 - 2 * digits) - 1;
            digits = digits + 1 & 3;
        }
        if (digits == 1) {
            throw error(
                    run,
                    "Invalid base64-encoded string: number of data characters ("
                            + (out.size() / 3 * 4 + 1)
                            + ") cannot be 1 more than a multiple of 4");
        }
        if (digits != 0) {
            throw error(run, "Incorrect padding");
        }
        return out.toByteArray();
    }

    private static int digit(int c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    // ---- base 32 and 16 ----

    private static Value encode32(Run run, Value value, String alphabet) {
        if (!(value instanceof BytesValue)) {
            throw run.typeError(
                    "memoryview: a bytes-like object is required, not '" + value.typeName() + "'");
        }
        var bytes = bytes(run, value);
        var out = new StringBuilder(bytes.length * 2);
        for (var i = 0; i < bytes.length; i += 5) {
            run.work(40);
            var group = 0L;
            for (var j = 0; j < 5; j++) {
                group = group << 8 | (i + j < bytes.length ? bytes[i + j] & 0xff : 0);
            }
            var digits = (Math.min(5, bytes.length - i) * 8 + 4) / 5;
            for (var j = 0; j < 8; j++) {
                out.append(j < digits ? alphabet.charAt((int) (group >> 35 - 5 * j) & 31) : '=');
            }
        }
        return ascii(out.toString());
    }

    private static Value decode32(Run run, Value value, Value fold, String alphabet) {
        var text = new String(encoded(run, value), StandardCharsets.ISO_8859_1);
        if (Protocol.truth(run, fold)) {
            text = text.toUpperCase(Locale.ROOT);
        }
        var digits = text.substring(0, endOfDigits(text));
        var padding = text.length() - digits.length();
        if (text.length() % 8 != 0) {
            throw error(run, "Incorrect padding");
        }
        var out = new ByteArrayOutputStream(digits.length());
        var group = 0;
        var bits = 0;
        for (var i = 0; i < digits.length(); i++) {
            run.tick();
            var digit = alphabet.indexOf(digits.charAt(i));
            if (digit < 0) {
                throw error(run, "Non-base32 digit found");
            }
            group = group << 5 | digit;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(group >> bits);
                group &= (1 << bits) - 1;
            }
        }
        if (padding == 2 || padding == 5 || padding > 6) {
            throw error(run, "Incorrect padding");
        }
        return new BytesValue(out.toByteArray());
    }

    @Bounded(Bounded.By.MEMORY)
    private static int endOfDigits(String text) {
        var end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=') {
            end--;
        }
        return end;
    }

    /// Reads 0 as the letter O, and 1 as the given letter, where one is given.
    private static Value mapped(Run run, Value value, Value letter) {
        var text = encoded(run, value);
        if (letter == Constants.NONE) {
            return new BytesValue(text);
        }
        var one = encoded(run, letter);
        if (one.length != 1) {
            throw run.raise(Types.ASSERTION_ERROR, Protocol.repr(run, new BytesValue(one)));
        }
        text = text.clone();
        replace(text, new byte[] {'0', '1'}, new byte[] {'O', one[0]});
        return new BytesValue(text);
    }

    private static Value encode16(Run run, Value value) {
        return ascii(HexFormat.of().withUpperCase().formatHex(bytes(run, value)));
    }

    @Bounded(Bounded.By.MEMORY)
    private static Value decode16(Run run, Value value, Value fold) {
        var text = new String(encoded(run, value), StandardCharsets.ISO_8859_1);
        var known = Protocol.truth(run, fold) ? "[0-9A-Fa-f]*" : "[0-9A-F]*";
        if (!text.matches(known)) {
            throw error(run, "Non-base16 digit found");
        }
        return unhexlify(run, StrValue.of(text));
    }

    /// Digits, with a separator after every few bytes: counted from the end, or from the start where
    /// the number is negative.
    private static Value hexlify(Run run, Value[] slots) {
        var bytes = bytes(run, slots[0]);
        var every = Coercion.index(run, slots[2]).clamp();
        if (slots[1] == Constants.ABSENT) {
            return ascii(HEX.formatHex(bytes));
        }
        var separator = separator(run, slots[1]);
        if (every == 0) {
            return ascii(HEX.formatHex(bytes));
        }
        run.reserve(3L * bytes.length);
        var out = new StringBuilder(3 * bytes.length);
        for (var i = 0; i < bytes.length; i++) {
            var place = every > 0 ? bytes.length - i : i;
            if (i > 0 && place % Math.abs(every) == 0) {
                out.append(separator);
            }
            HEX.toHexDigits(out, bytes[i]);
        }
        return ascii(out.toString());
    }

    private static char separator(Run run, Value value) {
        if (Protocol.length(run, value) != 1) {
            throw run.valueError("sep must be length 1.");
        }
        if (!(value instanceof StrValue || value instanceof BytesValue)) {
            throw run.typeError("sep must be str or bytes.");
        }
        var c =
                value instanceof StrValue text
                        ? text.codePointAt(0)
                        : ((BytesValue) value).bytes()[0] & 0xff;
        if (c >= 0x100) {
            throw run.valueError("sep must be ASCII.");
        }
        return (char) c;
    }

    @Bounded(Bounded.By.MEMORY)
    private static Value unhexlify(Run run, Value value) {
        var text = new String(ascii(run, value), StandardCharsets.ISO_8859_1);
        if (text.length() % 2 != 0) {
            throw error(run, "Odd-length string");
        }
        if (!text.matches("[0-9A-Fa-f]*")) {
            throw error(run, "Non-hexadecimal digit found");
        }
        return new BytesValue(HEX.parseHex(text));
    }

    private static Value crc32(Run run, Value value, Value start) {
        var crc = ~Coercion.index(run, start).asBig().intValue();
        for (var b : bytes(run, value)) {
            run.tick();
            crc ^= b & 0xff;
            for (var i = 0; i < 8; i++) {
                crc = (crc & 1) != 0 ? crc >>> 1 ^ 0xedb88320 : crc >>> 1;
            }
        }
        return SmallInt.of(~crc & 0xffff_ffffL);
    }

    private static Value crcHqx(Run run, Value value, Value start) {
        var data = bytes(run, value);
        var crc = Coercion.index(run, start).asBig().intValue() & 0xffff;
        for (var b : data) {
            run.tick();
            crc ^= (b & 0xff) << 8;
            for (var i = 0; i < 8; i++) {
                crc = (crc << 1 ^ ((crc & 0x8000) != 0 ? 0x1021 : 0)) & 0xffff;
            }
        }
        return SmallInt.of(crc);
    }
}
