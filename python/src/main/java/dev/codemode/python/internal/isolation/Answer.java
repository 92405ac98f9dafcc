package dev.codemode.python.internal.isolation;

import dev.codemode.python.HostException;
import dev.codemode.python.HostFunction;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the host answers to a call of one of its functions.
final class Answer {
    private enum Tag {
        /// Data follows.
        VALUE,
        /// Data of more bytes than the program may have.
        TOO_LARGE,
        /// Something else than data.
        NOT_PLAIN,
        /// See [HostFunction#PENDING].
        PENDING,
        /// The type and the text of a [HostException] follow.
        RAISED,
        /// The function threw something else.
        FAILED
    }

    private Answer() {}

    /// Calls a host function.
    ///
    /// @return its answer as bytes
    /// @throws Error where the function throws one
    static byte[] of(HostFunction.Body body, Map<String, @Nullable Object> arguments, long most) {
        try {
            var answer = body.call(arguments);
            return answer == HostFunction.PENDING ? alone(Tag.PENDING) : value(answer, most);
        } catch (NotPlainException e) {
            return alone(Tag.NOT_PLAIN);
        } catch (HostException e) {
            var out = new WireWriter(Long.MAX_VALUE);
            out.choice(Tag.RAISED);
            out.text(e.type());
            out.text(e.text());
            return out.bytes();
        } catch (RuntimeException e) {
            return failed();
        }
    }

    static byte[] failed() {
        return alone(Tag.FAILED);
    }

    static byte[] now(Instant now) {
        var out = new WireWriter(Long.MAX_VALUE);
        ClockCodec.instant(out, now);
        return out.bytes();
    }

    /// Data for a program.
    static byte[] value(@Nullable Object data, long most) throws NotPlainException {
        try {
            var out = new WireWriter(most);
            out.choice(Tag.VALUE);
            DataCodec.write(out, data);
            return out.bytes();
        } catch (WireWriter.TooMuchException e) {
            return alone(Tag.TOO_LARGE);
        }
    }

    private static byte[] alone(Tag tag) {
        var out = new WireWriter(1);
        out.choice(tag);
        return out.bytes();
    }

    /// Data from the host, of which no [HostException] is expected.
    static @Nullable Object value(byte[] answer) throws ProtocolException {
        try {
            return read(answer);
        } catch (HostException e) {
            throw new ProtocolException("an exception in the place of data");
        }
    }

    /// What a worker makes of an answer: it gives or throws what the host function did.
    static @Nullable Object read(byte[] answer) throws ProtocolException, HostException {
        var in = new WireReader(answer);
        return switch (in.choice(Tag.values(), "kind of answer")) {
            case VALUE -> DataCodec.read(in, Long.MAX_VALUE);
            // Copying a list that long into the program uses its memory up, and so ends it as the
            // data itself would have.
            case TOO_LARGE -> Collections.nCopies(Integer.MAX_VALUE, "");
            case NOT_PLAIN -> new Object();
            case PENDING -> HostFunction.PENDING;
            case RAISED -> throw raised(in.text(), in.text());
            case FAILED -> throw new IllegalStateException("the host function failed");
        };
    }

    private static HostException raised(String type, String text) {
        return switch (type) {
            case "TypeError" -> HostException.typeError(text);
            case "ValueError" -> HostException.valueError(text);
            default -> HostException.toolError(text);
        };
    }
}
