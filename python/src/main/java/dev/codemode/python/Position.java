package dev.codemode.python;

/// A place in a program: lines and columns count from 1, columns in code points; the end is
/// exclusive and on or after the start.
public record Position(String file, int line, int column, int endLine, int endColumn) {
    /// `file:line:column`.
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
