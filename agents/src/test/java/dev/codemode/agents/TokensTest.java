package dev.codemode.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.output.TokenUsage;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void readsAPlainUsageAsUncachedInputAndOutput() {
        assertThat(Tokens.of(new TokenUsage(7, 3))).isEqualTo(new Tokens(7, 0, 0, 3, 0));
    }

    @Test
    void readsADetailedUsageInFull() {
        var tokens = new Tokens(1, 2, 3, 5, 4);

        var usage = new TokenUsageDetails(tokens);

        assertThat(Tokens.of(usage)).isEqualTo(tokens);
        assertThat(usage.inputTokenCount()).isEqualTo(6);
        assertThat(usage.outputTokenCount()).isEqualTo(5);
    }

    @Test
    void countsNothingWhereNothingWasReported() {
        assertThat(Tokens.of(null)).isEqualTo(Tokens.NONE);
        assertThat(Tokens.of(new TokenUsage())).isEqualTo(Tokens.NONE);
    }

    @Test
    void addsEachCounterByItself() {
        assertThat(new Tokens(1, 2, 3, 5, 4).plus(new Tokens(10, 20, 30, 50, 40)))
                .isEqualTo(new Tokens(11, 22, 33, 55, 44));
    }

    @Test
    void refusesMoreThinkingThanOutput() {
        assertThatThrownBy(() -> new Tokens(0, 0, 0, 1, 2))
                .hasMessage("thinking is a part of output, got thinking=2 output=1");
    }
}
