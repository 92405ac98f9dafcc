package dev.codemode.models;

import dev.codemode.tools.Effect;
import dev.codemode.tools.ToolCatalog;
import java.util.function.Predicate;

/// A task's solution as one Python program that uses the tools.
///
/// @param program sets `result` to the answer
/// @param readsOnly whether the tool of this name changes nothing
public record ReferenceSolution(String program, Predicate<String> readsOnly) {
    /// A program with what these tools say about their effects.
    public static ReferenceSolution of(String program, ToolCatalog tools) {
        return new ReferenceSolution(
                program,
                name -> tools.find(name).map(t -> t.effect() == Effect.READS).orElse(false));
    }
}
