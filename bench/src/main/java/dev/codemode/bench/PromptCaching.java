package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a provider's prompt cache would make of a conversation that ran without one.
///
/// Each request repeats the whole one before it. That much is read from the cache, the rest is written
/// to it, and nothing is cached of a request shorter than what the provider caches at least. The
/// first request of a trial finds nothing there: what trials have in common, such as the tools'
/// description, may be found by a busy user of a real provider and is not counted on here.
final class PromptCaching {
    private static final int LEAST = 1_024;

    // As the providers' documentation has it; all others start at 1,024 tokens or say nothing.
    private static final Set<String> FROM_2048 =
            Set.of("claude-3-haiku", "claude-3-5-haiku-latest", "claude-sonnet-4-6");
    private static final Set<String> FROM_4096 =
            Set.of("claude-haiku-4-5", "claude-opus-4-5", "claude-opus-4-6");

    private PromptCaching() {}

    /// The shortest request of which a model's provider caches anything, in tokens.
    ///
    /// @param price whose model it is; null where nothing is known of it
    static int least(Prices.@Nullable Price price) {
        if (price == null) {
            return LEAST;
        }
        if (FROM_2048.contains(price.model())) {
            return 2_048;
        }
        var isGeminiPro = price.provider().equals("google") && price.model().contains("-pro");
        return isGeminiPro || FROM_4096.contains(price.model()) ? 4_096 : LEAST;
    }

    /// The same replies with their input split as a cache would split it.
    static List<Tokens> with(List<Tokens> replies, int least) {
        var cached = new ArrayList<Tokens>();
        var before = 0L;
        for (var reply : replies) {
            cached.add(split(reply, before, least));
            before = reply.input();
        }
        return List.copyOf(cached);
    }

    private static Tokens split(Tokens reply, long before, int least) {
        var input = reply.input();
        if (input < least) {
            return without(reply);
        }
        // One that is shorter than the one before it does not begin with it.
        var read = before >= least && before <= input ? before : 0;
        return new Tokens(0, read, input - read, reply.output(), reply.thinking());
    }

    /// A reply as it would have been charged without a cache.
    static Tokens without(Tokens reply) {
        return new Tokens(reply.input(), 0, 0, reply.output(), reply.thinking());
    }
}
