package dev.codemode.agents;

import dev.codemode.tools.ToolCatalog;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.List;

/// Lets the model call tools one by one: a reply's calls are run and answered until a reply holds
/// none; that reply is the answer.
public final class FunctionCallingAgent implements Agent {
    private final Approach approach;
    private final AgentSettings settings;
    private final String prompt;

    private FunctionCallingAgent(Approach approach, AgentSettings settings) {
        this.approach = approach;
        this.settings = settings;
        this.prompt = Prompts.functionCalling(parallel(approach));
    }

    /// Runs all calls of a reply, in their order.
    public static FunctionCallingAgent parallel(AgentSettings settings) {
        return new FunctionCallingAgent(Approach.FUNCTION_CALLING, settings);
    }

    /// Runs one call per reply. The request says so where the provider's API can; should a reply hold
    /// more all the same, the first one runs and the others are answered with an error, since every
    /// provider wants each call answered.
    public static FunctionCallingAgent sequential(AgentSettings settings) {
        return new FunctionCallingAgent(Approach.FUNCTION_CALLING_SEQUENTIAL, settings);
    }

    private static boolean parallel(Approach approach) {
        return approach == Approach.FUNCTION_CALLING;
    }

    @Override
    public String approach() {
        return approach.id();
    }

    @Override
    public AgentRun run(AgentTask task) {
        var talk =
                new Conversation(task, settings, task.tools().specifications(), parallel(approach))
                        .open(prompt);
        return talk.toEnd(() -> takeTurns(talk, task));
    }

    private AgentRun takeTurns(Conversation talk, AgentTask task) {
        var tools = task.tools().listening(call -> talk.called(false, call));
        var wasEmpty = false;
        while (talk.mayGoOn()) {
            var reply = talk.ask();
            if (reply.refused()) {
                return talk.end(reply.text(), Stop.REFUSED);
            }
            if (reply.cut()) {
                tellCut(talk, reply.calls());
            } else if (!reply.calls().isEmpty()) {
                if (!runCalls(talk, tools, reply.calls())) {
                    return talk.end("", Stop.NEEDED_A_WRITE);
                }
            } else if (!reply.empty()) {
                return talk.end(reply.text(), Stop.ANSWERED);
            } else if (wasEmpty) {
                return talk.end("", Stop.EMPTY_REPLY);
            } else {
                talk.tell(
                        "Your reply was empty. Call a tool, or give the user the answer as text.");
            }
            wasEmpty = reply.empty();
        }
        return talk.unanswered();
    }

    /// The last call of a cut reply may be half a call, and running the others alone would be a guess.
    private void tellCut(Conversation talk, List<ToolExecutionRequest> calls) {
        var limit = settings.maxOutputTokens();
        if (calls.isEmpty()) {
            talk.tell(
                    "Your reply was cut at the limit of %d output tokens. Be shorter."
                            .formatted(limit));
        }
        for (var call : calls) {
            talk.refuse(
                    call,
                    Prompts.error(
                            "the reply was cut at the limit of %d output tokens, so none of its calls was run; send fewer or shorter calls in one reply"
                                    .formatted(limit)));
        }
    }

    /// @return whether every call has an answer; in a dry run writes have none
    private boolean runCalls(
            Conversation talk, ToolCatalog tools, List<ToolExecutionRequest> calls) {
        var answered = true;
        var runnable = parallel(approach) ? calls.size() : 1;
        for (var call : calls.subList(0, runnable)) {
            var result = tools.call(call.name(), call.arguments());
            talk.answer(call, result.json(), result.error());
            answered &= !result.withheld();
        }
        for (var call : calls.subList(runnable, calls.size())) {
            talk.refuse(
                    call,
                    Prompts.error(
                            "not run: only one call per reply is allowed and this reply held %d; the first was run, send this one again by itself"
                                    .formatted(calls.size())));
        }
        return answered;
    }
}
