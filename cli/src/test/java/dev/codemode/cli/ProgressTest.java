package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.bench.Plan;
import dev.codemode.bench.Prices;
import dev.codemode.bench.RunFolder;
import dev.codemode.bench.Runner;
import dev.codemode.bench.Trial;
import dev.codemode.models.ModelRegistry;
import dev.codemode.python.PlainData;
import dev.codemode.suites.Suites;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final Plan PLAN =
            new Plan(
                    "accounting",
                    List.of(new Plan.Task("accounting-1", "Monthly Expense Recording")),
                    List.of("function-calling", "code-mode"),
                    ModelRegistry.DEFAULT,
                    "PROJECTED",
                    "core",
                    2,
                    0,
                    "2026-03-04");

    @TempDir private Path temp;
    private final StringWriter said = new StringWriter();
    private RunFolder folder;
    private List<Trial> trials;
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void runFourTrials() throws Exception {
        var suite = Suites.find("accounting").orElseThrow();
        var model = ModelRegistry.standard().find(ModelRegistry.DEFAULT).orElseThrow();
        var runner = new Runner(PLAN, suite, model, Prices.shipped());
        trials = new ArrayList<>();
        for (var key : PLAN.keys()) {
            trials.add(runner.runOne(key, _ -> {}));
        }
        folder = RunFolder.create(temp.resolve("run"), PLAN);
    }

    @AfterEach
    void closeTheFolder() throws Exception {
        folder.close();
    }

    @Test
    void writesALineEveryHalfMinuteWhereThereIsNoTerminal() throws Exception {
        var progress = new ProgressLog(new PrintWriter(said), () -> now, new Tally(folder));
        for (var trial : trials) {
            now = now.plus(Duration.ofSeconds(20));
            progress.started(trial.key());
            folder.add(trial);
            progress.ended(trial);
        }

        assertThat(said.toString())
                .isEqualTo(
                        """
                        1/4 trials, $0.0026 so far, 0 failed, 0 errored, about 2 min 0 s left
                        3/4 trials, $0.0063 so far, 0 failed, 0 errored, about 26 s left
                        """);
    }

    @Test
    void countsWhatEarlierProcessesOfTheRunDid() throws Exception {
        folder.add(trials.get(0));

        var tally = new Tally(folder);

        assertThat(tally.done()).isEqualTo(1);
        assertThat(tally.trials()).isEqualTo(4);
        assertThat(tally.text()).isEqualTo("$0.0026 so far, 0 failed, 0 errored");
    }

    @Test
    void drawsABarOnATerminalAndTakesItAwayAgain() throws Exception {
        var progress = new ProgressLine(new PrintWriter(said), 100, new Tally(folder));
        progress.begin();
        for (var trial : trials) {
            folder.add(trial);
            progress.ended(trial);
        }
        // The bar is drawn by a thread of its own, five times a second.
        for (var i = 0; i < 100 && !said.toString().contains("4/4"); i++) {
            Thread.sleep(50);
        }
        progress.close();

        var drawn = said.toString();
        assertThat(drawn).contains("trials").contains("4/4").contains("$0.0073 so far");
        assertThat(drawn).endsWith("\r\u001b[K");
        assertThat(drawn.split("\r\u001b\\[K")).allMatch(line -> line.length() <= 99);
        assertThat(drawn).doesNotContain("\n");
    }

    @Test
    void tellsEveryEventAsALineOfJson() throws Exception {
        var events = new JsonEvents(new PrintWriter(said), folder);
        events.begin();
        events.started(trials.get(1).key());
        folder.add(trials.get(1));
        events.ended(trials.get(1));
        events.end("--max-minutes are over");
        events.ended(trials.get(2));

        var text =
                said.toString().replace(PlainData.json(folder.path().toString()), "\"runs/mine\"");
        Golden.assertMatches("json-events.jsonl", text);
    }
}
