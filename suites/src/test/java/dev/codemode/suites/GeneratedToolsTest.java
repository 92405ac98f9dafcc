package dev.codemode.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.suites.GeneratedTools.Question;
import dev.codemode.tools.Briefing;
import dev.codemode.tools.DescriptionBudget;
import dev.codemode.tools.Detail;
import dev.codemode.tools.Discovery;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCatalog;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GeneratedToolsTest {
    private static Briefing briefing(GeneratedTools tools) {
        return tools.catalog().python(ResultStyle.VALUES).briefing(DescriptionBudget.DEFAULT);
    }

    @Test
    void theRightToolIsFoundFirstForNinetyFivePercentOfQuestions() {
        assertThat(LongStream.rangeClosed(1, 6).mapToObj(GeneratedToolsTest::found))
                .containsExactly(
                        "seed 1: 484 of 500 first, 500 among five",
                        "seed 2: 481 of 500 first, 499 among five",
                        "seed 3: 483 of 500 first, 498 among five",
                        "seed 4: 486 of 500 first, 500 among five",
                        "seed 5: 482 of 500 first, 500 among five",
                        "seed 6: 480 of 500 first, 500 among five")
                .allMatch(line -> Integer.parseInt(line.split(" ")[2]) >= 475);
    }

    private static String found(long seed) {
        var tools = GeneratedTools.of(500, seed);
        var search = briefing(tools).discovery().orElseThrow().direct();
        var first = 0;
        var among = 0;
        for (var question : tools.questions()) {
            var found = found(search, question);
            first += question.tool().equals(found.getFirst()) ? 1 : 0;
            among += found.contains(question.tool()) ? 1 : 0;
        }
        return "seed %d: %d of 500 first, %d among five".formatted(seed, first, among);
    }

    private static List<String> found(ToolCatalog search, Question question) {
        var found = search.call(Discovery.SEARCH_TOOLS, Map.of("query", question.text()));
        return String.valueOf(found.value())
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.replaceFirst("\\(.*", ""))
                .toList();
    }

    @Test
    void aQuestionHasNoWordOfTheNameItAsksFor() {
        var asked = GeneratedTools.of(GeneratedTools.most(), 1).questions();

        assertThat(asked)
                .allSatisfy(
                        question ->
                                assertThat(words(question.text()))
                                        .doesNotContainAnyElementsOf(words(question.tool())));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }

    @Test
    void fiveHundredToolsAreDescribedWithinTheBudget() {
        var briefing = briefing(GeneratedTools.of(500, 1));

        assertThat(briefing.detail()).isEqualTo(Detail.INDEX);
        assertThat(DescriptionBudget.estimate(briefing.text())).isLessThanOrEqualTo(10_000);
        assertThat(briefing.text())
                .contains("\n/crm (")
                .contains("def search(query: str, limit: int = 5) -> list[FoundTool]:\n");
    }

    @Test
    void theSameSeedMakesTheSameTools() {
        var one = GeneratedTools.of(100, 7);
        var other = GeneratedTools.of(100, 7);

        assertThat(one.questions()).isEqualTo(other.questions());
        assertThat(one.catalog().tools())
                .extracting(Tool::description)
                .isEqualTo(other.catalog().tools().stream().map(Tool::description).toList());
        assertThat(new HashSet<>(one.questions()))
                .isNotEqualTo(new HashSet<>(GeneratedTools.of(100, 8).questions()));
    }

    @Test
    void saysHowManyToolsThereCanBe() {
        assertThatThrownBy(() -> GeneratedTools.of(10_000, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "size must be from 1 to %d, got 10000".formatted(GeneratedTools.most()));
    }
}
