package dev.codemode.models.internal;

import dev.codemode.agents.Tokens;
import dev.langchain4j.model.output.FinishReason;
import org.jspecify.annotations.Nullable;

/// What the events of a reply say beside its content, read from the wire itself: LangChain4j keeps only
/// a part of it.
///
/// @param finish why the reply ended; null where it did not
record Facts(Tokens tokens, @Nullable FinishReason finish) {
    static final Facts NONE = new Facts(Tokens.NONE, null);
}
