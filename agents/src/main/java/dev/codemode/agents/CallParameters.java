package dev.codemode.agents;

import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Request parameters that also say whether a reply may hold several tool calls.
///
/// LangChain4j has no common parameter for it, only some of its providers have. A model that can pass
/// it on reads it from the request; any other ignores it, and the agent copes with what comes back.
public final class CallParameters extends DefaultChatRequestParameters {
    private final @Nullable Boolean parallelCalls;

    private CallParameters(Builder builder) {
        super(builder);
        this.parallelCalls = builder.parallelCalls;
    }

    /// Copies `parameters`, keeping what it says of parallel calls.
    public static CallParameters of(ChatRequestParameters parameters) {
        return new Builder().overrideWith(parameters).build();
    }

    /// The same parameters with this said of parallel calls.
    public CallParameters withParallelCalls(boolean allowed) {
        return new Builder().overrideWith(this).parallelCalls(allowed).build();
    }

    /// Whether a reply to a request with `parameters` may hold several calls: true where they do not
    /// say.
    public static boolean parallelCalls(ChatRequestParameters parameters) {
        return !(parameters instanceof CallParameters calls)
                || calls.parallelCalls == null
                || calls.parallelCalls;
    }

    @Override
    public ChatRequestParameters overrideWith(ChatRequestParameters that) {
        return new Builder().overrideWith(this).overrideWith(that).build();
    }

    @Override
    public ChatRequestParameters defaultedBy(ChatRequestParameters that) {
        return new Builder().overrideWith(that).overrideWith(this).build();
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof CallParameters calls
                && Objects.equals(parallelCalls, calls.parallelCalls);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), parallelCalls);
    }

    private static final class Builder extends DefaultChatRequestParameters.Builder<Builder> {
        private @Nullable Boolean parallelCalls;

        @Override
        public Builder overrideWith(ChatRequestParameters that) {
            super.overrideWith(that);
            if (that instanceof CallParameters calls && calls.parallelCalls != null) {
                parallelCalls = calls.parallelCalls;
            }
            return this;
        }

        Builder parallelCalls(boolean allowed) {
            parallelCalls = allowed;
            return this;
        }

        @Override
        public CallParameters build() {
            return new CallParameters(this);
        }
    }
}
