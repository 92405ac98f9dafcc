package dev.codemode.tools;

/// Hears of every call through a [ToolCatalog#listening] view, after it was answered.
@FunctionalInterface
public interface ToolListener {
    void called(ToolCall call);
}
