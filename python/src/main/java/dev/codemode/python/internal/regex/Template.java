package dev.codemode.python.internal.regex;

import dev.codemode.python.internal.regex.RegexException.Kind;
import dev.codemode.python.internal.text.StrRepr;
import java.util.ArrayList;
import java.util.List;

/// A replacement such as `\2-\g<name>`, made ready.
public final class Template {
    /// A piece of the replacement.
    public sealed interface Part {
        /// Stands for itself.
        record Text(String text) implements Part {}

        /// What a group took, or nothing where it took no part.
        record Group(int number) implements Part {}
    }

    private final Program program;
    private final Tokens tokens;
    private final Escapes escapes;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Template(String template, boolean bytes, Program program) {
        this.program = program;
        this.tokens = new Tokens(template.codePoints().toArray(), bytes);
        this.escapes = new Escapes(tokens);
    }

    /// Reads a replacement.
    ///
    /// @param program whose groups it may name
    /// @throws RegexException where it is wrong
    public static List<Part> parse(String template, boolean bytes, Program program) {
        if (template.indexOf('\\') < 0) {
            return template.isEmpty() ? List.of() : List.of(new Part.Text(template));
        }
        return new Template(template, bytes, program).parse();
    }

    private List<Part> parse() {
        while (!tokens.atEnd()) {
            var token = tokens.next();
            if (Tokens.isEscape(token)) {
                escape(Tokens.escaped(token));
            } else {
                text.appendCodePoint(token);
            }
        }
        flush();
        return List.copyOf(parts);
    }

    private void flush() {
        if (!text.isEmpty()) {
            parts.add(new Part.Text(text.toString()));
            text.setLength(0);
        }
    }

    private void escape(int letter) {
        if (letter == 'g') {
            named();
        } else if (letter == '0') {
            var digits = "0" + tokens.takeWhile(2, Tokens::isOctal);
            text.append((char) (Integer.parseInt(digits, 8) & 0xff));
        } else if (Tokens.isDigit(letter)) {
            numbered(letter);
        } else if (Escapes.control(letter) >= 0) {
            text.append((char) Escapes.control(letter));
        } else if (Tokens.isLetter(letter)) {
            throw tokens.error("bad escape \\" + Character.toString(letter), 2);
        } else {
            text.append('\\').appendCodePoint(letter);
        }
    }

    private void named() {
        if (!tokens.take('<')) {
            throw tokens.error("missing <");
        }
        var name = tokens.takeUntil('>', "group name");
        if (name.chars().allMatch(Tokens::isDigit)) {
            group(numberOf(name), name, Tokens.count(name) + 1);
            return;
        }
        tokens.checkGroupName(name, 1);
        var group = program.names().get(name);
        if (group == null) {
            throw new RegexException(
                    Kind.INDEX, "unknown group name " + StrRepr.repr(name), tokens.position());
        }
        add(group);
    }

    private static int numberOf(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private void numbered(int first) {
        var digits = Character.toString(first) + tokens.takeWhile(1, Tokens::isDigit);
        if (digits.length() == 2
                && Tokens.isOctal(first)
                && Tokens.isOctal(digits.charAt(1))
                && Tokens.isOctal(tokens.peek())) {
            text.append((char) escapes.octal(digits + (char) tokens.next()));
            return;
        }
        group(Integer.parseInt(digits), digits, digits.length());
    }

    private void group(int number, String digits, int back) {
        if (number > program.groups()) {
            var shown = digits.replaceFirst("^0+(?=.)", "");
            throw tokens.error("invalid group reference " + shown, back);
        }
        add(number);
    }

    private void add(int group) {
        flush();
        parts.add(new Part.Group(group));
    }
}
