package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// `bytes`.
final class BytesMethods {
    private BytesMethods() {}

    /// Methods that do with bytes what `str` does with characters of one byte each.
    private static final List<String> LIKE_STR =
            List.of(
                    "find(self, *args)",
                    "index(self, *args)",
                    "rfind(self, *args)",
                    "rindex(self, *args)",
                    "count(self, *args)",
                    "startswith(self, *args)",
                    "endswith(self, *args)",
                    "replace(self, *args)",
                    "split(self, sep=None, maxsplit=-1)",
                    "rsplit(self, sep=None, maxsplit=-1)",
                    "partition(self, sep, /)",
                    "rpartition(self, sep, /)",
                    "removeprefix(self, prefix, /)",
                    "removesuffix(self, suffix, /)",
                    "strip(self, chars=None, /)",
                    "lstrip(self, chars=None, /)",
                    "rstrip(self, chars=None, /)",
                    "center(self, *args)",
                    "ljust(self, *args)",
                    "rjust(self, *args)",
                    "zfill(self, width, /)",
                    "join(self, iterable, /)",
                    "splitlines(self, keepends=False)",
                    "isdigit(self, /)",
                    "isalpha(self, /)",
                    "isspace(self, /)",
                    "isalnum(self, /)",
                    "lower(self, /)",
                    "upper(self, /)");

    private static void likeStr(TypeBuilder builder, String signature) {
        var name = signature.substring(0, signature.indexOf('('));
        builder.flexible(
                signature,
                (run, slots) -> {
                    var args = new ArrayList<Value>();
                    for (var slot : slots) {
                        if (signature.contains("*args") && slot instanceof TupleValue several) {
                            for (var one : several.items()) {
                                args.add(asText(run, one));
                            }
                        } else {
                            args.add(asText(run, slot));
                        }
                    }
                    var self = args.removeFirst();
                    var method = Protocol.getAttribute(run, self, name.replace("index", "find"));
                    var answer = Protocol.call(run, method, Args.of(args.toArray(Value[]::new)));
                    if (name.endsWith("index")
                            && answer instanceof IntValue at
                            && at.signum() < 0) {
                        throw run.valueError("subsection not found");
                    }
                    return asBytes(run, answer);
                });
    }

    /// Bytes as a text of as many characters; what else there may be stays.
    private static Value asText(Run run, Value value) {
        return switch (value) {
            case BytesValue bytes -> {
                run.reserveChars(bytes.bytes().length);
                yield StrValue.of(new String(bytes.bytes(), StandardCharsets.ISO_8859_1));
            }
            case StrValue _ -> throw run.typeError("a bytes-like object is required, not 'str'");
            case TupleValue several -> {
                var texts = new ArrayList<Value>();
                for (var one : several.items()) {
                    texts.add(asText(run, one));
                }
                yield TupleValue.of(texts.toArray(Value[]::new));
            }
            case ListValue several -> asText(run, TupleValue.of(several.copyItems()));
            case Iter elements -> asText(run, ListValue.of(run, elements));
            default -> value;
        };
    }

    private static Value asBytes(Run run, Value value) {
        return switch (value) {
            case StrValue text -> new BytesValue(text.text().getBytes(StandardCharsets.ISO_8859_1));
            case ListValue several -> {
                var parts = new ListValue();
                for (var part : several.copyItems()) {
                    parts.add(run, asBytes(run, part));
                }
                yield parts;
            }
            case TupleValue several -> {
                var parts = new ArrayList<Value>();
                for (var part : several.items()) {
                    parts.add(asBytes(run, part));
                }
                yield TupleValue.of(parts.toArray(Value[]::new));
            }
            default -> value;
        };
    }

    static void install() {
        var builder = TypeBuilder.of(Types.BYTES);
        for (var signature : LIKE_STR) {
            likeStr(builder, signature);
        }
        builder.constructor(BytesMethods::construct)
                .supports(
                        Special.LEN,
                        Special.ITER,
                        Special.CONTAINS,
                        Special.GETITEM,
                        Special.ADD,
                        Special.MUL,
                        Special.RMUL)
                .flexible("decode(self, encoding='utf-8', errors='strict')", BytesMethods::decode)
                .method(
                        "hex(self, /)",
                        (run, self) ->
                                StrValue.of(HexFormat.of().formatHex(((BytesValue) self).bytes())))
                .finish();
    }

    private static Value construct(Run run, Type type, Args args) {
        var slots = Constructors.bind(run, "bytes(source=(), encoding=..., errors='strict')", args);
        if (slots[0] instanceof StrValue text) {
            if (slots[1] == Constants.ABSENT) {
                throw run.typeError("string argument without an encoding");
            }
            return Codecs.encode(run, text.text(), slots[1], slots[2]);
        }
        if (slots[0] instanceof BytesValue same) {
            return same;
        }
        if (slots[0] instanceof IntValue count) {
            if (count.signum() < 0) {
                throw run.valueError("negative count");
            }
            run.reserve(count.clamp());
            return new BytesValue(new byte[count.clamp()]);
        }
        return fromInts(run, Protocol.iterable(run, slots[0]));
    }

    static BytesValue fromInts(Run run, Value[] values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < bytes.length; i++) {
            var value = Protocol.index(run, values[i]).clamp();
            if (value < 0 || value > 255) {
                throw run.valueError("bytes must be in range(0, 256)");
            }
            bytes[i] = (byte) value;
        }
        return new BytesValue(bytes);
    }

    private static Value decode(Run run, Value[] slots) {
        return Codecs.decode(run, ((BytesValue) slots[0]).bytes(), slots[1], slots[2]);
    }
}
