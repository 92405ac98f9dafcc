package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.text.PercentFormat.Part;
import java.util.List;

/// Splits a percent template into its parts, up to the first mistake.
@Bounded(Bounded.By.MEMORY)
final class PercentParser {
    private static final int END = -1;

    private final String template;
    private final List<Part> parts;
    private int at;

    PercentParser(String template, List<Part> parts) {
        this.template = template;
        this.parts = parts;
    }

    void parse() {
        try {
            while (at < template.length()) {
                var percent = template.indexOf('%', at);
                var end = percent < 0 ? template.length() : percent;
                literal(template.substring(at, end));
                at = end;
                if (percent >= 0) {
                    at++;
                    conversion();
                }
            }
        } catch (FormatException e) {
            parts.add(new Part.Mistake(e));
        }
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            parts.add(new Part.Literal(text));
        }
    }

    private void conversion() throws FormatException {
        if (accept('%')) {
            literal("%");
            return;
        }
        if (accept('(')) {
            parts.add(new Part.Mapping());
            parts.add(new Part.Key(key()));
        }
        var flags = flags();
        var width = star(false) ? PercentFormat.STARRED : number(Long.MAX_VALUE, "width too big");
        var precision = accept('.') ? precision() : -1;
        var type = type();
        var index = template.codePointCount(0, at) - 1;
        parts.add(new Part.Conversion(flags, width, precision, type, index));
    }

    /// What follows the point; nothing means 0.
    private int precision() throws FormatException {
        return star(true)
                ? PercentFormat.STARRED
                : (int) Math.max(number(Integer.MAX_VALUE, "precision too big"), 0);
    }

    private boolean star(boolean precision) {
        var star = accept('*');
        if (star) {
            parts.add(new Part.Star(precision));
        }
        return star;
    }

    /// Up to the parenthesis that balances the one just read.
    private String key() throws FormatException {
        var start = at;
        for (var open = 1; at < template.length(); ) {
            var c = template.charAt(at++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return template.substring(start, at - 1);
            }
        }
        throw new FormatException("incomplete format key");
    }

    private int flags() {
        for (var flags = 0; ; at++) {
            switch (peek()) {
                case '-' -> flags |= PercentFormat.LEFT;
                case '+' -> flags |= PercentFormat.SIGN;
                case ' ' -> flags |= PercentFormat.BLANK;
                case '#' -> flags |= PercentFormat.ALTERNATE;
                case '0' -> flags |= PercentFormat.ZERO;
                default -> {
                    return flags;
                }
            }
        }
    }

    /// A number, or -1 if there is none.
    private long number(long most, String tooBig) throws FormatException {
        var value = -1L;
        for (var c = peek(); c >= '0' && c <= '9'; c = peek()) {
            value = Math.max(value, 0);
            if (value > (most - (c - '0')) / 10) {
                throw new FormatException(tooBig);
            }
            value = value * 10 + c - '0';
            at++;
        }
        return value;
    }

    private int type() throws FormatException {
        if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
            at++;
        }
        if (peek() == END) {
            throw new FormatException("incomplete format");
        }
        var type = template.codePointAt(at);
        at += Character.charCount(type);
        return type;
    }

    private int peek() {
        return at < template.length() ? template.charAt(at) : END;
    }

    private boolean accept(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }
}
