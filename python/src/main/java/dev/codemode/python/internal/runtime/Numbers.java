package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.text.FloatText;
import dev.codemode.python.internal.text.IntText;
import java.nio.charset.StandardCharsets;

/// Numbers made from texts, and instances of subclasses of numbers.
public final class Numbers {
    private Numbers() {}

    /// An int of the given class.
    public static Value intOf(Type type, IntValue value) {
        return type == Types.INT ? value : new IntInstance(type, value);
    }

    /// A float of the given class.
    public static Value floatOf(Type type, double value) {
        return FloatValue.of(type, value);
    }

    /// `int(text, base)`.
    public static IntValue parseInt(Run run, Value source, int base) {
        var text =
                source instanceof BytesValue bytes
                        ? new String(bytes.bytes(), StandardCharsets.ISO_8859_1)
                        : Protocol.text(source);
        if (base != 0 && (base < 2 || base > 36)) {
            throw run.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        var most = run.limits().digits();
        run.work(text.length() + digitsCost(Math.min(text.length(), most)));
        return switch (IntText.parse(text, base, most)) {
            case IntText.Parsed.Small(var value) -> IntValue.of(value);
            case IntText.Parsed.Big(var value) -> IntValue.of(value);
            case IntText.Parsed.TooLong(var digits) ->
                    throw run.valueError(IntText.tooManyDigits(most, digits));
            case IntText.Parsed.Invalid() ->
                    throw run.valueError(
                            "invalid literal for int() with base "
                                    + base
                                    + ": "
                                    + clipped(Protocol.repr(run, source)));
        };
    }

    /// Nanoseconds to convert so many decimal digits to or from binary, about.
    static long digitsCost(long digits) {
        return digits * digits / 128;
    }

    /// `float(text)`.
    public static double parseFloat(Run run, StrValue text) {
        return parseFloat(run, text, text.text());
    }

    public static double parseFloat(Run run, BytesValue text) {
        return parseFloat(run, text, new String(text.bytes(), StandardCharsets.US_ASCII));
    }

    private static double parseFloat(Run run, Value given, String text) {
        var parsed = FloatText.parse(text);
        if (parsed.isPresent()) {
            return parsed.getAsDouble();
        }
        throw run.valueError(
                "could not convert string to float: " + clipped(Protocol.repr(run, given)));
    }

    private static String clipped(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }
}
