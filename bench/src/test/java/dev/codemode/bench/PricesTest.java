package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.agents.Tokens;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PricesTest {
    private static final Offset<Double> TINY = Offset.offset(1e-12);

    private final Prices prices = Prices.shipped();

    @Test
    void chargesInputAndOutputByTheMillion() {
        assertThat(cost("claude-3-haiku", new Tokens(14_298, 0, 0, 657, 0)))
                .isCloseTo((14_298 * 0.25 + 657 * 1.25) / 1e6, TINY);
    }

    @Test
    void chargesCachedTokensAtTheirOwnPrices() {
        assertThat(cost("claude-sonnet-4-5", new Tokens(1_000, 2_000, 4_000, 10, 0)))
                .isCloseTo((1_000 * 3 + 2_000 * 0.3 + 4_000 * 3.75 + 10 * 15) / 1e6, TINY);
    }

    @Test
    void chargesCachedTokensAsInputWhereTheProviderHasNoPriceForThem() {
        assertThat(cost("claude-2", new Tokens(0, 100, 100, 0, 0))).isCloseTo(200 * 8 / 1e6, TINY);
    }

    @Test
    void chargesAWholeRequestAtLongPricesOnceItsInputIsAboveTheMark() {
        assertThat(cost("claude-sonnet-4-5", new Tokens(200_000, 0, 0, 10, 0)))
                .isCloseTo((200_000 * 3 + 10 * 15) / 1e6, TINY);
        assertThat(cost("claude-sonnet-4-5", new Tokens(100_000, 100_001, 0, 10, 0)))
                .isCloseTo((100_000 * 6 + 100_001 * 0.6 + 10 * 22.5) / 1e6, TINY);
    }

    @Test
    void chargesThinkingOnceAsPartOfTheOutput() {
        assertThat(cost("gpt-5", new Tokens(0, 0, 0, 100, 80))).isCloseTo(100 * 10 / 1e6, TINY);
    }

    @Test
    void knowsAModelWithItsProviderInFrontToo() {
        assertThat(prices.find("anthropic:claude-3-haiku"))
                .isEqualTo(prices.find("claude-3-haiku"));
        assertThat(prices.find("openai:claude-3-haiku")).isEmpty();
    }

    @Test
    void hasNoPriceForAModelItDoesNotKnow() {
        assertThat(prices.find("claude-3-haik")).isEmpty();
        assertThat(prices.find("")).isEmpty();
    }

    @Test
    void namesThePriceWithItsDate() {
        assertThat(prices.find("claude-3-haiku").orElseThrow().id())
                .isEqualTo("anthropic/claude-3-haiku@2026-08-21");
        assertThat(prices.find("claude-haiku-5-5").orElseThrow().id())
                .isEqualTo("anthropic/claude-haiku-5-5@2026-10");
    }

    private double cost(String model, Tokens tokens) {
        return prices.find(model).orElseThrow().cost(tokens);
    }
}
