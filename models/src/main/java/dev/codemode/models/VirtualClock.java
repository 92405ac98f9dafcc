package dev.codemode.models;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until it is moved on.
final class VirtualClock implements InstantSource {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Override
    public Instant instant() {
        return now.get();
    }

    void advance(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
