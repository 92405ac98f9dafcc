package dev.codemode.python.internal.text;

/// Is told of work while it is being done, so that a long one can be stopped by throwing.
@FunctionalInterface
public interface Ticker {
    /// For work that needs no watching.
    Ticker NONE = work -> {};

    /// At least this much work is done between two calls, in characters or the like; not much more
    /// than that either.
    int STRIDE = 4096;

    /// Called after each stretch of work; `work` is its size in characters or the like.
    void tick(int work);

    /// To be called in each turn of a loop over a text; tells of every stretch of it.
    ///
    /// @param index where the loop is; may skip one, as loops over code points do
    default void at(int index) {
        if ((index & STRIDE - 1) < 2 && index > 1) {
            tick(STRIDE / 2);
        }
    }
}
