package dev.codemode.python.internal.isolation;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// A message: four bytes of length, a byte that says its kind, and what the kind holds.
final class Frame {
    /// Whose messages are of which kind.
    enum Kind {
        /// Worker: I can run programs.
        READY,
        /// Host: run this program, or check it.
        REQUEST,
        /// Worker: call this host function.
        CALL,
        /// Host: what a call or a look at the clock answered.
        ANSWER,
        /// Worker: what does the clock show?
        NOW,
        /// Host: end the run.
        CANCEL,
        /// Worker: how the run ended.
        OUTCOME,
        /// Worker: what the checker found.
        FINDINGS
    }

    private static final int LENGTH_BYTES = 4;

    private Frame() {}

    /// Starts a message; [WireWriter#frame] ends it.
    static WireWriter start(Kind kind, long mostBytes) {
        var out = new WireWriter(mostBytes);
        out.int32(0);
        out.int8(kind.ordinal());
        return out;
    }

    /// Reads the next message; null where the stream has ended.
    ///
    /// @throws ProtocolException where it is longer than `mostBytes`, which is asked when one comes
    static @Nullable WireReader read(InputStream in, LongSupplier mostBytes)
            throws IOException, ProtocolException {
        var head = in.readNBytes(LENGTH_BYTES);
        if (head.length == 0) {
            return null;
        }
        if (head.length < LENGTH_BYTES) {
            throw new EOFException("the stream ended in the length of a message");
        }
        var most = mostBytes.getAsLong();
        var length = Integer.toUnsignedLong(new WireReader(head).int32());
        if (length == 0 || length > most) {
            throw new ProtocolException(
                    "a message of " + length + " bytes, at most " + most + " are allowed");
        }
        // Grows with what arrives, so that a length alone costs nothing.
        var bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException("the stream ended in a message");
        }
        return new WireReader(bytes);
    }

    /// The kind of a message, which is its first byte.
    static Kind kind(WireReader message) throws ProtocolException {
        return message.choice(Kind.values(), "kind of message");
    }
}
