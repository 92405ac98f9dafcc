package dev.codemode.python.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.Limits;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
    private static Run run() {
        return new Run(
                Limits.DEFAULT,
                System.nanoTime(),
                Clock.systemUTC(),
                0,
                List.of(),
                Set.of(),
                (_, _) -> null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4000, 4095, 4096, 4097, 100_000})
    void bulkWorkCountsWhole(long amount) {
        var run = run();

        for (var i = 0; i < 10; i++) {
            run.work(amount);
        }

        assertThat(run.steps()).isEqualTo(10 * amount);
    }

    @Test
    void bulkWorkCountsNoLessAfterALookOfTheWatch() {
        var run = run();
        run.work(100);
        run.look(Long.MAX_VALUE);

        run.work(10);

        assertThat(run.steps()).isEqualTo(110);
    }
}
