package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Text to bytes and back, in the encodings that need no tables.
final class Codecs {
    private Codecs() {}

    private static Charset charset(Run run, String function, Value encoding) {
        if (!(encoding instanceof StrValue text)) {
            throw run.typeError(
                    function
                            + "() argument 'encoding' must be str, not "
                            + Protocol.argumentType(encoding));
        }
        var name = text.text();
        return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "ascii", "us-ascii" -> StandardCharsets.US_ASCII;
            case "latin-1", "latin1", "iso-8859-1" -> StandardCharsets.ISO_8859_1;
            case "utf-16-le" -> StandardCharsets.UTF_16LE;
            case "utf-16-be" -> StandardCharsets.UTF_16BE;
            default -> throw run.raise(Types.LOOKUP_ERROR, "unknown encoding: " + name);
        };
    }

    private static CodingErrorAction action(Run run, Value errors) {
        var name = Protocol.textArgument(run, "errors", errors);
        return switch (name) {
            case "strict" -> CodingErrorAction.REPORT;
            case "ignore" -> CodingErrorAction.IGNORE;
            case "replace" -> CodingErrorAction.REPLACE;
            default ->
                    throw run.raise(
                            Types.LOOKUP_ERROR, "unknown error handler name '" + name + "'");
        };
    }

    static BytesValue encode(Run run, String text, Value encoding, Value errors) {
        var charset = charset(run, "encode", encoding);
        var action = action(run, errors);
        run.reserve(3L * text.length());
        run.work(text.length());
        var encoder =
                charset.newEncoder()
                        .onMalformedInput(action)
                        .onUnmappableCharacter(action)
                        .replaceWith("?".getBytes(charset));
        try {
            var buffer = encoder.encode(CharBuffer.wrap(text));
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return new BytesValue(bytes);
        } catch (CharacterCodingException e) {
            throw unencodable(run, text, charset);
        }
    }

    /// Says which characters they were, in CPython's words.
    private static Raise unencodable(Run run, String text, Charset charset) {
        var encoder = charset.newEncoder();
        var start = 0;
        var at = 0;
        while (at < text.length() && encodes(encoder, text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
            start++;
        }
        var end = start;
        while (at < text.length() && !encodes(encoder, text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
            end++;
        }
        var reason =
                charset == StandardCharsets.US_ASCII
                        ? "ordinal not in range(128)"
                        : charset == StandardCharsets.ISO_8859_1
                                ? "ordinal not in range(256)"
                                : "surrogates not allowed";
        return UnicodeErrors.of(
                run,
                Types.UNICODE_ENCODE_ERROR,
                pythonName(charset),
                StrValue.of(text),
                start,
                end,
                reason);
    }

    private static boolean encodes(CharsetEncoder encoder, int codePoint) {
        return encoder.canEncode(Character.toString(codePoint));
    }

    private static String pythonName(Charset charset) {
        return charset == StandardCharsets.ISO_8859_1
                ? "latin-1"
                : charset == StandardCharsets.US_ASCII
                        ? "ascii"
                        : charset.name().toLowerCase(Locale.ROOT);
    }

    static StrValue decode(Run run, byte[] bytes, Value encoding, Value errors) {
        var charset = charset(run, "decode", encoding);
        var action = action(run, errors);
        run.reserveChars(bytes.length);
        run.work(bytes.length);
        var decoder = charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
        try {
            return StrValue.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw undecodable(run, bytes, charset);
        }
    }

    /// Says which byte it was, in CPython's words.
    private static Raise undecodable(Run run, byte[] bytes, Charset charset) {
        var input = ByteBuffer.wrap(bytes);
        var bad = charset.newDecoder().decode(input, CharBuffer.allocate(bytes.length + 1), true);
        var start = input.position();
        var length = Math.max(1, bad.isError() ? bad.length() : bytes.length - start);
        return UnicodeErrors.of(
                run,
                Types.UNICODE_DECODE_ERROR,
                pythonName(charset),
                new BytesValue(bytes),
                start,
                start + length,
                reason(bytes, start, length, charset));
    }

    private static String reason(byte[] bytes, int start, int length, Charset charset) {
        var lead = bytes[start] & 0xff;
        if (charset == StandardCharsets.US_ASCII) {
            return "ordinal not in range(128)";
        }
        if (charset != StandardCharsets.UTF_8) {
            return "truncated data";
        }
        if (lead < 0xc2 || lead > 0xf4) {
            return "invalid start byte";
        }
        return start + length == bytes.length
                ? "unexpected end of data"
                : "invalid continuation byte";
    }
}
