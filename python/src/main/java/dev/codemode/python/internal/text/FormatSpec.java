package dev.codemode.python.internal.text;

import java.math.BigInteger;

/// What stands behind the colon in `{:>10,.2f}`, parsed, and the formatting of numbers and texts by
/// it.
///
/// A spec is parsed for one kind of value, since defaults and errors differ; it can be kept and
/// used for any number of values. `maxChars` is what a result may have in characters: a longer one
/// is refused with [TooLargeException] before it is made.
///
/// @param fill the code point that fills up to the width
/// @param align `<`, `>`, `^` or `=`
/// @param sign `+`, `-`, a blank, or 0 where none is given
/// @param positiveZero the `z` option: a negative zero loses its sign
/// @param alternate the `#` option
/// @param width in code points, -1 where none is given
/// @param grouping `,`, `_`, or 0 where none is given
/// @param precision -1 where none is given
/// @param type the code point of the presentation type, 0 where none is given and none is implied
/// @param kind the kind of value this was parsed for
/// @param typeName the value's type as errors name it
public record FormatSpec(
        int fill,
        char align,
        char sign,
        boolean positiveZero,
        boolean alternate,
        long width,
        char grouping,
        long precision,
        int type,
        Kind kind,
        String typeName) {

    /// The kinds of values that have this format language.
    public enum Kind {
        INT('d', '>'),
        FLOAT(0, '>'),
        COMPLEX(0, '>'),
        STR('s', '<');

        final int defaultType;
        final char defaultAlign;

        Kind(int defaultType, char defaultAlign) {
            this.defaultType = defaultType;
            this.defaultAlign = defaultAlign;
        }
    }

    /// Parses `spec` for values of a kind whose type is called `typeName`.
    public static FormatSpec parse(String spec, Kind kind, String typeName) throws FormatException {
        return new FormatSpecParser(spec, kind, typeName).parse();
    }

    /// Formats an int.
    public String format(long value, long maxChars) throws FormatException {
        return isFloatType()
                ? FloatFormat.format(this, (double) value, maxChars)
                : IntFormat.format(this, value, maxChars);
    }

    /// Formats an int; `maxDigits` is the limit on decimal digits, 0 for none.
    public String format(BigInteger value, int maxDigits, long maxChars) throws FormatException {
        if (!isFloatType()) {
            return IntFormat.format(this, value, maxDigits, maxChars);
        }
        var x = value.doubleValue();
        if (Double.isInfinite(x)) {
            throw new FormatException("OverflowError", "int too large to convert to float");
        }
        return FloatFormat.format(this, x, maxChars);
    }

    /// Formats a float.
    public String format(double value, long maxChars) throws FormatException {
        if (type != 0 && type != 'n' && !isFloatType()) {
            throw unknownType();
        }
        return FloatFormat.format(this, value, maxChars);
    }

    /// Formats a complex number.
    public String format(double real, double imag, long maxChars) throws FormatException {
        if (type != 0 && type != 'n' && (!isFloatType() || type == '%')) {
            throw unknownType();
        }
        return ComplexFormat.format(this, real, imag, maxChars);
    }

    /// This spec as it holds for a part of the value alone.
    FormatSpec forPart(char sign) {
        return new FormatSpec(
                ' ',
                '>',
                sign,
                positiveZero,
                alternate,
                -1,
                grouping,
                precision,
                type,
                Kind.FLOAT,
                typeName);
    }

    FormatSpec withType(int other) {
        return new FormatSpec(
                fill,
                align,
                sign,
                positiveZero,
                alternate,
                width,
                grouping,
                precision,
                other,
                kind,
                typeName);
    }

    /// Formats a str.
    public String format(String value, long maxChars) throws FormatException {
        if (type != 's') {
            throw unknownType();
        }
        return StrFormat.format(this, value, maxChars);
    }

    private boolean isFloatType() {
        return switch (type) {
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> true;
            default -> false;
        };
    }

    FormatException unknownType() {
        return new FormatException(
                "Unknown format code '"
                        + FormatSpecParser.visible(type)
                        + "' for object of type '"
                        + typeName
                        + "'");
    }

    /// How many code points of padding a text of `length` of them needs.
    long padding(long length) {
        return Math.max(width - length, 0);
    }
}
