package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.HexFormat;

/// `bytes`.
final class BytesMethods {
    private BytesMethods() {}

    static void install() {
        TypeBuilder.of(Types.BYTES)
                .constructor(BytesMethods::construct)
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
