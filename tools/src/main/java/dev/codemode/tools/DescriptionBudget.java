package dev.codemode.tools;

import java.util.function.ToIntFunction;

/// How much of each request the description of a catalogue may take.
///
/// @param tokens at most; up to that everything is described in full
/// @param counter counts the tokens of a text; an estimate will do
public record DescriptionBudget(int tokens, ToIntFunction<String> counter) {
    /// 10,000 tokens as [#estimate] counts them: 80 to 170 tools described in full.
    public static final DescriptionBudget DEFAULT = ofTokens(10_000);

    private static final int CHARACTERS_PER_TOKEN = 4;

    /// @throws IllegalArgumentException where there is no budget at all
    public DescriptionBudget {
        if (tokens <= 0) {
            throw new IllegalArgumentException("tokens must be positive, got " + tokens);
        }
    }

    /// So many tokens as [#estimate] counts them.
    public static DescriptionBudget ofTokens(int tokens) {
        return new DescriptionBudget(tokens, DescriptionBudget::estimate);
    }

    /// Every text described in full, however long.
    public static DescriptionBudget unlimited() {
        return new DescriptionBudget(Integer.MAX_VALUE, _ -> 0);
    }

    /// Four characters to a token, rounded up: close for typed Python and for English under the
    /// tokenizers in use, and known without any of them.
    public static int estimate(String text) {
        return Math.ceilDiv(text.length(), CHARACTERS_PER_TOKEN);
    }

    boolean fits(String text) {
        return counter.applyAsInt(text) <= tokens;
    }
}
