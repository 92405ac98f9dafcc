package dev.codemode.tools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of the changes that a failed program had made.
///
/// @param restored whether everything was made as it had been, at once (see [Savepoints])
/// @param undone in the order in which they were undone: the last one first
/// @param kept what stays done, in the order in which it was done
public record Rollback(boolean restored, List<Undone> undone, List<Kept> kept) {
    /// There was nothing to undo.
    public static final Rollback NOTHING = new Rollback(false, List.of(), List.of());

    public Rollback {
        undone = List.copyOf(undone);
        kept = List.copyOf(kept);
    }

    /// A call that was taken back.
    ///
    /// @param by the call that did it; null where everything was restored, or there was nothing to
    ///     take back
    public record Undone(Write write, @Nullable Write by) {}

    /// A call that could not be taken back.
    ///
    /// @param why in words for the model: `it has no undo`
    public record Kept(Write write, String why) {
        static final String NO_UNDO = "it has no undo";
        static final String DESTRUCTIVE = "it is destructive";

        /// Whether nobody could expect anything else: its tool has no undo.
        public boolean isForGood() {
            return why.equals(NO_UNDO) || why.equals(DESTRUCTIVE);
        }
    }

    /// Whether nothing stays done.
    public boolean isComplete() {
        return kept.isEmpty();
    }
}
