package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApprovalTest {
    @RegisterExtension static final QuietLog QUIET = new QuietLog();

    private final Warehouse warehouse = new Warehouse();
    private final List<Approval.Request> asked = new ArrayList<>();

    private ToolCatalog answering(Approval.Decision decision) {
        return warehouse
                .tools()
                .approving(
                        write -> {
                            asked.add(write);
                            return decision;
                        });
    }

    private static Outcome run(ToolCatalog tools, String program) {
        return Sandbox.builder()
                .provide(tools.python(ResultStyle.VALUES).module())
                .build()
                .run(program);
    }

    @Test
    void isAskedWithTheExactArgumentsBeforeEachWriteAndNoRead() {
        var tools = answering(Approval.allow());

        tools.call("store", "{\"content\": \"tea\"}");
        tools.call("list", "{}");
        tools.call("burn", "{\"box_id\": 1.0}");

        assertThat(asked)
                .containsExactly(
                        new Approval.Request(
                                "store",
                                Effect.WRITES,
                                Map.of("content", "tea", "shelf", "ground"),
                                false),
                        new Approval.Request(
                                "burn", Effect.DESTRUCTIVE, Map.of("box_id", 1L), false));
        assertThat(asked.getFirst().arguments()).containsOnlyKeys("content", "shelf");
        assertThat(warehouse.boxes).isEmpty();
    }

    @Test
    void isNotAskedAboutArgumentsThatDoNotFit() {
        answering(Approval.allow()).call("store", "{\"contents\": \"tea\"}");

        assertThat(asked).isEmpty();
    }

    @Test
    void raisesInAProgramWhatItRefuses() {
        var outcome =
                run(
                        answering(Approval.refuse("no tea in here")),
                        """
                        try:
                            tools.store("tea")
                        except ToolError as e:
                            result = str(e)
                        """);

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(((Outcome.Completed) outcome).value())
                .isEqualTo("store() was not approved: no tea in here; it was not called");
        assertThat(warehouse.boxes).isEmpty();
    }

    @Test
    void isAskedAboutCallsByPathToo() {
        run(answering(Approval.refuse("")), "tools.call('/store', {'content': 'tea'})");

        assertThat(asked).hasSize(1);
        assertThat(warehouse.boxes).isEmpty();
    }

    @Test
    void answersADirectCallWithAnError() {
        var heard = new ArrayList<ToolCall>();
        var tools = answering(Approval.refuse(" ")).listening(heard::add);

        assertThat(tools.call("store", "{\"content\": \"tea\"}").json())
                .isEqualTo("{\"error\": \"store() was not approved; it was not called\"}");
        assertThat(heard).hasSize(1);
        assertThat(warehouse.boxes).isEmpty();
    }

    @Test
    void refusesWhereItThrows() {
        var tools =
                warehouse
                        .tools()
                        .approving(
                                _ -> {
                                    throw new IllegalStateException("password is 1234");
                                });

        assertThat(tools.call("store", "{\"content\": \"tea\"}").json())
                .isEqualTo(
                        "{\"error\": \"store() was not approved: asking for approval failed; it was not called\"}");
        assertThat(warehouse.boxes).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what a careless host may do
    void refusesWhereThereIsNoDecision() {
        var tools = warehouse.tools().approving(_ -> null);

        assertThat(tools.call("store", "{\"content\": \"tea\"}").json())
                .isEqualTo(
                        "{\"error\": \"store() was not approved: there was no decision; it was not called\"}");
    }

    @Test
    void cannotChangeWhatItIsShown() {
        var take =
                Tool.ofSchemas(
                        "take",
                        "",
                        Map.of("additionalProperties", true),
                        null,
                        Effect.WRITES,
                        arguments -> arguments);
        var shown = new ArrayList<Map<?, ?>>();
        var tools =
                ToolCatalog.of(List.of(take))
                        .approving(
                                write -> {
                                    shown.add(write.arguments());
                                    shown.add((Map<?, ?>) write.arguments().get("item"));
                                    return Approval.allow();
                                });

        tools.call("take", "{\"item\": {\"id\": 1}}");

        assertThat(shown).hasSize(2);
        assertThat(shown)
                .allSatisfy(
                        map ->
                                assertThatThrownBy(map::clear)
                                        .isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void needsAllOfSeveral() {
        var tools =
                answering(Approval.allow()).approving(_ -> Approval.refuse("the second said no"));

        assertThat(tools.call("store", "{\"content\": \"tea\"}").json())
                .contains("the second said no");
        assertThat(asked).hasSize(1);
    }

    @Test
    void holdsForEveryViewOfTheCatalogue() {
        var tools = answering(Approval.refuse("no"));

        tools.only(Set.of("store")).call("store", "{\"content\": \"tea\"}");
        tools.listening(_ -> {}).call("store", "{\"content\": \"tea\"}");
        new WriteLog(tools).tools().call("store", "{\"content\": \"tea\"}");
        new InferredTypes().applyTo(tools).call("store", "{\"content\": \"tea\"}");

        assertThat(asked).hasSize(4);
        assertThat(warehouse.boxes).isEmpty();
    }
}
