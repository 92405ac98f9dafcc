package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A format spec as decimals take it.
///
/// @param fill a code point
/// @param precision -1 where none is given
/// @param type 0 where none is given
record DecimalSpec(
        int fill,
        char align,
        char sign,
        boolean positiveZero,
        boolean zeroPadded,
        int width,
        boolean grouped,
        int precision,
        char type) {

    static @Nullable DecimalSpec parse(String spec) {
        return new Parser(spec).parse();
    }

    /// Reads a spec from left to right.
    @Bounded(Bounded.By.MEMORY)
    private static final class Parser {
        private final int[] spec;
        private int at;

        Parser(String spec) {
            this.spec = spec.codePoints().toArray();
        }

        @Nullable DecimalSpec parse() {
            var fill = (int) ' ';
            var align = '\0';
            if (spec.length > 1 && isAlign(spec[1])) {
                fill = spec[0];
                align = (char) spec[1];
                at = 2;
            } else if (spec.length > 0 && isAlign(spec[0])) {
                align = (char) spec[0];
                at = 1;
            }
            var sign = next("+- ");
            var positiveZero = next("z") != 0;
            var padded = next("0") != 0;
            if (padded && align != 0) {
                return null;
            }
            var width = number();
            var grouped = next(",") != 0;
            var precision = -1;
            if (next(".") != 0) {
                precision = number();
                if (precision < 0) {
                    return null;
                }
            }
            var type = next("eEfFgGn%");
            return at == spec.length && width != Integer.MAX_VALUE && !(type == 'n' && grouped)
                    ? new DecimalSpec(
                            padded ? '0' : fill,
                            padded ? '=' : align == 0 ? '>' : align,
                            sign,
                            positiveZero,
                            padded,
                            Math.max(width, 0),
                            grouped,
                            precision,
                            type)
                    : null;
        }

        private static boolean isAlign(int c) {
            return c == '<' || c == '>' || c == '=' || c == '^';
        }

        private char next(String wanted) {
            if (at < spec.length && wanted.indexOf(spec[at]) >= 0) {
                return (char) spec[at++];
            }
            return '\0';
        }

        private int number() {
            var start = at;
            var value = 0L;
            while (at < spec.length && spec[at] >= '0' && spec[at] <= '9') {
                value = Math.min(value * 10 + spec[at++] - '0', Integer.MAX_VALUE);
            }
            return start == at ? -1 : (int) value;
        }
    }

    /// Writes numbers by a spec.
    static final class Writer {
        private final DecimalMath math;
        private final DecimalSpec spec;

        private final boolean capitals;

        /// @param capitals whether an exponent is marked with `E` where no type says how
        Writer(DecimalMath math, DecimalSpec spec, boolean capitals) {
            this.math = math;
            this.spec = spec;
            this.capitals = capitals;
        }

        String write(Dec given) {
            math.run.reserveChars(Math.max(spec.width(), Math.max(0, spec.precision())));
            var number = given.isFinite() ? rounded(given) : given;
            var negative = number.negative();
            if (spec.positiveZero() && number.isZero()) {
                negative = false;
            }
            var sign =
                    negative
                            ? "-"
                            : spec.sign() == '+' || spec.sign() == ' '
                                    ? String.valueOf(spec.sign())
                                    : "";
            var body = body(number.withSign(false));
            var digits = 0;
            while (digits < body.length() && Character.isDigit(body.charAt(digits))) {
                digits++;
            }
            var whole = body.substring(0, digits);
            var rest = body.substring(digits);
            var room = spec.width() - sign.length() - rest.length();
            if (spec.zeroPadded() && number.isFinite()) {
                whole = padded(whole, room);
            } else if (spec.grouped()) {
                whole = grouped(whole);
            }
            return spec.zeroPadded() && !number.isFinite()
                    ? aligned("", sign + whole + rest, ' ', '>')
                    : aligned(sign, whole + rest, spec.fill(), spec.align());
        }

        private Dec rounded(Dec number) {
            var value =
                    spec.type() == '%'
                            ? Dec.finite(number.negative(), number.digits(), number.exponent() + 2)
                            : number;
            var precision = spec.precision();
            if (precision < 0) {
                return value;
            }
            return switch (spec.type()) {
                case 'f', 'F', '%' -> places(value, -precision);
                case 'e', 'E' ->
                        value.isZero()
                                ? Dec.zero(value.negative(), value.exponent())
                                : significant(value, precision + 1L);
                default -> significant(value, Math.max(precision, 1));
            };
        }

        private Dec places(Dec value, long exponent) {
            if (value.exponent() > exponent) {
                DecimalDigits.charge(math.run, value.exponent() - exponent);
            }
            return math.rescaled(value, exponent);
        }

        private Dec significant(Dec value, long count) {
            if (value.length() <= count) {
                return value;
            }
            var answer = math.rescaled(value, value.exponent() + value.length() - count);
            return answer.length() > count
                    ? Dec.finite(
                            answer.negative(),
                            answer.digits().divide(BigInteger.TEN),
                            answer.exponent() + 1)
                    : answer;
        }

        private String body(Dec number) {
            var upper = spec.type() == 0 ? capitals : Character.isUpperCase(spec.type());
            if (!number.isFinite()) {
                return DecimalText.write(math.run, number, false, true)
                        + (spec.type() == '%' ? "%" : "");
            }
            return switch (spec.type()) {
                case 'f', 'F' -> fixed(number);
                case '%' -> fixed(number) + "%";
                case 'e', 'E' -> exponent(number, upper);
                default -> DecimalText.write(math.run, number, false, upper);
            };
        }

        private String fixed(Dec number) {
            var whole = number.exponent() > 0 ? places(number, 0) : number;
            DecimalDigits.chargeText(math.run, whole.length() - Math.min(0, whole.exponent()));
            var digits = whole.digits().toString();
            var decimals = (int) -whole.exponent();
            if (decimals == 0) {
                return digits;
            }
            if (digits.length() <= decimals) {
                digits = "0".repeat(decimals + 1 - digits.length()) + digits;
            }
            var point = digits.length() - decimals;
            return digits.substring(0, point) + "." + digits.substring(point);
        }

        private String exponent(Dec number, boolean upper) {
            var digits = new StringBuilder(number.digits().toString());
            var adjusted = number.exponent() + digits.length() - 1;
            if (number.isZero() && spec.precision() >= 0) {
                adjusted = number.exponent() + spec.precision();
            }
            var decimals = Math.max(spec.precision(), digits.length() - 1);
            digits.repeat('0', decimals + 1 - digits.length());
            if (decimals > 0) {
                digits.insert(1, '.');
            }
            digits.append(upper ? 'E' : 'e').append(adjusted < 0 ? "" : "+").append(adjusted);
            return digits.toString();
        }

        private static String grouped(String whole) {
            var out = new StringBuilder(whole);
            for (var i = whole.length() - 3; i > 0; i -= 3) {
                out.insert(i, ',');
            }
            return out.toString();
        }

        /// With zeros in front up to the width, separators counted; no group is left empty.
        private String padded(String whole, int room) {
            if (!spec.grouped()) {
                return "0".repeat(Math.max(0, room - whole.length())) + whole;
            }
            var text = grouped(whole);
            var digits = whole;
            while (text.length() < room) {
                math.run.tick();
                digits = "0" + digits;
                text = grouped(digits);
            }
            return text;
        }

        private String aligned(String sign, String body, int fill, char align) {
            var length = sign.length() + body.codePointCount(0, body.length());
            var padding = Math.max(0, spec.width() - length);
            var before =
                    switch (align) {
                        case '<', '=' -> 0;
                        case '^' -> padding / 2;
                        default -> padding;
                    };
            var inside = align == '=' ? padding : 0;
            return new StringBuilder()
                    .repeat(fill, before)
                    .append(sign)
                    .repeat(fill, inside)
                    .append(body)
                    .repeat(fill, padding - before - inside)
                    .toString();
        }
    }
}
