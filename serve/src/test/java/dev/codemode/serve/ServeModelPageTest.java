package dev.codemode.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What docs/serve-model.md shows is what the server answers.
class ServeModelPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("codemode.root", ".."), "docs/serve-model.md");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theReplyIsWhatTheRequestGets() throws IOException {
        var page = Files.readString(PAGE);
        var program = found(page, "```python\n(.*?)```");
        var body = found(page, "-d '(.*?)'\n```");

        try (var wired = Wired.up(server -> server.program(program))) {
            var said = JSON.readTree(wired.post("/v1/chat/completions", body).body());

            assertThat(said.at("/choices/0/message"))
                    .isEqualTo(JSON.readTree(found(page, "```json\n(.*?)```")));
        }
    }

    @Test
    void everyKindOfFaultIsExplained() throws IOException {
        var page = Files.readString(PAGE);

        assertThat(Fault.kinds().split(", ")).allMatch(kind -> page.contains("`" + kind + "`"));
    }

    private static String found(String page, String pattern) {
        var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
