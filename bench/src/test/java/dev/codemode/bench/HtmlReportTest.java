package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

    private static Trial failing(Plan.Key key) {
        var trial = Samples.failed(key);
        return new Trial(
                key,
                trial.model(),
                trial.provenance(),
                trial.seed(),
                trial.result(),
                List.of(new Trial.Check("total " + HOSTILE, "1", HOSTILE, false)),
                HOSTILE,
                trial.stop(),
                trial.turns(),
                trial.toolCalls(),
                trial.tokens(),
                trial.seconds(),
                trial.bytes(),
                trial.cost(),
                trial.price(),
                HOSTILE,
                trial.cause(),
                List.of(
                        Map.of(
                                "event",
                                "program",
                                "turn",
                                1,
                                "program",
                                HOSTILE,
                                "outcome",
                                "completed"),
                        Map.of("event", "told", "turn", 1, "text", HOSTILE)));
    }

    private static String page(List<Trial> trials) {
        return HtmlReport.of(
                new Report(
                                Summary.of(Samples.PLAN, trials),
                                trials,
                                List.of("trials.jsonl: " + HOSTILE),
                                List.of())
                        .priced(Prices.shipped(), List.of()));
    }

    @Test
    void takesNoTextForMarkup() {
        var trials = new ArrayList<>(Samples.all());
        trials.set(1, failing(Samples.PLAN.keys().get(1)));

        var page = page(trials);

        assertThat(page)
                .doesNotContain("<img")
                .contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void letsTheBrowserRunItsOwnScriptsAndLoadNothing() {
        assertThat(page(Samples.all()).replace("&#39;", "'"))
                .containsPattern(
                        "Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; script-src"
                                + "( 'sha256-[A-Za-z0-9+/=]{44}'){3}\"")
                .doesNotContain("src=\"http", "href=\"http", "sourceMappingURL");
    }

    @Test
    void isTheSameForTheSameTrials() {
        assertThat(page(Samples.all())).isEqualTo(page(Samples.all()));
    }

    private static String unpacked(Trajectories trajectories) throws IOException {
        var bytes = Base64.getDecoder().decode(trajectories.packed());
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Trial told(Plan.Key key, String text) {
        var trial = Samples.passed(key, 1, 10, 5, 1);
        return new Trial(
                key,
                trial.model(),
                trial.provenance(),
                trial.seed(),
                trial.result(),
                trial.checks(),
                trial.answer(),
                trial.stop(),
                trial.turns(),
                trial.toolCalls(),
                trial.tokens(),
                trial.seconds(),
                trial.bytes(),
                trial.cost(),
                trial.price(),
                trial.error(),
                trial.cause(),
                List.of(Map.of("event", "told", "turn", 1, "text", text)));
    }

    @Test
    void writesATextThatOccursAgainOnce() throws IOException {
        var keys = Samples.PLAN.keys();
        var text = "what the model is told, at some length";

        var json =
                unpacked(
                        Trajectories.of(List.of(told(keys.get(0), text), told(keys.get(1), text))));

        assertThat(json).containsOnlyOnce(text).contains("\"text\":");
    }

    @Test
    void keepsThePageSmallAndWhatDidNotPassInIt() {
        var random = new Random(1);
        var trials = new ArrayList<Trial>();
        for (var i = 0; i < 400; i++) {
            var text = new StringBuilder();
            while (text.length() < 11_000) {
                text.append(Long.toString(random.nextLong(), 36));
            }
            trials.add(told(new Plan.Key("t" + i, "code-mode", 1), text.toString()));
        }
        trials.add(Samples.failed(new Plan.Key("missed", "code-mode", 1)));

        var trajectories = Trajectories.of(trials);

        assertThat(trajectories.packed().length()).isBetween(1_800_000, 2_300_000);
        assertThat(trajectories.shown()).isBetween(100, 400);
        assertThat(Trajectories.of(trials.reversed()).shown()).isEqualTo(trajectories.shown());
    }

    private static final Plan MAPPED =
            new Plan(
                    "crossover",
                    List.of(
                            new Plan.Task("small", "S", Map.of("fan_out", 1, "bytes", 50)),
                            new Plan.Task("large", "L", Map.of("fan_out", 100, "bytes", 50))),
                    List.of("function-calling-sequential", "function-calling", "code-mode"),
                    "simulated:haiku-3",
                    "PROJECTED",
                    "sized",
                    1,
                    0,
                    "2026-03-04");

    @Test
    void mapsWhoTakesLeast() {
        var tokens = List.of(100, 100, 150, 9_000, 4_000, 400);
        var trials = new ArrayList<Trial>();
        for (var i = 0; i < tokens.size(); i++) {
            trials.add(Samples.passed(MAPPED.keys().get(i), 1, tokens.get(i), 0, 1));
        }

        var views = CrossoverMap.of(MAPPED, trials, TrialCost.all(trials, Prices.shipped()));

        var cells = views.getFirst().rows().getFirst().cells();
        assertThat(views.getFirst().columns()).containsExactly("1", "100");
        assertThat(views.getFirst().rows().getFirst().label()).isEqualTo("bytes 50");
        assertThat(cells.get(0).letters()).isEqualTo("P S");
        assertThat(cells.get(0).ratio()).isEqualTo("1.5×");
        assertThat(cells.get(1).letters()).isEqualTo("C");
        assertThat(cells.get(1).ratio()).isEqualTo("10×");
        assertThat(cells.get(1).title())
                .isEqualTo(
                        "code-mode 400 tokens; function-calling 4,000 tokens; function-calling-sequential"
                                + " 9,000 tokens");
    }
}
