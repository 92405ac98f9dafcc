package dev.codemode.python.internal.syntax;

/// A piece of the source: offsets in UTF-16 units, end exclusive.
public record Span(int start, int end) {
    /// From the start of this to the end of `other`.
    public Span to(Span other) {
        return new Span(start, other.end);
    }

    /// Both offsets in one long, as nodes keep them; see [#unpack].
    public long pack() {
        return (long) start << 32 | end;
    }

    public static Span unpack(long packed) {
        return new Span((int) (packed >>> 32), (int) packed);
    }
}
