package dev.codemode.python.internal.text;

/// Complex numbers by a format spec: both parts alike, and the field around them.
final class ComplexFormat {
    private ComplexFormat() {}

    static String format(FormatSpec spec, double real, double imag, long maxChars)
            throws FormatException {
        if (spec.fill() == '0') {
            throw new FormatException("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align() == '=') {
            throw new FormatException(
                    "'=' alignment flag is not allowed in complex format specifier");
        }
        var text = parts(spec, real, imag, maxChars);
        return StrFormat.pad(spec, text, text.length(), maxChars);
    }

    private static String parts(FormatSpec spec, double real, double imag, long maxChars)
            throws FormatException {
        var tail = part(spec.forPart('+'), imag, maxChars) + "j";
        if (spec.type() != 0) {
            return part(spec.forPart(spec.sign()), real, maxChars) + tail;
        }
        // Without a type it looks as str() shows it, parentheses and all.
        if (real == 0 && Math.copySign(1, real) > 0) {
            return part(spec.forPart(spec.sign()), imag, maxChars) + "j";
        }
        return "(" + part(spec.forPart(spec.sign()), real, maxChars) + tail + ")";
    }

    private static String part(FormatSpec spec, double value, long maxChars)
            throws FormatException {
        if (spec.type() == 0 && spec.precision() >= 0) {
            return FloatFormat.format(spec.withType('g'), value, maxChars);
        }
        var text = FloatFormat.format(spec, value, maxChars);
        return spec.type() == 0 && text.endsWith(".0")
                ? text.substring(0, text.length() - (spec.alternate() ? 1 : 2))
                : text;
    }
}
