package dev.codemode.python.internal.syntax;

import dev.codemode.python.Position;

/// A program's text with its name, and the way from offsets to lines and columns.
public final class Source {
    private final String file;
    private final String text;

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
        var line = 1;
        for (var i = nextLine(0); i >= 0 && i <= offset; i = nextLine(i)) {
            line++;
        }
        return line;
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
        var start = 0;
        for (var n = 1; n < line; n++) {
            start = Math.max(start, nextLine(start));
        }
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

    /// Start of the line after the one that holds an offset, or -1.
    private int nextLine(int offset) {
        for (var i = offset + 1; i <= text.length(); i++) {
            if (isLineStart(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLineStart(int offset) {
        return switch (text.charAt(offset - 1)) {
            case '\n' -> true;
            case '\r' -> offset == text.length() || text.charAt(offset) != '\n';
            default -> false;
        };
    }
}
