package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UndoNamesTest {
    record Order(String number) {}

    static final class Misspelt {
        @Tool
        @ToolEffect(value = Effect.WRITES, undo = "cancel_ordr")
        Order order(String what) {
            return new Order(what);
        }

        @Tool
        void cancelOrder(String what) {}
    }

    static final class Unfindable {
        @Tool
        @ToolEffect(value = Effect.WRITES, undo = "cancel")
        Order order(String what) {
            return new Order(what);
        }

        @Tool
        void cancel(String orderId) {}
    }

    static final class Looking {
        @Tool
        @ToolEffect(value = Effect.WRITES, undo = "look")
        Order order(String what) {
            return new Order(what);
        }

        @Tool
        @ToolEffect(Effect.READS)
        void look(String what) {}
    }

    static final class Contradictory {
        @Tool
        @ToolEffect(value = Effect.DESTRUCTIVE, undo = "burn")
        void burn(String what) {}
    }

    @Test
    void refusesAnUndoThatIsNotThere() {
        assertThatThrownBy(() -> ToolCatalog.of(new Misspelt()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "tool 'order': its undo 'cancel_ordr' is no tool here; did you mean 'cancel_order'?");
    }

    @Test
    void refusesAnUndoWhoseParameterIsNowhere() {
        assertThatThrownBy(() -> ToolCatalog.of(new Unfindable()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "tool 'order': its undo 'cancel' needs 'order_id', which is neither in the result (number) nor among the arguments (what); name it so in one of them, or use Undo.by((arguments, result) -> ...)");
    }

    @Test
    void refusesAnUndoThatChangesNothing() {
        assertThatThrownBy(() -> ToolCatalog.of(new Looking()))
                .hasMessage("tool 'order': its undo 'look' only reads");
    }

    @Test
    void refusesAnUndoOfWhatCannotBeUndone() {
        assertThatThrownBy(() -> ToolCatalog.of(new Contradictory()))
                .hasMessage(
                        "tool 'burn' has an undo, so its effect must be WRITES, not DESTRUCTIVE");
    }

    @Test
    void readsUndosOutOfALisOfTools() {
        var calls = new ArrayList<String>();
        var catalog =
                ToolCatalog.ofJson(
                        """
                        [{"name": "add", "inputSchema": {"type": "object"},
                          "_meta": {"dev.codemode/undo": "drop", "other": 1}},
                         {"name": "drop", "inputSchema": {"type": "object",
                            "properties": {"order_id": {"type": "integer"}}, "required": ["order_id"]}}]""",
                        (tool, arguments) -> {
                            calls.add(tool + arguments);
                            return tool.equals("add") && arguments.isEmpty()
                                    ? Map.of("order", Map.of("id", 7))
                                    : null;
                        });
        var log = new WriteLog(catalog);

        log.tools().call("add", "{}");
        var rollback = log.undo(_ -> {});

        assertThat(calls).containsExactly("add{}", "drop{order_id=7}");
        assertThat(rollback.isComplete()).isTrue();
    }

    @Test
    void saysWhereAResultLacksWhatTheUndoNeeds() {
        var catalog =
                ToolCatalog.ofJson(
                        """
                        [{"name": "add", "inputSchema": {"type": "object"},
                          "_meta": {"dev.codemode/undo": "drop"}},
                         {"name": "drop", "inputSchema": {"type": "object",
                            "properties": {"order_id": {}}, "required": ["order_id"]}}]""",
                        (_, _) -> "done");
        var log = new WriteLog(catalog);

        log.tools().call("add", "{}");

        assertThat(log.undo(_ -> {}).kept())
                .containsExactly(
                        new Rollback.Kept(
                                new Write("add", Map.of()),
                                "its undo failed: drop() needs 'order_id', which its result does not have"));
    }

    @Test
    void placesWrongUndosInAListOfTools() {
        assertThatThrownBy(
                        () ->
                                ToolCatalog.ofJson(
                                        "{\"tools\": [{\"name\": \"add\", \"_meta\": {\"dev.codemode/undo\": 7}}]}",
                                        (_, _) -> null))
                .isInstanceOf(SchemaException.class)
                .hasMessage(
                        "$.tools[0]._meta['dev.codemode/undo']: must be a string, got the number 7");
        assertThatThrownBy(
                        () ->
                                ToolCatalog.ofJson(
                                        "[{\"name\": \"add\", \"annotations\": {\"readOnlyHint\": true}, \"_meta\": {\"dev.codemode/undo\": \"x\"}}]",
                                        (_, _) -> null))
                .hasMessage(
                        "$[0]._meta['dev.codemode/undo']: only a tool that writes and is not destructive has an undo");
    }

    @Test
    void endsForTypesThatContainThemselves() {
        var node =
                Map.of(
                        "$ref",
                        "#/$defs/n",
                        "$defs",
                        Map.of(
                                "n",
                                Map.of(
                                        "type",
                                        "object",
                                        "additionalProperties",
                                        false,
                                        "properties",
                                        Map.of("a", Map.of("$ref", "#/$defs/n")))));
        var input =
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of("a_a_a_b", Map.of()),
                        "required",
                        List.of("a_a_a_b"));
        var drop =
                dev.codemode.tools.Tool.ofSchemas("drop", "", input, null, Effect.WRITES, _ -> "");
        var add =
                dev.codemode.tools.Tool.ofSchemas(
                        "add",
                        "",
                        Map.of("type", "object", "additionalProperties", false),
                        node,
                        Effect.WRITES,
                        _ -> "");

        assertThatThrownBy(() -> ToolCatalog.of(List.of(add.withUndo(Undo.by("drop")), drop)))
                .hasMessageStartingWith(
                        "tool 'add': its undo 'drop' needs 'a_a_a_b', which is neither");
    }
}
