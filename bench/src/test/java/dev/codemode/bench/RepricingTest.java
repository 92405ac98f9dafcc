package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.agents.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepricingTest {
    private static final String OLD = "anthropic/claude-3-haiku@2025-01-01";
    private static final String TODAY = "anthropic/claude-3-haiku@2026-08-21";

    @TempDir private Path temp;

    @Test
    void worksCostsOutAnewFromTheSingleRepliesAndSaysWhatChanged() {
        var repriced = Repricing.of(run(OLD), Prices.shipped());

        var trial = repriced.run().trials().getFirst();
        assertThat(trial.cost()).isEqualTo((2_000 * 0.25 + 20 * 1.25) / 1e6);
        assertThat(trial.price()).isEqualTo(TODAY);
        assertThat(repriced.changes()).containsExactly(OLD + " -> " + TODAY + " (4 trials)");
    }

    @Test
    void leavesARunOfTodaysPricesAsItIs() {
        var run = run(TODAY);

        var repriced = Repricing.of(run, Prices.shipped());

        assertThat(repriced.run()).isEqualTo(run);
        assertThat(repriced.changes()).isEmpty();
    }

    @Test
    void takesAPriceThatAUserHasPutInThePlaceOfTheOldOne() throws Exception {
        var file =
                Files.writeString(
                        temp.resolve("p.csv"),
                        "anthropic,claude-3-haiku,1,,,0,,,,2026-08-21,bill\n");

        var repriced = Repricing.of(run(TODAY), Prices.shipped().with(file));

        assertThat(repriced.run().trials().getFirst().cost()).isEqualTo(0.002);
        assertThat(repriced.changes().getFirst()).startsWith(TODAY + " -> " + TODAY + "#");
    }

    @Test
    void keepsWhatItCannotWorkOut() {
        var run = run(OLD);
        var bare =
                new Run(
                        run.folder(),
                        run.plan(),
                        run.trials().stream().map(Trial::withoutEvents).toList(),
                        List.of());

        var repriced = Repricing.of(bare, Prices.shipped());

        assertThat(repriced.run()).isEqualTo(bare);
        assertThat(repriced.changes())
                .containsExactly("kept: the single replies are not in the run (4 trials)");
    }

    @Test
    void readsWhatTheRepliesTookAndNothingElseOfATrajectory() throws Exception {
        try (var folder = RunFolder.create(temp.resolve("run"), Samples.PLAN)) {
            folder.add(run(OLD).trials().getFirst());
        }

        var read = Run.readReplies(temp.resolve("run")).trials().getFirst();

        assertThat(Replies.tokens(read)).contains(REPLIES);
        assertThat(read.events())
                .allSatisfy(e -> assertThat(e).containsOnlyKeys("event", "tokens"));
    }

    private static final List<Tokens> REPLIES =
            List.of(new Tokens(900, 0, 0, 10, 0), new Tokens(1_100, 0, 0, 10, 0));

    private static Run run(String price) {
        var trials =
                Samples.PLAN.keys().stream()
                        .map(key -> Samples.passed(key, 2, 2_000, 20, 1))
                        .map(trial -> trial.withCost(0.5, price))
                        .map(RepricingTest::withReplies)
                        .toList();
        return new Run(Path.of("run"), Samples.PLAN, trials, List.of());
    }

    private static Trial withReplies(Trial trial) {
        return new Trial(
                trial.key(),
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
                null,
                null,
                REPLIES.stream()
                        .map(t -> Map.<String, Object>of("event", "reply", "tokens", t))
                        .toList());
    }
}
