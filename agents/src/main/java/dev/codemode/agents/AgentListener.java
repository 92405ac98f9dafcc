package dev.codemode.agents;

/// Hears what an agent does while it does it.
@FunctionalInterface
public interface AgentListener {
    void on(AgentEvent event);
}
