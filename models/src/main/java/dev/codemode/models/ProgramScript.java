package dev.codemode.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.agents.CodeModeAgent;
import dev.codemode.python.HostException;
import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Outcome;
import dev.codemode.python.PlainData;
import dev.codemode.python.Sandbox;
import dev.langchain4j.agent.tool.ToolSpecification;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Plays a reference program one reply at a time, by replay.
///
/// Each step runs the program from its start. Calls that the conversation has answered get those
/// answers; the first calls beyond them are handed out, as far as the program gets without needing
/// their results. So which calls may go out together is found by running, never marked by hand.
final class ProgramScript {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReferenceSolution reference;
    private final Clock clock;
    private final List<ToolSpecification> tools;
    private final Map<String, Object> parsed;

    /// @param tools as the request offers them
    ProgramScript(ReferenceSolution reference, Clock clock, List<ToolSpecification> tools) {
        this(reference, clock, tools, new HashMap<>());
    }

    /// @param parsed what texts of the conversation hold: kept from one step to the next, it spares
    ///     parsing every result again at every turn
    ProgramScript(
            ReferenceSolution reference,
            Clock clock,
            List<ToolSpecification> tools,
            Map<String, Object> parsed) {
        this.reference = reference;
        this.clock = clock;
        this.tools = List.copyOf(tools);
        this.parsed = parsed;
    }

    /// A call of the conversation and its answer.
    ///
    /// @param arguments JSON
    /// @param result what the tool gave, as the model reads it
    record Answered(String tool, String arguments, String result) {}

    /// @param arguments JSON
    record Call(String tool, String arguments) {}

    /// What to send next.
    sealed interface Step {
        /// Calls to send in one reply, never none.
        record Calls(List<Call> calls) implements Step {}

        /// Everything is done.
        record Answer(String text) implements Step {}
    }

    /// What comes after the calls that have been answered.
    ///
    /// @param parallel whether a reply may hold several calls
    /// @throws IllegalStateException where the program fails or is at odds with the conversation
    Step next(List<Answered> answered, boolean parallel) {
        var replay = new Replay(answered, parallel);
        var outcome =
                Sandbox.builder()
                        .clock(clock)
                        .provide(replay.module())
                        .build()
                        .run(reference.program());
        replay.complainOfMismatch();
        if (!replay.calls.isEmpty()) {
            return new Step.Calls(List.copyOf(replay.calls));
        }
        return switch (outcome) {
            case Outcome.Completed completed -> new Step.Answer(CodeModeAgent.answer(completed));
            case Outcome.Raised(var error, _, _) -> throw failed(error.render());
            case Outcome.Rejected rejected -> throw failed(rejected.render());
            case Outcome.Exhausted(_, _, var message, _, _) -> throw failed(message);
            case Outcome.Failed broken -> throw failed(broken.message());
            case Outcome.Suspended(var at, _, _) ->
                    throw failed("it waits at " + at + " for a call that was not made");
        };
    }

    private static @Nullable Object parse(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            return json; // a tool may answer with plain text
        }
    }

    private static IllegalStateException failed(String why) {
        return new IllegalStateException("the reference solution fails: " + why);
    }

    /// One run of the program.
    private final class Replay {
        private final List<Answered> answered;
        private final boolean parallel;
        private final List<Call> calls = new ArrayList<>();
        private int next;
        private boolean closed;
        private @Nullable String mismatch;

        Replay(List<Answered> answered, boolean parallel) {
            this.answered = answered;
            this.parallel = parallel;
        }

        HostModule module() {
            return new HostModule("tools", "", tools.stream().map(this::function).toList());
        }

        private HostFunction function(ToolSpecification tool) {
            var schema = tool.parameters();
            var parameters =
                    schema == null
                            ? List.<HostFunction.Parameter>of()
                            : schema.properties().keySet().stream()
                                    .map(
                                            name ->
                                                    new HostFunction.Parameter(
                                                            name, schema.required().contains(name)))
                                    .toList();
            return new HostFunction(
                    tool.name(), "", parameters, arguments -> call(tool.name(), arguments));
        }

        private @Nullable Object call(String tool, Map<String, @Nullable Object> arguments)
                throws HostException {
            if (mismatch != null) {
                return HostFunction.PENDING;
            }
            return next < answered.size()
                    ? replay(tool, arguments)
                    : handOut(new Call(tool, PlainData.json(arguments)));
        }

        private @Nullable Object replay(String tool, Map<String, @Nullable Object> arguments)
                throws HostException {
            var then = answered.get(next++);
            var thenArguments = parsed(then.arguments());
            if (!tool.equals(then.tool()) || !same(arguments, thenArguments)) {
                mismatch =
                        "call %d of the conversation is %s(%s), but the reference solution makes %s(%s) there"
                                .formatted(
                                        next,
                                        then.tool(),
                                        PlainData.json(thenArguments),
                                        tool,
                                        PlainData.json(arguments));
                return HostFunction.PENDING;
            }
            var result = parsed(then.result());
            if (result instanceof Map<?, ?> map && map.get("error") instanceof String error) {
                throw HostException.toolError("Tool returned error: " + error);
            }
            return result;
        }

        /// A read waits for the writes before it, and a write for the reads: run together, they could
        /// see or make a state that the program, read from top to bottom, does not have.
        private Object handOut(Call call) {
            closed |= !calls.isEmpty() && (!parallel || !sameKind(calls.getFirst(), call));
            if (!closed) {
                calls.add(call);
            }
            return HostFunction.PENDING;
        }

        private boolean sameKind(Call first, Call second) {
            return reference.readsOnly().test(first.tool())
                    == reference.readsOnly().test(second.tool());
        }

        void complainOfMismatch() {
            if (mismatch == null && next < answered.size()) {
                mismatch =
                        "the conversation has %d answered calls, the reference solution makes only %d"
                                .formatted(answered.size(), next);
            }
            if (mismatch != null) {
                throw new IllegalStateException(mismatch);
            }
        }

        /// Whether it is the same data to a reader of JSON. A client that knows one kind of number, as
        /// JavaScript does, gives 2500.0 back as 2500.
        private static boolean same(@Nullable Object one, @Nullable Object other) {
            return switch (one) {
                case Number number ->
                        other instanceof Number that && number.doubleValue() == that.doubleValue();
                case Map<?, ?> map ->
                        other instanceof Map<?, ?> that
                                && map.keySet().equals(that.keySet())
                                && map.keySet().stream()
                                        .allMatch(key -> same(map.get(key), that.get(key)));
                case List<?> list ->
                        other instanceof List<?> that
                                && list.size() == that.size()
                                && IntStream.range(0, list.size())
                                        .allMatch(i -> same(list.get(i), that.get(i)));
                case null, default -> Objects.equals(one, other);
            };
        }

        private @Nullable Object parsed(String json) {
            return parsed.computeIfAbsent(json, ProgramScript::parse);
        }
    }
}
