package dev.codemode.python.internal.runtime;

/// The values of which there is one: `None`, `NotImplemented`, `...`.
public final class Constants {
    public static final Value NONE = new Constant(Types.NONE, "None", false);
    public static final Value NOT_IMPLEMENTED =
            new Constant(Types.NOT_IMPLEMENTED, "NotImplemented", true);
    public static final Value ELLIPSIS = new Constant(Types.ELLIPSIS, "Ellipsis", true);

    /// Stands for an argument that was not given where a signature says `...`. Native code only.
    public static final Value ABSENT = new Constant(Types.OBJECT, "<absent>", false);

    /// For frames and functions without variables from around them.
    public static final Cell[] NO_CELLS = {};

    private Constants() {}

    /// `value`, or Python's None for Java's null.
    public static Value orNone(@org.jspecify.annotations.Nullable Value value) {
        return value == null ? NONE : value;
    }

    private static final class Constant extends Value {
        private final String name;
        private final boolean truth;

        Constant(Type type, String name, boolean truth) {
            super(type);
            this.name = name;
            this.truth = truth;
        }

        @Override
        protected boolean truth(Run run) {
            return truth;
        }

        @Override
        protected long hash(Run run) {
            // CPython has a fixed one for None alone.
            return this == NONE ? 0xFCA86420L : name.hashCode();
        }

        @Override
        protected String repr(Run run) {
            return name;
        }
    }
}
