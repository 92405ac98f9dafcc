package dev.codemode.python.internal.syntax;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Locale;

/// What the text of a number or a string stands for.
final class Literals {
    private static final int MAX_DIGITS = 4300;

    /// So many decimal digits always fit into a long.
    private static final int LONG_DIGITS = 18;

    private Literals() {}

    // Numbers

    static BigInteger integer(String text, Span span) throws SyntaxException {
        var digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
        var bits = digits.length() > 1 ? bitsPerDigit(digits) : 0;
        if (bits > 0) {
            return powerOfTwo(digits, bits);
        }
        if (digits.length() <= LONG_DIGITS) {
            return BigInteger.valueOf(Long.parseLong(digits));
        }
        if (digits.length() > MAX_DIGITS) {
            throw new SyntaxException(
                    "Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
                            .formatted(MAX_DIGITS, digits.length()),
                    span);
        }
        return new BigInteger(digits);
    }

    /// Of `0x`, `0o` and `0b`; 0 for decimal digits.
    private static int bitsPerDigit(String digits) {
        return switch (digits.charAt(1)) {
            case 'x', 'X' -> 4;
            case 'o', 'O' -> 3;
            case 'b', 'B' -> 1;
            default -> 0;
        };
    }

    /// Linear in the number of digits, as `new BigInteger` is not, so that hexadecimal needs no limit.
    private static BigInteger powerOfTwo(String text, int bitsPerDigit) {
        var digits = text.length() - 2;
        if (digits * bitsPerDigit < Long.SIZE) {
            return BigInteger.valueOf(Long.parseLong(text, 2, text.length(), 1 << bitsPerDigit));
        }
        var magnitude = new byte[(digits * bitsPerDigit + 7) / 8];
        for (var i = 0; i < digits; i++) {
            var digit = Character.digit(text.charAt(text.length() - 1 - i), 16);
            for (var b = 0; b < bitsPerDigit; b++) {
                var bit = i * bitsPerDigit + b;
                magnitude[magnitude.length - 1 - bit / 8] |= (byte) ((digit >> b & 1) << (bit & 7));
            }
        }
        return new BigInteger(1, magnitude);
    }

    static double floating(String text) {
        return Double.parseDouble(text.indexOf('_') < 0 ? text : text.replace("_", ""));
    }

    // Strings

    /// @param braces whether `{{` and `}}` stand for one brace, as in the text of an f-string
    static String string(String text, int start, int end, boolean raw, boolean braces, Span literal)
            throws SyntaxException {
        for (var i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case '\\', '\r', '{', '}' -> {
                    return new Unescaper(text, start, end, raw, braces, literal).string(i);
                }
                default -> {}
            }
        }
        return text.substring(start, end);
    }

    static byte[] bytes(String text, int start, int end, boolean raw, Span literal)
            throws SyntaxException {
        return new Unescaper(text, start, end, raw, false, literal).bytes();
    }

    private static final class Unescaper {
        private final String text;
        private final int start;
        private final int end;
        private final boolean raw;
        private final boolean braces;
        private final Span literal;
        private int at;

        Unescaper(String text, int start, int end, boolean raw, boolean braces, Span literal) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.raw = raw;
            this.braces = braces;
            this.literal = literal;
            this.at = start;
        }

        String string(int plain) throws SyntaxException {
            var out = new StringBuilder(end - start).append(text, start, plain);
            at = plain;
            while (at < end) {
                var c = text.charAt(at++);
                switch (c) {
                    case '\r' -> out.append(lineEnd());
                    case '{', '}' -> {
                        out.append(c);
                        if (braces && at < end && text.charAt(at) == c) {
                            at++;
                        }
                    }
                    case '\\' -> {
                        if (raw || at == end) {
                            out.append(c);
                        } else {
                            escape(out);
                        }
                    }
                    default -> out.append(c);
                }
            }
            return out.toString();
        }

        private char lineEnd() {
            if (at < end && text.charAt(at) == '\n') {
                at++;
            }
            return '\n';
        }

        private void escape(StringBuilder out) throws SyntaxException {
            var c = text.charAt(at++);
            var simple = simpleEscape(c);
            if (simple >= 0) {
                out.append((char) simple);
                return;
            }
            switch (c) {
                case '\n' -> {}
                case '\r' -> lineEnd();
                case '0', '1', '2', '3', '4', '5', '6', '7' -> out.append((char) octal());
                case 'x' -> out.append((char) hexadecimal(2, "truncated \\xXX escape"));
                case 'u' -> out.append((char) hexadecimal(4, "truncated \\uXXXX escape"));
                case 'U' -> {
                    var codePoint = hexadecimal(8, "truncated \\UXXXXXXXX escape");
                    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
                        throw unicodeError(at - 10, at, "illegal Unicode character");
                    }
                    out.appendCodePoint(codePoint);
                }
                case 'N' -> out.appendCodePoint(named());
                default -> {
                    // Unknown escapes stand for themselves; a brace behind one may be doubled.
                    out.append('\\');
                    at--;
                    if (c != '{' && c != '}') {
                        out.append(c);
                        at++;
                    }
                }
            }
        }

        private static int simpleEscape(char c) {
            return switch (c) {
                case '\\', '\'', '"' -> c;
                case 'a' -> 7;
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'v' -> 11;
                default -> -1;
            };
        }

        private int octal() {
            var value = 0;
            var last = Math.min(at + 2, end);
            at--;
            while (at < last && text.charAt(at) >= '0' && text.charAt(at) <= '7') {
                value = value * 8 + text.charAt(at++) - '0';
            }
            return value;
        }

        private int hexDigits(int count) {
            var value = 0;
            var first = at;
            while (at < first + count && at < end) {
                var c = text.charAt(at);
                var digit = c < 128 ? Character.digit(c, 16) : -1;
                if (digit < 0) {
                    break;
                }
                value = value << 4 | digit;
                at++;
            }
            return value;
        }

        private int hexadecimal(int count, String problem) throws SyntaxException {
            var first = at;
            var value = hexDigits(count);
            if (at < first + count) {
                throw unicodeError(first - 2, at, problem);
            }
            return value;
        }

        private int named() throws SyntaxException {
            var escape = at - 2;
            var close = at < end && text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
            if (close < 0 || close >= end || close == at + 1) {
                throw unicodeError(
                        escape, close < 0 ? at : close, "malformed \\N character escape");
            }
            var name = text.substring(at + 1, close);
            at = close + 1;
            var codePoint = codePoint(name.toUpperCase(Locale.ROOT));
            if (codePoint < 0) {
                throw unicodeError(escape, at, "unknown Unicode character name");
            }
            return codePoint;
        }

        private static int codePoint(String name) {
            var ideograph = "CJK UNIFIED IDEOGRAPH-";
            try {
                if (name.startsWith(ideograph)) {
                    return Character.codePointOf(
                            "CJK UNIFIED IDEOGRAPHS " + name.substring(ideograph.length()));
                }
                return Character.codePointOf(name);
            } catch (IllegalArgumentException e) {
                return -1;
            }
        }

        /// CPython counts in bytes of a form where each character beyond ASCII takes ten.
        private int position(int offset) {
            var position = 0;
            for (var i = start; i < offset; i++) {
                var c = text.charAt(i);
                position += c < 128 ? 1 : Character.isLowSurrogate(c) ? 0 : 10;
            }
            return position;
        }

        private SyntaxException unicodeError(int from, int to, String problem) {
            return new SyntaxException(
                    "(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s"
                            .formatted(position(from), position(to) - 1, problem),
                    literal);
        }

        byte[] bytes() throws SyntaxException {
            var out = new ByteArrayOutputStream(end - start);
            while (at < end) {
                var c = text.charAt(at++);
                if (c >= 128) {
                    throw new SyntaxException(
                            "bytes can only contain ASCII literal characters", literal);
                } else if (c == '\r') {
                    out.write(lineEnd());
                } else if (c == '\\' && !raw) {
                    byteEscape(out);
                } else {
                    out.write(c);
                }
            }
            return out.toByteArray();
        }

        private void byteEscape(ByteArrayOutputStream out) throws SyntaxException {
            var c = text.charAt(at++);
            var simple = simpleEscape(c);
            if (simple >= 0) {
                out.write(simple);
                return;
            }
            switch (c) {
                case '\n' -> {}
                case '\r' -> lineEnd();
                case '0', '1', '2', '3', '4', '5', '6', '7' -> out.write(octal());
                case 'x' -> {
                    var first = at;
                    var value = hexDigits(2);
                    if (at < first + 2) {
                        throw new SyntaxException(
                                "(value error) invalid \\x escape at position "
                                        + (first - 2 - start),
                                literal);
                    }
                    out.write(value);
                }
                default -> {
                    out.write('\\');
                    at--;
                }
            }
        }
    }
}
