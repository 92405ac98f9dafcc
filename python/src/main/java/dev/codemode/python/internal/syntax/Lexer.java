package dev.codemode.python.internal.syntax;

import static dev.codemode.python.internal.syntax.Token.*;

import java.text.Normalizer;
import java.util.Arrays;

/// Cuts a text into tokens, all of them before the first is parsed: an error in here is reported
/// rather than an error of the parser, wherever the two stand.
final class Lexer {
    private static final int TAB = 8;
    private static final int MAX_INDENTS = 100;
    private static final int MAX_FSTRINGS = 150;
    private static final int MAX_FIELDS = 3;
    private static final int LOOKAHEAD = 4;

    private final Source source;
    private final String string;

    /// The text and some NULs behind it, which no text may contain, so that looking ahead is safe.
    private final char[] text;

    private final Tokens tokens;
    private final Names names = new Names();
    private final int maxBrackets;
    private final Progress progress;
    private int at;

    private final int[] indents = new int[MAX_INDENTS];
    private final int[] tabIndents = new int[MAX_INDENTS];
    private int indent;

    /// Tokens of the brackets that are open.
    private int[] brackets = new int[16];

    private int depth;

    /// Which of the open brackets begins a replacement field of the innermost f-string; else -1.
    private int field = -1;

    private FStringFrame[] fstrings = new FStringFrame[0];
    private int fstring = -1;
    private boolean inFStringText;

    /// An f-string that is open.
    private static final class FStringFrame {
        private final int start;
        private final char quote;
        private final int quotes;
        private final boolean raw;
        private final int outerField;

        /// Depths of the brackets that begin its open replacement fields, nested in format specs.
        private final int[] fields = new int[MAX_FIELDS];

        private int open;

        FStringFrame(int start, char quote, int quotes, boolean raw, int outerField) {
            this.start = start;
            this.quote = quote;
            this.quotes = quotes;
            this.raw = raw;
            this.outerField = outerField;
        }
    }

    private Lexer(Source source, int maxBrackets, Progress progress) {
        this.source = source;
        this.string = source.text();
        this.maxBrackets = maxBrackets;
        this.progress = progress;
        this.text = Arrays.copyOf(string.toCharArray(), string.length() + LOOKAHEAD);
        this.tokens = new Tokens(string.length() / 4 + 16);
    }

    static Tokens lex(Source source, int maxBrackets, Progress progress) throws SyntaxException {
        return new Lexer(source, maxBrackets, progress).run();
    }

    private Tokens run() throws SyntaxException {
        var nul = string.indexOf('\0');
        if (nul >= 0) {
            throw new SyntaxException(
                    "source code cannot contain null bytes", new Span(nul, nul + 1));
        }
        if (text[0] == '\ufeff') {
            at = 1;
        }
        try {
            indentation();
            while (inFStringText ? fstringText() : token()) {
                // Each call takes one token at least.
                progress.at(at);
            }
        } catch (LayoutException e) {
            tokens.giveUp(e.error);
        }
        finish();
        return tokens;
    }

    /// Something is wrong with the lines. An error that the parser finds before it is the better news,
    /// while all other errors in here go first.
    private static final class LayoutException extends Exception {
        private static final long serialVersionUID = 1;

        private final SyntaxException error;

        LayoutException(SyntaxException error) {
            super(error.getMessage(), null, false, false);
            this.error = error;
        }

        LayoutException(String type, String message, Span span) {
            this(new SyntaxException(type, message, span));
        }
    }

    private void finish() {
        var end = string.length();
        if (depth == 0 && tokens.error() == null) {
            if (lineHasTokens()) {
                tokens.add(NEWLINE, end, end, 0);
            }
            for (; indent > 0; indent--) {
                tokens.add(DEDENT, end, end, 0);
            }
        }
        tokens.add(EOF, end, end, 0);
        tokens.finish(names.all(), depth == 0 ? -1 : brackets[depth - 1]);
    }

    private boolean lineHasTokens() {
        var count = tokens.count();
        return count > 0
                && tokens.kind(count - 1) != NEWLINE
                && tokens.kind(count - 1) != DEDENT
                && tokens.kind(count - 1) != INDENT;
    }

    // Lines

    /// At the start of a logical line: skips blank ones, and tells what the indentation means.
    private void indentation() throws LayoutException {
        var column = 0;
        var tabColumn = 0;
        var continued = -1;
        var lineStart = at;
        while (true) {
            switch (text[at]) {
                case ' ' -> {
                    column++;
                    tabColumn++;
                }
                case '\t' -> {
                    column = (column / TAB + 1) * TAB;
                    tabColumn++;
                }
                case '\f' -> {
                    column = 0;
                    tabColumn = 0;
                }
                case '\\' -> {
                    continued = continued < 0 ? column : continued;
                    lineContinuation();
                    at--;
                }
                case '#' -> {
                    skipComment();
                    at--;
                }
                case '\n', '\r' -> {
                    column = 0;
                    tabColumn = 0;
                    continued = -1;
                    lineStart = at + 1;
                }
                default -> {
                    if (at < string.length()) {
                        indentTo(continued < 0 ? column : continued, tabColumn, lineStart);
                    }
                    return;
                }
            }
            at++;
        }
    }

    private void indentTo(int column, int tabColumn, int lineStart) throws LayoutException {
        if (column == indents[indent]) {
            checkTabs(tabColumn == tabIndents[indent]);
        } else if (column > indents[indent]) {
            checkTabs(tabColumn > tabIndents[indent]);
            if (indent + 1 >= MAX_INDENTS) {
                throw new LayoutException(
                        "IndentationError", "too many levels of indentation", restOfLine());
            }
            indent++;
            indents[indent] = column;
            tabIndents[indent] = tabColumn;
            tokens.add(INDENT, lineStart, at, 0);
        } else {
            var outer = indent;
            while (column < indents[outer]) {
                outer--;
            }
            if (column != indents[outer]) {
                throw new LayoutException(
                        "IndentationError",
                        "unindent does not match any outer indentation level",
                        restOfLine());
            }
            for (; indent > outer; indent--) {
                tokens.add(DEDENT, at, at, 0);
            }
            checkTabs(tabColumn == tabIndents[indent]);
        }
    }

    private void checkTabs(boolean consistent) throws LayoutException {
        if (!consistent) {
            throw new LayoutException(
                    "TabError", "inconsistent use of tabs and spaces in indentation", restOfLine());
        }
    }

    private Span restOfLine() {
        var end = at;
        while (!isLineEnd(end)) {
            end++;
        }
        return new Span(at, end);
    }

    private boolean isLineEnd(int offset) {
        return switch (text[offset]) {
            case '\n', '\r', '\0' -> true;
            default -> false;
        };
    }

    private void skipComment() {
        while (!isLineEnd(at)) {
            at++;
        }
    }

    private void newline() throws LayoutException {
        var start = at;
        at += text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
        if (depth == 0) {
            if (lineHasTokens()) {
                tokens.add(NEWLINE, start, at, 0);
            }
            indentation();
        }
    }

    private void lineContinuation() throws LayoutException {
        at++;
        if (!isLineEnd(at)) {
            throw new LayoutException(
                    error("unexpected character after line continuation character", at, at + 1));
        }
        if (text[at] == '\r' && text[at + 1] == '\n') {
            at++;
        }
        if (at >= string.length() - 1) {
            throw new LayoutException(
                    error("unexpected EOF while parsing", string.length(), string.length()));
        }
        at++;
    }

    // Tokens

    /// Takes one token, or some white space; false at the end of the text.
    private boolean token() throws SyntaxException, LayoutException {
        var c = text[at];
        switch (c) {
            case '\0' -> {
                return false;
            }
            case ' ', '\t', '\f' -> at++;
            case '\n', '\r' -> newline();
            case '#' -> skipComment();
            case '\\' -> lineContinuation();
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case '\'', '"' -> string(at, at);
            case 'b', 'B', 'f', 'F', 'r', 'R', 'u', 'U' -> {
                var quote = prefixEnd();
                if (quote < 0) {
                    name();
                } else {
                    string(at, quote);
                }
            }
            case '(' -> open(LPAREN);
            case '[' -> open(LBRACKET);
            case '{' -> open(LBRACE);
            case ')' -> close(RPAREN);
            case ']' -> close(RBRACKET);
            case '}' -> close(RBRACE);
            case '.' -> dot();
            default -> {
                if (isNameStart(c)) {
                    name();
                } else if (c < 128) {
                    operator(c);
                } else {
                    throw invalidCharacter(at);
                }
            }
        }
        return true;
    }

    private void add(byte kind, int length) {
        tokens.add(kind, at, at + length, 0);
        at += length;
    }

    private void dot() throws SyntaxException {
        if (isDigit(text[at + 1])) {
            number();
        } else if (text[at + 1] == '.' && text[at + 2] == '.') {
            add(ELLIPSIS, 3);
        } else {
            add(DOT, 1);
        }
    }

    private void operator(char c) throws SyntaxException {
        var next = text[at + 1];
        switch (c) {
            case ',' -> add(COMMA, 1);
            case ';' -> add(SEMICOLON, 1);
            case '~' -> add(TILDE, 1);
            case ':' -> colon(next);
            case '=' -> add(next == '=' ? EQUAL_EQUAL : EQUAL, next == '=' ? 2 : 1);
            case '!' -> add(next == '=' ? NOT_EQUAL : BANG, next == '=' ? 2 : 1);
            case '+' -> arithmetic(PLUS, 1);
            case '-' -> {
                if (next == '>') {
                    add(ARROW, 2);
                } else {
                    arithmetic(MINUS, 1);
                }
            }
            case '*' -> arithmetic(next == '*' ? DOUBLE_STAR : STAR, next == '*' ? 2 : 1);
            case '/' -> arithmetic(next == '/' ? DOUBLE_SLASH : SLASH, next == '/' ? 2 : 1);
            case '%' -> arithmetic(PERCENT, 1);
            case '@' -> arithmetic(AT, 1);
            case '&' -> arithmetic(AMPERSAND, 1);
            case '|' -> arithmetic(BAR, 1);
            case '^' -> arithmetic(CARET, 1);
            case '<' -> comparison(next, LEFT_SHIFT, LESS, LESS_EQUAL);
            case '>' -> comparison(next, RIGHT_SHIFT, GREATER, GREATER_EQUAL);
            case '$', '?', '`' -> add(OTHER, 1);
            default -> throw invalidCharacter(at);
        }
    }

    private void arithmetic(byte kind, int length) {
        if (text[at + length] == '=') {
            add((byte) (kind + AUGMENTED), length + 1);
        } else {
            add(kind, length);
        }
    }

    private void comparison(char next, byte shift, byte strict, byte orEqual) {
        if (text[at] == '<' && next == '>') {
            add(OTHER, 2);
        } else if (next == text[at]) {
            arithmetic(shift, 2);
        } else {
            add(next == '=' ? orEqual : strict, next == '=' ? 2 : 1);
        }
    }

    private void colon(char next) {
        if (field >= 0 && field == depth - 1) {
            add(COLON, 1);
            inFStringText = true;
        } else {
            add(next == '=' ? COLON_EQUAL : COLON, next == '=' ? 2 : 1);
        }
    }

    private void open(byte kind) throws SyntaxException {
        if (depth >= maxBrackets) {
            throw error("too many nested parentheses", at, at + 1);
        }
        if (depth == brackets.length) {
            brackets = Arrays.copyOf(brackets, depth * 2);
        }
        brackets[depth++] = tokens.add(kind, at, at + 1, -1);
        at++;
    }

    private void close(byte kind) throws SyntaxException {
        var c = text[at];
        if (depth == 0) {
            throw error("unmatched '" + c + "'", at, at + 1);
        }
        var opener = brackets[depth - 1];
        if (tokens.kind(opener) + 1 != kind) {
            throw mismatch(c, opener);
        }
        depth--;
        tokens.setLink(opener, tokens.count());
        add(kind, 1);
        if (depth == field) {
            closeField();
        }
    }

    private SyntaxException mismatch(char c, int opener) {
        if (depth - 1 == field) {
            return error("f-string: unmatched '" + c + "'", at, at + 1);
        }
        var openLine = source.line(tokens.start(opener));
        var where = openLine == source.line(at) ? "" : " on line " + openLine;
        return error(
                "closing parenthesis '%c' does not match opening parenthesis '%c'%s"
                        .formatted(c, text[tokens.start(opener)], where),
                at,
                at + 1);
    }

    // Names

    private void name() throws SyntaxException {
        var start = at;
        var hash = 0;
        for (var c = text[at]; isNamePart(c); c = text[at]) {
            hash = 31 * hash + c;
            at++;
        }
        if (text[at] >= 128) {
            unicodeName(start);
            return;
        }
        var index = names.index(text, start, at, hash);
        if (index < Token.keywords()) {
            tokens.add((byte) (FALSE + index), start, at, 0);
        } else {
            tokens.add(NAME, start, at, index);
        }
    }

    private void unicodeName(int start) throws SyntaxException {
        while (text[at] >= 128 || isNamePart(text[at])) {
            at++;
        }
        for (var i = start; i < at; ) {
            var c = string.codePointAt(i);
            var valid =
                    c == '_'
                            || (i == start
                                    ? Character.isUnicodeIdentifierStart(c)
                                    : Character.isUnicodeIdentifierPart(c)
                                            && !Character.isIdentifierIgnorable(c));
            if (!valid) {
                throw invalidCharacter(i);
            }
            i += Character.charCount(c);
        }
        var name = Normalizer.normalize(string.substring(start, at), Normalizer.Form.NFKC);
        var chars = name.toCharArray();
        var index = names.index(chars, 0, chars.length, name.hashCode());
        if (index < Token.keywords()) {
            tokens.add((byte) (FALSE + index), start, at, 0);
        } else {
            tokens.add(NAME, start, at, index);
        }
    }

    private SyntaxException invalidCharacter(int offset) {
        var c = string.codePointAt(offset);
        var span = new Span(offset, offset + Character.charCount(c));
        var code = "U+%04X".formatted(c);
        return isPrintable(c)
                ? new SyntaxException(
                        "invalid character '" + Character.toString(c) + "' (" + code + ")", span)
                : new SyntaxException("invalid non-printable character " + code, span);
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    // Numbers

    private void number() throws SyntaxException {
        var start = at;
        var kind = text[at] == '0' ? zero(start) : decimal();
        tokens.add(kind, start, at, 0);
    }

    private byte zero(int start) throws SyntaxException {
        return switch (text[at + 1]) {
            case 'x', 'X' -> radix(16, "hexadecimal");
            case 'o', 'O' -> radix(8, "octal");
            case 'b', 'B' -> radix(2, "binary");
            default -> leadingZero(start);
        };
    }

    private byte radix(int radix, String word) throws SyntaxException {
        at += 2;
        do {
            if (text[at] == '_') {
                at++;
            }
            if (Character.digit(text[at], radix) < 0 || text[at] >= 128) {
                throw badDigit(word);
            }
            while (text[at] < 128 && Character.digit(text[at], radix) >= 0) {
                at++;
            }
        } while (text[at] == '_');
        if (isDigit(text[at])) {
            throw badDigit(word);
        }
        endOfNumber(word);
        return INT;
    }

    private SyntaxException badDigit(String word) {
        return isDigit(text[at])
                ? error("invalid digit '" + text[at] + "' in " + word + " literal", at, at + 1)
                : error("invalid " + word + " literal", at - 1, at);
    }

    private byte leadingZero(int start) throws SyntaxException {
        while (text[at] == '0' || text[at] == '_' && isDigit(text[at + 1])) {
            at++;
        }
        var zerosEnd = at;
        if (isDigit(text[at])) {
            digits();
            if (text[at] != '.' && text[at] != 'e' && text[at] != 'E' && !isImaginary()) {
                throw error(
                        "leading zeros in decimal integer literals are not permitted; use an 0o"
                                + " prefix for octal integers",
                        start,
                        zerosEnd);
            }
        }
        return fraction();
    }

    private byte decimal() throws SyntaxException {
        if (text[at] != '.') {
            digits();
        }
        return fraction();
    }

    private void digits() throws SyntaxException {
        while (true) {
            while (isDigit(text[at])) {
                at++;
            }
            if (text[at] != '_') {
                return;
            }
            at++;
            if (!isDigit(text[at])) {
                throw error("invalid decimal literal", at - 1, at);
            }
        }
    }

    /// What may follow the digits before the point.
    private byte fraction() throws SyntaxException {
        var kind = INT;
        if (text[at] == '_') {
            throw error("invalid decimal literal", at, at + 1);
        }
        if (text[at] == '.') {
            kind = FLOAT;
            at++;
            if (isDigit(text[at])) {
                digits();
            }
        }
        if ((text[at] | 0x20) == 'e') {
            var sign = text[at + 1] == '+' || text[at + 1] == '-' ? 1 : 0;
            if (isDigit(text[at + 1 + sign])) {
                kind = FLOAT;
                at += 1 + sign;
                digits();
            } else if (sign == 1) {
                throw error("invalid decimal literal", at + 1, at + 2);
            }
        }
        if (isImaginary()) {
            at++;
            endOfNumber("imaginary");
            return IMAGINARY;
        }
        endOfNumber("decimal");
        return kind;
    }

    private boolean isImaginary() {
        return text[at] == 'j' || text[at] == 'J';
    }

    /// A keyword may stand right behind a number, as in `1if x else 2`; another name may not.
    private void endOfNumber(String word) throws SyntaxException {
        var c = text[at];
        var keyword =
                switch (c) {
                    case 'a' -> string.startsWith("and", at);
                    case 'e' -> string.startsWith("else", at);
                    case 'f' -> string.startsWith("for", at);
                    case 'i' -> text[at + 1] == 'f' || text[at + 1] == 'n' || text[at + 1] == 's';
                    case 'n' -> string.startsWith("not", at);
                    case 'o' -> string.startsWith("or", at);
                    default -> false;
                };
        if (!keyword && isNamePart(c)) {
            throw error("invalid " + word + " literal", at - 1, at);
        }
    }

    // Strings

    /// Offset of the quote if a string's prefix stands here, else -1.
    private int prefixEnd() {
        if (isQuote(text[at + 1])) {
            return at + 1;
        }
        if (!isQuote(text[at + 2])) {
            return -1;
        }
        var first = text[at] | 0x20;
        var second = text[at + 1] | 0x20;
        var valid = first == 'r' ? second == 'b' || second == 'f' : first != 'u' && second == 'r';
        return valid ? at + 2 : -1;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private void string(int start, int quoteAt) throws SyntaxException {
        var quote = text[quoteAt];
        var quotes = text[quoteAt + 1] == quote && text[quoteAt + 2] == quote ? 3 : 1;
        for (var i = start; i < quoteAt; i++) {
            if ((text[i] | 0x20) == 'f') {
                openFString(start, quoteAt, quote, quotes);
                return;
            }
        }
        at = quoteAt + quotes;
        while (!closes(quote, quotes)) {
            if (text[at] == '\\') {
                at++;
                if (text[at] == '\r' && text[at + 1] == '\n') {
                    at++;
                }
            } else if (quotes == 1 && isLineEnd(at)) {
                throw unterminated(start, quote, quotes, "string");
            }
            if (text[at] == '\0') {
                throw unterminated(start, quote, quotes, "string");
            }
            at++;
        }
        at += quotes;
        tokens.add(STRING, start, at, quotes);
    }

    private boolean closes(char quote, int quotes) {
        return text[at] == quote && (quotes == 1 || text[at + 1] == quote && text[at + 2] == quote);
    }

    private SyntaxException unterminated(int start, char quote, int quotes, String what) {
        if (fstring >= 0
                && what.equals("string")
                && fstrings[fstring].quote == quote
                && fstrings[fstring].quotes == quotes) {
            return error("f-string: expecting '}'", start, start + quotes);
        }
        var last = at > 0 && at == string.length() && text[at - 1] == '\n' ? at - 1 : at;
        return error(
                "unterminated %s%s literal (detected at line %d)"
                        .formatted(quotes == 3 ? "triple-quoted " : "", what, source.line(last)),
                start,
                start + 1);
    }

    private void openFString(int start, int quoteAt, char quote, int quotes)
            throws SyntaxException {
        if (fstring + 1 >= MAX_FSTRINGS) {
            throw error("too many nested f-strings", start, quoteAt + quotes);
        }
        fstring++;
        if (fstring == fstrings.length) {
            fstrings = Arrays.copyOf(fstrings, fstring * 2 + 2);
        }
        fstrings[fstring] = new FStringFrame(start, quote, quotes, quoteAt - start == 2, field);
        field = -1;
        at = quoteAt + quotes;
        tokens.add(FSTRING_START, start, at, 0);
        inFStringText = true;
    }

    /// Takes the text of an f-string up to its next replacement field or its end.
    private boolean fstringText() throws SyntaxException {
        var frame = fstrings[fstring];
        var inSpec = frame.open > 0;
        var start = at;
        while (!closes(frame.quote, frame.quotes)) {
            switch (text[at]) {
                case '\0' -> throw unterminatedFString(frame);
                case '\n', '\r' -> {
                    if (frame.quotes == 1) {
                        throw unterminatedFString(frame);
                    }
                    at++;
                }
                case '{' -> {
                    if (text[at + 1] != '{' || inSpec) {
                        addText(start, frame);
                        openField(frame);
                        return true;
                    }
                    at += 2;
                }
                case '}' -> {
                    if (inSpec) {
                        addText(start, frame);
                        inFStringText = false;
                        return true;
                    }
                    if (text[at + 1] != '}') {
                        throw error("f-string: single '}' is not allowed", at, at + 1);
                    }
                    at += 2;
                }
                case '\\' -> escapeInFString(frame);
                default -> at++;
            }
        }
        if (inSpec) {
            throw error("f-string: expecting '}', or format specs", at, at + frame.quotes);
        }
        addText(start, frame);
        add(FSTRING_END, frame.quotes);
        inFStringText = false;
        field = frame.outerField;
        fstring--;
        return true;
    }

    /// The link says how the text is to be read: bit 0 raw, bit 1 format spec.
    private void addText(int start, FStringFrame frame) {
        if (at > start) {
            tokens.add(FSTRING_MIDDLE, start, at, (frame.raw ? 1 : 0) | (frame.open > 0 ? 2 : 0));
        }
    }

    private SyntaxException unterminatedFString(FStringFrame frame) {
        return unterminated(frame.start, frame.quote, frame.quotes, "f-string");
    }

    private void escapeInFString(FStringFrame frame) {
        at++;
        if (text[at] == '{' || text[at] == '}' || text[at] == '\0') {
            return;
        }
        if (text[at] == 'N' && text[at + 1] == '{' && !frame.raw) {
            while (text[at] != '}' && text[at] != frame.quote && !isLineEnd(at)) {
                at++;
            }
            at += text[at] == '}' ? 1 : 0;
            return;
        }
        at += text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
    }

    private void openField(FStringFrame frame) throws SyntaxException {
        if (frame.open + 1 >= MAX_FIELDS) {
            throw error("f-string: expressions nested too deeply", at, at + 1);
        }
        frame.fields[frame.open++] = depth;
        field = depth;
        open(LBRACE);
        inFStringText = false;
    }

    private void closeField() {
        var frame = fstrings[fstring];
        frame.open--;
        field = frame.open == 0 ? -1 : frame.fields[frame.open - 1];
        inFStringText = true;
    }

    private SyntaxException error(String message, int start, int end) {
        return new SyntaxException(message, new Span(start, Math.min(end, string.length())));
    }

    /// Names seen so far, each made once. Keywords come first.
    private static final class Names {
        private static final int MAX_PROBES = 12;
        private static final int FIRST_SIZE = 256;
        private static final Names KEYWORDS = keywords();

        private String[] names;
        private int count;

        /// Index into the names plus one, by hash; a name that finds no place in a few steps is
        /// left out, so that names with one hash cost no more than others.
        private int[] table;

        Names() {
            this(KEYWORDS.names.clone(), KEYWORDS.count, KEYWORDS.table.clone());
        }

        private Names(String[] names, int count, int[] table) {
            this.names = names;
            this.count = count;
            this.table = table;
        }

        private static Names keywords() {
            var made = new Names(new String[96], 0, new int[FIRST_SIZE]);
            for (var i = 0; i < Token.keywords(); i++) {
                var word = Token.keyword(i);
                made.index(word.toCharArray(), 0, word.length(), word.hashCode());
            }
            return made;
        }

        String[] all() {
            return names;
        }

        int index(char[] text, int start, int end, int hash) {
            var mask = table.length - 1;
            var slot = (hash ^ hash >>> 7) & mask;
            for (var probe = 0; probe < MAX_PROBES; probe++) {
                var entry = table[slot];
                if (entry == 0) {
                    table[slot] = count + 1;
                    return add(text, start, end);
                }
                var name = names[entry - 1];
                if (name.hashCode() == hash && matches(name, text, start, end)) {
                    return entry - 1;
                }
                slot = (slot + 1) & mask;
            }
            return add(text, start, end);
        }

        private static boolean matches(String name, char[] text, int start, int end) {
            if (name.length() != end - start) {
                return false;
            }
            for (var i = start; i < end; i++) {
                if (name.charAt(i - start) != text[i]) {
                    return false;
                }
            }
            return true;
        }

        private int add(char[] text, int start, int end) {
            if (count == names.length) {
                names = Arrays.copyOf(names, count * 2);
            }
            names[count++] = new String(text, start, end - start);
            if (count * 2 > table.length) {
                rehash();
            }
            return count - 1;
        }

        private void rehash() {
            table = new int[table.length * 4];
            var mask = table.length - 1;
            for (var i = 0; i < count; i++) {
                var hash = names[i].hashCode();
                var slot = (hash ^ hash >>> 7) & mask;
                for (var probe = 0; probe < MAX_PROBES; probe++) {
                    if (table[slot] == 0) {
                        table[slot] = i + 1;
                        break;
                    }
                    slot = (slot + 1) & mask;
                }
            }
        }
    }
}
