package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// Ints to text and back.
public final class IntText {
    /// Decimal digits per bit, a little too few.
    private static final double DIGITS_PER_BIT = 0.30102;

    private static final String ADVICE = "; use sys.set_int_max_str_digits() to increase the limit";

    private IntText() {}

    /// What `int(text, base)` makes of a text.
    public sealed interface Parsed {
        record Small(long value) implements Parsed {}

        /// Too large for a long.
        record Big(BigInteger value) implements Parsed {}

        /// Not an int to that base; see [IntText#invalid].
        record Invalid() implements Parsed {}

        /// More digits than allowed; see [IntText#tooManyDigits].
        record TooLong(int digits) implements Parsed {}
    }

    /// Reads an int as `int(text, base)` does. `base` is 0 or 2 to 36; `maxDigits` limits the
    /// digits to bases that are not powers of two, 0 for none.
    public static Parsed parse(String text, int base, int maxDigits) {
        var ascii = NumberScan.ascii(text);
        return ascii == null ? new Parsed.Invalid() : new IntScan(ascii, base, maxDigits).parse();
    }

    /// The message of the `ValueError` for a text that is no int.
    public static String invalid(String text, int base) {
        var repr = StrRepr.repr(text);
        var length = repr.codePointCount(0, repr.length());
        var shown = length <= 200 ? repr : repr.substring(0, repr.offsetByCodePoints(0, 200));
        return "invalid literal for int() with base " + base + ": " + shown;
    }

    /// The message of the `ValueError` for a text with too many digits.
    public static String tooManyDigits(int maxDigits, int digits) {
        return "Exceeds the limit ("
                + maxDigits
                + " digits) for integer string conversion: value has "
                + digits
                + " digits"
                + ADVICE;
    }

    /// The decimal digits of an int, refused as CPython does where they are more than `maxDigits`;
    /// 0 allows any number.
    @Bounded(Bounded.By.FIXED)
    public static String decimal(BigInteger value, int maxDigits) throws FormatException {
        var least = (long) (value.bitLength() * DIGITS_PER_BIT);
        if (maxDigits > 0 && least > maxDigits) {
            throw tooManyDigits(maxDigits);
        }
        var text = value.toString();
        if (maxDigits > 0 && text.length() - (value.signum() < 0 ? 1 : 0) > maxDigits) {
            throw tooManyDigits(maxDigits);
        }
        return text;
    }

    private static FormatException tooManyDigits(int maxDigits) {
        return new FormatException(
                "Exceeds the limit ("
                        + maxDigits
                        + " digits) for integer string conversion"
                        + ADVICE);
    }

    /// The digits of an int to base 2, 4, 8, 16 or 32, without a prefix, in time linear in their
    /// number.
    @Bounded(Bounded.By.MEMORY)
    public static String power(BigInteger value, int radix) {
        var width = Integer.numberOfTrailingZeros(radix);
        var magnitude = value.abs().toByteArray();
        var count = Math.max((value.abs().bitLength() + width - 1) / width, 1);
        var negative = value.signum() < 0 ? 1 : 0;
        var text = new byte[count + negative];
        for (var i = 0; i < count; i++) {
            var digit = bits(magnitude, (long) i * width, width);
            text[text.length - 1 - i] = (byte) Character.forDigit(digit, radix);
        }
        if (negative > 0) {
            text[0] = '-';
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /// `width` bits of a big-endian number, from the bit `at` up.
    private static int bits(byte[] number, long at, int width) {
        var low = number.length - 1 - (int) (at >> 3);
        var pair = number[low] & 0xff | (low > 0 ? (number[low - 1] & 0xff) << 8 : 0);
        return pair >> (at & 7) & (1 << width) - 1;
    }
}
