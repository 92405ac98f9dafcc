package dev.codemode.python.internal.isolation;

import dev.codemode.python.HostException;
import dev.codemode.python.HostFunction;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
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
        FAILED,
        /// It, or the clock, met with an error of the host.
        BROKEN
    }

    private static final System.Logger LOGGER = System.getLogger("dev.codemode.python");

    private Answer() {}

    /// Calls a host function.
    ///
    /// @return its answer as bytes, whatever it does
    @SuppressWarnings("CatchingUnchecked") // a host function may fail in any way
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
            return alone(Tag.FAILED);
        } catch (Error e) {
            return broken("a host function failed", e);
        }
    }

    /// What the clock shows, as two numbers.
    static byte[] of(Clock clock) {
        try {
            var now = clock.instant();
            return value(List.of(now.getEpochSecond(), now.getNano()), Long.MAX_VALUE);
        } catch (NotPlainException | RuntimeException e) {
            return broken("the clock of a sandbox failed", e);
        }
    }

    private static byte[] broken(String what, Throwable cause) {
        LOGGER.log(System.Logger.Level.ERROR, what, cause);
        return alone(Tag.BROKEN);
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
            case BROKEN -> throw new InternalError("the host failed; its log says more");
        };
    }

    /// What a worker makes of what the clock shows.
    static Instant now(byte[] answer) throws ProtocolException {
        if (value(answer) instanceof List<?> numbers
                && numbers.size() == 2
                && numbers.get(0) instanceof Long seconds
                && numbers.get(1) instanceof Long nanos) {
            return Instant.ofEpochSecond(seconds, nanos);
        }
        throw new ProtocolException("something else than an instant");
    }

    private static HostException raised(String type, String text) {
        return switch (type) {
            case "TypeError" -> HostException.typeError(text);
            case "ValueError" -> HostException.valueError(text);
            default -> HostException.toolError(text);
        };
    }
}
