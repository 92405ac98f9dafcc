package dev.codemode.python.internal.text;

import java.util.List;

/// The template of `'{0.name!r:>{width}}'.format(...)`.
///
/// Parsing never fails: a mistake becomes a part of its own, because Python reports it only after
/// the fields in front of it have been looked up and formatted.
///
/// @param parts in the order of the template
public record BraceFormat(List<Part> parts) {
    public BraceFormat {
        parts = List.copyOf(parts);
    }

    /// A piece of a template.
    public sealed interface Part {
        /// Text to be copied.
        record Literal(String text) implements Part {}

        /// A field: an object, what is taken from it, how it becomes text. `conversion` is the code
        /// point behind the `!`, or 0; `spec` is a template itself.
        record Field(First first, List<Step> steps, int conversion, BraceFormat spec)
                implements Part {
            public Field {
                steps = List.copyOf(steps);
            }
        }

        /// Here the template is wrong.
        record Mistake(FormatException error) implements Part {}
    }

    /// The object that a field starts from.
    public sealed interface First {
        /// The positional argument at an index; automatic numbers are filled in already.
        record Index(long index) implements First {}

        /// The keyword argument of a name.
        record Name(String name) implements First {}
    }

    /// A step from one object to the next.
    public sealed interface Step {
        record Attribute(String name) implements Step {}

        record IntItem(long index) implements Step {}

        record StrItem(String key) implements Step {}

        /// Here the field name is wrong.
        record Mistake(FormatException error) implements Step {}
    }

    /// What the fields of a template stand for, with the objects of the caller.
    public interface Objects<V> {
        /// `IndexError: Replacement index 1 out of range for positional args tuple`, or for
        /// `format_map` `ValueError: Format string contains positional fields`.
        V positional(long index);

        V named(String name);

        V attribute(V object, String name);

        V item(V object, long index);

        V item(V object, String key);

        /// By `str()`, `repr()` or `ascii()`: `conversion` is `s`, `r` or `a`.
        V convert(V object, char conversion);

        /// `format(object, spec)`.
        String format(V object, String spec);
    }

    public static BraceFormat parse(String template) {
        return new BraceParser(template).parse();
    }

    /// Renders the template; `maxChars` limits the length of the result.
    public <V> String render(Objects<V> objects, long maxChars) throws FormatException {
        var out = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Part.Literal(var text) -> out.append(text);
                case Part.Field field -> out.append(render(field, objects, maxChars));
                case Part.Mistake(var error) -> throw error;
            }
            TooLargeException.check(out.length(), maxChars);
        }
        return out.toString();
    }

    private static <V> String render(Part.Field field, Objects<V> objects, long maxChars)
            throws FormatException {
        var object =
                switch (field.first) {
                    case First.Index(var index) -> objects.positional(index);
                    case First.Name(var name) -> objects.named(name);
                };
        for (var step : field.steps) {
            object =
                    switch (step) {
                        case Step.Attribute(var name) -> objects.attribute(object, name);
                        case Step.IntItem(var index) -> objects.item(object, index);
                        case Step.StrItem(var key) -> objects.item(object, key);
                        case Step.Mistake(var error) -> throw error;
                    };
        }
        var converted =
                switch (field.conversion) {
                    case 0 -> object;
                    case 's', 'r', 'a' -> objects.convert(object, (char) field.conversion);
                    default -> throw unknownConversion(field.conversion);
                };
        return objects.format(converted, field.spec.render(objects, maxChars));
    }

    private static FormatException unknownConversion(int conversion) {
        var shown =
                conversion > 32 && conversion < 127
                        ? Character.toString(conversion)
                        : "\\x" + Integer.toHexString(conversion);
        return new FormatException("Unknown conversion specifier " + shown);
    }
}
