package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.codemode.agents.AgentRun;
import dev.codemode.agents.AgentSettings;
import dev.codemode.agents.AgentTask;
import dev.codemode.agents.Approach;
import dev.codemode.models.ModelRegistry;
import dev.codemode.models.ModelSource;
import dev.codemode.models.ProfileFit;
import dev.codemode.models.ReferenceSolution;
import dev.codemode.models.TrialContext;
import dev.codemode.suites.CheckResult;
import dev.codemode.suites.Environment;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suites;
import dev.codemode.suites.Task;
import dev.codemode.tools.Effect;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The simulated Haiku on the accounting suite, beside what was published of the real one and of
/// seven later models.
class SimulatedHaikuTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private final ModelSource haiku =
            ModelRegistry.standard().find("simulated:haiku-3").orElseThrow();
    private final ProfileFit fit = ProfileFit.haiku3();

    private record Trial(Task task, AgentRun run, List<CheckResult> failedChecks) {
        ProfileFit.Row row(Approach approach) {
            return new ProfileFit.Row(
                    approach.id(),
                    task.number(),
                    run.turns(),
                    run.tokens().input(),
                    run.tokens().output(),
                    run.wall().toMillis() / 1000.0);
        }
    }

    private static List<Trial> runAll(ModelSource model, Approach approach, Integer... numbers) {
        var wanted = List.of(numbers);
        return Suites.find("accounting").orElseThrow().tasks().stream()
                .filter(task -> wanted.isEmpty() || wanted.contains(task.number()))
                .map(task -> run(model, approach, task))
                .toList();
    }

    private static Trial run(ModelSource model, Approach approach, Task task) {
        var environment = task.fresh(new EnvironmentSettings(CLOCK, "core"));
        var reference =
                new ReferenceSolution(task.reference(), tool -> readsOnly(environment, tool));
        var session = model.open(new TrialContext(task.id(), 1, reference, CLOCK));
        var run =
                approach.agent(AgentSettings.DEFAULT.withClock(CLOCK))
                        .run(
                                new AgentTask(
                                        task.text(),
                                        environment.tools(),
                                        environment,
                                        session.model(),
                                        session.time(),
                                        event -> {}));
        var failed =
                environment.check(run.answer()).stream().filter(check -> !check.passed()).toList();
        return new Trial(task, run, failed);
    }

    private static boolean readsOnly(Environment environment, String tool) {
        return environment.tools().find(tool).orElseThrow().effect() == Effect.READS;
    }

    private List<ProfileFit.Row> rowsOfTasksOneToFive(ModelSource model) {
        var approach = Approach.FUNCTION_CALLING_SEQUENTIAL;
        return runAll(model, approach, 1, 2, 3, 4, 5).stream()
                .map(trial -> trial.row(approach))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void passesEveryTaskInEveryApproach(Approach approach) {
        assertThat(runAll(haiku, approach))
                .hasSize(8)
                .allSatisfy(trial -> assertThat(trial.failedChecks()).isEmpty());
    }

    @Test
    void takesThePublishedTurnsWithOneCallATurn() {
        assertThat(runAll(haiku, Approach.FUNCTION_CALLING_SEQUENTIAL, 1, 2, 3, 4, 5))
                .extracting(trial -> trial.run().turns())
                .containsExactly(6, 5, 6, 9, 6);
    }

    @Test
    void takesTheMedianTurnsOfSevenModelsWithParallelCalls() {
        assertThat(runAll(haiku, Approach.FUNCTION_CALLING, 1, 2, 4, 5, 7, 8))
                .extracting(trial -> trial.run().turns())
                .containsExactly(3, 4, 3, 3, 5, 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"CODE_MODE", "CODE_MODE_SCHEMAS"})
    void takesOneTurnWithAProgram(Approach approach) {
        assertThat(runAll(haiku, approach))
                .extracting(trial -> trial.run().turns())
                .containsOnly(1);
    }

    @Test
    void readsAndWritesNearlyTheTokensAndTakesNearlyTheSecondsThatWerePublished() {
        var comparisons = fit.compare(rowsOfTasksOneToFive(haiku));

        assertThat(comparisons)
                .hasSize(5)
                .allSatisfy(
                        task -> {
                            assertThat(task.inputDeviationPercent()).isBetween(-5.0, 5.0);
                            assertThat(task.outputDeviationPercent()).isBetween(-20.0, 20.0);
                            assertThat(task.secondsDeviationPercent()).isBetween(-30.0, 30.0);
                        });
    }

    /// When this fails because prompts, descriptions or results changed, the profile
    /// `haiku-3.json` wants the figures of the new fit.
    @Test
    void shipsTheTokenFactorAndTheCallTokensThatFitBest() {
        var tokens = fit.tokens(rowsOfTasksOneToFive(fit.countingModel()));

        assertThat(tokens.factor()).isCloseTo(1.316, within(0.02));
        assertThat(tokens.callTokens()).isCloseTo(77, within(2.0));
    }
}
