package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.agents.AgentEvent;
import dev.codemode.agents.AgentRun;
import dev.codemode.agents.AgentSettings;
import dev.codemode.agents.AgentTask;
import dev.codemode.agents.Approach;
import dev.codemode.agents.ContextOverflowException;
import dev.codemode.agents.ModelException;
import dev.codemode.agents.ReplyTiming;
import dev.codemode.agents.Stop;
import dev.codemode.agents.TimedMetadata;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingTest {
    private static final String TASK = "Enter rent and power and close both.";

    @TempDir private Path temp;
    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = temp.resolve("haiku.jsonl");
    }

    private static ModelSource simulated() {
        return ModelRegistry.standard().find(ModelRegistry.DEFAULT).orElseThrow();
    }

    private static AgentRun run(ModelSource source, Approach approach, String trial, String task) {
        var session = source.open(new TrialContext(trial, 1, Ledger.REFERENCE, Clock.systemUTC()));
        var ledger = new Ledger();
        return approach.agent(AgentSettings.DEFAULT)
                .run(
                        new AgentTask(
                                task,
                                ledger.tools(),
                                ledger,
                                session.model(),
                                session.time(),
                                event -> {}));
    }

    private AgentRun record(Approach approach) throws RecordingException {
        try (var recorder = Recorder.create(file, simulated())) {
            return run(recorder.source(), approach, "t/1", TASK);
        }
    }

    @ParameterizedTest
    @EnumSource(Approach.class)
    void playsBackWhatWasRecordedTurnByTurn(Approach approach) throws RecordingException {
        var recorded = record(approach);

        var source = RecordedSource.open(file);
        var played = run(source, approach, "t/1", TASK);

        assertThat(played.answer()).isEqualTo(recorded.answer());
        assertThat(played.turns()).isEqualTo(recorded.turns());
        assertThat(played.tokens()).isEqualTo(recorded.tokens());
        assertThat(played.modelTime()).isEqualTo(recorded.modelTime());
        assertThat(source.name()).isEqualTo("recorded:" + file);
        assertThat(source.pricedAs()).isEqualTo(simulated().pricedAs());
    }

    @Test
    void keepsTheLabelOfASimulatedModelAndMarksALiveOneAsRecorded() throws Exception {
        record(Approach.CODE_MODE);

        assertThat(RecordedSource.open(file).provenance()).isEqualTo(Provenance.PROJECTED);

        Files.writeString(file, Files.readString(file).replace("PROJECTED", "MEASURED"));
        assertThat(RecordedSource.open(file).provenance()).isEqualTo(Provenance.RECORDED);
    }

    @Test
    void stopsWithTheDifferenceWhereOneWordIsAnother() throws RecordingException {
        record(Approach.FUNCTION_CALLING);
        var source = RecordedSource.open(file);

        assertThatThrownBy(
                        () ->
                                run(
                                        source,
                                        Approach.FUNCTION_CALLING,
                                        "t/1",
                                        TASK.replace("power", "water")))
                .isInstanceOfSatisfying(ModelException.class, e -> assertThat(e.endsRun()).isTrue())
                .hasMessage(
                        """
                                trial t/1: request 1 is not the recorded one, it differs at messages[1].text line 1
                                - recorded: Enter rent and power and close both.
                                + now:      Enter rent and water and close both.
                                Replay is strict; record again.""");
    }

    @Test
    void stopsWhereAnotherApproachAsks() throws RecordingException {
        record(Approach.FUNCTION_CALLING);
        var source = RecordedSource.open(file);

        assertThatThrownBy(() -> run(source, Approach.CODE_MODE, "t/1", TASK))
                .hasMessageContaining("it differs at messages[0].text line 1\n- recorded: ");
        assertThatThrownBy(() -> run(source, Approach.FUNCTION_CALLING, "t/2", TASK))
                .hasMessage("no trial 't/2' is in the recording; it has t/1");
    }

    @Test
    void stopsWhereMoreIsAskedThanWasRecorded() throws Exception {
        record(Approach.FUNCTION_CALLING);
        var lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));

        assertThatThrownBy(
                        () ->
                                run(
                                        RecordedSource.open(file),
                                        Approach.FUNCTION_CALLING,
                                        "t/1",
                                        TASK))
                .hasMessage(
                        "trial t/1: the recording ends after 3 replies, this run asks for"
                                + " more\nReplay is strict; record again.");
    }

    @Test
    void playsTheLastTryOfATrialThatWasBegunTwice() throws RecordingException {
        record(Approach.CODE_MODE);
        AgentRun second;
        try (var recorder = Recorder.goOn(file, simulated())) {
            second = run(recorder.source(), Approach.FUNCTION_CALLING, "t/1", TASK);
        }

        var played = run(RecordedSource.open(file), Approach.FUNCTION_CALLING, "t/1", TASK);

        assertThat(played.turns()).isEqualTo(second.turns());
    }

    @Test
    void goesOnAfterALineThatWasCut() throws Exception {
        record(Approach.CODE_MODE);
        var text = Files.readString(file);
        Files.writeString(file, text + "{\"trial\": \"t/1\", \"dige");

        try (var recorder = Recorder.goOn(file, simulated())) {
            run(recorder.source(), Approach.CODE_MODE, "t/2", TASK);
        }

        assertThat(run(RecordedSource.open(file), Approach.CODE_MODE, "t/2", TASK).turns())
                .isEqualTo(1);
        assertThat(Files.readString(file)).startsWith(text).doesNotContain("dige\"");
    }

    @Test
    void recordsThatAReplyWasLost() throws RecordingException {
        try (var recorder = Recorder.create(file, new Lost())) {
            assertThatThrownBy(() -> run(recorder.source(), Approach.CODE_MODE, "t/1", TASK))
                    .hasMessage("overloaded");
        }

        assertThatThrownBy(() -> run(RecordedSource.open(file), Approach.CODE_MODE, "t/1", TASK))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.endsRun()).isFalse())
                .hasMessage("recorded: overloaded");
    }

    @Test
    void keepsWhereTheTimeOfAReplyWentAndHowMuchItMightSay() throws RecordingException {
        var timing =
                new ReplyTiming(
                        Duration.ofMillis(300),
                        Duration.ofMillis(1200),
                        Duration.ofMillis(4500),
                        3);
        var source =
                new Lost() {
                    @Override
                    public ChatResponse chat(ChatRequest request) {
                        var reply =
                                ChatResponse.builder().aiMessage(AiMessage.from("done")).build();
                        return ChatResponse.builder()
                                .aiMessage(reply.aiMessage())
                                .metadata(new TimedMetadata(reply.metadata(), timing))
                                .build();
                    }
                };
        try (var recorder = Recorder.create(file, source)) {
            run(recorder.source(), Approach.FUNCTION_CALLING, "t/1", TASK);
        }

        var played = RecordedSource.open(file);
        var run = run(played, Approach.FUNCTION_CALLING, "t/1", TASK);

        assertThat(((AgentEvent.ModelReplied) run.events().getFirst()).timing()).isEqualTo(timing);
        assertThat(run.lostTime()).isEqualTo(Duration.ofMillis(4500));
        assertThat(run.modelTime()).isEqualTo(Duration.ofMillis(1500));
        assertThat(played.maxOutputTokens()).hasValue(AgentSettings.DEFAULT.maxOutputTokens());
    }

    @Test
    void playsAFullContextBackAsOne() throws RecordingException {
        var full =
                new Lost() {
                    @Override
                    public ChatResponse chat(ChatRequest request) {
                        throw new ContextOverflowException("too long");
                    }
                };
        try (var recorder = Recorder.create(file, full)) {
            assertThat(run(recorder.source(), Approach.CODE_MODE, "t/1", TASK).stop())
                    .isEqualTo(Stop.CONTEXT_FULL);
        }

        assertThat(run(RecordedSource.open(file), Approach.CODE_MODE, "t/1", TASK).stop())
                .isEqualTo(Stop.CONTEXT_FULL);
    }

    @Test
    void overwritesNoRecordingAndMixesNoModels() throws RecordingException {
        record(Approach.CODE_MODE);

        assertThatThrownBy(() -> Recorder.create(file, simulated()))
                .hasMessage(
                        file
                                + ": exists already; name another file, or go on with its run by --resume");
        assertThatThrownBy(() -> Recorder.goOn(file, new Lost()))
                .hasMessage(
                        file
                                + ": is a recording of simulated:haiku-3, this run is with lost; name"
                                + " another file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1|no recording: the first line with the format is missing",
                "nonsense|1|not JSON: Unrecognized token 'nonsense': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "{\"model\": 1}|1|no recording of this project: wanted {\"format\": \"codemode4j-recording\", ...}; transcripts in other formats are for 'codemode rerun'",
                "{\"format\": \"codemode4j-recording\", \"version\": 9}|1|has version 9, this program reads up to 1; use the one that wrote it",
                "{\"format\": \"codemode4j-recording\", \"version\": 1}|1|wanted a key 'model', found format, version",
            })
    void saysWhatIsWrongWithAFile(String text, int line, String message) throws Exception {
        Files.writeString(file, text.isEmpty() ? "" : text + "\n");

        assertThatThrownBy(() -> RecordedSource.open(file))
                .isInstanceOf(RecordingException.class)
                .hasMessage(file + ":" + (text.isEmpty() ? "0" : line) + ": " + message);
    }

    @Test
    void noticesThatARecordingWasEdited() throws Exception {
        record(Approach.CODE_MODE);
        Files.writeString(file, Files.readString(file).replace("rent and power", "rent and light"));

        assertThatThrownBy(() -> RecordedSource.open(file))
                .hasMessage(
                        file + ":3: the digest does not fit the request: this file was changed");
    }

    @Test
    void saysWhichLineHasNoTrial() throws Exception {
        record(Approach.CODE_MODE);
        var lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.getFirst(), lines.getLast()));

        assertThatThrownBy(() -> RecordedSource.open(file))
                .hasMessage(file + ":2: an exchange of trial 't/1', which has not begun");
        assertThatThrownBy(() -> RecordedSource.open(temp.resolve("none.jsonl")))
                .hasMessage(temp.resolve("none.jsonl") + ": no such recording");
    }

    private static class Lost implements ModelSource, ChatModel {
        @Override
        public ChatResponse chat(ChatRequest request) {
            throw new ModelException("overloaded", null);
        }

        @Override
        public String name() {
            return "lost";
        }

        @Override
        public String description() {
            return "never answers";
        }

        @Override
        public Provenance provenance() {
            return Provenance.MEASURED;
        }

        @Override
        public String pricedAs() {
            return "";
        }

        @Override
        public ModelSession open(TrialContext trial) {
            return new ModelSession(this, Clock.systemUTC());
        }
    }
}
