package dev.codemode.python;

import java.time.Duration;

/// What a run used: its own time and the time spent in host functions (apart), steps charged, host
/// calls made.
public record Usage(Duration time, Duration toolTime, long steps, int toolCalls) {}
