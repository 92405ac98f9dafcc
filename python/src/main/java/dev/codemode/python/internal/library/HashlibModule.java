package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.Ticker;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// What `hashlib` takes from Java. `scrypt` is left out: it is made to need much memory.
final class HashlibModule {
    private static final int MOST_KEY_WORK = 3000;

    /// Small, since the first ones run before they are compiled: hundreds of times slower.
    private static final int SLICE = 1 << 10;

    /// What a byte takes, about.
    private static final int NANOS = 8;

    private static final Map<String, Supplier<Digester>> ALGORITHMS = new TreeMap<>();

    static {
        jdk("md5", "MD5", 64);
        jdk("sha1", "SHA-1", 64);
        jdk("sha224", "SHA-224", 64);
        jdk("sha256", "SHA-256", 64);
        jdk("sha384", "SHA-384", 128);
        jdk("sha512", "SHA-512", 128);
        jdk("sha3_224", "SHA3-224", 144);
        jdk("sha3_256", "SHA3-256", 136);
        jdk("sha3_384", "SHA3-384", 104);
        jdk("sha3_512", "SHA3-512", 72);
        ALGORITHMS.put("shake_128", () -> Shake.of(128));
        ALGORITHMS.put("shake_256", () -> Shake.of(256));
    }

    static final ModuleValue MODULE = build();

    private HashlibModule() {}

    private static void jdk(String name, String algorithm, int blockSize) {
        ALGORITHMS.put(name, () -> Digester.OfJdk.of(algorithm, blockSize));
    }

    private static ModuleValue build() {
        var module = new ModuleBuilder("_hashlib");
        ALGORITHMS.forEach(
                (name, maker) ->
                        module.flexible(
                                name + "(string=..., *, usedforsecurity=True)",
                                (run, s) -> started(run, name, maker.get(), s[0])));
        return module.value("blake2b", blake2(Blake2.Kind.B))
                .value("blake2s", blake2(Blake2.Kind.S))
                .flexible(
                        "pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)",
                        HashlibModule::pbkdf2)
                .build();
    }

    /// All that is hashed goes through here, a slice at a time: bytes may be as many as memory holds.
    private static void feed(Run run, Digester digester, byte[] data) {
        for (var at = 0; at < data.length; at += SLICE) {
            var length = Math.min(SLICE, data.length - at);
            run.work((long) NANOS * length);
            digester.update(data, at, length);
        }
    }

    private static Value started(Run run, String name, Digester digester, Value data) {
        var hash = new Hash(digester.size() == 0 ? Hash.OPEN : Hash.TYPE, name, digester);
        if (data != Constants.ABSENT) {
            hash.update(run, data);
        }
        return hash;
    }

    // ---- BLAKE2 ----

    private static Type blake2(Blake2.Kind kind) {
        var type = TypeBuilder.type("_blake2", kind.name(), Types.OBJECT);
        var arguments =
                new CArguments(
                        kind.name(),
                        0,
                        1,
                        "",
                        "digest_size",
                        "key",
                        "salt",
                        "person",
                        "fanout",
                        "depth",
                        "leaf_size",
                        "node_offset",
                        "node_depth",
                        "inner_size",
                        "last_node",
                        "usedforsecurity");
        var builder =
                TypeBuilder.of(type)
                        .constructor(
                                (run, made, args) ->
                                        blake2(run, made, kind, arguments.bind(run, args)));
        Hash.addMethods(builder)
                .attribute("SALT_SIZE", SmallInt.of(kind.mostSalt()))
                .attribute("PERSON_SIZE", SmallInt.of(kind.mostSalt()))
                .attribute("MAX_KEY_SIZE", SmallInt.of(kind.mostDigest()))
                .attribute("MAX_DIGEST_SIZE", SmallInt.of(kind.mostDigest()))
                .finish();
        return type;
    }

    private static Value blake2(Run run, Type type, Blake2.Kind kind, Value[] s) {
        var key = bytes(run, s[2]);
        var parameters = parameters(run, kind, s, key.length);
        var lastNode = s[11] != Constants.ABSENT && Protocol.truth(run, s[11]);
        var hash = new Hash(type, kind.name(), Blake2.of(kind, parameters, key, lastNode));
        if (s[0] != Constants.ABSENT) {
            hash.update(run, s[0]);
        }
        return hash;
    }

    private static byte[] parameters(Run run, Blake2.Kind kind, Value[] s, int keyLength) {
        var most = kind.mostDigest();
        var block = new byte[most];
        var offsetBytes = kind == Blake2.Kind.B ? 8 : 6;
        put(block, 0, 1, number(run, s[1], most, 1, most, "digest_size", " bytes"));
        putText(run, block, most - 2 * kind.mostSalt(), s[3], kind.mostSalt(), "salt");
        putText(run, block, most - kind.mostSalt(), s[4], kind.mostSalt(), "person");
        put(block, 2, 1, number(run, s[5], 1, 0, 255, "fanout", ""));
        put(block, 3, 1, number(run, s[6], 1, 1, 255, "depth", ""));
        put(block, 4, 4, unsigned(run, s[7], 32, "leaf_size"));
        put(block, 8, offsetBytes, unsigned(run, s[8], 8 * offsetBytes, "node_offset"));
        put(block, 8 + offsetBytes, 1, number(run, s[9], 0, 0, 255, "node_depth", ""));
        put(block, 9 + offsetBytes, 1, inner(run, s[10], most));
        if (keyLength > most) {
            throw run.valueError("maximum key length is " + most + " bytes");
        }
        put(block, 1, 1, keyLength);
        return block;
    }

    @Bounded(Bounded.By.FIXED)
    private static void put(byte[] block, int at, int length, long number) {
        for (var i = 0; i < length; i++) {
            block[at + i] = (byte) (number >>> 8 * i);
        }
    }

    private static void putText(Run run, byte[] block, int at, Value value, int most, String name) {
        var text = bytes(run, value);
        if (text.length > most) {
            throw run.valueError("maximum " + name + " length is " + most + " bytes");
        }
        System.arraycopy(text, 0, block, at, text.length);
    }

    private static byte[] bytes(Run run, Value value) {
        if (value == Constants.ABSENT) {
            return new byte[0];
        }
        if (value instanceof BytesValue bytes) {
            return bytes.bytes();
        }
        throw run.typeError("a bytes-like object is required, not '" + value.typeName() + "'");
    }

    private static long number(
            Run run, Value value, long absent, int least, int most, String name, String unit) {
        if (value == Constants.ABSENT) {
            return absent;
        }
        var number = Coercion.asInt(run, value);
        if (number < least || number > most) {
            throw run.valueError(name + " must be between " + least + " and " + most + unit);
        }
        return number;
    }

    private static long inner(Run run, Value value, int most) {
        if (value == Constants.ABSENT) {
            return 0;
        }
        var number = Coercion.asInt(run, value);
        if (number < 0 || number > most) {
            throw run.valueError("inner_size must be between 0 and is " + most);
        }
        return number;
    }

    private static long unsigned(Run run, Value value, int bits, String name) {
        if (value == Constants.ABSENT) {
            return 0;
        }
        var number = Coercion.index(run, value).asBig();
        if (number.signum() < 0) {
            throw run.valueError("value must be positive");
        }
        if (number.bitLength() > 64) {
            throw run.raise(Types.OVERFLOW_ERROR, "int too big to convert");
        }
        if (number.bitLength() > bits) {
            throw run.raise(Types.OVERFLOW_ERROR, name + " is too large");
        }
        return number.longValue();
    }

    // ---- keys from passwords ----

    private static Value pbkdf2(Run run, Value[] s) {
        if (!(s[0] instanceof StrValue name)) {
            throw run.typeError(
                    "pbkdf2_hmac() argument 'hash_name' must be str, not "
                            + Coercion.typeName(s[0]));
        }
        var password = bytes(run, s[1]);
        var salt = bytes(run, s[2]);
        var rounds = Coercion.index(run, s[3]).clamp();
        var maker = ALGORITHMS.get(name.text());
        if (maker == null || maker.get().size() == 0) {
            throw run.valueError("unsupported hash type " + name.text());
        }
        var size = maker.get().size();
        var length = s[4] == Constants.NONE ? size : Coercion.index(run, s[4]).clamp();
        if (rounds < 1) {
            throw run.valueError("iteration value must be greater than 0.");
        }
        if (length < 1) {
            throw run.valueError("key length must be greater than 0.");
        }
        run.reserve(length);
        var mac = new Mac(run, maker, password);
        var key = new byte[length];
        for (var at = 0; at < length; at += size) {
            var part = block(run, mac, salt, at / size + 1, rounds);
            System.arraycopy(part, 0, key, at, Math.min(size, length - at));
        }
        return new BytesValue(key);
    }

    private static byte[] block(Run run, Mac mac, byte[] salt, int index, int rounds) {
        var number =
                new byte[] {
                    (byte) (index >> 24), (byte) (index >> 16), (byte) (index >> 8), (byte) index
                };
        var last = mac.of(run, salt, number);
        var sum = last.clone();
        for (var i = 1; i < rounds; i++) {
            run.work(MOST_KEY_WORK);
            last = mac.of(run, last);
            for (var j = 0; j < sum.length; j++) {
                sum[j] ^= last[j];
            }
        }
        return sum;
    }

    /// HMAC with one key.
    private static final class Mac {
        private final Digester inner;
        private final Digester outer;

        Mac(Run run, Supplier<Digester> maker, byte[] key) {
            inner = maker.get();
            outer = maker.get();
            var block = new byte[inner.blockSize()];
            var fitting = key;
            if (key.length > block.length) {
                var digester = maker.get();
                feed(run, digester, key);
                fitting = digester.digest(0, Ticker.NONE);
            }
            System.arraycopy(fitting, 0, block, 0, fitting.length);
            start(inner, block, 0x36);
            start(outer, block, 0x5c);
        }

        @Bounded(Bounded.By.FIXED)
        private static void start(Digester digester, byte[] key, int mask) {
            var masked = key.clone();
            for (var i = 0; i < masked.length; i++) {
                masked[i] ^= (byte) mask;
            }
            digester.update(masked, 0, masked.length);
        }

        byte[] of(Run run, byte[]... parts) {
            var digester = inner.copy();
            for (var part : parts) {
                feed(run, digester, part);
            }
            var inside = digester.digest(0, Ticker.NONE);
            var whole = outer.copy();
            whole.update(inside, 0, inside.length);
            return whole.digest(0, Ticker.NONE);
        }
    }

    /// A hash that is being computed.
    private static final class Hash extends Value {
        static final Type TYPE = TypeBuilder.type("_hashlib", "HASH", Types.OBJECT);

        /// Of hashes whose length is left open.
        static final Type OPEN = TypeBuilder.type("_hashlib", "HASHXOF", Types.OBJECT);

        static {
            addMethods(TypeBuilder.of(TYPE)).finish();
            TypeBuilder.of(OPEN)
                    .method(
                            "update(self, obj, /)",
                            (run, self, data) -> self(self).update(run, data))
                    .flexible(
                            "digest(self, length)",
                            (run, s) -> new BytesValue(self(s[0]).digest(run, s[1])))
                    .flexible(
                            "hexdigest(self, length)",
                            (run, s) -> hex(self(s[0]).digest(run, s[1])))
                    .method("copy(self, /)", (run, self) -> self(self).copy())
                    .getter("name", (run, self) -> StrValue.of(self(self).name))
                    .getter("digest_size", (run, self) -> SmallInt.of(0))
                    .getter("block_size", (run, self) -> SmallInt.of(blockSize(self)))
                    .finish();
        }

        static TypeBuilder addMethods(TypeBuilder builder) {
            return builder.method(
                            "update(self, obj, /)",
                            (run, self, data) -> self(self).update(run, data))
                    .method(
                            "digest(self, /)",
                            (run, self) ->
                                    new BytesValue(self(self).digester.digest(0, Ticker.NONE)))
                    .method(
                            "hexdigest(self, /)",
                            (run, self) -> hex(self(self).digester.digest(0, Ticker.NONE)))
                    .method("copy(self, /)", (run, self) -> self(self).copy())
                    .getter("name", (run, self) -> StrValue.of(self(self).name))
                    .getter("digest_size", (run, self) -> SmallInt.of(self(self).digester.size()))
                    .getter("block_size", (run, self) -> SmallInt.of(blockSize(self)));
        }

        private final String name;
        private final Digester digester;

        Hash(Type type, String name, Digester digester) {
            super(type);
            this.name = name;
            this.digester = digester;
        }

        private static Hash self(Value value) {
            return (Hash) value;
        }

        private static int blockSize(Value value) {
            return self(value).digester.blockSize();
        }

        private static Value hex(byte[] digest) {
            return StrValue.of(HexFormat.of().formatHex(digest));
        }

        Value update(Run run, Value data) {
            if (data instanceof StrValue) {
                throw run.typeError("Strings must be encoded before hashing");
            }
            if (!(data instanceof BytesValue bytes)) {
                throw run.typeError("object supporting the buffer API required");
            }
            feed(run, digester, bytes.bytes());
            return Constants.NONE;
        }

        private byte[] digest(Run run, Value length) {
            var wanted = Coercion.index(run, length).clamp();
            if (wanted < 0) {
                throw run.valueError("value must be positive");
            }
            run.reserve(3L * wanted);
            return digester.digest(wanted, run::work);
        }

        private Value copy() {
            return new Hash(type(), name, digester.copy());
        }

        @Override
        protected String repr(Run run) {
            return type() == TYPE || type() == OPEN
                    ? "<" + name + " " + typeName() + " object @ " + run.address(this) + ">"
                    : super.repr(run);
        }

        @Override
        protected long footprint() {
            return 500;
        }
    }
}
