package dev.codemode.python.internal.syntax;

import dev.codemode.python.Position;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A program's text with its name, and the way from offsets to lines and columns.
public final class Source {
    private final String file;
    private final String text;
    private int @Nullable [] lineStarts;

    public Source(String file, String text) {
        this.file = file;
        this.text = text;
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public Position position(Span span) {
        var start = Math.min(span.start(), text.length());
        var end = Math.min(Math.max(span.end(), start), text.length());
        return new Position(file, line(start), column(start), line(end), column(end));
    }

    /// Line of an offset, from 1. Lines end as Python's do: with LF, CR, or both.
    public int line(int offset) {
        var found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    // Findings and errors ask for many places in one text. Two threads would find the same.
    private int[] lineStarts() {
        var starts = lineStarts;
        if (starts == null) {
            starts =
                    IntStream.concat(
                                    IntStream.of(0),
                                    IntStream.rangeClosed(1, text.length())
                                            .filter(this::isLineStart))
                            .toArray();
            lineStarts = starts;
        }
        return starts;
    }

    private int column(int offset) {
        var lineStart = offset;
        while (lineStart > 0 && !isLineStart(lineStart)) {
            lineStart--;
        }
        return text.codePointCount(lineStart, offset) + 1;
    }

    /// The text of a line, from 1, without its line break.
    public String lineText(int line) {
        var starts = lineStarts();
        var start = starts[Math.clamp(line, 1, starts.length) - 1];
        var end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    /// The whole lines on which a piece stands.
    public Span lines(Span piece) {
        var start = Math.min(piece.start(), text.length());
        while (start > 0 && !isLineStart(start)) {
            start--;
        }
        var end = Math.min(Math.max(piece.end(), start), text.length());
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return new Span(start, end);
    }

    private boolean isLineStart(int offset) {
        return switch (text.charAt(offset - 1)) {
            case '\n' -> true;
            case '\r' -> offset == text.length() || text.charAt(offset) != '\n';
            default -> false;
        };
    }
}
