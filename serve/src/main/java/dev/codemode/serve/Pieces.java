package dev.codemode.serve;

import java.util.ArrayList;
import java.util.List;

/// Cuts text as a model would stream it.
final class Pieces {
    /// About what a few tokens take.
    private static final int CHARACTERS = 24;

    private Pieces() {}

    /// Pieces that make up the text; none for the empty text. No character is cut in two.
    static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        for (var start = 0; start < text.length(); ) {
            var end = Math.min(start + CHARACTERS, text.length());
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
