package dev.codemode.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class TrajectoriesTest {
    private static final String HOSTILE =
            "</script><img src=x onerror=alert(1)>\"'`${1}&<!-- </title></textarea>";

    private final String page = hostile().as(ReportFormat.HTML);

    /// A run in which the model, its tools and the suite say everything that could end an element.
    private static Report hostile() {
        var plan =
                new Plan(
                        HOSTILE,
                        List.of(new Plan.Task("task-1", HOSTILE, Map.of("fan_out", 3))),
                        List.of("function-calling", "code-mode"),
                        HOSTILE,
                        "MEASURED",
                        "core",
                        1,
                        7,
                        "2026-03-04");
        var trials = plan.keys().stream().map(key -> failed(plan, key)).toList();
        return new Report(Summary.of(plan, trials), trials, List.of(HOSTILE), List.of())
                .priced(Prices.shipped(), List.of());
    }

    private static Trial failed(Plan plan, Plan.Key key) {
        var like = MixedRun.trials().getFirst();
        return new Trial(
                key,
                plan.model(),
                plan.provenance(),
                plan.seedOf(key),
                Trial.Result.FAILED,
                List.of(new Trial.Check(HOSTILE, HOSTILE, HOSTILE, false)),
                HOSTILE,
                "ANSWERED",
                1,
                1,
                like.tokens(),
                like.seconds(),
                like.bytes(),
                like.cost(),
                like.price(),
                null,
                Trial.Cause.MODEL,
                List.of(
                        Map.of("event", "program", "turn", 1, "program", HOSTILE),
                        Map.of("event", "tool", "turn", 1, "tool", HOSTILE, "result", HOSTILE)));
    }

    private JsonNode trajectories() throws Exception {
        var packed =
                Pattern.compile("<script id=\"packed\" type=\"text/plain\">([^<]*)</script>")
                        .matcher(page);
        assertThat(packed.find()).isTrue();
        var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed.group(1)));
        try (var json = new GZIPInputStream(bytes)) {
            return new ObjectMapper().readTree(new String(json.readAllBytes(), UTF_8));
        }
    }

    @Test
    void keepsTextsOfTrajectoriesToTheLetterAndEachOnce() throws Exception {
        var all = trajectories();
        var strings = all.get("strings");
        var trial = all.get("trials").get("task-1").get("code-mode").get("1");

        // The page's script takes number 0 for nothing.
        assertThat(strings.get(0).asText()).isEmpty();
        assertThat(trial.get("answer").asInt()).isPositive();
        assertThat(strings.get(trial.get("answer").asInt()).asText()).isEqualTo(HOSTILE);
        assertThat(trial.get("events").get(0).get("program")).isEqualTo(trial.get("answer"));
        // Nothing, the text, and the text as a tool's JSON.
        assertThat(strings).hasSize(3);
    }

    @Test
    void writesFieldsInAnOrderThatDoesNotChangeFromProcessToProcess() throws Exception {
        assertThat(trajectories().fieldNames()).toIterable().containsExactly("strings", "trials");
        assertThat(page)
                .contains("\"arms\":[{\"name\":\"function-calling\",\"seconds\":{\"model\":")
                .contains("\"costs\":[{\"label\":\"function-calling\",\"approach\":");
    }

    @Test
    void marksTheCostsAsProjectedThatTheRunDidNotHave() {
        // This run had a cache, so what it would have cost without one is projected.
        assertThat(page)
                .contains(
                        "\"label\":\"function-calling\",\"approach\":\"function-calling\",\"projected\":true,");
    }
}
