package dev.codemode.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codemode.python.Limit;
import dev.codemode.python.Outcome;
import dev.codemode.python.PlainData;
import dev.codemode.python.Sandbox;
import dev.codemode.tools.Briefing;
import dev.codemode.tools.DescriptionBudget;
import dev.codemode.tools.Discovery;
import dev.codemode.tools.Rollback;
import dev.codemode.tools.Savepoints;
import dev.codemode.tools.ToolCall;
import dev.codemode.tools.ToolCatalog;
import dev.codemode.tools.WriteLog;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets the model write one program that calls the tools.
///
/// The program comes as a `run_python` call or in a fenced block and runs in a [Sandbox]. Its
/// `result`, else what it printed, is the answer and ends the run. A program in which the checker finds an
/// error goes back to the model before it calls a tool. One that is refused, raises or runs out of a limit is rolled back as
/// far as that can be done, and the model is told the error, the calls that had been made, what was undone
/// and what stays done.
///
/// Where the catalogue is larger than [AgentSettings#description()], the model gets an index of it and two
/// more tools, [Discovery#SEARCH_TOOLS] and [Discovery#DESCRIBE_TOOL], to look before it writes.
public final class CodeModeAgent implements Agent {
    /// The tool that takes the program; its one parameter is `code`, the whole program.
    public static final String RUN_PYTHON = "run_python";

    private static final System.Logger LOG = System.getLogger(CodeModeAgent.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Approach approach;
    private final AgentSettings settings;

    private CodeModeAgent(Approach approach, AgentSettings settings) {
        this.approach = approach;
        this.settings = settings;
    }

    /// Describes the tools as typed Python.
    public static CodeModeAgent withPython(AgentSettings settings) {
        return new CodeModeAgent(Approach.CODE_MODE, settings);
    }

    /// Describes the tools by the JSON schemas that function calling uses.
    public static CodeModeAgent withSchemas(AgentSettings settings) {
        return new CodeModeAgent(Approach.CODE_MODE_SCHEMAS, settings);
    }

    @Override
    public String approach() {
        return approach.id();
    }

    @Override
    public AgentRun run(AgentTask task) {
        var briefing = briefing(task);
        var talk =
                new Conversation(task, settings, offered(briefing), true)
                        .open(prompt(task, briefing));
        return talk.toEnd(new Run(task, talk, briefing)::takeTurns);
    }

    /// Schemas have one length only: they are there to be compared with what function calling sends.
    private Briefing briefing(AgentTask task) {
        var python = task.tools().python(settings.results());
        return approach == Approach.CODE_MODE_SCHEMAS
                ? python.briefing(DescriptionBudget.unlimited())
                : python.briefing(settings.description());
    }

    private static List<ToolSpecification> offered(Briefing briefing) {
        var offered = new ArrayList<>(List.of(Prompts.runPython()));
        briefing.discovery().ifPresent(found -> offered.addAll(found.direct().specifications()));
        return offered;
    }

    /// The answer that a completed program gives: its result, text as it is and other data as JSON;
    /// without a result, what it printed.
    public static String answer(Outcome.Completed completed) {
        return switch (completed.value()) {
            case null -> completed.stdout().strip();
            case String text -> text;
            case List<?> list -> PlainData.json(list);
            case Map<?, ?> map -> PlainData.json(map);
            case Object other -> PlainData.repr(other);
        };
    }

    private String prompt(AgentTask task, Briefing briefing) {
        var failure = Prompts.Failure.of(task.tools(), task.savepoints());
        return approach == Approach.CODE_MODE_SCHEMAS
                ? Prompts.codeModeWithSchemas(task.tools(), settings.results(), failure)
                : Prompts.codeModeWithPython(briefing, settings.results(), failure);
    }

    /// What became of one call, or of one program in a block.
    private sealed interface Ran {
        /// @param shown the text as the model gets it back where the run goes on
        record Answer(String text, String shown) implements Ran {}

        /// It ran, but left nothing to answer with.
        record Silent(String told) implements Ran {}

        /// It was no program, but a question about the tools.
        record Looked(String told) implements Ran {}

        record Failed(String told) implements Ran {}

        /// It needs the result of a write, and in a dry run there is none.
        record Waits() implements Ran {}
    }

    /// The state of one run.
    private final class Run {
        private final AgentTask task;
        private final Conversation talk;
        private final Feedback feedback;
        private final Briefing briefing;
        private boolean programCompleted;
        private boolean waits;
        private int refusals;

        Run(AgentTask task, Conversation talk, Briefing briefing) {
            this.task = task;
            this.talk = talk;
            this.feedback =
                    new Feedback(task.tools(), settings.results(), settings.maxFeedbackTokens());
            this.briefing = briefing;
        }

        AgentRun takeTurns() {
            var wasEmpty = false;
            while (talk.mayGoOn()) {
                var reply = talk.ask();
                if (reply.refused()) {
                    return talk.end(reply.text(), Stop.REFUSED);
                }
                var answer = reply.calls().isEmpty() ? takeText(reply) : takeCalls(reply);
                if (answer != null) {
                    return talk.end(answer, Stop.ANSWERED);
                }
                if (waits) {
                    return talk.end("", Stop.NEEDED_A_WRITE);
                }
                if (reply.empty() && wasEmpty) {
                    return talk.end("", Stop.EMPTY_REPLY);
                }
                wasEmpty = reply.empty();
            }
            return talk.unanswered();
        }

        /// @return the answer, or null where the run goes on
        private @Nullable String takeText(Conversation.Reply reply) {
            var found = Fences.program(reply.text(), reply.cut());
            if (found.isPresent()) {
                return takeProgram(found.get());
            }
            if (reply.cut()) {
                talk.tell(Feedback.cut(settings.maxOutputTokens()));
                return null;
            }
            if (programCompleted && !reply.empty()) {
                return reply.text();
            }
            talk.tell(Feedback.NO_PROGRAM);
            return null;
        }

        private @Nullable String takeProgram(Fences.Found found) {
            return switch (runProgram(found.program())) {
                case Ran.Answer(var text, _) -> text;
                case Ran.Silent(var told) -> tell(told);
                case Ran.Looked(var told) -> tell(told);
                case Ran.Failed(var told) -> tell(told + Feedback.lastOf(found.blocks()));
                case Ran.Waits() -> null;
            };
        }

        private @Nullable String tell(String text) {
            talk.tell(text);
            return null;
        }

        /// Runs the programs of all calls in order; the last one's answer is the answer. After one
        /// that failed the others are not run, for they were written in the belief that it would work.
        private @Nullable String takeCalls(Conversation.Reply reply) {
            String answer = null;
            var failed = false;
            for (var call : reply.calls()) {
                if (reply.cut()) {
                    talk.refuse(call, Feedback.cut(settings.maxOutputTokens()));
                } else if (failed) {
                    talk.refuse(call, Feedback.NOT_RUN_AFTER_FAILURE);
                } else {
                    switch (runCall(call)) {
                        case Ran.Answer(var text, var shown) -> {
                            talk.answer(call, shown, false);
                            answer = text;
                        }
                        case Ran.Silent(var told) -> talk.explain(call, told);
                        case Ran.Looked(var told) -> talk.explain(call, told);
                        case Ran.Failed(var told) -> {
                            talk.refuse(call, told);
                            failed = true;
                        }
                        case Ran.Waits() -> {
                            return null;
                        }
                    }
                }
            }
            return failed ? null : answer;
        }

        private Ran runCall(ToolExecutionRequest call) {
            if (!call.name().equals(RUN_PYTHON)) {
                return look(call);
            }
            try {
                var code = JSON.readTree(call.arguments()).path("code");
                return code.isTextual()
                        ? runProgram(code.textValue())
                        : new Ran.Failed(Feedback.noCode(call.arguments()));
            } catch (JsonProcessingException e) {
                return new Ran.Failed(Feedback.brokenJson(e));
            }
        }

        private Ran look(ToolExecutionRequest call) {
            var lookups =
                    briefing.discovery().map(Discovery::direct).orElse(ToolCatalog.of(List.of()));
            if (lookups.find(call.name()).isEmpty()) {
                return new Ran.Failed(Feedback.unknownTool(call.name(), lookups.tools()));
            }
            var found = lookups.call(call.name(), call.arguments());
            return found.value() instanceof String text
                    ? new Ran.Looked(text)
                    : new Ran.Failed(found.json());
        }

        private Ran runProgram(String program) {
            var listener = listener();
            var writes = new WriteLog(task.tools());
            var savepoint = task.savepoints().set();
            var before = task.time().instant();
            var outcome = sandbox(writes.tools().listening(listener)).run(program);
            var calls = listener.end();
            var time = Duration.between(before, task.time().instant());
            if (outcome instanceof Outcome.Rejected rejected && !rejected.findings().isEmpty()) {
                refusals++;
            }
            var rollback =
                    AgentEvent.ProgramRan.failed(outcome)
                            ? rollBack(savepoint, writes)
                            : Rollback.NOTHING;
            if (outcome instanceof Outcome.Exhausted(var limit, _, _, _, _)
                    && limit == Limit.INTERRUPT) {
                Thread.currentThread().interrupt(); // meant for the whole run, not for this program
            }
            talk.record(new AgentEvent.ProgramRan(talk.turn(), program, outcome, rollback, time));
            return switch (outcome) {
                case Outcome.Completed completed -> judge(completed);
                case Outcome.Suspended _ -> {
                    waits = true;
                    yield new Ran.Waits();
                }
                case Outcome.Raised _, Outcome.Exhausted _, Outcome.Rejected _, Outcome.Failed _ ->
                        new Ran.Failed(feedback.failed(outcome, program, calls, rollback));
            };
        }

        private Rollback rollBack(Savepoints.Savepoint savepoint, WriteLog writes) {
            // An interrupt is about the program: half an undo would be worse than none.
            var interrupted = Thread.interrupted();
            var calls = new ArrayList<ToolCall>();
            var rollback =
                    task.savepoints().canUndo()
                            ? restore(savepoint, writes)
                            : writes.undo(calls::add);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            calls.forEach(call -> talk.record(new AgentEvent.UndoCalled(talk.turn(), call)));
            return rollback;
        }

        /// Whatever goes wrong in it, the run goes on, and the model and the user are told.
        private static Rollback restore(Savepoints.Savepoint savepoint, WriteLog writes) {
            try {
                savepoint.rollBack();
                return writes.restored();
            } catch (RuntimeException | Error broken) {
                LOG.log(System.Logger.Level.WARNING, "rolling a program back failed", broken);
                return writes.notRestored();
            }
        }

        /// Text is the answer however long it is; data that nobody would read goes back to the model.
        private Ran judge(Outcome.Completed completed) {
            programCompleted = true;
            var answer = answer(completed);
            if (answer.isBlank()) {
                return new Ran.Silent(Feedback.SILENT);
            }
            if (feedback.isTooLong(answer) && !(completed.value() instanceof String)) {
                return new Ran.Silent(feedback.tooLong(completed));
            }
            return new Ran.Answer(answer, feedback.result(completed, answer));
        }

        private ProgramCalls listener() {
            return new ProgramCalls(
                    call -> {
                        feedback.saw(call);
                        talk.called(true, call);
                    });
        }

        private Sandbox sandbox(ToolCatalog tools) {
            var builder =
                    Sandbox.builder()
                            .limits(settings.limits())
                            .clock(settings.clock())
                            .provide(tools.python(settings.results()).module(briefing))
                            .refuseErrors(refusals < settings.maxRefusals());
            var workers = settings.workers();
            return (workers == null ? builder : builder.isolated(workers)).build();
        }
    }
}
