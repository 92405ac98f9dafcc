package dev.codemode.agents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FencesTest {
    private static String program(String text) {
        return Fences.program(text, false).map(Fences.Found::program).orElse("none");
    }

    @Test
    void takesWhatStandsBetweenTheFences() {
        assertThat(program("Here:\n\n```python\nx = 1\n\nresult = x\n```\nDone."))
                .isEqualTo("x = 1\n\nresult = x\n");
    }

    @Test
    void takesAnUnclosedBlockToTheEndOfTheReply() {
        assertThat(program("```python\nresult = 1")).isEqualTo("result = 1\n");
    }

    @Test
    void takesNoUnclosedBlockOfACutReply() {
        assertThat(Fences.program("```python\nresult = 1", true)).isEmpty();
    }

    @Test
    void takesAClosedBlockOfACutReply() {
        assertThat(Fences.program("```python\nresult = 1\n```\nThis prog", true))
                .contains(new Fences.Found("result = 1\n", 1));
    }

    @Test
    void takesTheLastOfSeveralAndTellsHowManyThereWere() {
        assertThat(Fences.program("```py\nx = 1\n```\nbetter:\n```python\nx = 2\n```", false))
                .contains(new Fences.Found("x = 2\n", 2));
    }

    @Test
    void passesOverBlocksOfOtherLanguages() {
        assertThat(program("```python\nx = 1\n```\nIt prints:\n```\n1\n```\n```json\n{}\n```"))
                .isEqualTo("x = 1\n");
        assertThat(program("```json\n{}\n```")).isEqualTo("none");
    }

    @Test
    void takesAnUnmarkedBlockWhereNoneIsMarked() {
        assertThat(program("```\nx = 1\n```")).isEqualTo("x = 1\n");
    }

    @Test
    void endsALongFenceOnlyWithOneAsLong() {
        assertThat(program("````python\ntext = '''\n```\n'''\n````"))
                .isEqualTo("text = '''\n```\n'''\n");
    }

    @Test
    void findsNothingInPlainTextNorInAnEmptyBlock() {
        assertThat(program("result = 1")).isEqualTo("none");
        assertThat(program("```python\n\n```")).isEqualTo("none");
    }

    @Test
    void readsWindowsLineEnds() {
        assertThat(program("```Python\r\nx = 1\r\n```\r\n")).isEqualTo("x = 1\n");
    }
}
