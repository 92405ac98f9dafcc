package dev.codemode.python.internal.syntax;

import java.util.function.IntConsumer;

/// Counts what is done on the way from a text to something that runs, and asks now and then whether it
/// may go on: the text may be long, and the time of its program short.
///
/// Lexer, parser, resolver, checker and compiler call [#at] for each token or piece of the tree.
public final class Progress {
    /// Pieces between two questions: some tens of microseconds.
    static final int ASK_EVERY = 256;

    private final IntConsumer question;
    private int left = ASK_EVERY;

    /// @param question gets the offset in the text where the work stands; throws to end it
    public Progress(IntConsumer question) {
        this.question = question;
    }

    /// For texts that nobody hostile wrote.
    public static Progress unwatched() {
        return new Progress(_ -> {});
    }

    /// Counts one piece.
    ///
    /// @param offset where it begins
    public void at(int offset) {
        at(offset, 1);
    }

    /// Counts several pieces, or what takes as long.
    public void at(int offset, int pieces) {
        left -= pieces;
        if (left < 0) {
            left = ASK_EVERY;
            question.accept(offset);
        }
    }
}
