package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.text.BraceFormat.First;
import dev.codemode.python.internal.text.BraceFormat.Part;
import dev.codemode.python.internal.text.BraceFormat.Step;
import java.util.ArrayList;
import java.util.List;

/// Splits a brace template into its parts, up to the first mistake. Specs are templates too, one
/// level deep; fields number themselves across both.
@Bounded(Bounded.By.MEMORY)
final class BraceParser {
    private static final int MAX_DEPTH = 2;

    private final String template;
    private final int depth;
    private final Numbering numbering;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    BraceParser(String template) {
        this(template, MAX_DEPTH, new Numbering());
    }

    private BraceParser(String template, int depth, Numbering numbering) {
        this.template = template;
        this.depth = depth;
        this.numbering = numbering;
    }

    BraceFormat parse() {
        try {
            if (depth == 0) {
                throw new FormatException("Max string recursion exceeded");
            }
            while (at < template.length()) {
                if (literal()) {
                    field();
                }
            }
        } catch (FormatException e) {
            parts.add(new Part.Mistake(e));
        }
        return new BraceFormat(parts);
    }

    /// Reads up to the next brace, or through it if it is doubled; returns whether a field follows.
    private boolean literal() throws FormatException {
        var start = at;
        while (at < template.length() && !isBrace(template.charAt(at))) {
            at++;
        }
        if (at == template.length()) {
            addLiteral(start, at);
            return false;
        }
        var brace = template.charAt(at++);
        var doubled = at < template.length() && template.charAt(at) == brace;
        if (!doubled && (brace == '}' || at == template.length())) {
            throw new FormatException("Single '" + brace + "' encountered in format string");
        }
        addLiteral(start, doubled ? at : at - 1);
        at += doubled ? 1 : 0;
        return !doubled;
    }

    private void addLiteral(int start, int end) {
        if (end > start) {
            parts.add(new Part.Literal(template.substring(start, end)));
        }
    }

    private void field() throws FormatException {
        var end = nameEnd();
        if (end == template.length()) {
            throw new FormatException("expected '}' before end of string");
        }
        var name = template.substring(at, end);
        at = end + 1;
        var conversion = 0;
        var closed = template.charAt(end) == '}';
        if (template.charAt(end) == '!') {
            conversion = conversion();
            closed = closesAfterConversion();
        }
        addField(name, conversion, closed ? "" : spec());
    }

    /// Where the field name ends: at a brace, a colon or an exclamation mark outside of brackets.
    private int nameEnd() throws FormatException {
        for (var i = at; i < template.length(); i++) {
            switch (template.charAt(i)) {
                case '{' -> throw new FormatException("unexpected '{' in field name");
                case '[' -> i = closingBracket(i);
                case '}', ':', '!' -> {
                    return i;
                }
                default -> {}
            }
        }
        return template.length();
    }

    private int closingBracket(int from) {
        var end = template.indexOf(']', from + 1);
        return end < 0 ? template.length() : end;
    }

    private int conversion() throws FormatException {
        if (at == template.length()) {
            throw new FormatException("end of string while looking for conversion specifier");
        }
        var conversion = template.codePointAt(at);
        at += Character.charCount(conversion);
        return conversion;
    }

    private boolean closesAfterConversion() throws FormatException {
        if (at == template.length()) {
            return false;
        }
        var c = template.charAt(at++);
        if (c != '}' && c != ':') {
            throw new FormatException("expected ':' after conversion specifier");
        }
        return c == '}';
    }

    /// Up to the brace that closes the field.
    private String spec() throws FormatException {
        var start = at;
        for (var open = 1; at < template.length(); ) {
            var c = template.charAt(at++);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open == 0) {
                return template.substring(start, at - 1);
            }
        }
        throw new FormatException("unmatched '{' in format spec");
    }

    private void addField(String name, int conversion, String spec) throws FormatException {
        var firstEnd = stepEnd(name, 0);
        var first = numbering.first(name.substring(0, firstEnd));
        var steps = new FieldSteps(name, firstEnd).parse();
        parts.add(new Part.Field(first, steps, conversion, specTemplate(spec)));
    }

    private BraceFormat specTemplate(String spec) {
        if (spec.isEmpty()) {
            return new BraceFormat(List.of());
        }
        return spec.indexOf('{') < 0
                ? new BraceFormat(List.of(new Part.Literal(spec)))
                : new BraceParser(spec, depth - 1, numbering).parse();
    }

    /// Where the next step of a field name begins, seen from `from`.
    private static int stepEnd(String name, int from) {
        var end = from;
        while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    private static boolean isBrace(char c) {
        return c == '{' || c == '}';
    }

    /// A number in digits of any script, or -1.
    static long number(String text) throws FormatException {
        var value = text.isEmpty() ? -1L : 0L;
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            var digit = Chars.decimal(c);
            if (digit < 0) {
                return -1;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw new FormatException("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
            i += Character.charCount(c);
        }
        return value;
    }

    /// Counts the fields without a name; a template numbers all of them itself or none.
    private static final class Numbering {
        private enum State {
            OPEN,
            AUTOMATIC,
            MANUAL
        }

        private State state = State.OPEN;
        private long next;

        First first(String text) throws FormatException {
            var index = number(text);
            if (index < 0 && !text.isEmpty()) {
                return new First.Name(text);
            }
            var wanted = text.isEmpty() ? State.AUTOMATIC : State.MANUAL;
            if (state != State.OPEN && state != wanted) {
                throw new FormatException(
                        wanted == State.AUTOMATIC
                                ? "cannot switch from manual field specification to automatic field"
                                        + " numbering"
                                : "cannot switch from automatic field numbering to manual field"
                                        + " specification");
            }
            state = wanted;
            return new First.Index(text.isEmpty() ? next++ : index);
        }
    }

    /// Reads what follows the first part of a field name: `.attribute` and `[item]`.
    private static final class FieldSteps {
        private final String name;
        private int at;

        FieldSteps(String name, int at) {
            this.name = name;
            this.at = at;
        }

        List<Step> parse() {
            var steps = new ArrayList<Step>();
            try {
                while (at < name.length()) {
                    steps.add(next());
                }
            } catch (FormatException e) {
                steps.add(new Step.Mistake(e));
            }
            return steps;
        }

        private Step next() throws FormatException {
            return switch (name.charAt(at++)) {
                case '.' -> new Step.Attribute(notEmpty(attribute()));
                case '[' -> item();
                default ->
                        throw new FormatException(
                                "Only '.' or '[' may follow ']' in format field specifier");
            };
        }

        private String attribute() {
            var start = at;
            at = stepEnd(name, at);
            return name.substring(start, at);
        }

        private Step item() throws FormatException {
            var end = name.indexOf(']', at);
            if (end < 0) {
                throw new FormatException("Missing ']' in format string");
            }
            var key = name.substring(at, end);
            at = end + 1;
            var index = number(key);
            return index >= 0 ? new Step.IntItem(index) : new Step.StrItem(notEmpty(key));
        }

        private static String notEmpty(String text) throws FormatException {
            if (text.isEmpty()) {
                throw new FormatException("Empty attribute in format string");
            }
            return text;
        }
    }
}
