package dev.codemode.python.internal.text;

/// Texts by a format spec.
final class StrFormat {
    private StrFormat() {}

    static String format(FormatSpec spec, String value, long maxChars) throws FormatException {
        check(spec);
        var length = value.codePointCount(0, value.length());
        if (spec.precision() < 0 || spec.precision() >= length) {
            return pad(spec, value, length, maxChars);
        }
        var kept = (int) spec.precision();
        return pad(spec, value.substring(0, value.offsetByCodePoints(0, kept)), kept, maxChars);
    }

    private static void check(FormatSpec spec) throws FormatException {
        if (spec.sign() == ' ') {
            throw new FormatException("Space not allowed in string format specifier");
        }
        if (spec.sign() != 0) {
            throw new FormatException("Sign not allowed in string format specifier");
        }
        if (spec.positiveZero()) {
            throw new FormatException(
                    "Negative zero coercion (z) not allowed in string format specifier");
        }
        if (spec.alternate()) {
            throw new FormatException("Alternate form (#) not allowed in string format specifier");
        }
        if (spec.align() == '=') {
            throw new FormatException("'=' alignment not allowed in string format specifier");
        }
    }

    /// Fills a text of `length` code points up to the width.
    static String pad(FormatSpec spec, String text, long length, long maxChars) {
        var padding = spec.padding(length);
        if (padding == 0) {
            return text;
        }
        var size = TooLargeException.check(length + padding, maxChars);
        var before =
                switch (spec.align()) {
                    case '<' -> 0;
                    case '^' -> padding / 2;
                    default -> padding;
                };
        return new StringBuilder(size)
                .repeat(spec.fill(), (int) before)
                .append(text)
                .repeat(spec.fill(), (int) (padding - before))
                .toString();
    }
}
