package dev.codemode.models;

import dev.codemode.agents.ReplyTiming;
import dev.codemode.agents.TimedMetadata;
import dev.codemode.agents.Tokens;
import dev.codemode.models.internal.LiveChatModel;
import dev.codemode.models.internal.Weather;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.net.URI;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A model at its provider, by an entry of a `models.yaml`.
///
/// Nothing of LangChain4j's providers is loaded before it is first asked.
public final class LiveModel implements ModelSource {
    /// Enough for a model that thinks before it says one word.
    private static final int PROBE_OUTPUT = 512;

    private final ModelEntry entry;
    private final String baseUrl;
    private final @Nullable ApiKey key;
    private @Nullable ChatModel model;

    LiveModel(ModelEntry entry, Keys keys) throws ModelsException {
        this.entry = entry;
        this.baseUrl = baseUrl(entry.endpoint(), keys);
        this.key = keys.key(entry.endpoint().keyFrom()).orElse(null);
    }

    private static String baseUrl(Endpoint endpoint, Keys keys) throws ModelsException {
        var moved = keys.value(endpoint.baseUrlFrom());
        var url = moved.orElse(endpoint.baseUrl()).strip();
        if (!isAddress(url)) {
            throw new ModelsException(
                    "%s: found '%s', wanted an address such as %s"
                            .formatted(
                                    String.join(" or ", endpoint.baseUrlFrom()),
                                    url,
                                    endpoint.baseUrl()));
        }
        return url;
    }

    static boolean isAddress(String url) {
        try {
            var uri = URI.create(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public ModelEntry entry() {
        return entry;
    }

    /// Where it is asked.
    public String baseUrl() {
        return baseUrl;
    }

    /// Whether a key is there.
    public boolean hasKey() {
        return key != null;
    }

    @Override
    public String name() {
        return entry.name();
    }

    @Override
    public String description() {
        return "'%s' of %s at %s".formatted(entry.model(), entry.endpoint().name(), baseUrl);
    }

    @Override
    public String toString() {
        return name();
    }

    @Override
    public Provenance provenance() {
        return Provenance.MEASURED;
    }

    @Override
    public String pricedAs() {
        return entry.price();
    }

    @Override
    public OptionalInt maxOutputTokens() {
        var limit = entry.settings().maxOutput();
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /// @throws ProviderException where its key is missing
    @Override
    public ModelSession open(TrialContext trial) {
        return new ModelSession(model(), InstantSource.system());
    }

    /// @throws ProviderException where the key that it needs is not there
    public void requireKey() {
        if (key == null && !entry.endpoint().keyOptional()) {
            throw new ProviderException(
                    "no key; set %s in the environment or in .env"
                            .formatted(entry.endpoint().keyNames()),
                    new ProviderFailure.NoKey());
        }
    }

    private synchronized ChatModel model() {
        requireKey();
        var made = model;
        if (made == null) {
            made = chatModel(entry.endpoint().limits());
            model = made;
        }
        return made;
    }

    private ChatModel chatModel(CallLimits limits) {
        var weather = Weather.at(entry.endpoint().name(), limits);
        return new LiveChatModel(entry, baseUrl, key, weather);
    }

    /// What a try-out gave.
    public record Probe(String text, Tokens tokens, ReplyTiming timing) {}

    /// Asks for one word, once.
    ///
    /// @throws dev.codemode.agents.ModelException where none comes; the message is one line that says why
    ///     and what to do
    public Probe probe() {
        requireKey();
        var request =
                ChatRequest.builder()
                        .messages(UserMessage.from("Reply with the one word: ready"))
                        .maxOutputTokens(maxOutputTokens().orElse(PROBE_OUTPUT))
                        .build();
        var reply = chatModel(entry.endpoint().limits().withAttempts(1)).chat(request);
        var text = reply.aiMessage().text();
        return new Probe(
                text == null ? "" : text.strip(),
                Tokens.of(reply.tokenUsage()),
                ((TimedMetadata) reply.metadata()).timing());
    }
}
