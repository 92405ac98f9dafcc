package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.codemode.models.ModelRegistry;
import dev.codemode.models.ModelSource;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Suites;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final Prices PRICES = Prices.shipped();
    private final Suite suite = Suites.find("accounting").orElseThrow();

    @Test
    void multipliesWhatTheStandInTookByTheEpochs() throws Exception {
        var once = projection(Samples.PLAN, null);
        var thrice = projection(epochs(3), null);

        assertThat(thrice.arms())
                .extracting(Projection.Arm::input)
                .containsExactlyElementsOf(
                        once.arms().stream().map(arm -> 3 * arm.input()).toList());
        assertThat(thrice.arms()).extracting(Projection.Arm::trials).containsExactly(6, 6);
        assertThat(thrice.cost()).isCloseTo(3 * cost(once), within(1e-12));
    }

    @Test
    void hasNoCostWithoutAPrice() throws Exception {
        var projection = Projection.of(Samples.PLAN, suite, model("simulated:slow"), null, null);

        assertThat(projection.cost()).isNull();
        assertThat(projection.text(RunLimits.NONE))
                .contains("No cost: there is no price for simulated:haiku-3.");
    }

    @Test
    void countsTheTrialsThatABudgetIsEnoughFor() throws Exception {
        var projection = projection(epochs(4), null);
        var all = cost(projection);

        assertThat(projection.trialsFor(0)).isZero();
        assertThat(projection.trialsFor(all + 1e-9)).isEqualTo(16);
        assertThat(projection.trialsFor(all / 2)).isBetween(6, 10);
        assertThat(projection.trialsIn(projection.seconds() / 2 + 1e-6, 2)).isEqualTo(16);
    }

    @Test
    void scalesToAnEarlierRunApproachByApproach() throws Exception {
        var plain = projection(Samples.PLAN, null);
        var like = new ArrayList<Trial>();
        for (var trial : trials(Samples.PLAN)) {
            // As if code mode needed twice the input there.
            like.add(
                    trial.key().approach().equals("code-mode")
                            ? Samples.passed(
                                    trial.key(),
                                    2,
                                    2 * trial.tokens().input(),
                                    trial.tokens().output(),
                                    trial.seconds().total())
                            : trial);
        }

        var scaled = projection(Samples.PLAN, new Run(Path.of("a"), Samples.PLAN, like, List.of()));

        assertThat(scaled.arms().get(0)).isEqualTo(plain.arms().get(0));
        assertThat(scaled.arms().get(1).input()).isEqualTo(2 * plain.arms().get(1).input());
        assertThat(scaled.arms().get(1).output()).isEqualTo(plain.arms().get(1).output());
    }

    @Test
    void knowsWhatCanBeShownFromHowMuchTrialsDiffer() {
        // Ratios of input 1/2 and 1/8 on two tasks: their logarithms have variance 2 ln(2)^2.
        var keys = Samples.PLAN.keys();
        var trials =
                List.of(
                        Samples.passed(keys.get(0), 1, 800, 10, 1),
                        Samples.passed(keys.get(1), 1, 400, 10, 1),
                        Samples.passed(keys.get(2), 1, 800, 10, 1),
                        Samples.passed(keys.get(3), 1, 100, 10, 1));

        var reach = Reaches.of(epochs(2), trials, trials).getFirst();

        assertThat(reach.ratios()).containsOnlyKeys("input");
        assertThat(reach.ratios().get("input"))
                .isCloseTo(Math.exp((1.959964 + 0.841621) * Math.log(2)), within(1e-4));
        // All passed: nothing is known of how pass rates differ, so what is usual is taken.
        assertThat(reach.passesKnown()).isFalse();
    }

    @Test
    void takesEpochsApartFromTasks() {
        // Within each task the difference is 0 once and 1 once, the tasks themselves are alike.
        var plan = epochs(2);
        var trials = new ArrayList<Trial>();
        for (var key : plan.keys()) {
            var fails = key.approach().equals("function-calling") && key.epoch() == 2;
            trials.add(fails ? Samples.failed(key) : Samples.passed(key, 1, 10, 10, 1));
        }

        var reach = Reaches.of(plan, trials, trials).getFirst();

        // 2.8016 * sqrt((0 + 0.5 / 2) / 2)
        assertThat(reach.passesKnown()).isTrue();
        assertThat(reach.passes()).isCloseTo(2.801585 * Math.sqrt(0.125), within(1e-4));
    }

    private static double cost(Projection projection) {
        var cost = projection.cost();
        assertThat(cost).isNotNull();
        return cost == null ? 0 : cost;
    }

    private Projection projection(Plan plan, @Nullable Run like) throws Exception {
        return Projection.of(
                plan, suite, model(), PRICES.find("claude-3-haiku").orElseThrow(), like);
    }

    private List<Trial> trials(Plan plan) throws Exception {
        var runner = new Runner(plan, suite, model(), PRICES);
        var trials = new ArrayList<Trial>();
        for (var key : plan.keys()) {
            trials.add(runner.runOne(key, _ -> {}));
        }
        return trials;
    }

    private static ModelSource model() {
        return model(ModelRegistry.DEFAULT);
    }

    private static ModelSource model(String name) {
        return ModelRegistry.standard().find(name).orElseThrow();
    }

    private static Plan epochs(int epochs) {
        var plan = Samples.PLAN;
        return new Plan(
                plan.suite(),
                plan.tasks(),
                plan.approaches(),
                plan.model(),
                plan.provenance(),
                plan.catalog(),
                epochs,
                plan.seed(),
                plan.today());
    }
}
