package dev.codemode.python;

/// Shows a place in a source line.
final class Caret {
    private Caret() {}

    /// The line, indented by four blanks, and carets under the place. Tabs in front of the carets are
    /// kept, so that they stand right in any viewer.
    static String under(Position at, String sourceLine) {
        var indent = sourceLine.length() - sourceLine.stripLeading().length();
        var length = sourceLine.codePointCount(0, sourceLine.length());
        var end = at.endLine() == at.line() ? at.endColumn() : length + 1;
        var carets = "^".repeat(Math.max(1, end - at.column()));
        var before = new StringBuilder();
        sourceLine
                .codePoints()
                .limit(at.column() - 1L)
                .skip(indent)
                .forEach(c -> before.append(c == '\t' ? '\t' : ' '));
        return "    " + sourceLine.strip() + "\n    " + before + carets;
    }
}
