package dev.codemode.models.internal;

import dev.codemode.models.ProviderFailure;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes a reply as it streams in, and notes when it began and ended.
final class Answer implements StreamingChatResponseHandler {
    private @Nullable ChatResponse response;
    private @Nullable Throwable error;
    private long first;
    private long last;

    @Override
    public void onPartialResponse(String partial) {
        begun();
    }

    @Override
    public void onPartialThinking(PartialThinking partial) {
        begun();
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial) {
        begun();
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall complete) {
        begun();
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        response = complete;
        last = System.nanoTime();
    }

    @Override
    public void onError(Throwable why) {
        error = why;
    }

    private void begun() {
        if (first == 0) {
            first = System.nanoTime();
        }
    }

    /// When the first of the reply came, by the clock of [System#nanoTime]; 0 where it is empty.
    long first() {
        return first;
    }

    long last() {
        return last;
    }

    ChatResponse response() {
        return Objects.requireNonNull(response);
    }

    /// What is missing for a whole reply.
    Optional<ProviderFailure> missing(Facts facts, Exchange exchange) {
        if (facts.finish() == null) {
            var count = exchange.events().size();
            return Optional.of(
                    new ProviderFailure.CutStream(
                            count == 0
                                    ? "before its first event"
                                    : "after %d events and before its end".formatted(count)));
        }
        if (error != null || response == null) {
            return Optional.of(
                    new ProviderFailure.BadBody(200, false, Words.start(String.valueOf(error))));
        }
        return Optional.empty();
    }
}
