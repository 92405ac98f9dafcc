package dev.codemode.bench;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.agents.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostsTest {
    private static final Offset<Double> TINY = Offset.offset(1e-9);
    private static final String HAIKU = "anthropic/claude-3-haiku@2026-08-21";
    private static final Prices PRICES = Prices.shipped();

    // Function calling reads more in every turn; code mode has one.
    private static final List<Tokens> TURNS =
            List.of(plain(3_000, 100), plain(3_400, 100), plain(4_000, 50));
    private static final List<Tokens> PROGRAM = List.of(plain(2_500, 400));

    @Test
    void addsUpWhatEachApproachSpent() {
        var arm = arm(costs(trials()), 0);

        assertThat(arm.approach()).isEqualTo("function-calling");
        assertThat(arm.trials()).isEqualTo(2);
        assertThat(arm.passed()).isEqualTo(2);
        assertThat(arm.uncached().basis()).isEqualTo(Costs.Basis.AS_RUN);
        assertThat(arm.uncached().tokens()).isEqualTo(plain(20_800, 500));
        assertThat(arm.uncached().spent()).isCloseTo((20_800 * 0.25 + 500 * 1.25) / 1e6, TINY);
        assertThat(arm.uncached().perTrial()).isCloseTo((10_400 * 0.25 + 250 * 1.25) / 1e6, TINY);
    }

    @Test
    void chargesFailedAndLostTrialsToThoseThatPassed() {
        var trials =
                List.of(
                        trial(0, Trial.Result.PASSED, TURNS),
                        trial(1, Trial.Result.PASSED, PROGRAM),
                        trial(2, Trial.Result.FAILED, TURNS),
                        trial(3, Trial.Result.ERRORED, PROGRAM));

        var calling = arm(costs(trials), 0).uncached();
        var program = arm(costs(trials), 1);

        assertThat(calling.perPassed()).isCloseTo(2 * requireNonNull(calling.perTrial()), TINY);
        assertThat(program.trials()).isEqualTo(1);
        assertThat(program.errored()).isEqualTo(1);
        assertThat(program.uncached().perPassed())
                .isCloseTo(2 * requireNonNull(program.uncached().perTrial()), TINY);
    }

    @Test
    void hasNoCostForEachPassedTrialWhereNonePassed() {
        var trials = List.of(trial(0, Trial.Result.FAILED, TURNS));

        assertThat(arm(costs(trials), 0).uncached().perPassed()).isNull();
        assertThat(arm(costs(trials), 0).uncached().perTrial()).isNotNull();
        assertThat(arm(costs(trials), 1).uncached().perTrial()).isNull();
        assertThat(arm(costs(trials), 1).uncached().volumes()).isEmpty();
    }

    @Test
    void tellsWhatAVolumeCostsAndSavesInAYear() {
        var costs = costs(trials());
        var calling = arm(costs, 0).uncached();
        var program = arm(costs, 1).uncached();

        var thousand = program.volumes().get(1);

        assertThat(thousand.tasksPerDay()).isEqualTo(1_000);
        assertThat(thousand.perDay()).isCloseTo(1_000 * perTrial(program), TINY);
        assertThat(thousand.perYear()).isCloseTo(365_000 * perTrial(program), TINY);
        assertThat(requireNonNull(thousand.savedPerYear()).value())
                .isCloseTo(365_000 * (perTrial(calling) - perTrial(program)), TINY);
        assertThat(calling.ratio()).isNull();
        assertThat(calling.volumes()).extracting(Costs.Volume::savedPerYear).containsOnlyNulls();
        assertThat(calling.volumes())
                .extracting(Costs.Volume::tasksPerDay)
                .containsExactly(100L, 1_000L, 10_000L, 100_000L, 1_000_000L);
    }

    @Test
    void turnsTheIntervalOfTheRatioIntoOneOfTheSaving() {
        var trials = new ArrayList<>(trials());
        trials.set(3, trial(3, Trial.Result.PASSED, List.of(plain(9_000, 400))));
        var column = arm(costs(trials), 1).uncached();
        var ratio = requireNonNull(column.ratio());
        var saved = requireNonNull(column.volumes().get(0).savedPerYear());
        var baseline = 36_500 * perTrial(arm(costs(trials), 0).uncached());

        assertThat(requireNonNull(ratio.low())).isLessThan(ratio.value());
        assertThat(saved.low()).isCloseTo(baseline * (1 - requireNonNull(ratio.high())), TINY);
        assertThat(saved.high()).isCloseTo(baseline * (1 - requireNonNull(ratio.low())), TINY);
    }

    @Test
    void projectsWhatACacheWouldDoFromTheSingleRequests() {
        var column = requireNonNull(arm(costs(trials()), 0).cached());

        assertThat(column.basis()).isEqualTo(Costs.Basis.PROJECTED);
        // Each trial writes 3,000, reads them and writes 400, reads 3,400 and writes 600.
        assertThat(column.tokens()).isEqualTo(new Tokens(0, 2 * 6_400, 2 * 4_000, 500, 0));
        assertThat(column.spent())
                .isCloseTo((12_800 * 0.03 + 8_000 * 0.3 + 500 * 1.25) / 1e6, TINY);
        assertThat(costs(trials()).notices())
                .containsExactly(
                        "The run used no prompt cache. Its columns with one are projected from the"
                                + " single requests: what a request repeats of the one before it is"
                                + " read from the cache, the rest is written, and every trial begins"
                                + " with an empty cache.");
    }

    @Test
    void cachesNothingOfRequestsBelowTheProvidersLeast() {
        var replies = List.of(plain(1_500, 10), plain(2_000, 10), plain(2_100, 10));

        assertThat(PromptCaching.with(replies, 1_024))
                .containsExactly(
                        new Tokens(0, 0, 1_500, 10, 0),
                        new Tokens(0, 1_500, 500, 10, 0),
                        new Tokens(0, 2_000, 100, 10, 0));
        assertThat(PromptCaching.with(replies, 2_048))
                .containsExactly(
                        plain(1_500, 10), plain(2_000, 10), new Tokens(0, 0, 2_100, 10, 0));
    }

    @Test
    void readsNothingWhereARequestDoesNotBeginWithTheOneBefore() {
        assertThat(PromptCaching.with(List.of(plain(3_000, 10), plain(2_000, 10)), 1_024))
                .containsExactly(new Tokens(0, 0, 3_000, 10, 0), new Tokens(0, 0, 2_000, 10, 0));
    }

    @Test
    void knowsFromWhatLengthOnProvidersCache() {
        assertThat(PromptCaching.least(price("claude-3-haiku"))).isEqualTo(2_048);
        assertThat(PromptCaching.least(price("claude-haiku-4-5"))).isEqualTo(4_096);
        assertThat(PromptCaching.least(price("claude-sonnet-4-5"))).isEqualTo(1_024);
        assertThat(PromptCaching.least(price("gemini-2.5-pro"))).isEqualTo(4_096);
        assertThat(PromptCaching.least(price("gemini-2.5-flash"))).isEqualTo(1_024);
        assertThat(PromptCaching.least(null)).isEqualTo(1_024);
    }

    @Test
    void takesTheCacheOfARunThatHadOneAsItWas() {
        var cached = List.of(new Tokens(10, 2_000, 990, 100, 0));
        var trials =
                List.of(
                        trial(0, Trial.Result.PASSED, cached),
                        trial(1, Trial.Result.PASSED, PROGRAM));

        var arm = arm(costs(trials), 0);

        assertThat(requireNonNull(arm.cached()).basis()).isEqualTo(Costs.Basis.AS_RUN);
        assertThat(requireNonNull(arm.cached()).tokens()).isEqualTo(cached.getFirst());
        assertThat(arm.uncached().basis()).isEqualTo(Costs.Basis.PROJECTED);
        assertThat(arm.uncached().tokens()).isEqualTo(plain(3_000, 100));
        assertThat(requireNonNull(arm(costs(trials), 1).cached()).tokens())
                .isEqualTo(PROGRAM.getFirst());
    }

    @Test
    void putsOtherModelsPricesOnTheSameTokensAndSaysSo() {
        var costs =
                Costs.of(
                        Samples.PLAN, trials(), PRICES, List.of(price("gpt-5"), price("claude-2")));

        var other = costs.tables().get(1);

        assertThat(other.model()).isEqualTo("openai:gpt-5");
        assertThat(other.price()).isEqualTo("openai/gpt-5@2026-08-21");
        assertThat(other.transferred()).isTrue();
        assertThat(other.arms().getFirst().uncached().spent())
                .isCloseTo((20_800 * 1.25 + 500 * 10) / 1e6, TINY);
        assertThat(costs.notices())
                .last()
                .isEqualTo(
                        "Other models' prices are put on the tokens of this run; those models would"
                                + " count, answer and fail in their own way.");
        // It has no price for reading from a cache.
        assertThat(costs.tables().get(2).arms()).extracting(Costs.Arm::cached).containsOnlyNulls();
    }

    @Test
    void chargesLongRequestsOneByOne() {
        var trials =
                List.of(
                        trial(
                                0,
                                Trial.Result.PASSED,
                                List.of(plain(150_000, 10), plain(250_000, 10))));

        var costs = Costs.of(Samples.PLAN, trials, PRICES, List.of(price("claude-sonnet-4-5")));

        assertThat(costs.tables().get(1).arms().getFirst().uncached().spent())
                .isCloseTo((150_000 * 3 + 250_000 * 6 + 10 * 15 + 10 * 22.5) / 1e6, TINY);
    }

    @Test
    void saysWhereATrialDoesNotTellItsRepliesAndProjectsNothing() {
        var trials = trials().stream().map(Trial::withoutEvents).toList();

        var costs = costs(trials);

        assertThat(arm(costs, 0).uncached()).isEqualTo(arm(costs(trials()), 0).uncached());
        assertThat(arm(costs, 0).cached()).isNull();
        assertThat(costs.notices())
                .containsExactly(
                        "The trials do not hold all of their replies, so that caching cannot be"
                                + " projected.");
    }

    @Test
    void keepsTheCostsOfAPriceThatIsNoLongerInTheTable() {
        var old = "anthropic/claude-3-haiku@2025-01-01";
        var trials = trials().stream().map(t -> priced(t, 0.5, old)).toList();

        var costs = costs(trials);

        assertThat(costs.tables().getFirst().price()).isEqualTo(old);
        assertThat(arm(costs, 0).uncached().spent()).isEqualTo(1.0);
        assertThat(arm(costs, 0).cached()).isNull();
        assertThat(costs.notices())
                .first()
                .isEqualTo(
                        old
                                + " is not the price of today's table; the costs are those that were"
                                + " written down, --reprice works them out anew.");
    }

    @Test
    void hasTokensAndNoMoneyWithoutAPrice() {
        var trials = trials().stream().map(t -> priced(t, null, null)).toList();

        var costs = costs(trials);

        assertThat(arm(costs, 0).uncached().spent()).isNull();
        assertThat(arm(costs, 1).uncached().ratio()).isNull();
        assertThat(requireNonNull(arm(costs, 0).cached()).tokens().cacheRead()).isEqualTo(12_800);
        assertThat(costs.notices())
                .first()
                .isEqualTo("There is no price for simulated:haiku-3; a file of prices can add it.");
    }

    @Test
    void readsTheRepliesOfATrialThatWasWrittenAndReadAgain() throws Exception {
        var trial = trials().getFirst();

        var read = Json.read(Json.line(trial), Trial.class);

        assertThat(Replies.tokens(read)).contains(TURNS);
        assertThat(Replies.tokens(trial)).contains(TURNS);
    }

    @Test
    void weighsWhatATrialReadsByWhatItCosts() {
        var cost = TrialCost.all(trials(), PRICES).getFirst();

        assertThat(cost.uncached().inputEquivalent()).isCloseTo(10_400, TINY);
        assertThat(requireNonNull(cost.cached()).inputEquivalent())
                .isCloseTo((6_400 * 0.03 + 4_000 * 0.3) / 0.25, TINY);
    }

    private static double perTrial(Costs.Column column) {
        return requireNonNull(column.perTrial());
    }

    private static Costs.Arm arm(Costs costs, int number) {
        return costs.tables().getFirst().arms().get(number);
    }

    private static Costs costs(List<Trial> trials) {
        return Costs.of(Samples.PLAN, trials, PRICES, List.of());
    }

    private static Prices.Price price(String model) {
        return PRICES.find(model).orElseThrow();
    }

    private static Tokens plain(long input, long output) {
        return new Tokens(input, 0, 0, output, 0);
    }

    /// Two tasks, both ways.
    private static List<Trial> trials() {
        return Stream.of(0, 1, 2, 3)
                .map(i -> trial(i, Trial.Result.PASSED, i % 2 == 0 ? TURNS : PROGRAM))
                .toList();
    }

    private static Trial trial(int key, Trial.Result result, List<Tokens> replies) {
        var cost = replies.stream().mapToDouble(price("claude-3-haiku")::cost).sum();
        var sample = Samples.passed(Samples.PLAN.keys().get(key), replies.size(), 0, 0, 1);
        var events =
                replies.stream()
                        .map(tokens -> Map.<String, Object>of("event", "reply", "tokens", tokens))
                        .toList();
        return new Trial(
                sample.key(),
                sample.model(),
                sample.provenance(),
                sample.seed(),
                result,
                sample.checks(),
                sample.answer(),
                sample.stop(),
                replies.size(),
                sample.toolCalls(),
                replies.stream().reduce(Tokens.NONE, Tokens::plus),
                sample.seconds(),
                sample.bytes(),
                cost,
                HAIKU,
                null,
                null,
                events);
    }

    private static Trial priced(Trial trial, @Nullable Double cost, @Nullable String price) {
        return trial.withCost(cost, price);
    }
}
