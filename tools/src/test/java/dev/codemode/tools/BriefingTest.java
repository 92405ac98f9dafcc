package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.HostFunction;
import dev.codemode.python.Outcome;
import dev.codemode.python.PlainData;
import dev.codemode.python.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BriefingTest {
    private static ToolCatalog shop() {
        var tools = new ArrayList<Tool>();
        add(tools, "/crm/", List.of("contact", "lead", "note", "task", "call"));
        add(tools, "/billing/", List.of("invoice", "refund"));
        add(tools, "/stock/", List.of("pallet"));
        return ToolCatalog.of(tools);
    }

    private static void add(List<Tool> tools, String folder, List<String> nouns) {
        for (var noun : nouns) {
            tools.add(tool(folder, "create_" + noun, "Writes one new %s down. Once.", noun));
            tools.add(tool(folder, "delete_" + noun, "Strikes one %s from the book.", noun));
        }
    }

    private static Tool tool(String folder, String name, String description, String noun) {
        var id = new DataType.Field(noun + "_id", DataType.text(), "which", true, null);
        return new Tool(
                name,
                description.formatted(noun),
                folder + name,
                new DataType.RecordType(name, "", List.of(id), false),
                new DataType.RecordType("Done", "", List.of(id), false),
                Effect.WRITES,
                arguments -> arguments);
    }

    private static Briefing briefing(ToolCatalog catalog, int tokens) {
        return catalog.python(ResultStyle.VALUES).briefing(DescriptionBudget.ofTokens(tokens));
    }

    @Test
    void describesEverythingInFullAndOffersNoSearchWhileThatFits() {
        var full = shop().python(ResultStyle.VALUES).description();

        var briefing = briefing(shop(), DescriptionBudget.estimate(full));

        assertThat(briefing.text()).isEqualTo(full);
        assertThat(briefing.detail()).isEqualTo(Detail.FULL);
        assertThat(briefing.discovery()).isEmpty();
    }

    @Test
    void saysLessAndLessAsTheBudgetShrinks() {
        var said = new StringBuilder();
        var last = "";
        for (var tokens = 900; tokens > 0; tokens--) {
            var briefing = briefing(shop(), tokens);
            if (!briefing.text().equals(last)) {
                last = briefing.text();
                said.append("== %d tokens: %s\n%s".formatted(tokens, briefing.detail(), last));
            }
        }

        Golden.check("briefings.txt", said.toString());
    }

    @Test
    void neverSaysMoreThanTheBudgetAsLongAsThatCanBe() {
        var shortest = DescriptionBudget.estimate(briefing(shop(), 1).text());

        for (var tokens = shortest; tokens < 1000; tokens++) {
            assertThat(DescriptionBudget.estimate(briefing(shop(), tokens).text()))
                    .isLessThanOrEqualTo(tokens);
        }
    }

    @Test
    void countsWithTheCounterItIsGiven() {
        var words = new DescriptionBudget(10_000, text -> text.split("\\s+").length);
        var none = new DescriptionBudget(1, _ -> 2);

        assertThat(shop().python(ResultStyle.VALUES).briefing(words).detail())
                .isEqualTo(Detail.FULL);
        assertThat(shop().python(ResultStyle.VALUES).briefing(none).detail())
                .isEqualTo(Detail.INDEX);
        assertThatThrownBy(() -> DescriptionBudget.ofTokens(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tokens must be positive, got 0");
    }

    @Test
    void programsFindAndDescribeAndCallByName() {
        assertThat(
                        run(
                                shop(),
                                """
                                found = tools.search("strike an invoice", limit=2)
                                print(found[0])
                                print(tools.describe(found[0]["name"]))
                                result = tools.call(found[0]["name"], {"invoice_id": "i-1"})
                                """))
                .isEqualTo(
                        """
                        {'name': 'delete_invoice', 'path': '/billing/delete_invoice', 'signature': 'delete_invoice(invoice_id: str) -> Done', 'description': 'Strikes one invoice from the book.', 'score': 3.51}
                        class Done(TypedDict):
                            invoice_id: str  # which

                        def delete_invoice(invoice_id: str) -> Done:
                            \"""Strikes one invoice from the book.
                            invoice_id: which\"""

                        {'invoice_id': 'i-1'}
                        """);
    }

    @Test
    void aToolOfTheCatalogueKeepsTheNameOfTheSearch() {
        var catalog =
                ToolCatalog.of(
                        List.of(
                                tool("/", "search", "Searches %s.", "web"),
                                tool("/", "describe", "Describes %s.", "art"),
                                tool("/", "search_tools", "Searches the %s.", "shed")));
        var briefing = briefing(catalog, 1);

        assertThat(briefing.text())
                .contains("\ndef search_tools_(query: str", "\ndef describe_tool(name: str)");
        assertThat(catalog.python(ResultStyle.VALUES).module(briefing).functions())
                .extracting(HostFunction::name)
                .containsExactly(
                        "search",
                        "describe",
                        "search_tools",
                        "search_tools_",
                        "describe_tool",
                        "call",
                        "ls",
                        "read",
                        "discover");
        assertThat(run(catalog, "result = tools.search(web_id='w')"))
                .isEqualTo("{'web_id': 'w'}\n");
    }

    @Test
    void saysWhatALookUpCannotDo() {
        assertThat(run(shop(), "tools.describe('create_invoce')"))
                .isEqualTo(
                        "ToolError: Tool returned error: no tool 'create_invoce'; did you mean"
                                + " 'create_invoice'? tools.search(query) finds tools by what they do\n");
        assertThat(run(shop(), "tools.search('x', limit=51)"))
                .isEqualTo("ToolError: Tool returned error: limit must be from 1 to 50, got 51\n");
        assertThat(run(shop(), "result = tools.search('and the of') + tools.search('zebra')"))
                .isEqualTo("[]\n");
    }

    @Test
    void describesAToolWithThousandsOfParametersAsFarAsAModelCanRead() {
        assertThat(run(wide(700), "result = tools.describe('wide')"))
                .contains("def wide(", "p699: str | None = None) -> None: ...")
                .doesNotContain("which of them");
        assertThat(run(wide(9000), "result = len(tools.describe('wide'))")).isEqualTo("40003\n");
    }

    private static ToolCatalog wide(int parameters) {
        var fields =
                IntStream.range(0, parameters)
                        .mapToObj(
                                i ->
                                        new DataType.Field(
                                                "p" + i,
                                                DataType.text(),
                                                "which of them it is to be ".repeat(3),
                                                false,
                                                null))
                        .toList();
        var input = new DataType.RecordType("wide", "", fields, false);
        return ToolCatalog.of(
                List.of(
                        new Tool(
                                "wide",
                                "",
                                "/wide",
                                input,
                                new DataType.Nothing(),
                                Effect.READS,
                                _ -> null)));
    }

    @Test
    void looksUpByPathAndByEitherNameAndAnswersInJsonWhereToolsDo() {
        var json = shop().python(ResultStyle.JSON_TEXT);
        var briefing = json.briefing(DescriptionBudget.ofTokens(1));
        var program =
                """
                import json
                name = json.loads(tools.search("strike a refund"))[0]["name"]
                result = len({tools.describe(n) for n in (name, "/billing/" + name, "tools." + name)})
                """;

        var outcome = Sandbox.builder().provide(json.module(briefing)).build().run(program);

        assertThat(briefing.text()).contains("# Each returns a str of JSON");
        assertThat(shown(outcome)).isEqualTo("1\n");
    }

    private static String run(ToolCatalog catalog, String program) {
        var python = catalog.python(ResultStyle.VALUES);
        var module = python.module(python.briefing(DescriptionBudget.ofTokens(1)));
        return shown(Sandbox.builder().provide(module).build().run(program));
    }

    private static String shown(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed done -> done.stdout() + PlainData.repr(done.value()) + "\n";
            case Outcome.Raised(var error, _, _) -> error.type() + ": " + error.message() + "\n";
            case Outcome.Rejected rejected -> rejected.render();
            default -> outcome.toString();
        };
    }
}
