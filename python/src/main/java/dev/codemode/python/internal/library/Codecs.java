package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.nio.charset.StandardCharsets;

/// Text to bytes and back, by the name of an encoding and of what to do with what it has no place for.
final class Codecs {
    private Codecs() {}

    private static Codec codec(Run run, String function, Value encoding) {
        var name = text(run, function, "encoding", encoding);
        var codec = Codec.named(name);
        if (codec != null) {
            return codec;
        }
        throw run.raise(
                Types.LOOKUP_ERROR,
                Codec.BETWEEN_BYTES.contains(Codec.normal(name))
                        ? "'"
                                + name
                                + "' is not a text encoding; use codecs."
                                + function
                                + "() to handle arbitrary codecs"
                        : "unknown encoding: " + name);
    }

    static String text(Run run, String function, String argument, Value value) {
        if (value instanceof StrValue text) {
            if (text.text().indexOf('\0') >= 0) {
                throw run.valueError("embedded null character");
            }
            return text.text();
        }
        throw run.typeError(
                function
                        + "() argument '"
                        + argument
                        + "' must be str, not "
                        + Coercion.typeName(value));
    }

    static BytesValue encode(Run run, String text, Value encoding, Value errors) {
        return encode(run, "encode", text, encoding, errors);
    }

    /// @param function the one that messages name
    static BytesValue encode(Run run, String function, String text, Value encoding, Value errors) {
        var handler = text(run, function, "errors", errors);
        var codec = codec(run, function, encoding);
        run.work(text.length());
        if (codec instanceof Codec.Utf8(var mark) && !mark && !hasSurrogates(text)) {
            run.reserve(3L * text.length());
            return new BytesValue(text.getBytes(StandardCharsets.UTF_8));
        }
        // Its code points stand beside what they become.
        run.reserve(8L * text.length());
        return new BytesValue(new Encoding(run, codec, handler, text).encode());
    }

    /// Whether there is more than the basic plane: pairs, or halves that have no bytes.
    @Bounded(Bounded.By.MEMORY)
    private static boolean hasSurrogates(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static StrValue decode(Run run, byte[] bytes, Value encoding, Value errors) {
        return decode(run, "decode", bytes, encoding, errors);
    }

    /// @param function the one that messages name
    static StrValue decode(Run run, String function, byte[] bytes, Value encoding, Value errors) {
        var handler = text(run, function, "errors", errors);
        if (bytes.length == 0) {
            text(run, function, "encoding", encoding);
            return StrValue.EMPTY;
        }
        var codec = codec(run, function, encoding);
        run.reserveChars(bytes.length);
        run.work(bytes.length);
        return StrValue.of(new Decoding(run, codec, handler, bytes).decode());
    }
}
