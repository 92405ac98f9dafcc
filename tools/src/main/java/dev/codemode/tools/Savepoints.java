package dev.codemode.tools;

/// Undo of everything that tools did, for agents that roll a failed program back.
public interface Savepoints {
    /// Remembers how things are now.
    Savepoint set();

    /// Whether rolling back makes everything as it was. Where it does not, it is not used: calls are
    /// taken back one by one, as far as tools have an [Undo], and the model is told what stays done.
    default boolean canUndo() {
        return true;
    }

    /// A state to return to, any number of times.
    interface Savepoint {
        /// Makes everything as it was when this savepoint was set.
        void rollBack();
    }

    /// For tools whose effects cannot be undone as a whole: rolling back does nothing.
    static Savepoints none() {
        return new Savepoints() {
            @Override
            public Savepoint set() {
                return () -> {};
            }

            @Override
            public boolean canUndo() {
                return false;
            }
        };
    }
}
