/// The simulated model behind HTTP, in the wire formats of Anthropic, OpenAI and Gemini, so that any
/// agent framework can be tested against it. Open [ModelServer] first; a [Dialect] is one vendor's format.
@NullMarked
package dev.codemode.serve;

import org.jspecify.annotations.NullMarked;
