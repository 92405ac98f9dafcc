package dev.codemode.models.internal;

/// Texts of others, made fit to stand in a line of ours.
final class Words {
    private static final int LONGEST = 200;

    private Words() {}

    /// The start of a text, on one line and without what a terminal would take for commands.
    static String start(String text) {
        var line = text.strip().replaceAll("\\p{Cntrl}+", " ").replaceAll(" {2,}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
