package dev.codemode.agents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the program in a reply's text.
///
/// A program stands between lines of three or more backticks, marked `python` (or `py`), or unmarked
/// where no block of the reply is marked so; blocks of other languages are not programs. Of several
/// the **last** one is taken: models sketch first and send the final program after it. Joining them
/// would run a sketch's calls a second time, while a program that really came in pieces fails on its
/// first missing name, is rolled back and comes again whole.
///
/// The end of the text closes a block too, but not where the reply was cut at its output limit.
final class Fences {
    private static final Pattern OPENING = Pattern.compile(" {0,3}(`{3,})[ \\t]*([^`\\s]*)[^`]*");
    private static final Set<String> PYTHON = Set.of("python", "py", "python3");

    private Fences() {}

    /// A fenced block; `closed` tells whether its closing line was there.
    record Block(String language, String code, boolean closed) {}

    /// @param blocks how many programs the reply held
    record Found(String program, int blocks) {}

    /// @param cut whether the reply ended at the output limit, so that an unclosed block is half a
    ///     program
    static Optional<Found> program(String text, boolean cut) {
        var blocks = blocks(text);
        var marked = blocks.stream().filter(b -> PYTHON.contains(b.language())).toList();
        var candidates =
                marked.isEmpty()
                        ? blocks.stream().filter(b -> b.language().isEmpty()).toList()
                        : marked;
        var programs = candidates.stream().filter(b -> !b.code().isBlank()).toList();
        if (programs.isEmpty() || (cut && !programs.getLast().closed())) {
            return Optional.empty();
        }
        return Optional.of(new Found(programs.getLast().code(), programs.size()));
    }

    static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var opening = OPENING.matcher(lines.get(i));
            if (opening.matches()) {
                int end = closing(lines, i + 1, opening.group(1));
                blocks.add(block(opening.group(2), lines.subList(i + 1, end), end < lines.size()));
                i = end;
            }
        }
        return blocks;
    }

    private static int closing(List<String> lines, int from, String fence) {
        int i = from;
        while (i < lines.size() && !closes(lines.get(i).strip(), fence)) {
            i++;
        }
        return i;
    }

    private static boolean closes(String line, String fence) {
        return line.length() >= fence.length() && line.chars().allMatch(c -> c == '`');
    }

    private static Block block(String language, List<String> lines, boolean closed) {
        return new Block(
                language.toLowerCase(Locale.ROOT), String.join("\n", lines) + "\n", closed);
    }
}
