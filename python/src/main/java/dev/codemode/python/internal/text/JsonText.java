package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;

/// Texts and floats as `json.dumps` writes them.
public final class JsonText {
    private JsonText() {}

    /// A JSON string with its quotes. With `ensureAscii` everything outside ASCII is escaped, lone
    /// surrogates included; without, only what JSON demands.
    public static String quote(String text, boolean ensureAscii) {
        var out = new StringBuilder(text.length() + 16);
        quote(out, text, ensureAscii);
        return out.toString();
    }

    /// As [#quote(String, boolean)], to the end of `out`.
    public static void quote(StringBuilder out, String text, boolean ensureAscii) {
        quote(out, text, ensureAscii, Long.MAX_VALUE);
    }

    /// As [#quote(String, boolean)], to the end of `out`, which may not have more than `maxChars`
    /// then.
    @Bounded(Bounded.By.MEMORY)
    public static void quote(StringBuilder out, String text, boolean ensureAscii, long maxChars) {
        TooLargeException.check((long) out.length() + text.length() + 2, maxChars);
        out.append('"');
        var done = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || ensureAscii && c > '~') {
                out.append(text, done, i);
                escape(out, c);
                done = i + 1;
                TooLargeException.check(out.length(), maxChars);
            }
        }
        out.append(text, done, text.length()).append('"');
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\f' -> out.append("\\f");
            case '\b' -> out.append("\\b");
            default -> StrRepr.hex(out.append("\\u"), c, 4);
        }
    }

    /// A float as JSON has it, and `NaN`, `Infinity`, `-Infinity` where it has none.
    public static String number(double x) {
        if (Double.isFinite(x)) {
            return FloatText.repr(x);
        }
        return Double.isNaN(x) ? "NaN" : x > 0 ? "Infinity" : "-Infinity";
    }
}
