package dev.codemode.tools;

/// Undo of everything that tools did, for agents that roll a failed program back.
public interface Savepoints {
    /// Remembers how things are now.
    Savepoint set();

    /// Whether rolling back undoes anything; where it does not, the model is told so.
    default boolean canUndo() {
        return true;
    }

    /// A state to return to, any number of times.
    interface Savepoint {
        /// Makes everything as it was when this savepoint was set.
        void rollBack();
    }

    /// For tools whose effects cannot be undone or need not be: rolling back does nothing.
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
