package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.ByteArrayValue;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `bytearray`: what changes it.
final class ByteArrayMethods {
    private static final byte[] NOTHING = {};

    private ByteArrayMethods() {}

    static void install() {
        BytesMethods.common(
                        TypeBuilder.of(Types.BYTEARRAY).attribute("__hash__", Constants.NONE),
                        "bytearray")
                .constructor((run, type, args) -> ByteArrayValue.of(type))
                .supports(Special.SETITEM, Special.DELITEM, Special.IADD, Special.IMUL)
                .flexible(
                        "__init__(self, source=..., encoding=..., errors=...)",
                        ByteArrayMethods::init)
                .method("append(self, item, /)", ByteArrayMethods::append)
                .method("extend(self, iterable_of_ints, /)", ByteArrayMethods::extend)
                .method("insert(self, index, item, /)", ByteArrayMethods::insert)
                .flexible("pop(self, index=-1, /)", ByteArrayMethods::pop)
                .method("remove(self, value, /)", ByteArrayMethods::remove)
                .method("reverse(self, /)", ByteArrayMethods::reverse)
                .method(
                        "clear(self, /)",
                        (run, self) -> {
                            self(self).replace(NOTHING);
                            return Constants.NONE;
                        })
                .method("copy(self, /)", (run, self) -> self(self).same(self(self).bytes()))
                .finish();
    }

    private static ByteArrayValue self(Value self) {
        return (ByteArrayValue) self;
    }

    private static Value init(Run run, Value[] slots) {
        var source = new Value[] {slots[1], slots[2], slots[3]};
        self(slots[0]).replace(BytesMethods.source(run, "bytearray", source));
        return Constants.NONE;
    }

    private static Value append(Run run, Value self, Value item) {
        var fresh = (byte) BytesValue.byteOf(run, item);
        self(self).splice(run, self(self).size(), 0, new byte[] {fresh});
        return Constants.NONE;
    }

    private static Value extend(Run run, Value self, Value values) {
        if (values instanceof BytesValue bytes) {
            self(self).splice(run, self(self).size(), 0, bytes.bytes());
            return Constants.NONE;
        }
        if (!Protocol.isIterable(values)) {
            throw run.typeError("can't extend bytearray with " + values.typeName());
        }
        var fresh = ByteArrayValue.collect(run, Protocol.iterate(run, values));
        self(self).splice(run, self(self).size(), 0, fresh);
        return Constants.NONE;
    }

    private static Value insert(Run run, Value self, Value index, Value item) {
        var at = (long) Coercion.asSize(run, index);
        var fresh = (byte) BytesValue.byteOf(run, item);
        var size = self(self).size();
        at = at < 0 ? Math.max(0, at + size) : Math.min(at, size);
        self(self).splice(run, (int) at, 0, new byte[] {fresh});
        return Constants.NONE;
    }

    private static Value pop(Run run, Value[] slots) {
        var self = self(slots[0]);
        var index = (long) Coercion.asSize(run, slots[1]);
        if (self.size() == 0) {
            throw run.raise(Types.INDEX_ERROR, "pop from empty bytearray");
        }
        var at = index < 0 ? index + self.size() : index;
        if (at < 0 || at >= self.size()) {
            throw run.raise(Types.INDEX_ERROR, "pop index out of range");
        }
        var popped = self.bytes()[(int) at] & 0xff;
        self.splice(run, (int) at, 1, NOTHING);
        return SmallInt.of(popped);
    }

    private static Value remove(Run run, Value self, Value value) {
        var wanted = (byte) BytesValue.byteOf(run, value);
        var all = self(self).bytes();
        run.work(all.length >> 3);
        for (var i = 0; i < all.length; i++) {
            if (all[i] == wanted) {
                self(self).splice(run, i, 1, NOTHING);
                return Constants.NONE;
            }
        }
        throw run.valueError("value not found in bytearray");
    }

    private static Value reverse(Run run, Value self) {
        var all = self(self).bytes();
        run.work(all.length >> 2);
        var turned = new byte[all.length];
        for (var i = 0; i < all.length; i++) {
            turned[i] = all[all.length - 1 - i];
        }
        self(self).replace(turned);
        return Constants.NONE;
    }
}
