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

    /// Line of an offset, from 1.
    public int line(int offset) {
        var line = 1;
        for (var i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    private int column(int offset) {
        var lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        return text.codePointCount(lineStart, offset) + 1;
    }

    /// The text of a line, from 1, without its line break.
    public String lineText(int line) {
        var start = 0;
        for (var n = 1; n < line; n++) {
            start = text.indexOf('\n', start) + 1;
        }
        var end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
