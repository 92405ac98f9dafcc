package dev.codemode.tools;

import dev.langchain4j.agent.tool.ToolSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The tools of a task, to be called one by one or from programs.
///
/// A catalogue never changes and may serve any number of threads as far as its tools allow. Arguments
/// are checked before a tool runs, in both ways of calling, by the same code.
///
/// ```java
/// var catalog = ToolCatalog.of(new Bookkeeping());
/// catalog.specifications();                                   // for function calling
/// catalog.call("create_invoice", "{\"client_name\": \"Acme\"}");   // {"error": "create_invoice() needs ..."}
/// catalog.python(ResultStyle.VALUES).description();           // for code mode
/// ```
public final class ToolCatalog {
    private static final System.Logger LOG = System.getLogger(ToolCatalog.class.getName());

    private final Map<String, Tool> tools;

    /// Those that a view leaves out too: they may still be needed to undo.
    private final Map<String, Tool> all;

    private final List<ToolListener> listeners;
    private final List<Approval> approvals;
    private final boolean undoing;

    /// Over these tools; views of the same tools share it.
    private final ToolSearch search;

    private ToolCatalog(
            Map<String, Tool> tools,
            Map<String, Tool> all,
            List<ToolListener> listeners,
            List<Approval> approvals,
            boolean undoing) {
        this(tools, all, listeners, approvals, undoing, new ToolSearch(tools.values()));
    }

    private ToolCatalog(
            Map<String, Tool> tools,
            Map<String, Tool> all,
            List<ToolListener> listeners,
            List<Approval> approvals,
            boolean undoing,
            ToolSearch search) {
        this.tools = tools;
        this.all = all;
        this.listeners = List.copyOf(listeners);
        this.approvals = List.copyOf(approvals);
        this.undoing = undoing;
        this.search = search;
    }

    /// Reads the LangChain4j `@Tool` methods of objects, in the order they are declared.
    ///
    /// Names are those of the Java methods, parameters and record components in snake_case, unless
    /// `@Tool(name)` or `@P(name)` says otherwise. A parameter may be left out where it is
    /// `@P(required = false)`, has a default, or is `@Nullable`. Arguments and results may be String,
    /// boolean, int, long, double, BigDecimal, Number, LocalDate, enums, records, lists and maps of these,
    /// and Object for anything.
    ///
    /// @throws IllegalArgumentException where a method cannot be a tool, saying why
    public static ToolCatalog of(Object... objectsWithToolMethods) {
        var read = new ArrayList<Tool>();
        for (var object : objectsWithToolMethods) {
            read.addAll(ToolReader.read(object));
        }
        return of(read);
    }

    /// @throws IllegalArgumentException where two tools have the same name, or where a tool names an
    ///     undo that is not there or cannot work
    public static ToolCatalog of(List<Tool> tools) {
        var byName = new LinkedHashMap<String, Tool>();
        for (var tool : tools) {
            if (byName.putIfAbsent(tool.name(), tool) != null) {
                throw new IllegalArgumentException("two tools have the name '" + tool.name() + "'");
            }
        }
        for (var tool : tools) {
            if (tool.undo() instanceof Undo.Named(var undo)) {
                UndoNames.check(tool, undo, byName);
            }
        }
        return new ToolCatalog(byName, byName, List.of(), List.of(), false);
    }

    /// Reads a list of tools that are described by JSON schemas: a list of MCP (`{"tools": [{"name",
    /// "description", "inputSchema", "outputSchema", "annotations"}]}`), the functions of an OpenAI or
    /// Anthropic request (`[{"type": "function", "function": {"name", "description", "parameters"}}]`), or
    /// the bare array of either. Hints of MCP say what a tool does to the world; its `_meta` may name the
    /// tool that takes a call back, as `"dev.codemode/undo": "delete_invoice"` (see [Undo.Named]).
    ///
    /// @param caller runs them
    /// @throws SchemaException where it cannot be read, with the place: `$.tools[3].inputSchema.properties`
    /// @throws IllegalArgumentException where it is not JSON, or two tools have the same name
    /// @see JsonSchemaReader
    public static ToolCatalog ofJson(String toolList, ToolCaller caller) {
        return of(ToolListReader.read(toolList, caller));
    }

    /// All tools, in order.
    public List<Tool> tools() {
        return List.copyOf(tools.values());
    }

    public Optional<Tool> find(String name) {
        return Optional.ofNullable(tools.get(name));
    }

    /// A catalogue of the named tools alone, in this catalogue's order. The others cannot be called any
    /// more, but still undo.
    ///
    /// @throws IllegalArgumentException where a name is of no tool
    public ToolCatalog only(Set<String> names) {
        for (var name : names) {
            if (!tools.containsKey(name)) {
                throw new IllegalArgumentException(unknownTool(name));
            }
        }
        var kept = new LinkedHashMap<>(tools);
        kept.keySet().retainAll(names);
        return new ToolCatalog(kept, all, listeners, approvals, undoing);
    }

    /// A view of this catalogue with other tools of the same names.
    ToolCatalog mapped(UnaryOperator<Tool> change) {
        return new ToolCatalog(
                mapped(tools, change), mapped(all, change), listeners, approvals, undoing);
    }

    /// A view of this catalogue whose tools do something else, and are described as before.
    ToolCatalog wrapped(UnaryOperator<Tool> change) {
        return new ToolCatalog(
                mapped(tools, change), mapped(all, change), listeners, approvals, undoing, search);
    }

    private static Map<String, Tool> mapped(Map<String, Tool> tools, UnaryOperator<Tool> change) {
        var changed = new LinkedHashMap<String, Tool>();
        tools.forEach((name, tool) -> changed.put(name, change.apply(tool)));
        return changed;
    }

    /// A view of this catalogue that reports each call, those that are refused too.
    public ToolCatalog listening(ToolListener listener) {
        return new ToolCatalog(tools, all, with(listeners, listener), approvals, undoing, search);
    }

    /// A view of this catalogue that asks before each call that may change something, whoever makes
    /// it. Where several are asked, all of them must allow it.
    public ToolCatalog approving(Approval approval) {
        return new ToolCatalog(tools, all, listeners, with(approvals, approval), undoing, search);
    }

    /// A view for calls that will not be made.
    ToolCatalog withoutApprovals() {
        return new ToolCatalog(tools, all, listeners, List.of(), undoing, search);
    }

    /// The view that undo calls go through: of all tools, those that no model is offered too.
    ToolCatalog undoing() {
        return new ToolCatalog(all, all, listeners, approvals, true);
    }

    private static <T> List<T> with(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    /// The tools as LangChain4j passes them to a model.
    public List<ToolSpecification> specifications() {
        return tools.values().stream()
                .map(
                        tool ->
                                ToolSpecification.builder()
                                        .name(tool.name())
                                        .description(tool.description())
                                        .parameters(JsonSchemas.parameters(tool.input()))
                                        .build())
                .toList();
    }

    ToolSearch search() {
        return search;
    }

    /// The tools as programs see them.
    public PythonApi python(ResultStyle results) {
        return new PythonTools(this, results);
    }

    /// Answers a call as a model makes it. Whatever the model did wrong comes back as
    /// `{"error": message}`: an unknown tool, broken JSON, arguments that do not fit, a tool's failure.
    public ToolResult call(String name, @Nullable String argumentsJson) {
        Map<String, @Nullable Object> arguments;
        try {
            arguments = parse(name, argumentsJson);
        } catch (BadArgument bad) {
            var refused = ToolResult.failure(bad.text());
            report(new ToolCall(name, Map.of(), refused, Duration.ZERO));
            return refused;
        }
        return call(name, arguments, ArgumentCheck.ofJson()).result();
    }

    /// As [#call(String,String)], with arguments that are plain data already.
    public ToolResult call(String name, Map<String, @Nullable Object> arguments) {
        return call(name, arguments, ArgumentCheck.ofJson()).result();
    }

    Answer callFromProgram(String name, Map<String, @Nullable Object> arguments) {
        return call(name, arguments, ArgumentCheck.ofProgram());
    }

    private Answer call(String name, Map<String, @Nullable Object> arguments, ArgumentCheck check) {
        var start = System.nanoTime();
        var answer = answer(name, arguments, check);
        var time = Duration.ofNanos(System.nanoTime() - start);
        report(new ToolCall(name, arguments, answer.result(), time));
        return answer;
    }

    /// How a call ended; what the caller makes of it depends on the way it was called.
    sealed interface Answer {
        ToolResult result();

        record Success(ToolResult result) implements Answer {}

        /// The tool ran and could not do it.
        record Failed(String message, ToolResult result) implements Answer {}

        /// It was not approved; the tool did not run.
        record Denied(String message, ToolResult result) implements Answer {}

        /// A dry run; the tool did not run, and there is no result.
        record Withheld(ToolResult result) implements Answer {}

        /// The arguments do not fit; the tool did not run.
        record Refused(BadArgument why, ToolResult result) implements Answer {}
    }

    private Answer answer(
            String name, Map<String, @Nullable Object> arguments, ArgumentCheck check) {
        var tool = tools.get(name);
        try {
            if (tool == null) {
                throw BadArgument.type(unknownTool(name));
            }
            var checked = check.check(tool, arguments);
            approve(tool, checked);
            return new Answer.Success(ToolResult.success(tool.body().call(checked)));
        } catch (BadArgument bad) {
            return new Answer.Refused(bad, ToolResult.failure(bad.text()));
        } catch (ToolFailure failure) {
            return new Answer.Failed(failure.text(), ToolResult.failure(failure.text()));
        } catch (Denied denied) {
            return new Answer.Denied(denied.text(), ToolResult.failure(denied.text()));
        } catch (Withheld _) {
            return new Answer.Withheld(ToolResult.ofWithheld());
        } catch (RuntimeException mistake) {
            // The text of such an exception may hold anything of the host; the model gets none of
            // it.
            LOG.log(System.Logger.Level.WARNING, "tool '" + name + "' threw", mistake);
            var message = name + "() failed";
            return new Answer.Failed(message, ToolResult.failure(message));
        }
    }

    private void approve(Tool tool, Map<String, @Nullable Object> checked) throws Denied {
        if (tool.effect() == Effect.READS || approvals.isEmpty()) {
            return;
        }
        var arguments = Write.of(tool, checked).arguments();
        var request = new Approval.Request(tool.name(), tool.effect(), arguments, undoing);
        for (var approval : approvals) {
            if (decision(approval, request) instanceof Approval.Decision.Refused(var reason)) {
                throw new Denied(tool.name(), reason);
            }
        }
    }

    @SuppressWarnings("NullAway") // a hook of the host may answer null all the same
    private static Approval.Decision decision(Approval approval, Approval.Request request) {
        try {
            var decision = approval.decide(request);
            return decision == null ? Approval.refuse("there was no decision") : decision;
        } catch (RuntimeException | StackOverflowError mistake) {
            // Its text may hold anything of the host.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "approval of '" + request.tool() + "' threw",
                    mistake);
            return Approval.refuse("asking for approval failed");
        }
    }

    private void report(ToolCall call) {
        listeners.forEach(listener -> listener.called(call));
    }

    private String unknownTool(String name) {
        var names = tools.keySet();
        return "no tool '"
                + name
                + "'"
                + Nearest.hint(name, names)
                + (names.isEmpty() ? " There are no tools" : " The tools are " + Words.list(names));
    }

    private static Map<String, @Nullable Object> parse(String tool, @Nullable String argumentsJson)
            throws BadArgument {
        if (argumentsJson == null || argumentsJson.isBlank()) {
            return Map.of();
        }
        var what = "arguments of " + tool + "()";
        Object parsed;
        try {
            parsed = Json.parse(what, argumentsJson);
        } catch (IllegalArgumentException broken) {
            throw BadArgument.type(String.valueOf(broken.getMessage()));
        }
        if (!(parsed instanceof Map<?, ?> map)) {
            throw BadArgument.type(what + " must be a JSON object, got " + Words.got(parsed));
        }
        var arguments = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> arguments.put(String.valueOf(key), value));
        return arguments;
    }
}
