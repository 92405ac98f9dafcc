package dev.codemode.agents;

import dev.langchain4j.model.output.TokenUsage;

/// A usage that also says what came from a cache and what was thinking. Models whose provider reports
/// these give it, already normalised, since LangChain4j's own usage has no place for them.
public final class TokenUsageDetails extends TokenUsage {
    private final Tokens tokens;

    public TokenUsageDetails(Tokens tokens) {
        super(Math.toIntExact(tokens.input()), Math.toIntExact(tokens.output()));
        this.tokens = tokens;
    }

    public Tokens tokens() {
        return tokens;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenUsageDetails details && tokens.equals(details.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    @Override
    public String toString() {
        return tokens.toString();
    }
}
