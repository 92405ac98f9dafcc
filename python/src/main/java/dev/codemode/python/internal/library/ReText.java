package dev.codemode.python.internal.library;

import dev.codemode.python.internal.regex.Subject;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Value;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A str or bytes that is searched, as one kind of text: bytes are the Latin-1 text of their values.
final class ReText {
    private final Value value;
    private final StrValue text;
    private final boolean bytes;
    private @Nullable Subject subject;

    private ReText(Value value, StrValue text, boolean bytes) {
        this.value = value;
        this.text = text;
        this.bytes = bytes;
    }

    /// Null where it is neither.
    static @Nullable ReText of(Run run, Value value) {
        return switch (value) {
            case StrValue text -> new ReText(value, text, false);
            case BytesValue some -> new ReText(value, latin1(run, some.bytes()), true);
            default -> null;
        };
    }

    static ReText of(String text) {
        var value = StrValue.of(text);
        return new ReText(value, value, false);
    }

    private static StrValue latin1(Run run, byte[] bytes) {
        run.work(bytes.length >> 4);
        run.reserve(bytes.length);
        return new StrValue(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    Value value() {
        return value;
    }

    boolean isBytes() {
        return bytes;
    }

    String string() {
        return text.text();
    }

    int length() {
        return text.length();
    }

    Subject subject(Run run) {
        var known = subject;
        if (known == null) {
            if (!text.isPlain()) {
                run.reserve(4L * text.length());
                run.work(text.length());
            }
            known = Subject.of(text.text(), text.isPlain());
            subject = known;
        }
        return known;
    }

    /// A part of it as a guest value.
    Value slice(Run run, int from, int to) {
        if (from == 0 && to == length()) {
            return bytes ? value : StrValue.of(text.text());
        }
        run.reserveChars(to - from);
        var part = text.substring(from, to);
        return bytes
                ? new BytesValue(part.getBytes(StandardCharsets.ISO_8859_1))
                : StrValue.of(part);
    }

    /// A part of it as text.
    String part(int from, int to) {
        return text.substring(from, to);
    }

    /// A guest value of the same kind.
    Value same(String result) {
        return bytes
                ? new BytesValue(result.getBytes(StandardCharsets.ISO_8859_1))
                : StrValue.of(result);
    }

    /// Bytes this holds beside the value.
    long footprint() {
        return 64
                + (bytes ? length() : 0)
                + (subject == null || text.isPlain() ? 0 : 4L * length());
    }
}
