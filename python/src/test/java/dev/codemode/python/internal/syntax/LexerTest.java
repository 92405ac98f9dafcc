package dev.codemode.python.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class LexerTest {
    @Test
    void turnsIndentationIntoTokens() throws SyntaxException {
        assertThat(tokens("if a:\n  b\n  if c:\n    d\ne"))
                .isEqualTo(
                        "if a : NEWLINE INDENT b NEWLINE if c : NEWLINE INDENT d NEWLINE DEDENT"
                                + " DEDENT e NEWLINE EOF");
    }

    @Test
    void takesTheThreeWaysToEndALineAsOne() throws SyntaxException {
        var expected = "if a : NEWLINE INDENT b NEWLINE DEDENT c NEWLINE EOF";

        assertThat(tokens("if a:\n b\nc\n")).isEqualTo(expected);
        assertThat(tokens("if a:\r\n b\r\nc\r\n")).isEqualTo(expected);
        assertThat(tokens("if a:\r b\rc\r")).isEqualTo(expected);
    }

    @Test
    void skipsBlankLinesCommentsFormFeedsAndTheByteOrderMark() throws SyntaxException {
        assertThat(tokens("\ufeffa # one\n\n   # two\n\f\n\fb\n  \n"))
                .isEqualTo("a NEWLINE b NEWLINE EOF");
    }

    @Test
    void joinsLinesInBracketsAndAfterABackslash() throws SyntaxException {
        assertThat(tokens("a = (1,\n # why\n 2)\nb = \\\n  3\n"))
                .isEqualTo("a = ( 1 , 2 ) NEWLINE b = 3 NEWLINE EOF");
    }

    @Test
    void endsBlocksAtTheEndOfATextWithoutLineBreak() throws SyntaxException {
        assertThat(tokens("if a:\n b")).isEqualTo("if a : NEWLINE INDENT b NEWLINE DEDENT EOF");
        assertThat(tokens("")).isEqualTo("EOF");
        assertThat(tokens("  ")).isEqualTo("EOF");
    }

    @Test
    void takesTheLongestOperator() throws SyntaxException {
        assertThat(tokens("a**=b//=c<<=d>>=e!=f:=g->h...i"))
                .isEqualTo("a **= b //= c <<= d >>= e != f := g -> h ... i NEWLINE EOF");
        assertThat(tokens("a<-b>=c==d|=e^=f&=g@=h%=i"))
                .isEqualTo("a < - b >= c == d |= e ^= f &= g @= h %= i NEWLINE EOF");
    }

    @Test
    void tellsStringsFromNamesByTheirPrefix() throws SyntaxException {
        assertThat(tokens("r'a' Rb'b' bR\"c\" u'd' ur'e' x'f'"))
                .isEqualTo("r'a' Rb'b' bR\"c\" u'd' ur 'e' x 'f' NEWLINE EOF");
        assertThat(tokens("'''a\n'b'''")).isEqualTo("'''a\n'b''' NEWLINE EOF");
        assertThat(tokens("b")).isEqualTo("b NEWLINE EOF");
        assertThat(tokens("'a\\\r\nb'")).isEqualTo("'a\\\r\nb' NEWLINE EOF");
    }

    @Test
    void opensFStringsSoThatTheirFieldsAreTokens() throws SyntaxException {
        assertThat(tokens("f'a{b!r:>{c}}{{d'"))
                .isEqualTo("f' a { b ! r : > { c } } {{d ' NEWLINE EOF");
        assertThat(tokens("f'{a['x']}'")).isEqualTo("f' { a [ 'x' ] } ' NEWLINE EOF");
        assertThat(tokens("f'{a:=5}{b != c}'")).isEqualTo("f' { a : =5 } { b != c } ' NEWLINE EOF");
        assertThat(tokens("f'\\N{DIGIT ONE}\\{x}'"))
                .isEqualTo("f' \\N{DIGIT ONE}\\ { x } ' NEWLINE EOF");
        assertThat(tokens("rf'\\N{x}'")).isEqualTo("rf' \\N { x } ' NEWLINE EOF");
    }

    @Test
    void readsNumbersUpToTheKeywordBehind() throws SyntaxException {
        assertThat(tokens("1if 0x1for 1.5e-3 1_000 .5 5. 1j 0o17 0b1_0"))
                .isEqualTo("1 if 0x1f or 1.5e-3 1_000 .5 5. 1j 0o17 0b1_0 NEWLINE EOF");
    }

    @Test
    void normalisesNamesBeyondAscii() throws SyntaxException {
        var tokens = lex("ﬁn = café + 变量");

        assertThat(tokens.name(0)).isEqualTo("fin");
        assertThat(tokens.name(2)).isEqualTo("café");
        assertThat(tokens.name(4)).isEqualTo("变量");
    }

    @Test
    void makesEachNameOnce() throws SyntaxException {
        var tokens = lex("total = total + other");

        assertThat(tokens.name(0)).isSameAs(tokens.name(2)).isNotSameAs(tokens.name(4));
    }

    @Test
    void keepsNamesApartThatShareAHash() throws SyntaxException {
        var tokens = lex("AaAa BBBB AaBB BBAa AaAa");

        assertThat(tokens.name(0)).isEqualTo("AaAa").isSameAs(tokens.name(4));
        assertThat(tokens.name(1)).isEqualTo("BBBB");
        assertThat(tokens.name(2)).isEqualTo("AaBB");
        assertThat(tokens.name(3)).isEqualTo("BBAa");
    }

    @Test
    void reportsWrongIndentationOnlyWhereTheParserGetsThere() throws SyntaxException {
        assertThat(tokens("if a:\n    b\n  c")).isEqualTo("if a : NEWLINE INDENT b NEWLINE c EOF");
        assertThat(lex("if a:\n    b\n  c").error())
                .hasMessage("unindent does not match any outer indentation level");
    }

    @Test
    void limitsOpenBrackets() throws SyntaxException {
        assertThat(tokens("((1))")).isEqualTo("( ( 1 ) ) NEWLINE EOF");

        var error =
                catchThrowableOfType(
                        SyntaxException.class,
                        () -> Lexer.lex(new Source("t.py", "[((1))]"), 2, Progress.unwatched()));

        assertThat(error).hasMessage("too many nested parentheses");
        assertThat(error.span()).isEqualTo(new Span(2, 3));
    }

    private static Tokens lex(String text) throws SyntaxException {
        return Lexer.lex(new Source("t.py", text), 200, Progress.unwatched());
    }

    private static String tokens(String text) throws SyntaxException {
        var tokens = lex(text);
        var words = new StringBuilder();
        for (var i = 0; i < tokens.count(); i++) {
            words.append(i == 0 ? "" : " ");
            words.append(
                    switch (tokens.kind(i)) {
                        case Token.EOF -> "EOF";
                        case Token.NEWLINE -> "NEWLINE";
                        case Token.INDENT -> "INDENT";
                        case Token.DEDENT -> "DEDENT";
                        default -> text.substring(tokens.start(i), tokens.end(i));
                    });
        }
        return words.toString();
    }
}
