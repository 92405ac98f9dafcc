package dev.codemode.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static Profile profile(double spread) {
        return new Profile("test", "", "", "o200k_base", 1, 0, 0, 0, 0, 0.5, 0.25, 100, spread);
    }

    @Test
    void addsUpFirstTokenInputAndOutput() {
        assertThat(profile(0).latency(2000, 50, 3)).isEqualTo(Duration.ofMillis(500 + 500 + 500));
    }

    @Test
    void spreadsAroundTheSameMean() {
        var random = new java.util.Random(1);
        var sum = 0.0;
        for (int i = 0; i < 20_000; i++) {
            sum += profile(0.5).latency(2000, 50, random.nextGaussian()).toNanos() / 1e9;
        }

        assertThat(sum / 20_000).isCloseTo(1.5, org.assertj.core.data.Offset.offset(0.02));
    }
}
