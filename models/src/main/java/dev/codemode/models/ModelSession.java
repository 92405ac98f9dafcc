package dev.codemode.models;

import dev.langchain4j.model.chat.ChatModel;
import java.time.InstantSource;

/// A model for one trial.
///
/// @param time the clock by which its replies take time: the system's, or the simulated model's own
public record ModelSession(ChatModel model, InstantSource time) {}
