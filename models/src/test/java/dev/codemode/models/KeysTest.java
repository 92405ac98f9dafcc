package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir private Path folder;

    @Test
    void readsTheEnvironmentBeforeTheFile() throws Exception {
        Files.writeString(
                folder.resolve(".env"),
                """
                # keys
                A_KEY=from-file
                B_KEY="in quotes"

                EMPTY=
                """);
        var keys = Keys.of(Map.of("A_KEY", "from-environment", "B_KEY", "  "), folder);

        assertThat(keys.value(List.of("A_KEY"))).contains("from-environment");
        assertThat(keys.value(List.of("NONE", "B_KEY"))).contains("in quotes");
        assertThat(keys.value(List.of("EMPTY", "NONE"))).isEmpty();
        assertThat(keys.toString()).doesNotContain("from-environment", "quotes");
    }

    @Test
    void aBrokenFileIsToldWithoutItsText() throws Exception {
        Files.writeString(folder.resolve(".env"), "A=1\nsk-planted-0123456789\n");

        assertThatThrownBy(() -> Keys.of(Map.of(), folder))
                .hasMessage(
                        folder.resolve(".env")
                                + ":2: cannot be read; wanted NAME=value on each line")
                .hasNoCause();
    }

    @Test
    void whatCannotBeAKeyIsRefusedWithoutShowingIt() throws Exception {
        var keys = Keys.of(Map.of("A_KEY", "two words"), folder);

        assertThatThrownBy(() -> keys.key(List.of("A_KEY", "B_KEY")))
                .hasMessage(
                        "A_KEY or B_KEY holds no key: a key is one word of plain letters, digits and"
                                + " signs, without quotes or spaces");
    }

    @Test
    void aKeyShowsItselfToNobody() {
        var key = new ApiKey(" " + Live.KEY + "\n");

        assertThat(key.reveal()).isEqualTo(Live.KEY);
        assertThat(key).hasToString("(key)");
        assertThat(List.of(key)).hasToString("[(key)]");
        assertThat(key.scrub("no " + Live.KEY + "!")).isEqualTo("no (key)!");
        assertThat(new ApiKey("x").scrub("an example")).isEqualTo("an example");
    }
}
