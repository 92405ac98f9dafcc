package dev.codemode.python.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.Limits;
import dev.codemode.python.TestProgram;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(2));

    @Test
    void friendlyProgramsLoseNoAnswerBesideHostileOnes() throws InterruptedException {
        var result = new Crowd(LIMITS).run(200, Crowd.hostile(200));

        assertThat(result.wrong()).isEmpty();
        assertThat(result.right()).isEqualTo(200);
    }

    @Test
    void lostAnswersAreCounted() throws InterruptedException {
        var result = new Crowd(LIMITS.withSteps(10)).run(3, List.of(TestProgram.plain("1")));

        assertThat(result.right()).isZero();
        assertThat(result.wrong()).hasSize(3).allMatch(wrong -> wrong.contains("after 10 steps"));
    }
}
