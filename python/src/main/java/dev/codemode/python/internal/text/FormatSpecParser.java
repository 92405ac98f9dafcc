package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;

/// Reads a format spec from left to right, each option at most once and in its place.
@Bounded(Bounded.By.MEMORY)
final class FormatSpecParser {
    private static final int END = -1;

    private final String spec;
    private final FormatSpec.Kind kind;
    private final String typeName;
    private int at;

    private int fill = ' ';
    private char align;
    private boolean aligned;

    FormatSpecParser(String spec, FormatSpec.Kind kind, String typeName) {
        this.spec = spec;
        this.kind = kind;
        this.typeName = typeName;
        this.align = kind.defaultAlign;
    }

    FormatSpec parse() throws FormatException {
        var filled = readFillAndAlign();
        var sign = isSign(peek()) ? (char) next() : 0;
        var positiveZero = accept('z');
        var alternate = accept('#');
        if (!filled && accept('0')) {
            fill = '0';
            if (!aligned && align == '>') {
                align = '=';
            }
        }
        var width = readNumber();
        var grouping = readGrouping();
        var precision = readPrecision();
        var type = readType();
        if (grouping != 0) {
            checkGrouping(grouping, type);
        }
        return new FormatSpec(
                fill,
                align,
                sign,
                positiveZero,
                alternate,
                width,
                grouping,
                precision,
                type,
                kind,
                typeName);
    }

    /// Whether a fill character was given.
    private boolean readFillAndAlign() {
        if (peek() == END) {
            return false;
        }
        var second = at + Character.charCount(peek());
        if (second < spec.length() && isAlign(spec.charAt(second))) {
            fill = next();
            align = (char) next();
            aligned = true;
            return true;
        }
        if (isAlign(peek())) {
            align = (char) next();
            aligned = true;
        }
        return false;
    }

    private char readGrouping() throws FormatException {
        var comma = accept(',');
        var underscore = accept('_');
        if (underscore && (comma || peek() == ',')) {
            throw new FormatException("Cannot specify both ',' and '_'.");
        }
        return comma ? ',' : underscore ? '_' : 0;
    }

    private long readPrecision() throws FormatException {
        if (!accept('.')) {
            return -1;
        }
        var precision = readNumber();
        if (precision < 0) {
            throw new FormatException("Format specifier missing precision");
        }
        return precision;
    }

    private int readType() throws FormatException {
        if (peek() == END) {
            return kind.defaultType;
        }
        var type = next();
        if (peek() != END) {
            throw new FormatException(
                    "Invalid format specifier '"
                            + spec
                            + "' for object of type '"
                            + typeName
                            + "'");
        }
        return type;
    }

    private static void checkGrouping(char grouping, int type) throws FormatException {
        var allowed =
                switch (type) {
                    case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> true;
                    case 'b', 'o', 'x', 'X' -> grouping == '_';
                    default -> false;
                };
        if (!allowed) {
            throw new FormatException(
                    "Cannot specify '" + grouping + "' with '" + visible(type) + "'.");
        }
    }

    /// A number in digits of any script; -1 if there is none.
    private long readNumber() throws FormatException {
        var value = -1L;
        for (var digit = digit(); digit >= 0; digit = digit()) {
            next();
            value = Math.max(value, 0);
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw new FormatException("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private int digit() {
        return peek() == END ? -1 : Chars.decimal(peek());
    }

    private int peek() {
        return at < spec.length() ? spec.codePointAt(at) : END;
    }

    private int next() {
        var c = spec.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    private boolean accept(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private static boolean isAlign(int c) {
        return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private static boolean isSign(int c) {
        return c == ' ' || c == '+' || c == '-';
    }

    /// A presentation type as messages show it.
    static String visible(int type) {
        return type > 32 && type < 128
                ? Character.toString(type)
                : "\\x" + Integer.toHexString(type);
    }
}
