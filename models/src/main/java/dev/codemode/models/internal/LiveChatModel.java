package dev.codemode.models.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.codemode.agents.CallParameters;
import dev.codemode.agents.ContextOverflowException;
import dev.codemode.agents.ModelException;
import dev.codemode.agents.ReplyTiming;
import dev.codemode.agents.TimedMetadata;
import dev.codemode.agents.TokenUsageDetails;
import dev.codemode.models.ApiKey;
import dev.codemode.models.ModelEntry;
import dev.codemode.models.ProviderException;
import dev.codemode.models.ProviderFailure;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A model at its provider, asked by streams and answering in one piece: with its tokens in our
/// counters, the time of its first token, and failures told apart.
///
/// May be used by any number of threads.
public final class LiveChatModel implements ChatModel {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wire wire;
    private final StreamingChatModel model;
    private final Weather weather;
    private final Advice advice;
    private final @Nullable ApiKey key;

    /// @param baseUrl where to ask, in place of the entry's own
    public LiveChatModel(ModelEntry entry, String baseUrl, @Nullable ApiKey key, Weather weather) {
        this.wire = Wire.of(entry);
        this.model =
                wire.model(wire.versioned(baseUrl), new Transport(wire, key, weather.limits()));
        this.weather = weather;
        this.advice = new Advice(entry, baseUrl);
        this.key = key;
    }

    /// Of the kind that keeps what a request says of parallel calls.
    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return CallParameters.of(ChatRequestParameters.builder().build());
    }

    /// @throws ProviderException where the provider gives no reply
    /// @throws ContextOverflowException where the conversation has become too long
    @Override
    public ChatResponse doChat(ChatRequest asked) {
        var request =
                ChatRequest.builder()
                        .messages(asked.messages().stream().map(LiveChatModel::sendable).toList())
                        .parameters(wire.parameters(asked.parameters()))
                        .build();
        var call = new Call(request);
        try {
            return weather.call(call::attempt);
        } catch (ProviderException e) {
            return switch (e.failure()) {
                case ProviderFailure.ContextOverflow _ ->
                        throw new ContextOverflowException(String.valueOf(e.getMessage()));
                case ProviderFailure.Filtered _ -> call.filtered();
                default -> throw afterAll(e, call);
            };
        }
    }

    private ModelException afterAll(ProviderException e, Call call) {
        return call.attempts < 2
                ? e
                : new ProviderException(
                        "%s (tried %d times in %.0f s)"
                                .formatted(e.getMessage(), call.attempts, call.seconds()),
                        e.failure());
    }

    /// One reply, however many requests it takes.
    private final class Call {
        private final ChatRequest request;
        private final long start = System.nanoTime();
        private long sent = start;
        private int attempts;

        Call(ChatRequest request) {
            this.request = request;
        }

        double seconds() {
            return (System.nanoTime() - start) / 1e9;
        }

        ChatResponse attempt() {
            attempts++;
            sent = System.nanoTime();
            var exchange = new Exchange();
            var answer = new Answer();
            ScopedValue.where(Exchange.CURRENT, exchange).run(() -> send(exchange, answer));
            var facts = exchange.failure().isEmpty() ? wire.read(exchange.events()) : Facts.NONE;
            var failure = exchange.failure().or(() -> answer.missing(facts, exchange));
            if (failure.isPresent()) {
                throw failed(failure.get());
            }
            weather.used(facts.tokens().input() + facts.tokens().output());
            return response(answer, facts);
        }

        private void send(Exchange exchange, Answer answer) {
            try {
                model.chat(request, answer);
            } catch (LangChain4jException | IllegalArgumentException e) {
                exchange.fail(
                        new ProviderFailure.Rejected(
                                0, Words.start(String.valueOf(e.getMessage()))));
            }
        }

        private ChatResponse response(Answer answer, Facts facts) {
            var reply = answer.response();
            var metadata =
                    ChatResponseMetadata.builder()
                            .id(reply.id())
                            .modelName(reply.modelName())
                            .tokenUsage(new TokenUsageDetails(facts.tokens()))
                            .finishReason(facts.finish())
                            .build();
            return ChatResponse.builder()
                    .aiMessage(named(clean(reply.aiMessage())))
                    .metadata(new TimedMetadata(metadata, timing(answer)))
                    .build();
        }

        private ReplyTiming timing(Answer answer) {
            var first = answer.first() == 0 ? answer.last() : answer.first();
            return new ReplyTiming(
                    Duration.ofNanos(first - sent),
                    Duration.ofNanos(answer.last() - first),
                    Duration.ofNanos(sent - start),
                    attempts);
        }

        /// A conversation that the provider filters before the model sees it ends as one that the
        /// model refuses.
        ChatResponse filtered() {
            var metadata =
                    ChatResponseMetadata.builder()
                            .tokenUsage(new TokenUsageDetails(Facts.NONE.tokens()))
                            .finishReason(FinishReason.CONTENT_FILTER)
                            .build();
            var took = Duration.ofNanos(System.nanoTime() - sent);
            return ChatResponse.builder()
                    .aiMessage(AiMessage.from(""))
                    .metadata(
                            new TimedMetadata(
                                    metadata,
                                    new ReplyTiming(
                                            took,
                                            Duration.ZERO,
                                            Duration.ofNanos(sent - start),
                                            attempts)))
                    .build();
        }
    }

    private ProviderException failed(ProviderFailure failure) {
        return new ProviderException(advice.on(failure), failure);
    }

    /// A reply without the key, which the single events of a stream may have held in pieces.
    private AiMessage clean(AiMessage reply) {
        if (key == null || !reply.toString().contains(key.reveal())) {
            return reply;
        }
        return AiMessage.builder()
                .text(clean(reply.text()))
                .thinking(clean(reply.thinking()))
                .toolExecutionRequests(
                        reply.toolExecutionRequests().stream()
                                .map(
                                        call ->
                                                call.toBuilder()
                                                        .arguments(clean(call.arguments()))
                                                        .build())
                                .toList())
                .attributes(reply.attributes())
                .build();
    }

    /// Gemini may leave out the ids of calls. Whoever records or shows a conversation needs them;
    /// [GoogleWire] takes those made up here out again.
    private static AiMessage named(AiMessage reply) {
        var calls = reply.toolExecutionRequests();
        if (calls.stream().noneMatch(call -> call.id() == null)) {
            return reply;
        }
        var named = new ArrayList<ToolExecutionRequest>();
        for (var call : calls) {
            named.add(
                    call.id() != null
                            ? call
                            : call.toBuilder().id(GoogleWire.MADE_UP + UUID.randomUUID()).build());
        }
        return reply.toBuilder().toolExecutionRequests(named).build();
    }

    @SuppressWarnings("NullAway") // LangChain4j takes null where there is no text
    private String clean(@Nullable String text) {
        return text == null || key == null ? text : key.scrub(text);
    }

    /// Calls whose arguments are no JSON object have been answered with an error by the agent; vendors
    /// refuse a history that holds them, so they are sent as an object that does.
    private static ChatMessage sendable(ChatMessage message) {
        if (!(message instanceof AiMessage reply) || !reply.hasToolExecutionRequests()) {
            return message;
        }
        List<ToolExecutionRequest> calls =
                reply.toolExecutionRequests().stream().map(LiveChatModel::sendable).toList();
        return reply.toBuilder().toolExecutionRequests(calls).build();
    }

    private static ToolExecutionRequest sendable(ToolExecutionRequest call) {
        var arguments = call.arguments();
        if (arguments == null || arguments.isBlank()) {
            return call.toBuilder().arguments("{}").build();
        }
        try {
            if (JSON.readTree(arguments).isObject()) {
                return call;
            }
        } catch (JsonProcessingException e) {
            // Sent as text, below.
        }
        var wrapped = JsonNodeFactory.instance.objectNode().put("not_json", arguments);
        return call.toBuilder().arguments(wrapped.toString()).build();
    }
}
