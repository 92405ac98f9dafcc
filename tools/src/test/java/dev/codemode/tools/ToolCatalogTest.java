package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.PlainData;
import dev.langchain4j.agent.tool.P;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ToolCatalogTest {
    @RegisterExtension static final QuietLog QUIET = new QuietLog();

    private static final String BOLT =
            "{\"job_name\": \"A\", \"parts\": [{\"name\": \"bolt\", \"quantity\": 4, \"price\": 0.5}]}";

    private final Workshop workshop = new Workshop();
    private final ToolCatalog catalog = ToolCatalog.of(workshop);

    @Test
    void readsToolsInTheOrderOfTheSource() {
        assertThat(catalog.tools())
                .extracting(tool -> tool.path() + " " + tool.effect())
                .containsExactly(
                        "/shop/create_job WRITES",
                        "/shop/list_jobs READS",
                        "/machine/tune DESTRUCTIVE",
                        "/shop/class WRITES",
                        "/shop/break_down WRITES");
    }

    @Test
    void findsToolsByName() {
        assertThat(catalog.find("tune").map(Tool::path)).isEqualTo(Optional.of("/machine/tune"));
        assertThat(catalog.find("turn")).isEmpty();
    }

    @Test
    void answersACallWithTheRecordAsPlainData() {
        var result = catalog.call("create_job", BOLT);

        assertThat(result.error()).isFalse();
        assertThat(result.json())
                .isEqualTo(
                        "{\"id\": \"JOBA\", \"status\": \"open\", \"due\": \"2026-04-03\", \"parts\": [{\"name\": \"bolt\","
                                + " \"quantity\": 4, \"price\": 0.5}], \"owner\": null, \"totals\":"
                                + " {\"parts\": 1}}");
    }

    @Test
    void keepsKeysAndTheirOrderWhereARecordAsksForIt() {
        var result =
                catalog.call(
                        "create_job",
                        """
                        {"job_name": "A", "parts": [{"colour": "red", "price": 1, "quantity": 2, "name": "nut"}]}
                        """);

        assertThat(result.json())
                .contains(
                        "[{\"colour\": \"red\", \"price\": 1, \"quantity\": 2, \"name\": \"nut\"}]");
    }

    @Test
    void convertsEveryKindOfValueBothWays() {
        var result =
                catalog.call(
                        "tune",
                        """
                        {"on": true, "big": 9007199254740993, "ratio": 2, "money": 0.10, "anything": {"a": [1, null]}, "times": 3}
                        """);

        assertThat(result.json())
                .isEqualTo(
                        "{\"on\": true, \"big\": 9007199254740993, \"ratio\": 2.0, \"money\": 0.1,"
                                + " \"anything\": {\"a\": [1, null]}, \"times\": 3}");
    }

    @Test
    void answersTheFailureOfATool() {
        var result =
                catalog.call(
                        "create_job", "{\"job_name\": \"A\", \"parts\": [], \"due_days\": -1}");

        assertThat(result.error()).isTrue();
        assertThat(result.json()).isEqualTo("{\"error\": \"Cannot be due in the past\"}");
    }

    @Test
    void tellsTheModelNothingOfAMistakeInsideATool() {
        var result = catalog.call("break_down", "");

        assertThat(result.json()).isEqualTo("{\"error\": \"break_down() failed\"}");
    }

    @Test
    void refusesAnIntThatJavaCannotHold() {
        assertThat(
                        catalog.call(
                                        "create_job",
                                        "{\"job_name\": \"A\", \"parts\": [], \"due_days\": 3000000000}")
                                .json())
                .isEqualTo(
                        "{\"error\": \"due_days: 3000000000 is too large for an int of 32 bits\"}");
    }

    @Test
    void namesTheToolThatWasMeant() {
        assertThat(catalog.call("creat_job", "{}").json())
                .isEqualTo(
                        "{\"error\": \"no tool 'creat_job'; did you mean 'create_job'? The tools are"
                                + " create_job, list_jobs, tune, class, break_down\"}");
    }

    @Test
    void saysWhereJsonIsBroken() {
        assertThat(catalog.call("create_job", "{\"job_name\": ").json())
                .startsWith(
                        "{\"error\": \"arguments of create_job(): not valid JSON (line 1, column 14): Unexpected end-of-input");
        assertThat(catalog.call("create_job", "[1]").json())
                .isEqualTo(
                        "{\"error\": \"arguments of create_job() must be a JSON object, got list [1]\"}");
    }

    @Test
    void takesNoTextAsNoArguments() {
        assertThat(catalog.call("list_jobs", " ").json()).isEqualTo("[]");
    }

    @Test
    void reportsEveryCallThatRefusedOnesToo() {
        var heard = new ArrayList<ToolCall>();
        var listening = catalog.listening(heard::add);

        listening.call("list_jobs", "{\"status\": null}");
        listening.call("list_jobs", "{\"stat\": \"open\"}");
        listening.call("list_jobs", "{");
        catalog.call("list_jobs", "{}");

        assertThat(heard)
                .extracting(
                        call ->
                                call.tool()
                                        + PlainData.repr(call.arguments())
                                        + call.result().error())
                .containsExactly(
                        "list_jobs{'status': None}false",
                        "list_jobs{'stat': 'open'}true",
                        "list_jobs{}true");
    }

    @Test
    void narrowsToNamedToolsInItsOwnOrder() {
        assertThat(catalog.only(Set.of("tune", "create_job")).tools())
                .extracting(Tool::name)
                .containsExactly("create_job", "tune");
        assertThatThrownBy(() -> catalog.only(Set.of("tun")))
                .hasMessage(
                        "no tool 'tun'; did you mean 'tune'? The tools are create_job, list_jobs,"
                                + " tune, class, break_down");
    }

    @Test
    void refusesTwoToolsOfOneName() {
        assertThatThrownBy(() -> ToolCatalog.of(workshop, new Workshop()))
                .hasMessage("two tools have the name 'create_job'");
    }

    @Test
    void describesItselfForFunctionCalling() {
        var text =
                catalog.specifications().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("\n", "", "\n"));

        Golden.check("workshop-specifications.txt", text);
    }

    @Test
    void describesInputAndOutputAsJsonSchema() {
        var text =
                catalog.tools().stream()
                        .map(
                                tool ->
                                        "%s\n in  %s\n out %s\n"
                                                .formatted(
                                                        tool.name(),
                                                        PlainData.json(tool.inputSchema()),
                                                        PlainData.json(tool.outputSchema())))
                        .collect(Collectors.joining());

        Golden.check("workshop-schemas.txt", text);
    }

    static final class NoTools {}

    static final class OddType {
        @dev.langchain4j.agent.tool.Tool
        void wait(Thread thread) {}
    }

    static final class OptionalPrimitive {
        @dev.langchain4j.agent.tool.Tool
        void wait(@P(required = false) int days) {}
    }

    static final class Endless {
        record Node(List<Node> children) {}

        @dev.langchain4j.agent.tool.Tool
        Node tree() {
            return new Node(List.of());
        }
    }

    static final class NumberedMap {
        @dev.langchain4j.agent.tool.Tool
        Map<Integer, String> names() {
            return Map.of();
        }
    }

    static final class OddDefault {
        @dev.langchain4j.agent.tool.Tool
        void wait(@P(defaultValue = "[") List<String> tags) {}
    }

    @Test
    void saysWhyAMethodCannotBeATool() {
        assertThatThrownBy(() -> ToolCatalog.of(new NoTools()))
                .hasMessage(NoTools.class.getName() + " has no method with @Tool");
        assertThatThrownBy(() -> ToolCatalog.of(new OddType()))
                .hasMessage(
                        "parameter 'thread' of wait has the type java.lang.Thread, which tools cannot have; use String,"
                                + " boolean, int, long, double, BigDecimal, Number, LocalDate, an enum, a record, List,"
                                + " Map or Object");
        assertThatThrownBy(() -> ToolCatalog.of(new OptionalPrimitive()))
                .hasMessage(
                        "parameter 'days' of wait may be left out, so it needs @P(defaultValue) or a type that can be"
                                + " null, not int");
        assertThatThrownBy(() -> ToolCatalog.of(new Endless()))
                .hasMessage("Node.children: record Node contains itself");
        assertThatThrownBy(() -> ToolCatalog.of(new NumberedMap()))
                .hasMessage("the result of names is a Map whose keys are not String");
        assertThatThrownBy(() -> ToolCatalog.of(new OddDefault()))
                .hasMessageStartingWith(
                        "the default of parameter 'tags' of wait: not valid JSON (line 1, column 2): ");
    }
}
