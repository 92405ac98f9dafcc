package dev.codemode.python.internal.isolation;

import dev.codemode.python.internal.isolation.Worker.End;

/// What the host's side of a conversation waits for.
sealed interface Event {
    /// The worker sent a message.
    record Received(WireReader message) implements Event {}

    /// A host function that ran beside the program has answered.
    record Answered(int call, byte[] answer) implements Event {}

    /// Whoever waits for the run wants it to end.
    record Cancelled() implements Event {}

    /// The worker sends nothing any more.
    record Ended(End end) implements Event {}
}
