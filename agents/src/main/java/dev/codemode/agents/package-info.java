/// Agents: how a model with tools is run, one call at a time or one program at a time. Open [Agent]
/// first, then [Approach].
@NullMarked
package dev.codemode.agents;

import org.jspecify.annotations.NullMarked;
