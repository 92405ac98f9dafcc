package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.HostException;
import dev.codemode.python.HostFunction;
import dev.codemode.python.PlainData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PythonApiTest {
    @RegisterExtension static final QuietLog QUIET = new QuietLog();

    private final ToolCatalog catalog = ToolCatalog.of(new Workshop());
    private final PythonApi values = catalog.python(ResultStyle.VALUES);
    private final PythonApi json = catalog.python(ResultStyle.JSON_TEXT);

    @Test
    void describesTheToolsAsTypedPython() {
        Golden.check("workshop-values.py.txt", values.description());
    }

    @Test
    void saysWhereResultsAreJsonText() {
        Golden.check("workshop-json.py.txt", json.description());
    }

    @Test
    void namesRecordsApartThatShareAName() {
        var one = record("Item", new DataType.Int());
        var other = record("Item", DataType.text());
        var odd =
                new DataType.RecordType(
                        "Odd",
                        "",
                        List.of(new DataType.Field("a-b", new DataType.Bool(), "", false, null)),
                        false);
        var catalog =
                ToolCatalog.of(List.of(tool("one", one), tool("other", other), tool("odd", odd)));

        assertThat(catalog.python(ResultStyle.VALUES).description())
                .isEqualTo(
                        """
                        # Call these as tools.NAME(...); tools needs no import. A call that fails raises ToolError.

                        class Item(TypedDict):
                            value: int

                        class Item2(TypedDict):
                            value: str

                        Odd = TypedDict("Odd", {"a-b": NotRequired[bool]})

                        def one() -> Item:
                            ...

                        def other() -> Item2:
                            ...

                        def odd() -> Odd:
                            ...
                        """);
    }

    @Test
    void offersEachToolAndTheTree() {
        assertThat(values.module().name()).isEqualTo("tools");
        assertThat(values.module().functions())
                .extracting(HostFunction::name)
                .containsExactly(
                        "create_job",
                        "list_jobs",
                        "tune",
                        "class_",
                        "break_down",
                        "call",
                        "ls",
                        "read",
                        "discover");
    }

    @Test
    void takesParametersInTheOrderOfTheDescription() {
        assertThat(function(values, "create_job").parameters())
                .extracting(HostFunction.Parameter::name)
                .containsExactly("job_name", "parts", "due_days", "owner", "status");
    }

    @Test
    void returnsValuesOrJsonText() throws HostException {
        assertThat(call(values, "list_jobs", Map.of())).isEqualTo(List.of());
        assertThat(call(json, "list_jobs", Map.of())).isEqualTo("[]");
        assertThat(call(values, "class_", Map.of("from_", "here"))).isNull();
        assertThat(call(json, "class_", Map.of("from_", "here"))).isEqualTo("null");
    }

    @Test
    void raisesWhatAToolSays() {
        assertThatThrownBy(
                        () ->
                                call(
                                        values,
                                        "create_job",
                                        Map.of(
                                                "job_name",
                                                "A",
                                                "parts",
                                                List.of(),
                                                "due_days",
                                                -1L)))
                .isInstanceOfSatisfying(
                        HostException.class, e -> assertThat(e.type()).isEqualTo("ToolError"))
                .hasMessage("Tool returned error: Cannot be due in the past");
        assertThatThrownBy(() -> call(json, "break_down", Map.of()))
                .hasMessage("Tool returned error: break_down() failed");
    }

    @Test
    void callsByPath() throws HostException {
        assertThat(call(json, "call", Map.of("path", "/shop/list_jobs"))).isEqualTo("[]");
        assertThat(call(values, "call", arguments("path", "shop/list_jobs/", "args", null)))
                .isEqualTo(List.of());
        assertThat(call(json, "call", Map.of("path", "/shop/nothing", "args", Map.of())))
                .isEqualTo("{\"error\": \"Tool path not found: /shop/nothing\"}");
        assertThatThrownBy(() -> call(json, "call", Map.of("path", "/shop/list_jobs", "args", "x")))
                .hasMessage("args must be a dict, got str 'x'");
        assertThatThrownBy(
                        () ->
                                call(
                                        json,
                                        "call",
                                        Map.of(
                                                "path",
                                                "/shop/list_jobs",
                                                "args",
                                                Map.of("status", "new"))))
                .hasMessage("status must be one of 'open', 'in_progress', got 'new'");
        assertThatThrownBy(() -> call(json, "call", Map.of("path", 5L)))
                .hasMessage("path must be a str, got int 5");
    }

    @Test
    void listsTheTree() throws HostException {
        assertThat(call(json, "ls", Map.of()))
                .isEqualTo(
                        "{\"status\": \"success\", \"path\": \"/\", \"entries\": [{\"name\": \"shop\", \"path\": \"/shop\","
                                + " \"type\": \"dir\"}, {\"name\": \"machine\", \"path\": \"/machine\", \"type\": \"dir\"}]}");
        assertThat(call(json, "ls", Map.of("path", "/machine/")))
                .isEqualTo(
                        "{\"status\": \"success\", \"path\": \"/machine\", \"entries\": [{\"name\": \"tune\", \"path\":"
                                + " \"/machine/tune\", \"type\": \"tool\"}]}");
        assertThat(call(values, "ls", Map.of("path", "/mach")))
                .isEqualTo(Map.of("error", "Path not found: /mach"));
    }

    @Test
    void readsToolsAndFolders() throws HostException {
        assertThat(call(json, "read", Map.of("path", "/shop/class")))
                .isEqualTo(
                        "{\"status\": \"success\", \"type\": \"tool\", \"tool\": {\"name\": \"class\", \"path\":"
                                + " \"/shop/class\", \"description\": \"Stands for tools with odd names.\", \"input_schema\":"
                                + " {\"type\": \"object\", \"properties\": {\"from\": {\"type\": \"string\", \"description\":"
                                + " \"where from\"}}, \"required\": [\"from\"], \"additionalProperties\": false}, \"group\":"
                                + " \"shop\", \"lazy\": false}}");
        assertThat(call(json, "read", Map.of("path", "/machine")))
                .isEqualTo(
                        "{\"status\": \"success\", \"type\": \"dir\", \"path\": \"/machine\", \"entries\": [{\"name\":"
                                + " \"tune\", \"path\": \"/machine/tune\", \"type\": \"tool\"}]}");
        assertThat(call(values, "read", Map.of("path", "x")))
                .isEqualTo(Map.of("error", "Path not found: x"));
    }

    @Test
    void discoversWhatIsBelowAPath() throws HostException {
        assertThat(call(json, "discover", Map.of("path", "/machine")))
                .isEqualTo(
                        "{\"status\": \"success\", \"path\": \"/machine\", \"tools\": [{\"name\": \"tune\", \"path\":"
                                + " \"/machine/tune\", \"description\": \"\"}]}");
        assertThat(call(values, "discover", Map.of("path", "/no")))
                .isEqualTo(Map.of("error", "Path not found: /no"));
    }

    @Test
    void reportsCallsFromPrograms() throws HostException {
        var heard = new ArrayList<String>();
        var api =
                catalog.listening(c -> heard.add(c.tool() + PlainData.repr(c.arguments())))
                        .python(ResultStyle.VALUES);

        call(api, "class_", Map.of("from_", "here"));
        call(api, "call", Map.of("path", "/shop/list_jobs"));
        call(api, "ls", Map.of());

        assertThat(heard).containsExactly("class{'from': 'here'}", "list_jobs{}");
    }

    private static @Nullable Object call(
            PythonApi api, String name, Map<String, @Nullable Object> arguments)
            throws HostException {
        return function(api, name).body().call(arguments);
    }

    private static HostFunction function(PythonApi api, String name) {
        return api.module().functions().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, @Nullable Object> arguments(
            String name, Object value, String other, @Nullable Object otherValue) {
        var arguments = new HashMap<String, @Nullable Object>();
        arguments.put(name, value);
        arguments.put(other, otherValue);
        return arguments;
    }

    private static DataType.RecordType record(String name, DataType value) {
        var field = new DataType.Field("value", value, "", true, null);
        return new DataType.RecordType(name, "", List.of(field), false);
    }

    private static Tool tool(String name, DataType output) {
        var input = new DataType.RecordType(name, "", List.of(), false);
        return new Tool(name, "", "/" + name, input, output, Effect.READS, _ -> Map.of());
    }
}
