package dev.codemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.bench.Runner;
import dev.codemode.models.ModelRegistry;
import dev.codemode.serve.Fault;
import dev.codemode.serve.ModelServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole runs of live models as a user starts them, against a server that speaks as their vendors do.
class LiveRunTest {
    private static final String KEY = "sk-planted-0123456789abcdef";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    private static ModelServer.Builder server() {
        var model = ModelRegistry.standard().find(ModelRegistry.DEFAULT).orElseThrow();
        return ModelServer.builder(model).clock(Runner.dayClock(Choice.DAY));
    }

    private Child child(ModelServer server) {
        var environment = new HashMap<String, String>();
        for (var vendor : List.of("ANTHROPIC", "OPENAI", "GEMINI")) {
            environment.put(vendor + "_API_KEY", KEY);
            environment.put(vendor + "_BASE_URL", server.url().toString());
        }
        return new Child(folder, environment);
    }

    /// The trials of a run folder by their keys, each once.
    private Map<String, JsonNode> trials(String run) throws IOException {
        var trials = new TreeMap<String, JsonNode>();
        for (var line : Files.readAllLines(folder.resolve(run).resolve("trials.jsonl"))) {
            var trial = JSON.readTree(line).get("trial");
            assertThat(trials.put(trial.get("key").toString(), trial))
                    .as("twice: " + line)
                    .isNull();
        }
        return trials;
    }

    private static String figures(JsonNode trial) {
        return "%s %s %s %s %s"
                .formatted(
                        trial.get("key"),
                        trial.get("result"),
                        trial.get("turns"),
                        trial.get("toolCalls"),
                        trial.get("tokens"));
    }

    @ParameterizedTest
    @CsvSource({"claude-sonnet-5-5", "gemini-3.6-flash", "gpt-5.4-mini"})
    void everyVendorsModelTakesTheTurnsCallsAndTokensOfTheModelInProcess(String model)
            throws Exception {
        try (var server = server().key(KEY).start()) {
            var said =
                    child(server).run("run", "--model", model, "--out", "live", "--concurrency", 2);
            assertThat(said.err()).isEqualTo("written to live\n");
            assertThat(said.out()).startsWith("MEASURED  " + model).contains("8/8");
        }
        Cli.run("run", "--out", folder.resolve("simulated"));

        assertThat(trials("live").values().stream().map(LiveRunTest::figures))
                .hasSize(16)
                .isEqualTo(
                        trials("simulated").values().stream().map(LiveRunTest::figures).toList());
        assertThat(trials("live").values())
                .allSatisfy(
                        trial ->
                                assertThat(trial.get("provenance").asText()).isEqualTo("MEASURED"));
    }

    @Test
    void aStormOfFaultsLosesNoTrialAndCountsNoneTwice() throws Exception {
        // Waits in thousandths of what a provider wants: the storm is the same, only faster.
        Files.writeString(
                folder.resolve("models.yaml"),
                """
                providers:
                  stormy:
                    api: anthropic
                    base_url: http://localhost:1
                    base_url_from: ANTHROPIC_BASE_URL
                    key: ANTHROPIC_API_KEY
                    attempts: 4
                    first_wait_seconds: 0.01
                    longest_wait_seconds: 0.2
                    read_seconds: 1
                models:
                  stormy: {provider: stormy, model: any, price: "anthropic:claude-sonnet-5-5"}
                """);
        var faults =
                List.of(
                        Fault.parse("429:0.1:0"),
                        Fault.parse("503:0.05"),
                        Fault.parse("cut:0.02"),
                        Fault.parse("slow:0.01:2"));
        try (var server = server().faults(faults).seed(5).start()) {
            child(server)
                    .run(
                            "run",
                            "--model",
                            "stormy",
                            "--epochs",
                            13,
                            "--concurrency",
                            8,
                            "--out",
                            "storm");
        }

        var trials = trials("storm");

        assertThat(trials).hasSize(208);
        assertThat(trials.values())
                .extracting(t -> t.get("result").asText())
                .doesNotContain("FAILED")
                .filteredOn("PASSED"::equals)
                .hasSizeGreaterThan(190);
        assertThat(trials.values())
                .extracting(t -> t.get("seconds").get("lost").asDouble())
                .anyMatch(seconds -> seconds > 0)
                .anyMatch(seconds -> seconds == 0);
        assertThat(trials.values())
                .allSatisfy(
                        t ->
                                assertThat(t.get("seconds").get("total").asDouble())
                                        .isGreaterThanOrEqualTo(
                                                t.get("seconds").get("lost").asDouble()));
    }

    @Test
    void goesOnAfterItWasKilledWhileItRecorded() throws Exception {
        var words =
                List.of(
                        "run",
                        "--model",
                        "claude-sonnet-5-5",
                        "--out",
                        "run",
                        "--record",
                        "rec.jsonl");
        try (var server = server().faults(List.of(Fault.parse("slow:0.3:0.2"))).start()) {
            var child = child(server);
            var process = child.start(words.toArray());
            while (lines("run/trials.jsonl") < 3) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(5);
            }
            process.destroyForcibly().waitFor();
            var kept = lines("run/trials.jsonl");
            assertThat(kept).isLessThan(16);

            var more = new ArrayList<Object>(words);
            more.add("--resume");
            var said = child.run(more.toArray());

            assertThat(said.code()).isZero();
            assertThat(said.out()).contains("8/8");
        }
        assertThat(trials("run")).hasSize(16);

        var played =
                Cli.run(
                        "run",
                        "--model",
                        "recorded:" + folder.resolve("rec.jsonl"),
                        "--out",
                        folder.resolve("played"));

        assertThat(played.out()).startsWith("RECORDED  recorded:").contains("\nRECORDED: replies");
        assertThat(trials("played").values().stream().map(LiveRunTest::figures))
                .isEqualTo(trials("run").values().stream().map(LiveRunTest::figures).toList());
    }

    private long lines(String file) throws IOException {
        var path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path).lines().count() : 0;
    }

    @Test
    void aKeyIsFoundNowhereThoughARunAndAReplyHoldIt() throws Exception {
        var log = new ArrayList<String>();
        try (var server =
                server().program("result = 'the key is " + KEY + "'\n")
                        .key(KEY)
                        .log(log::add)
                        .start()) {
            var child = child(server);
            var run =
                    child.run(
                            "run",
                            "--model",
                            "claude-sonnet-5-5",
                            "--task",
                            1,
                            "--record",
                            "rec.jsonl",
                            "--out",
                            "run");
            var agent =
                    child.run(
                            "agent",
                            "Say it.",
                            "--model",
                            "claude-sonnet-5-5",
                            "--approach",
                            "function-calling");

            assertThat(agent.out()).contains("the key is (key)").doesNotContain(KEY);
            assertThat(run.out() + run.err() + agent.err()).doesNotContain(KEY);
        }
        assertThat(log).isNotEmpty().noneMatch(line -> line.contains(KEY));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(KEY));
        }
    }

    /// The recording is of a served model, made by this test where golden files are made anew.
    @Test
    void aCommittedRecordingPlaysBackToTheSameFigures() throws Exception {
        var file =
                Path.of("src/test/resources/recordings/claude-sonnet-5-5.jsonl").toAbsolutePath();
        if (Golden.isUpdating()) {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            try (var server = server().start()) {
                child(server)
                        .run(
                                "run",
                                "--model",
                                "claude-sonnet-5-5",
                                "--task",
                                "1,2,5",
                                "--record",
                                file,
                                "--out",
                                "live");
            }
        }

        var said =
                Cli.run(
                        "run",
                        "--model",
                        "recorded:" + file,
                        "--task",
                        "1,2,5",
                        "--out",
                        folder.resolve("run"));

        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("RECORDED  recorded:" + file);
        Cli.run("run", "--task", "1,2,5", "--out", folder.resolve("simulated"));
        assertThat(trials("run").values().stream().map(LiveRunTest::figures))
                .isEqualTo(
                        trials("simulated").values().stream().map(LiveRunTest::figures).toList());
    }
}
