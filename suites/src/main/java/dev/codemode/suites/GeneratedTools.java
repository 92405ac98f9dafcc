package dev.codemode.suites;

import dev.codemode.suites.internal.generated.ToolMaker;
import dev.codemode.tools.ToolCatalog;
import java.util.List;

/// A catalogue of as many tools as one likes, as a company has them that runs many systems; the same for
/// the same size and seed. It shows what the size of a catalogue costs, and how well its tools are found.
///
/// The tools answer with made-up records and change nothing.
///
/// @param catalog the tools, grouped by folder
/// @param questions one for each tool, in the order of the tools
public record GeneratedTools(ToolCatalog catalog, List<Question> questions) {
    /// Asks for a tool as somebody does who does not know its name: no word of the name is in it.
    ///
    /// @param tool the name of the one that is meant
    public record Question(String text, String tool) {}

    public GeneratedTools {
        questions = List.copyOf(questions);
    }

    /// How many tools there can be.
    public static int most() {
        return ToolMaker.most();
    }

    /// @param size from 1 to [#most()]
    /// @throws IllegalArgumentException where there are not so many
    public static GeneratedTools of(int size, long seed) {
        if (size < 1 || size > most()) {
            throw new IllegalArgumentException(
                    "size must be from 1 to %d, got %d".formatted(most(), size));
        }
        return ToolMaker.make(size, seed);
    }
}
