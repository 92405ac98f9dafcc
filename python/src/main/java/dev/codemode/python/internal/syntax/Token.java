package dev.codemode.python.internal.syntax;

/// Kinds of tokens, as small numbers so that a program's tokens fit into plain arrays.
final class Token {
    static final byte EOF = 0;
    static final byte NEWLINE = 1;
    static final byte INDENT = 2;
    static final byte DEDENT = 3;
    static final byte NAME = 4;
    static final byte INT = 5;
    static final byte FLOAT = 6;
    static final byte IMAGINARY = 7;
    static final byte STRING = 8;
    static final byte FSTRING_START = 9;
    static final byte FSTRING_MIDDLE = 10;
    static final byte FSTRING_END = 11;

    /// A character that begins nothing, such as `$`.
    static final byte OTHER = 12;

    static final byte LPAREN = 13;
    static final byte RPAREN = 14;
    static final byte LBRACKET = 15;
    static final byte RBRACKET = 16;
    static final byte LBRACE = 17;
    static final byte RBRACE = 18;
    static final byte COLON = 19;
    static final byte COMMA = 20;
    static final byte SEMICOLON = 21;
    static final byte DOT = 22;
    static final byte ELLIPSIS = 23;
    static final byte ARROW = 24;
    static final byte BANG = 25;
    static final byte COLON_EQUAL = 26;
    static final byte EQUAL = 27;

    // Binary operators, and after them in the same order the same with `=`.
    static final byte PLUS = 28;
    static final byte MINUS = 29;
    static final byte STAR = 30;
    static final byte AT = 31;
    static final byte SLASH = 32;
    static final byte DOUBLE_SLASH = 33;
    static final byte PERCENT = 34;
    static final byte DOUBLE_STAR = 35;
    static final byte LEFT_SHIFT = 36;
    static final byte RIGHT_SHIFT = 37;
    static final byte AMPERSAND = 38;
    static final byte BAR = 39;
    static final byte CARET = 40;
    static final byte PLUS_EQUAL = 41;
    static final byte CARET_EQUAL = 53;

    /// From a binary operator to its augmented assignment.
    static final byte AUGMENTED = PLUS_EQUAL - PLUS;

    static final byte TILDE = 54;
    static final byte EQUAL_EQUAL = 55;
    static final byte NOT_EQUAL = 56;
    static final byte LESS = 57;
    static final byte LESS_EQUAL = 58;
    static final byte GREATER = 59;
    static final byte GREATER_EQUAL = 60;

    static final byte FALSE = 61;
    static final byte NONE = 62;
    static final byte TRUE = 63;
    static final byte AND = 64;
    static final byte AS = 65;
    static final byte ASSERT = 66;
    static final byte ASYNC = 67;
    static final byte AWAIT = 68;
    static final byte BREAK = 69;
    static final byte CLASS = 70;
    static final byte CONTINUE = 71;
    static final byte DEF = 72;
    static final byte DEL = 73;
    static final byte ELIF = 74;
    static final byte ELSE = 75;
    static final byte EXCEPT = 76;
    static final byte FINALLY = 77;
    static final byte FOR = 78;
    static final byte FROM = 79;
    static final byte GLOBAL = 80;
    static final byte IF = 81;
    static final byte IMPORT = 82;
    static final byte IN = 83;
    static final byte IS = 84;
    static final byte LAMBDA = 85;
    static final byte NONLOCAL = 86;
    static final byte NOT = 87;
    static final byte OR = 88;
    static final byte PASS = 89;
    static final byte RAISE = 90;
    static final byte RETURN = 91;
    static final byte TRY = 92;
    static final byte WHILE = 93;
    static final byte WITH = 94;
    static final byte YIELD = 95;

    /// Where the lexer gave up; see [Tokens#giveUp].
    static final byte ERROR = 96;

    static final byte KINDS = 97;

    /// Keywords in the order of their kinds, from [#FALSE] on.
    private static final String[] KEYWORDS = {
        "False",
        "None",
        "True",
        "and",
        "as",
        "assert",
        "async",
        "await",
        "break",
        "class",
        "continue",
        "def",
        "del",
        "elif",
        "else",
        "except",
        "finally",
        "for",
        "from",
        "global",
        "if",
        "import",
        "in",
        "is",
        "lambda",
        "nonlocal",
        "not",
        "or",
        "pass",
        "raise",
        "return",
        "try",
        "while",
        "with",
        "yield"
    };

    private Token() {}

    static int keywords() {
        return KEYWORDS.length;
    }

    static String keyword(int index) {
        return KEYWORDS[index];
    }

    /// Whether an expression can begin with such a token.
    static boolean startsExpression(int kind) {
        return switch (kind) {
            case NAME,
                    INT,
                    FLOAT,
                    IMAGINARY,
                    STRING,
                    FSTRING_START,
                    LPAREN,
                    LBRACKET,
                    LBRACE,
                    ELLIPSIS,
                    PLUS,
                    MINUS,
                    TILDE,
                    FALSE,
                    NONE,
                    TRUE,
                    AWAIT,
                    LAMBDA,
                    NOT ->
                    true;
            default -> false;
        };
    }
}
