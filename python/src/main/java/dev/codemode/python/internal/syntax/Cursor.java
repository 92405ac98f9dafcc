package dev.codemode.python.internal.syntax;

import static dev.codemode.python.internal.syntax.Token.*;

import org.jspecify.annotations.Nullable;

/// The place in the tokens where the parser stands, and what all its parts share: how deep it is, how
/// high the last expression is, and the class around it for private names.
final class Cursor {
    /// How many levels an expression may have, so that whoever walks the tree may do so recursively.
    static final int MAX_HEIGHT = 1_000;

    private final Source source;
    private final String text;
    private final Tokens tokens;
    private final int maxNesting;
    private final Progress progress;
    private int at;
    private int nesting;

    /// The last token that was looked at to find the words of an error.
    private int furthest;

    /// Brackets around the current token.
    private int brackets;

    /// Whether the current token is part of a replacement field.
    private boolean inField;

    /// Levels of the expression that was parsed last.
    private int height;

    /// Name of the class around, without leading underscores; null outside of classes.
    private @Nullable String className;

    Cursor(Source source, Tokens tokens, int maxNesting, Progress progress) {
        this.source = source;
        this.text = source.text();
        this.tokens = tokens;
        this.maxNesting = maxNesting;
        this.progress = progress;
    }

    String text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    // Tokens

    int at() {
        return at;
    }

    byte kind() {
        return tokens.kind(at);
    }

    /// Kind of the token `ahead` of the current one.
    byte kind(int ahead) {
        return tokens.kind(Math.min(at + ahead, tokens.count() - 1));
    }

    int start() {
        return tokens.start(at);
    }

    Span span() {
        return tokens.span(at);
    }

    /// End of the token before the current one.
    int lastEnd() {
        return tokens.end(at - 1);
    }

    /// From an offset to the end of the token before the current one.
    Span since(int start) {
        return new Span(start, lastEnd());
    }

    /// From the end of a token to the start of the current one, white space included.
    Span gapSince(Span token) {
        var from = token.end();
        return new Span(from, tokens.start(at));
    }

    void next() {
        progress.at(start());
        at++;
    }

    boolean accept(byte kind) {
        if (tokens.kind(at) == kind) {
            next();
            return true;
        }
        return false;
    }

    void expect(byte kind) throws SyntaxException {
        if (tokens.kind(at) != kind) {
            throw unexpected();
        }
        next();
    }

    /// Takes a name, changed where it is private to the class around.
    String expectName() throws SyntaxException {
        if (tokens.kind(at) != NAME) {
            throw unexpected();
        }
        var name = mangle(tokens.name(at));
        next();
        return name;
    }

    boolean isName(String name) {
        return tokens.kind(at) == NAME && tokens.name(at).equals(name);
    }

    boolean isName(int token, String name) {
        return tokens.kind(token) == NAME && tokens.name(token).equals(name);
    }

    // Brackets

    void openBracket() {
        next();
        brackets++;
    }

    void closeBracket(byte kind) throws SyntaxException {
        expect(kind);
        brackets--;
    }

    int brackets() {
        return brackets;
    }

    boolean enterField() {
        var outer = inField;
        inField = true;
        return outer;
    }

    void leaveField(boolean outer) {
        inField = outer;
    }

    // Depth

    void enter() throws SyntaxException {
        if (++nesting > maxNesting) {
            throw fail("source is nested too deeply", span());
        }
    }

    void leave() {
        nesting--;
    }

    int nesting() {
        return nesting;
    }

    /// Ends an attempt to parse further: back to what was before, except for how far it got.
    void restore(int token, int nesting, int brackets) {
        furthest = Math.max(furthest, at);
        at = token;
        this.nesting = nesting;
        this.brackets = brackets;
    }

    int height() {
        return height;
    }

    void leaf() {
        height = 1;
    }

    /// Says how high the expression just made is, from the height of its highest part.
    void above(int highestPart) throws SyntaxException {
        if (highestPart >= MAX_HEIGHT) {
            throw fail("expression is nested too deeply", span());
        }
        height = highestPart + 1;
    }

    // Private names

    @Nullable String enterClass(String name) {
        var outer = className;
        className = PrivateNames.stem(name);
        return outer;
    }

    void leaveClass(@Nullable String outer) {
        className = outer;
    }

    String mangle(String name) {
        return className == null ? name : PrivateNames.mangle(className, name);
    }

    // Errors

    int line(int token) {
        return source.line(tokens.start(token));
    }

    SyntaxException fail(String message, Span span) {
        return new SyntaxException(
                inField && message.startsWith("invalid syntax") ? "f-string: " + message : message,
                span);
    }

    SyntaxException unexpected() {
        var lexical = tokens.error();
        return switch (kind()) {
            case ERROR -> lexical == null ? fail("invalid syntax", span()) : lexical;
            case INDENT -> new SyntaxException("IndentationError", "unexpected indent", span());
            case DEDENT -> new SyntaxException("IndentationError", "unexpected unindent", span());
            default -> fail("invalid syntax", span());
        };
    }

    /// An open bracket is the better news than an error on a later line, which it may have caused.
    SyntaxException orNeverClosed(SyntaxException error) {
        var unclosed = tokens.unclosed();
        if (unclosed < 0) {
            return error;
        }
        var open = tokens.start(unclosed);
        var token = Math.max(at, furthest);
        if (tokens.kind(token) != EOF && line(token) <= source.line(open)) {
            return error;
        }
        return new SyntaxException(
                "'" + text.charAt(open) + "' was never closed", new Span(open, open + 1));
    }
}
