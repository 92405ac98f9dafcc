package dev.codemode.python.internal.runtime;

/// A str that came from adding a short text to a long one. Texts that a loop adds to share one buffer, of which each
/// is the beginning, so that n additions take a time that grows with n and not with its square; the text
/// itself is made when it is first asked for.
final class GrownText extends StrValue {
    /// Below so many units a copy costs no more than a buffer.
    private static final int FEWEST = 256;

    /// Above so many, each addition copies: what the buffer has to spare would count for much.
    private static final int MOST = 1 << 20;

    /// The added text is at most this part of the other: where both are long, the text is likely wanted soon.
    private static final int PART = 4;

    private final Buffer buffer;
    private final int end;

    private GrownText(Buffer buffer, int length) {
        super(length);
        this.buffer = buffer;
        this.end = buffer.chars.length();
    }

    static boolean suits(StrValue start, StrValue added) {
        var units = start.units() + added.units();
        return units >= FEWEST && units <= MOST && added.units() <= start.units() / PART;
    }

    static GrownText of(Run run, StrValue start, StrValue added) {
        var text = start.text();
        run.reserveChars(Buffer.room(text.length()));
        var buffer = new Buffer(text);
        return buffer.with(added, start.length());
    }

    @Override
    StrValue grown(Run run, StrValue added) {
        if (buffer.chars.length() != end) {
            // Another text has grown from this one.
            return of(run, this, added);
        }
        if (buffer.chars.capacity() < end + added.units()) {
            run.reserveChars(Buffer.room(end));
        }
        return buffer.with(added, length());
    }

    @Override
    String made() {
        return buffer.chars.substring(0, end);
    }

    @Override
    int units() {
        return end;
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.addOnce(buffer, buffer.size());
    }

    /// The longest of the texts that share it.
    private static final class Buffer {
        private StringBuilder chars;
        private boolean wide;

        Buffer(String start) {
            chars = new StringBuilder(room(start.length()));
            append(start);
        }

        static int room(int length) {
            return length + length / 2;
        }

        GrownText with(StrValue added, int lengthBefore) {
            var text = added.text();
            var joins =
                    Character.isHighSurrogate(chars.charAt(chars.length() - 1))
                            && Character.isLowSurrogate(text.charAt(0));
            append(text);
            return new GrownText(this, joins ? UNKNOWN : lengthBefore + added.length());
        }

        private void append(String text) {
            var needed = chars.length() + text.length();
            if (needed > chars.capacity()) {
                chars = new StringBuilder(room(needed)).append(chars);
            }
            chars.append(text);
            wide |= bytes(text) > text.length();
        }

        long size() {
            return (wide ? 2L : 1L) * chars.capacity();
        }
    }
}
