package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WriteLogTest {
    @RegisterExtension static final QuietLog QUIET = new QuietLog();

    private final Warehouse warehouse = new Warehouse();
    private WriteLog log = new WriteLog(warehouse.tools());
    private final List<ToolCall> undoCalls = new ArrayList<>();

    private void call(String tool, String arguments) {
        log.tools().call(tool, arguments);
    }

    private String undo() {
        return shown(log.undo(undoCalls::add));
    }

    private static String shown(Rollback rollback) {
        var undone = rollback.undone().stream().map(u -> shown(u.write()) + " by " + u.by());
        var kept = rollback.kept().stream().map(k -> shown(k.write()) + " stays: " + k.why());
        return Stream.concat(undone, kept).collect(Collectors.joining("\n"));
    }

    private static String shown(Write write) {
        return write.tool() + write.arguments();
    }

    @Test
    void takesCallsBackInReverseOrder() {
        call("store", "{\"content\": \"tea\"}");
        call("list", "{}");
        call("store", "{\"content\": \"salt\", \"shelf\": \"top\"}");

        assertThat(undo())
                .isEqualTo(
                        """
                        store{content=salt, shelf=top} by Write[tool=remove_box, arguments={box_id=2}]
                        store{content=tea, shelf=ground} by Write[tool=remove_box, arguments={box_id=1}]""");
        assertThat(warehouse.boxes).isEmpty();
        assertThat(undoCalls)
                .extracting(call -> call.tool() + call.arguments() + call.result().json())
                .containsExactly("remove_box{box_id=2}null", "remove_box{box_id=1}null");
    }

    @Test
    void saysWhatStaysAndWhyInTheOrderItWasDone() {
        call("write", "{\"text\": \"hello\"}");
        call("store", "{\"content\": \"tea\"}");
        call("burn", "{\"box_id\": 9}");

        assertThat(undo())
                .isEqualTo(
                        """
                        store{content=tea, shelf=ground} by Write[tool=remove_box, arguments={box_id=1}]
                        write{text=hello} stays: it has no undo
                        burn{box_id=9} stays: it is destructive""");
        assertThat(warehouse.boxes).isEmpty();
    }

    @Test
    void takesTheOthersBackWhereOneUndoFails() {
        call("lights_on", "{\"hall\": \"A\"}");
        call("store", "{\"content\": \"tea\"}");
        warehouse.stuck = true;

        assertThat(undo())
                .isEqualTo(
                        """
                        lights_on{hall=A} by Write[tool=lights_off, arguments={hall=A}]
                        store{content=tea, shelf=ground} stays: its undo failed: Box 1 is stuck""");
        assertThat(warehouse.boxes.values()).containsExactly("tea on ground");
    }

    @Test
    void endsWhereTwoToolsUndoEachOther() {
        call("lights_on", "{\"hall\": \"A\"}");
        call("lights_off", "{\"hall\": \"A\"}");

        undo();

        assertThat(undoCalls).extracting(ToolCall::tool).containsExactly("lights_on", "lights_off");
        assertThat(undo()).isEmpty();
    }

    @Test
    void undoesNothingForReadsFailuresAndRefusedArguments() {
        call("list", "{}");
        call("store", "{\"content\": \" \"}");
        call("store", "{}");
        call("stroe", "{}");

        assertThat(undo()).isEmpty();
    }

    @Test
    void doesNotKnowWhatAToolDidThatBrokeDown() {
        call("write", "{\"text\": \"bomb\"}");

        assertThat(undo())
                .isEqualTo(
                        "write{text=bomb} stays: it broke down, and may or may not have done something");
    }

    @Test
    void undoesByToolsThatNobodyIsOffered() {
        log = new WriteLog(warehouse.tools().only(Set.of("store")));

        call("store", "{\"content\": \"tea\"}");

        assertThat(log.tools().call("remove_box", "{\"box_id\": 1}").json())
                .contains("no tool 'remove_box'");
        assertThat(undo()).contains("by Write[tool=remove_box");
        assertThat(warehouse.boxes).isEmpty();
    }

    @Test
    void keepsArgumentsAndResultsAsTheyWere() {
        var result = new ArrayList<Object>(List.of(7L));
        var tool =
                tool(
                        "take",
                        arguments -> {
                            if (arguments.get("items") instanceof List<?> items) {
                                items.clear();
                            }
                            arguments.clear();
                            return result;
                        });
        var seen = new ArrayList<Object>();
        log =
                new WriteLog(
                        ToolCatalog.of(
                                List.of(
                                        tool.withUndo(
                                                Undo.by(
                                                        (arguments, gave) -> {
                                                            seen.add(arguments);
                                                            seen.add(String.valueOf(gave));
                                                            return null;
                                                        })))));

        call("take", "{\"items\": [1, 2]}");
        result.clear();

        assertThat(undo()).isEqualTo("take{items=[1, 2]} by null");
        assertThat(seen).containsExactly(Map.of("items", List.of(1L, 2L)), "[7]");
    }

    @Test
    void survivesUndosThatBreak() {
        log =
                new WriteLog(
                        ToolCatalog.of(
                                List.of(
                                        tool("a", _ -> null)
                                                .withUndo(
                                                        Undo.by(
                                                                (_, _) -> {
                                                                    throw new IllegalStateException(
                                                                            "password is 1234");
                                                                })),
                                        tool("b", _ -> null)
                                                .withUndo(
                                                        Undo.by(
                                                                (_, _) -> {
                                                                    throw new ToolFailure(
                                                                            "Too late");
                                                                })),
                                        tool("c", _ -> null)
                                                .withUndo(
                                                        Undo.by(
                                                                (_, _) ->
                                                                        new Write("x", Map.of()))),
                                        tool("d", _ -> null)
                                                .withUndo(
                                                        Undo.by(
                                                                (_, _) ->
                                                                        new Write("e", Map.of()))),
                                        tool(
                                                "e",
                                                _ -> {
                                                    throw new StackOverflowError();
                                                }))));
        for (var name : List.of("a", "b", "c", "d")) {
            call(name, "{}");
        }

        assertThat(undo())
                .isEqualTo(
                        """
                        a{} stays: its undo broke down
                        b{} stays: its undo failed: Too late
                        c{} stays: its undo failed: there is no tool 'x'
                        d{} stays: its undo broke down""");
    }

    @Test
    void keepsCallsWhoseResultIsNoPlainData() {
        var self = new ArrayList<Object>();
        self.add(self);
        log = new WriteLog(ToolCatalog.of(List.of(tool("odd", _ -> self))));

        assertThatThrownBy(() -> call("odd", "{}")).isInstanceOf(StackOverflowError.class);

        assertThat(undo()).isEqualTo("odd{} stays: it has no undo");
    }

    @Test
    void asksForApprovalOfEachUndo() {
        var asked = new ArrayList<String>();
        log =
                new WriteLog(
                        warehouse
                                .tools()
                                .approving(
                                        write -> {
                                            asked.add(write.tool() + " " + write.undo());
                                            return write.undo()
                                                    ? Approval.refuse("leave it")
                                                    : Approval.allow();
                                        }));

        call("store", "{\"content\": \"tea\"}");

        assertThat(undo())
                .isEqualTo(
                        "store{content=tea, shelf=ground} stays: its undo failed: remove_box() was not approved: leave it; it was not called");
        assertThat(asked).containsExactly("store false", "remove_box true");
        assertThat(warehouse.boxes).hasSize(1);
    }

    @Test
    void copesWithAMillionArguments() {
        var items = Stream.generate(() -> "1").limit(1_000_000).collect(Collectors.joining(","));
        log = new WriteLog(ToolCatalog.of(List.of(tool("take", _ -> null))));

        call("take", "{\"items\": [" + items + "]}");

        assertThat(log.undo(_ -> {}).kept()).hasSize(1);
    }

    @Test
    void tellsOfARestoredEnvironment() {
        call("store", "{\"content\": \"tea\"}");

        assertThat(log.restored())
                .isEqualTo(
                        new Rollback(
                                true,
                                List.of(
                                        new Rollback.Undone(
                                                new Write(
                                                        "store",
                                                        Map.of(
                                                                "content", "tea", "shelf",
                                                                "ground")),
                                                null)),
                                List.of()));
        assertThat(undo()).isEmpty();
    }

    private static Tool tool(String name, Tool.Body body) {
        return Tool.ofSchemas(
                name, "", Map.of("additionalProperties", true), null, Effect.WRITES, body);
    }
}
