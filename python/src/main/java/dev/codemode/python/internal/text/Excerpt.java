package dev.codemode.python.internal.text;

import dev.codemode.python.internal.Bounded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Data as a text of bounded length that still shows its structure.
///
/// The text is written at ever coarser levels until one fits. Writing stops as soon as a level's text
/// is too long, so that the cost depends on the bound and not on the data.
@Bounded(Bounded.By.MEMORY)
public final class Excerpt {
    /// Something that is no plain data, and the text that stands for it.
    public record Opaque(String text) {}

    /// Items between brackets of their own, as of a tuple or a set.
    public record Group(String open, String close, Collection<?> items) {}

    /// @param items of a list that are shown
    /// @param keys of a dict that are shown: more, since they are what a program has to name
    /// @param chars of a text that are shown
    /// @param depth below which of lists only their length is shown and of dicts only their keys
    private record Level(int items, int keys, int chars, int depth) {}

    private static final List<Level> LEVELS =
            List.of(
                    new Level(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 200),
                    new Level(300, 300, 4000, 12),
                    new Level(100, 200, 1000, 10),
                    new Level(30, 100, 300, 8),
                    new Level(10, 60, 120, 6),
                    new Level(5, 40, 80, 5),
                    new Level(3, 30, 40, 4),
                    new Level(2, 20, 30, 3),
                    new Level(1, 12, 20, 2),
                    new Level(1, 8, 10, 1));

    private final Notation notation;
    private final Level level;
    private final int most;
    private final StringBuilder out = new StringBuilder();

    private Excerpt(Notation notation, Level level, int most) {
        this.notation = notation;
        this.level = level;
        this.most = most;
    }

    /// @param data plain data, in which [Opaque] and [Group] may stand for what is not
    /// @param mostChars of the text, in UTF-16 units
    public static String of(@Nullable Object data, Notation notation, int mostChars) {
        var text = "";
        for (var level : LEVELS) {
            var writer = new Excerpt(notation, level, mostChars);
            writer.write(data, 0);
            text = writer.out.toString();
            if (!writer.isFull()) {
                return text;
            }
        }
        return cut(text, Math.max(0, mostChars - 1)) + "…";
    }

    /// The first `most` units of a text, less one where that would break a character.
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    private boolean isFull() {
        return out.length() > most;
    }

    private void write(@Nullable Object data, int depth) {
        switch (data) {
            case Opaque(var text) -> out.append(text);
            case String text -> write(text);
            case Group(var open, var close, var items) -> write(open, items, close, depth);
            case List<?> list -> write("[", list, "]", depth);
            case Map<?, ?> map -> write(map, depth);
            case null, default -> notation.write(data, out);
        }
    }

    private void write(String text) {
        if (text.length() <= level.chars()) {
            notation.write(text, out);
            return;
        }
        if (text.length() > most && level.chars() > most) {
            out.repeat(' ', most + 1); // too long for sure; not worth quoting
            return;
        }
        notation.write(cut(text, level.chars()) + "…", out);
        out.append(" (").append(text.codePointCount(0, text.length())).append(" characters)");
    }

    private void write(String open, Collection<?> items, String close, int depth) {
        out.append(open);
        if (depth >= level.depth() && !items.isEmpty()) {
            out.append("… ").append(items.size()).append(items.size() == 1 ? " item" : " items");
        } else {
            var shown = 0;
            for (var item : items) {
                if (isFull()) {
                    return;
                }
                out.append(shown == 0 ? "" : ", ");
                if (shown == level.items()) {
                    out.append("… ").append(items.size() - shown).append(" more");
                    break;
                }
                write(item, depth + 1);
                shown++;
            }
        }
        out.append(close);
    }

    private void write(Map<?, ?> map, int depth) {
        out.append('{');
        var shown = 0;
        for (var entry : map.entrySet()) {
            if (isFull()) {
                return;
            }
            out.append(shown == 0 ? "" : ", ");
            if (shown == level.keys()) {
                out.append("… ").append(map.size() - shown).append(" more keys");
                break;
            }
            write(entry.getKey(), depth + 1);
            out.append(": ");
            if (depth >= level.depth()) {
                out.append("…");
            } else {
                write(entry.getValue(), depth + 1);
            }
            shown++;
        }
        out.append('}');
    }
}
