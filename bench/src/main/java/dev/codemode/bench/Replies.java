package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The single replies of a trial, as its events have them.
final class Replies {
    private Replies() {}

    /// The tokens of each reply, in order; empty where the trial has replies of which it does not say.
    static Optional<List<Tokens>> tokens(Trial trial) {
        var found =
                trial.events().stream()
                        .filter(event -> "reply".equals(event.get("event")))
                        .map(event -> tokens(event.get("tokens")))
                        .filter(Objects::nonNull)
                        .toList();
        return found.size() == trial.turns() ? Optional.of(found) : Optional.empty();
    }

    // In a trial of this process they are what they are, in one that was read they are a map.
    private static @Nullable Tokens tokens(@Nullable Object value) {
        return switch (value) {
            case Tokens tokens -> tokens;
            case Map<?, ?> map ->
                    new Tokens(
                            count(map, "uncached_input"),
                            count(map, "cache_read"),
                            count(map, "cache_write"),
                            count(map, "output"),
                            count(map, "thinking"));
            case null, default -> null;
        };
    }

    private static long count(Map<?, ?> map, String name) {
        return map.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
