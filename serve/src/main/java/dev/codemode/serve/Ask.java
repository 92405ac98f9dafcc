package dev.codemode.serve;

import dev.langchain4j.data.message.ChatMessage;
import java.util.List;
import java.util.Optional;

/// A request for a reply, whatever the dialect it came in.
///
/// @param model as the client names it
/// @param maxOutput the most tokens the reply may have
/// @param parallel whether the reply may hold several calls
/// @param stream whether it is wanted in pieces
/// @param body the request, for what only its dialect knows
record Ask(
        String model,
        List<ChatMessage> messages,
        List<Offer> tools,
        Optional<Integer> maxOutput,
        boolean parallel,
        boolean stream,
        Given body) {}
