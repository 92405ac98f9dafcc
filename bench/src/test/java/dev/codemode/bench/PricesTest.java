package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.agents.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {
    @TempDir private Path temp;

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

    @Test
    void putsAUsersFileOnTopEntryByEntry() throws Exception {
        var mine =
                prices.with(
                        file(
                                """
                                # what we pay
                                provider,model,input,cache_write,cache_read,output,long_above,long_input,long_output,as_of,source
                                anthropic,claude-3-haiku,0.2,,,1,,,,2026-11,contract, as signed

                                office,qwen3-coder,0,,,0,,,,2026-11-02,our own machine
                                """));

        var haiku = mine.find("claude-3-haiku").orElseThrow();
        assertThat(haiku.input()).isEqualTo(0.2);
        assertThat(haiku.cacheRead()).isNull();
        assertThat(haiku.source()).isEqualTo("contract, as signed");
        assertThat(mine.find("anthropic:claude-3-haiku")).contains(haiku);
        assertThat(mine.find("qwen3-coder").orElseThrow().cost(new Tokens(9, 0, 0, 9, 0))).isZero();
        assertThat(mine.find("gpt-5")).isEqualTo(prices.find("gpt-5"));
        assertThat(mine.all()).hasSize(prices.all().size() + 1);
    }

    @Test
    void givesAPlainNameToTheProviderThatHadItFirst() throws Exception {
        var mine = prices.with(file("reseller,gpt-5,9,,,9,,,,2026-11,bill\n"));

        assertThat(mine.find("gpt-5")).isEqualTo(prices.find("openai:gpt-5"));
        assertThat(mine.find("reseller:gpt-5").orElseThrow().input()).isEqualTo(9);
    }

    @Test
    void findsAPriceByItsNameToTheDayAndTheFigure() throws Exception {
        var shipped = prices.find("gpt-5").orElseThrow();
        var mine = prices.with(file("openai,gpt-5,1,,,10,,,,2026-08-21,bill\n"));
        var own = mine.find("gpt-5").orElseThrow();

        assertThat(prices.byId(shipped.id())).contains(shipped);
        assertThat(own.id()).matches("openai/gpt-5@2026-08-21#[0-9a-f]{8}");
        assertThat(mine.byId(shipped.id())).isEmpty();
        assertThat(mine.byId(own.id())).contains(own);
        assertThat(prices.byId(own.id())).isEmpty();
        assertThat(mine.now(shipped.id())).contains(own);
        assertThat(prices.byId("gpt-5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b,1 | found 3 cells, wanted 11: provider,model,input,cache_write,cache_read,output,"
                        + "long_above,long_input,long_output,as_of,source",
                "a,b,1.5x,,,1,,,,2026-11,s | input: found '1.5x', wanted a plain number such as 0.25, or"
                        + " nothing",
                "a,b,-1,,,1,,,,2026-11,s | input: found '-1', wanted a plain number such as 0.25, or nothing",
                "a,b,1,,,,,,,2026-11,s | output is empty; wanted USD for a million tokens, such as 0.25",
                ",b,1,,,1,,,,2026-11,s | provider is empty",
                "a,b,1,,,1,,,,yesterday,s | as_of: found 'yesterday', wanted the day or month the price was"
                        + " read, such as 2026-11-02",
                "a,b,1,,,1,5,,,2026-11,s | long_above, long_input and long_output belong together; fill in"
                        + " all three or none",
                "x,y,1,,,1,,,,2026-11,s | y of x has a price in line 1 already; keep one of them",
            })
    void saysWhichLineOfAFileIsWrongAndWhy(String line, String why) throws Exception {
        var file = file("x,y,1,,,1,,,,2026-11,s\n" + line + "\n");

        assertThatThrownBy(() -> prices.with(file))
                .isInstanceOf(OutsideException.class)
                .hasMessage(file + ":2: " + why);
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> prices.with(temp.resolve("none.csv")))
                .isInstanceOf(OutsideException.class)
                .hasMessage(temp.resolve("none.csv") + ": no such file; it should list prices");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(temp.resolve("mine.csv"), text);
    }

    private double cost(String model, Tokens tokens) {
        return prices.find(model).orElseThrow().cost(tokens);
    }
}
