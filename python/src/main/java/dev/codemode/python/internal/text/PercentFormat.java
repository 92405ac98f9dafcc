package dev.codemode.python.internal.text;

import java.util.ArrayList;
import java.util.List;

/// The template of `'%-10s %5.2f' % values`.
///
/// Parsing never fails: a mistake becomes a part of its own, because Python reports it only after
/// the values in front of it have been converted.
///
/// @param parts in the order of the template
public record PercentFormat(List<Part> parts) {
    public PercentFormat {
        parts = List.copyOf(parts);
    }

    /// A piece of a template.
    public sealed interface Part {
        /// Text to be copied.
        record Literal(String text) implements Part {}

        /// The values must be a mapping here.
        record Mapping() implements Part {}

        /// Fetch the value with this key: the next conversion is for it.
        record Key(String name) implements Part {}

        /// Fetch a value that is the width, or the precision, of the next conversion.
        record Star(boolean precision) implements Part {}

        /// A conversion. Width and precision are -1 where none is given and [#STARRED] where a
        /// value gives them; `type` is a code point, `at` the index in code points that an error
        /// names.
        record Conversion(int flags, long width, int precision, int type, int at) implements Part {}

        /// Here the template is wrong.
        record Mistake(FormatException error) implements Part {}
    }

    /// Where the values come from; the implementation raises Python's errors for values that are
    /// missing or of the wrong type.
    public interface Values {
        /// Returns if the values are a mapping: `format requires a mapping`.
        void requireMapping();

        /// Makes the item `key` of the mapping the value of the next conversion.
        void select(String key);

        /// The next value, which must be an int: `* wants int`.
        long star();

        /// The next value, by `str()`, `repr()` or `ascii()` as `type` says.
        String text(char type);

        /// The next value as an int: a [Long] or [BigInteger]; `type` is one of `diuoxX`.
        Number integer(char type);

        /// The next value as a float; `type` is one of `eEfFgG`.
        double real(char type);

        /// The next value as a code point: an int, or a text of one character.
        long character();

        /// Whether the template is of bytes, so that there is `%b`.
        default boolean isBytes() {
            return false;
        }

        /// Fetches the next value, whose conversion is unknown.
        void skip();
    }

    /// The width or the precision of a conversion comes from the values.
    static final int STARRED = -2;

    static final int LEFT = 1;
    static final int SIGN = 2;
    static final int BLANK = 4;
    static final int ALTERNATE = 8;
    static final int ZERO = 16;

    public static PercentFormat parse(String template) {
        var parts = new ArrayList<Part>();
        new PercentParser(template, parts).parse();
        return new PercentFormat(parts);
    }

    /// Renders the template; `maxDigits` limits the decimal digits of ints, `maxChars` the length
    /// of the result.
    public String render(Values values, int maxDigits, long maxChars) throws FormatException {
        var out = new StringBuilder();
        var width = 0L;
        var precision = 0L;
        for (var part : parts) {
            switch (part) {
                case Part.Literal(var text) -> out.append(text);
                case Part.Mapping() -> values.requireMapping();
                case Part.Key(var name) -> values.select(name);
                case Part.Star(var isPrecision) when isPrecision -> precision = values.star();
                case Part.Star _ -> width = values.star();
                case Part.Mistake(var error) -> throw error;
                case Part.Conversion conversion -> {
                    var room = maxChars - out.length();
                    out.append(
                            new PercentField(conversion, width, precision)
                                    .render(values, maxDigits, room));
                }
            }
            TooLargeException.check(out.length(), maxChars);
        }
        return out.toString();
    }
}
