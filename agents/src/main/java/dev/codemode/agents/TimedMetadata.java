package dev.codemode.agents;

import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import java.util.Objects;

/// Metadata of a reply that also say where its time went. A model that knows gives it; LangChain4j's
/// own metadata have no place for it.
public final class TimedMetadata extends ChatResponseMetadata {
    private final ReplyTiming timing;

    /// The same metadata with `timing`.
    public TimedMetadata(ChatResponseMetadata metadata, ReplyTiming timing) {
        super(metadata.toBuilder());
        this.timing = timing;
    }

    public ReplyTiming timing() {
        return timing;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof TimedMetadata timed
                && timing.equals(timed.timing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), timing);
    }

    @Override
    public String toString() {
        return super.toString() + " " + timing;
    }
}
