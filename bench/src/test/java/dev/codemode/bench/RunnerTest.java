package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.agents.ModelException;
import dev.codemode.models.ModelSession;
import dev.codemode.models.ModelSource;
import dev.codemode.models.Provenance;
import dev.codemode.models.TrialContext;
import dev.codemode.suites.CheckResult;
import dev.codemode.suites.Environment;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import dev.codemode.tools.ToolCatalog;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {
    @TempDir private Path temp;

    private final List<Long> seeds = Collections.synchronizedList(new ArrayList<>());
    private final List<String> ended = new ArrayList<>();

    @Test
    void countsWhatATrialTook() throws Exception {
        var trial = runner(new Counting(false)).runOne(PLAN.keys().getFirst(), _ -> {});

        assertThat(trial.result()).isEqualTo(Trial.Result.PASSED);
        assertThat(trial.turns()).isEqualTo(2);
        assertThat(trial.toolCalls()).isEqualTo(1);
        assertThat(trial.tokens().input()).isEqualTo(200);
        assertThat(trial.tokens().output()).isEqualTo(20);
        assertThat(trial.cost()).isEqualTo((200 * 0.25 + 20 * 1.25) / 1e6);
        assertThat(trial.price()).isEqualTo("anthropic/claude-3-haiku@2026-08-21");
        assertThat(trial.provenance()).isEqualTo("MEASURED");
        assertThat(trial.answer()).isEqualTo("counted");
        assertThat(trial.events())
                .extracting(e -> e.get("event"))
                .containsExactly("reply", "tool", "reply");
    }

    @Test
    void givesEveryTrialAFreshEnvironment() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), PLAN)) {
            var summary =
                    runner(new Counting(false))
                            .run(folder, t -> ended.add(t.key() + " " + t.result()));

            assertThat(summary.allPassed()).isTrue();
        }
        assertThat(ended)
                .containsExactly(
                        "count-1/function-calling/1 PASSED",
                        "count-1/function-calling-sequential/1 PASSED",
                        "count-1/function-calling-sequential/2 PASSED",
                        "count-1/function-calling/2 PASSED");
        assertThat(seeds.get(0)).isEqualTo(seeds.get(1)).isNotEqualTo(seeds.get(2));
    }

    @Test
    void marksATrialErroredWhenTheModelDoesNotReplyAndKeepsWhatWasSpent() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), PLAN)) {
            var summary = runner(new Counting(true)).run(folder, _ -> {});

            assertThat(summary.allPassed()).isFalse();
            var trial = folder.trials().getFirst();
            assertThat(trial.result()).isEqualTo(Trial.Result.ERRORED);
            assertThat(trial.error())
                    .isEqualTo("the model did not reply in turn 2: the provider hung up");
            assertThat(trial.turns()).isEqualTo(1);
            assertThat(trial.tokens().input()).isEqualTo(100);
            assertThat(folder.open()).hasSize(4);
        }
    }

    @Test
    void goesOnWhereAnEarlierRunStopped() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), PLAN)) {
            folder.add(runner(new Counting(false)).runOne(PLAN.keys().getFirst(), _ -> {}));
        }

        try (var folder = RunFolder.resume(temp.resolve("run"), PLAN, _ -> {})) {
            runner(new Counting(false)).run(folder, t -> ended.add(t.key().toString()));

            assertThat(folder.trials()).hasSize(4);
        }
        assertThat(ended).hasSize(3).doesNotContain("count-1/function-calling/1");
    }

    @Test
    void stopsBeforeTheBudgetIsPassedAndGoesOnWithAHigherOne() throws Exception {
        // A reply costs 0.0000375, a trial has two.
        var limits = new RunLimits(1, 0.000_120, null);
        try (var folder = RunFolder.create(temp.resolve("run"), PLAN)) {
            var end = runner(new Counting(false)).run(folder, limits, _ -> {});

            assertThat(end.stopped())
                    .isEqualTo(
                            "$0.0001 of --max-cost $0.0001 are spent, and another reply may pass it");
            assertThat(folder.trials())
                    .extracting(Trial::result)
                    .containsExactly(Trial.Result.PASSED, Trial.Result.ERRORED);
            assertThat(folder.trials().getLast().error()).startsWith("stopped: $0.0001 of");
            assertThat(folder.spent()).isLessThan(0.000_120).isGreaterThan(0.000_1);
        }

        try (var folder = RunFolder.resume(temp.resolve("run"), PLAN, _ -> {})) {
            assertThat(folder.spent()).isGreaterThan(0.000_1);
            var end = runner(new Counting(false)).run(folder, new RunLimits(1, 1.0, null), _ -> {});

            assertThat(end.stopped()).isNull();
            assertThat(end.summary().allPassed()).isTrue();
        }
    }

    @Test
    void stopsWhenItsTimeIsOver() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), PLAN)) {
            var end =
                    runner(new Counting(false))
                            .run(folder, new RunLimits(2, null, Duration.ofNanos(1)), _ -> {});

            assertThat(end.stopped()).isEqualTo("--max-minutes are over");
            assertThat(folder.open()).hasSize(4);
        }
    }

    @Test
    void runsTrialsSideBySideAndKeepsThemInThePlansOrder() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), PLAN)) {
            var together = new CyclicBarrier(4);
            var model =
                    new Counting(false) {
                        @Override
                        public ChatResponse doChat(ChatRequest request) {
                            await(together);
                            return super.doChat(request);
                        }
                    };

            var end = runner(model).run(folder, new RunLimits(4, null, null), _ -> {});

            assertThat(end.summary().allPassed()).isTrue();
            assertThat(folder.trials()).extracting(Trial::key).isEqualTo(PLAN.keys());
        }
    }

    /// Comes back only once all trials are here: one after the other they never would be.
    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void endsTheRunWhereTheModelCannotBeHadAtAll() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), PLAN)) {
            var model =
                    new Counting(false) {
                        @Override
                        public ChatResponse doChat(ChatRequest request) {
                            throw new ModelException("the key is wrong", null, true);
                        }
                    };

            assertThatThrownBy(() -> runner(model).run(folder, RunLimits.NONE, _ -> {}))
                    .isInstanceOf(OutsideException.class)
                    .hasMessage("counting-model: the key is wrong");
            assertThat(folder.trials()).isEmpty();
        }
    }

    private static final Plan PLAN =
            new Plan(
                    "counting",
                    List.of(new Plan.Task("count-1", "Count")),
                    List.of("function-calling", "function-calling-sequential"),
                    "counting-model",
                    "MEASURED",
                    "core",
                    2,
                    1,
                    "2026-03-04");

    private Runner runner(ModelSource model) {
        return new Runner(PLAN, new CountingSuite(), model, Prices.shipped());
    }

    /// Calls the tool once, then answers, or hangs up.
    private class Counting implements ModelSource, ChatModel {
        private final boolean hangsUp;

        Counting(boolean hangsUp) {
            this.hangsUp = hangsUp;
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            var answered =
                    request.messages().stream()
                            .anyMatch(ToolExecutionResultMessage.class::isInstance);
            if (answered && hangsUp) {
                throw new IllegalStateException("the provider hung up");
            }
            var call = ToolExecutionRequest.builder().id("1").name("add").arguments("{\"n\": 1}");
            return ChatResponse.builder()
                    .aiMessage(answered ? AiMessage.from("counted") : AiMessage.from(call.build()))
                    .tokenUsage(new TokenUsage(100, 10))
                    .build();
        }

        @Override
        public String name() {
            return "counting-model";
        }

        @Override
        public String description() {
            return "counts";
        }

        @Override
        public Provenance provenance() {
            return Provenance.MEASURED;
        }

        @Override
        public String pricedAs() {
            return "claude-3-haiku";
        }

        @Override
        public ModelSession open(TrialContext trial) {
            seeds.add(trial.seed());
            return new ModelSession(this, InstantSource.system());
        }
    }

    private static final class CountingSuite implements Suite {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public String description() {
            return "counts to one";
        }

        @Override
        public List<String> catalogs() {
            return List.of("core");
        }

        @Override
        public List<Task> tasks() {
            return List.of(new Task("count-1", 1, "Count", "Count to one.", "", Counter::new));
        }
    }

    /// Passes when it was called exactly once.
    static final class Counter implements Environment {
        private int sum;

        Counter(EnvironmentSettings settings) {
            assertThat(settings.catalog()).isEqualTo("core");
        }

        @Tool("Adds to the sum.")
        public int add(@P("what to add") int n) {
            sum += n;
            return sum;
        }

        @Override
        public ToolCatalog tools() {
            return ToolCatalog.of(this);
        }

        @Override
        public List<CheckResult> check(String answer) {
            return List.of(new CheckResult("sum", "1", String.valueOf(sum), sum == 1));
        }

        @Override
        public Map<String, Object> stateSummary() {
            return Map.of("sum", sum);
        }

        @Override
        public Savepoint set() {
            return () -> {};
        }
    }
}
