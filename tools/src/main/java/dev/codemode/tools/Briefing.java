package dev.codemode.tools;

import java.util.Optional;

/// What a model is told of a catalogue within a [DescriptionBudget].
///
/// @param text the description
/// @param detail how much it says; for [Detail#INDEX] it may be the names alone, or the first of them
/// @param discovery how to ask for what it leaves out; there is none where it leaves nothing out
public record Briefing(String text, Detail detail, Optional<Discovery> discovery) {}
