package dev.codemode.python.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void countsLinesAndColumnsFromOne() {
        var source = new Source("t.py", "ab\ncd\n");

        assertThat(source.position(new Span(0, 2))).hasToString("t.py:1:1");
        assertThat(source.position(new Span(2, 3))).hasToString("t.py:1:3");
        assertThat(source.position(new Span(3, 5))).hasToString("t.py:2:1");
        assertThat(source.position(new Span(6, 6))).hasToString("t.py:3:1");
    }

    @Test
    void knowsTheThreeWaysToEndALine() {
        var source = new Source("t.py", "a\r\nb\rc\nd");

        assertThat(source.line(1)).isEqualTo(1);
        assertThat(source.line(2)).isEqualTo(1);
        assertThat(source.line(3)).isEqualTo(2);
        assertThat(source.line(5)).isEqualTo(3);
        assertThat(source.line(7)).isEqualTo(4);
        assertThat(source.lineText(1)).isEqualTo("a");
        assertThat(source.lineText(2)).isEqualTo("b");
        assertThat(source.lineText(3)).isEqualTo("c");
        assertThat(source.lineText(4)).isEqualTo("d");
    }

    @Test
    void countsColumnsInCodePoints() {
        var position = new Source("t.py", "\n'\ud83d\ude00' x").position(new Span(6, 7));

        assertThat(position.column()).isEqualTo(5);
        assertThat(position.endColumn()).isEqualTo(6);
    }

    @Test
    void keepsPositionsWithinTheText() {
        assertThat(new Source("t.py", "a").position(new Span(7, 3))).hasToString("t.py:1:2");
    }
}
