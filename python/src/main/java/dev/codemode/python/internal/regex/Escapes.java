package dev.codemode.python.internal.regex;

import dev.codemode.python.internal.regex.RegexException.Kind;
import dev.codemode.python.internal.text.StrRepr;
import java.util.Locale;

/// What stands behind a backslash in a pattern.
final class Escapes {
    private static final int HIGHEST_OCTAL = 0377;

    private final Tokens tokens;

    Escapes(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The character of `\a` and the like, or -1.
    static int control(int letter) {
        return switch (letter) {
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0b;
            case '\\' -> '\\';
            default -> -1;
        };
    }

    /// A literal in a set: the letters that mean sets of characters are not asked here.
    int inSet(int letter) {
        var control = control(letter);
        if (control >= 0) {
            return control;
        }
        if (Tokens.isOctal(letter)) {
            var digits = Character.toString(letter) + tokens.takeWhile(2, Tokens::isOctal);
            return octal(digits);
        }
        if (Tokens.isDigit(letter)) {
            throw bad(letter);
        }
        return coded(letter);
    }

    /// A literal by its code or name, or an escaped character that stands for itself.
    int coded(int letter) {
        var text = !tokens.isBytes();
        if (letter == 'x') {
            return hex("\\x", 2);
        }
        if (text && letter == 'u') {
            return hex("\\u", 4);
        }
        if (text && letter == 'U') {
            var code = hex("\\U", 8);
            if (code < 0 || code > Character.MAX_CODE_POINT) {
                throw tokens.error(String.format(Locale.ROOT, "bad escape \\U%08x", code), 10);
            }
            return code;
        }
        if (text && letter == 'N') {
            return named();
        }
        if (Tokens.isLetter(letter)) {
            throw bad(letter);
        }
        return letter;
    }

    private RegexException bad(int letter) {
        return tokens.error("bad escape \\" + Character.toString(letter), 2);
    }

    private int hex(String start, int digits) {
        var code = tokens.takeWhile(digits, Tokens::isHex);
        if (code.length() != digits) {
            throw tokens.error("incomplete escape " + start + code, start.length() + code.length());
        }
        return Integer.parseUnsignedInt(code, 16);
    }

    private int named() {
        if (!tokens.take('{')) {
            throw tokens.error("missing {");
        }
        var name = tokens.takeUntil('}', "character name");
        try {
            return Character.codePointOf(name);
        } catch (IllegalArgumentException _) {
            throw tokens.error(
                    "undefined character name " + StrRepr.repr(name), Tokens.count(name) + 4);
        }
    }

    /// The character of an octal number.
    int octal(String digits) {
        var code = Integer.parseInt(digits, 8);
        if (code > HIGHEST_OCTAL) {
            throw tokens.error(
                    "octal escape value \\" + digits + " outside of range 0-0o377",
                    digits.length() + 1);
        }
        return code;
    }

    /// A number too large to count with.
    static RegexException tooManyRepetitions() {
        return new RegexException(Kind.OVERFLOW, "the repetition number is too large", -1);
    }
}
