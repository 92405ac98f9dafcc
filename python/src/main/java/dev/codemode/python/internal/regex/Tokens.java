package dev.codemode.python.internal.regex;

import dev.codemode.python.internal.regex.RegexException.Kind;
import dev.codemode.python.internal.text.Chars;
import dev.codemode.python.internal.text.StrRepr;
import java.util.function.IntPredicate;

/// Reads a pattern or a template one token at a time: a code point, or a backslash with the one behind
/// it. Positions count code points.
final class Tokens {
    /// No token: the end.
    static final int END = -1;

    private final int[] text;
    private final boolean bytes;
    private int at;
    private int length;

    /// @param bytes whether the text stands for bytes
    Tokens(int[] text, boolean bytes) {
        this.text = text;
        this.bytes = bytes;
        look();
    }

    private void look() {
        if (at >= text.length) {
            length = 0;
        } else if (text[at] != '\\') {
            length = 1;
        } else if (at + 1 < text.length) {
            length = 2;
        } else {
            throw new RegexException(Kind.SYNTAX, "bad escape (end of pattern)", text.length - 1);
        }
    }

    boolean isBytes() {
        return bytes;
    }

    boolean atEnd() {
        return length == 0;
    }

    /// Whether the next token is this character, unescaped.
    boolean isNext(int c) {
        return length == 1 && text[at] == c;
    }

    /// The next token where it is a plain character, else [#END].
    int peek() {
        return length == 1 ? text[at] : END;
    }

    /// Where the next token starts.
    int position() {
        return at;
    }

    void seek(int position) {
        at = position;
        look();
    }

    /// Takes the next token: its character, or the one behind the backslash as a negative number less
    /// one; [#END] at the end. See [#isEscape] and [#escaped].
    int next() {
        var token =
                switch (length) {
                    case 0 -> END;
                    case 1 -> text[at];
                    default -> -2 - text[at + 1];
                };
        at += length;
        look();
        return token;
    }

    static boolean isEscape(int token) {
        return token < END;
    }

    static int escaped(int token) {
        return -2 - token;
    }

    /// A token as it is written.
    static String written(int token) {
        return isEscape(token)
                ? "\\" + Character.toString(escaped(token))
                : Character.toString(token);
    }

    boolean take(int c) {
        if (isNext(c)) {
            next();
            return true;
        }
        return false;
    }

    /// Takes up to `most` characters of a kind.
    String takeWhile(int most, IntPredicate kind) {
        var taken = new StringBuilder();
        while (taken.length() < most && length == 1 && kind.test(text[at])) {
            taken.appendCodePoint(next());
        }
        return taken.toString();
    }

    /// Takes what stands before a terminator, and the terminator.
    ///
    /// @param what it is, for messages
    String takeUntil(int terminator, String what) {
        var taken = new StringBuilder();
        while (true) {
            if (atEnd()) {
                throw taken.isEmpty()
                        ? error("missing " + what)
                        : error(
                                "missing " + Character.toString(terminator) + ", unterminated name",
                                count(taken));
            }
            var token = next();
            if (token == terminator) {
                if (taken.isEmpty()) {
                    throw error("missing " + what, 1);
                }
                return taken.toString();
            }
            taken.append(written(token));
        }
    }

    /// Refuses what cannot name a group.
    void checkGroupName(String name, int offset) {
        if (bytes && name.chars().anyMatch(c -> c >= 0x80)) {
            throw error("bad character in group name " + StrRepr.ascii(name), count(name) + offset);
        }
        if (!isIdentifier(name)) {
            throw error("bad character in group name " + StrRepr.repr(name), count(name) + offset);
        }
    }

    static boolean isIdentifier(String name) {
        if (name.isEmpty() || !Chars.isIdentifierStart(name.codePointAt(0))) {
            return false;
        }
        return name.codePoints().allMatch(Chars::isIdentifierPart);
    }

    static int count(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    static boolean isOctal(int c) {
        return c >= '0' && c <= '7';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHex(int c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /// An error at the next token.
    RegexException error(String message) {
        return error(message, 0);
    }

    /// An error so many characters before the next token.
    RegexException error(String message, int back) {
        return new RegexException(Kind.SYNTAX, message, at - back);
    }
}
