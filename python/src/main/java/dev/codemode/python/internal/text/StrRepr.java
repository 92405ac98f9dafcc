package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;

/// `repr()` and `ascii()` of texts and bytes.
@Bounded(Bounded.By.MEMORY)
public final class StrRepr {
    private static final int ASCII_END = 0x7f;
    private static final int UNICODE_END = Character.MAX_CODE_POINT + 1;

    private StrRepr() {}

    public static String repr(String text) {
        return repr(text, Long.MAX_VALUE);
    }

    /// As [#repr(String)]; a result of more than `maxChars` is refused.
    public static String repr(String text, long maxChars) {
        return quoted(text, UNICODE_END, maxChars);
    }

    /// As [#repr(String)], with everything outside ASCII escaped.
    public static String ascii(String text) {
        return ascii(text, Long.MAX_VALUE);
    }

    /// As [#ascii(String)]; a result of more than `maxChars` is refused.
    public static String ascii(String text, long maxChars) {
        return quoted(text, ASCII_END, maxChars);
    }

    /// Everything outside ASCII escaped, without quotes: what `ascii()` does with an object's repr.
    public static String escapeNonAscii(String text, long maxChars) {
        if (isPlain(text, false)) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            if (c > ASCII_END) {
                escape(out, c);
            } else {
                out.append((char) c);
            }
            TooLargeException.check(out.length(), maxChars);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /// `repr()` of bytes, `b` in front included.
    public static String bytes(byte[] bytes) {
        return bytes(bytes, Long.MAX_VALUE);
    }

    /// As [#bytes(byte\[\])]; a result of more than `maxChars` is refused.
    public static String bytes(byte[] bytes, long maxChars) {
        var out = new StringBuilder(bytes.length + 16).append('b');
        var quote = quote(contains(bytes, '\''), contains(bytes, '"'));
        out.append(quote);
        for (var b : bytes) {
            append(out, b & 0xff, quote, ASCII_END);
            TooLargeException.check(out.length(), maxChars);
        }
        return out.append(quote).toString();
    }

    private static boolean contains(byte[] bytes, char wanted) {
        for (var b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static String quoted(String text, int escapedFrom, long maxChars) {
        if (isPlain(text, true)) {
            return "'" + text + "'";
        }
        var quote = quote(text.indexOf('\'') >= 0, text.indexOf('"') >= 0);
        var out = new StringBuilder(text.length() + 16).append(quote);
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            append(out, c, quote, escapedFrom);
            TooLargeException.check(out.length(), maxChars);
            i += Character.charCount(c);
        }
        return out.append(quote).toString();
    }

    private static char quote(boolean single, boolean twofold) {
        return single && !twofold ? '"' : '\'';
    }

    /// Whether the text is ASCII; `quoted` asks also that nothing in it needs an escape.
    private static boolean isPlain(String text, boolean quoted) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ASCII_END || quoted && (c < ' ' || c == '\'' || c == '\\')) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int c, char quote, int escapedFrom) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> {
                if (c == quote) {
                    out.append('\\').append(quote);
                } else if (c >= escapedFrom || !Chars.isPrintable(c)) {
                    escape(out, c);
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static void escape(StringBuilder out, int c) {
        if (c < 0x100) {
            hex(out.append("\\x"), c, 2);
        } else if (c < 0x10000) {
            hex(out.append("\\u"), c, 4);
        } else {
            hex(out.append("\\U"), c, 8);
        }
    }

    /// Appends the lowest `digits` hexadecimal digits of `c`.
    static void hex(StringBuilder out, int c, int digits) {
        for (var shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xf, 16));
        }
    }
}
