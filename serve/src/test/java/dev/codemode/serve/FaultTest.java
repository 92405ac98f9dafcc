package dev.codemode.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {
    @Test
    void isReadWithItsRateAndWhereWantedItsTime() {
        assertThat(Fault.parse("429:0.1")).isEqualTo(new Fault("429", 0.1, Duration.ofSeconds(1)));
        assertThat(Fault.parse("slow:.25"))
                .isEqualTo(new Fault("slow", 0.25, Duration.ofSeconds(5)));
        assertThat(Fault.parse("slow:1:0.05"))
                .isEqualTo(new Fault("slow", 1, Duration.ofMillis(50)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "429|wanted KIND:RATE or KIND:RATE:SECONDS, such as 429:0.1 or slow:0.05:2, got '429'",
                "429:ten|wanted KIND:RATE or KIND:RATE:SECONDS, such as 429:0.1 or slow:0.05:2, got '429:ten'",
                "418:0.1|no fault '418'; there are 429, 500, 502, 503, 504, 529, overflow, filter, slow, cut, page",
                "cut:1.5|the rate of a fault is from 0 to 1, got 1.5 of 'cut'",
            })
    void saysWhatIsWrongWithIt(String text, String message) {
        assertThatThrownBy(() -> Fault.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
