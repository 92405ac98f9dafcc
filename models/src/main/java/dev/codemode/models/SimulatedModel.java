package dev.codemode.models;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.codemode.agents.CallParameters;
import dev.codemode.agents.CodeModeAgent;
import dev.codemode.agents.TokenUsageDetails;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Plays a reference solution as a real model would send it: as one program in code mode, as tool
/// calls in function calling.
///
/// It keeps nothing from one request to the next but the virtual clock, and what it need not compute
/// twice: all it needs stands in the request, as with a real model. For one conversation. Offered `run_python`, it sends the program; offered other tools, it
/// calls them; offered none, it sends the program in a fenced block.
final class SimulatedModel implements ChatModel {
    private final Profile profile;
    private final TrialContext trial;
    private final VirtualClock time;
    private final TokenCounter counter;
    private final Map<String, Object> parsed = new HashMap<>();

    SimulatedModel(Profile profile, TrialContext trial, VirtualClock time) {
        this.profile = profile;
        this.trial = trial;
        this.time = time;
        this.counter = new TokenCounter(profile);
    }

    /// Of the kind that keeps what a request says of parallel calls.
    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return CallParameters.of(ChatRequestParameters.builder().build());
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        var reply = reply(request);
        var tokens = counter.count(request, reply);
        if (tokens.output() > limit(request)) {
            throw new IllegalStateException(
                    "a reply of the reference solution takes %d tokens, more than the limit of %d"
                            .formatted(tokens.output(), limit(request)));
        }
        time.advance(profile.latency(tokens.input(), tokens.output(), gauss(request)));
        return ChatResponse.builder()
                .aiMessage(reply)
                .modelName("simulated:" + profile.name())
                .tokenUsage(new TokenUsageDetails(tokens))
                .finishReason(
                        reply.hasToolExecutionRequests()
                                ? FinishReason.TOOL_EXECUTION
                                : FinishReason.STOP)
                .build();
    }

    private AiMessage reply(ChatRequest request) {
        var tools = request.toolSpecifications();
        var offersProgram =
                tools.stream().anyMatch(tool -> tool.name().equals(CodeModeAgent.RUN_PYTHON));
        return offersProgram || tools.isEmpty()
                ? program(request, offersProgram)
                : nextCalls(request, tools);
    }

    private AiMessage program(ChatRequest request, boolean asCall) {
        var program = trial.reference().program();
        if (replies(request) > 0) {
            throw new IllegalStateException(
                    "the reference solution fails: " + textOf(request.messages().getLast()));
        }
        if (!asCall) {
            return AiMessage.from("```python\n" + program.stripTrailing() + "\n```\n");
        }
        var arguments = JsonNodeFactory.instance.objectNode().put("code", program);
        return AiMessage.from(call(1, CodeModeAgent.RUN_PYTHON, arguments.toString()));
    }

    private AiMessage nextCalls(ChatRequest request, List<ToolSpecification> tools) {
        var answered = answered(request.messages());
        var script = new ProgramScript(trial.reference(), trial.clock(), tools, parsed);
        var parallel = CallParameters.parallelCalls(request.parameters());
        return switch (script.next(answered, parallel)) {
            case ProgramScript.Step.Answer(var text) -> AiMessage.from(text);
            case ProgramScript.Step.Calls(var calls) -> {
                var requests = new ArrayList<ToolExecutionRequest>();
                for (var call : calls) {
                    var number = answered.size() + requests.size() + 1;
                    requests.add(call(number, call.tool(), call.arguments()));
                }
                yield fitting(requests, limit(request));
            }
        };
    }

    /// As many of the calls as the limit of output tokens has room for, but one at least; the others
    /// go out in later turns.
    private AiMessage fitting(List<ToolExecutionRequest> calls, int limit) {
        int count = calls.size();
        while (count > 1 && counter.output(AiMessage.from(calls.subList(0, count))) > limit) {
            count--;
        }
        return AiMessage.from(List.copyOf(calls.subList(0, count)));
    }

    private static int limit(ChatRequest request) {
        var limit = request.maxOutputTokens();
        return limit == null ? Integer.MAX_VALUE : limit;
    }

    private static ToolExecutionRequest call(int number, String name, String arguments) {
        return ToolExecutionRequest.builder()
                .id("call_" + number)
                .name(name)
                .arguments(arguments)
                .build();
    }

    private static List<ProgramScript.Answered> answered(List<ChatMessage> messages) {
        var results = new HashMap<String, String>();
        for (var message : messages) {
            if (message instanceof ToolExecutionResultMessage result) {
                results.put(result.id(), result.text());
            }
        }
        return messages.stream()
                .filter(AiMessage.class::isInstance)
                .flatMap(message -> ((AiMessage) message).toolExecutionRequests().stream())
                .map(
                        call ->
                                new ProgramScript.Answered(
                                        call.name(), call.arguments(), result(results, call)))
                .toList();
    }

    private static String result(Map<String, String> results, ToolExecutionRequest call) {
        var result = results.get(call.id());
        if (result == null) {
            throw new IllegalStateException(
                    "call '%s' of %s has no answer in the conversation"
                            .formatted(call.id(), call.name()));
        }
        return result;
    }

    /// The same trial, turn and seed always give the same number, whatever was asked before.
    private double gauss(ChatRequest request) {
        long seed = trial.seed();
        seed = seed * 31 + trial.trialId().hashCode();
        seed = seed * 31 + replies(request);
        return new Random(seed).nextGaussian();
    }

    private static int replies(ChatRequest request) {
        return (int) request.messages().stream().filter(AiMessage.class::isInstance).count();
    }

    private static String textOf(ChatMessage message) {
        return switch (message) {
            case ToolExecutionResultMessage result -> result.text();
            case UserMessage user -> user.singleText();
            default -> "it was sent and the conversation goes on";
        };
    }
}
