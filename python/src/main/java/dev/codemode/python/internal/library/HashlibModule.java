package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// `hashlib`, as far as the JDK has the algorithms.
final class HashlibModule {
    /// Names in Java, by their names in Python.
    private static final Map<String, String> ALGORITHMS =
            new TreeMap<>(
                    Map.of(
                            "md5", "MD5",
                            "sha1", "SHA-1",
                            "sha224", "SHA-224",
                            "sha256", "SHA-256",
                            "sha384", "SHA-384",
                            "sha512", "SHA-512",
                            "sha3_224", "SHA3-224",
                            "sha3_256", "SHA3-256",
                            "sha3_384", "SHA3-384",
                            "sha3_512", "SHA3-512"));

    static final ModuleValue MODULE = build();

    private HashlibModule() {}

    private static ModuleValue build() {
        var module =
                new ModuleBuilder("hashlib")
                        .flexible(
                                "new(name, data=..., *, usedforsecurity=True)",
                                (run, s) -> make(run, named(run, s[0]), s[1]));
        for (var name : ALGORITHMS.keySet()) {
            module.flexible(
                    name + "(string=..., *, usedforsecurity=True)",
                    (run, s) -> make(run, name, s[0]));
        }
        var names = ALGORITHMS.keySet().stream().map(StrValue::of).toArray(Value[]::new);
        return module.value("algorithms_guaranteed", TupleValue.of(names))
                .value("algorithms_available", TupleValue.of(names))
                .build();
    }

    private static String named(Run run, Value value) {
        if (!(value instanceof StrValue text)) {
            throw run.typeError("name must be a string");
        }
        var name = text.text().toLowerCase(Locale.ROOT).replace('-', '_');
        if (!ALGORITHMS.containsKey(name)) {
            throw run.valueError("unsupported hash type " + text.text());
        }
        return name;
    }

    private static Value make(Run run, String name, Value data) {
        try {
            var digest = MessageDigest.getInstance(ALGORITHMS.getOrDefault(name, name));
            var hash = new Hash(name, digest);
            if (data != Constants.ABSENT) {
                hash.update(run, data);
            }
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A hash that is being computed.
    private static final class Hash extends Value {
        private static final Type TYPE = TypeBuilder.type("_hashlib", "HASH", Types.OBJECT);

        static {
            TypeBuilder.of(TYPE)
                    .method(
                            "update(self, obj, /)",
                            (run, self, data) -> self(self).update(run, data))
                    .method("digest(self, /)", (run, self) -> new BytesValue(self(self).digest()))
                    .method(
                            "hexdigest(self, /)",
                            (run, self) ->
                                    StrValue.of(HexFormat.of().formatHex(self(self).digest())))
                    .method("copy(self, /)", (run, self) -> self(self).copy())
                    .getter("name", (run, self) -> StrValue.of(self(self).name))
                    .getter(
                            "digest_size",
                            (run, self) -> SmallInt.of(self(self).digest.getDigestLength()))
                    .getter("block_size", (run, self) -> SmallInt.of(self(self).blockSize()))
                    .finish();
        }

        private final String name;
        private final MessageDigest digest;

        Hash(String name, MessageDigest digest) {
            super(TYPE);
            this.name = name;
            this.digest = digest;
        }

        private static Hash self(Value value) {
            return (Hash) value;
        }

        Value update(Run run, Value data) {
            if (data instanceof StrValue) {
                throw run.typeError("Strings must be encoded before hashing");
            }
            if (!(data instanceof BytesValue bytes)) {
                throw run.typeError("object supporting the buffer API required");
            }
            run.work(4L * bytes.bytes().length);
            digest.update(bytes.bytes());
            return Constants.NONE;
        }

        private byte[] digest() {
            return clone(digest).digest();
        }

        private Value copy() {
            return new Hash(name, clone(digest));
        }

        private static MessageDigest clone(MessageDigest digest) {
            try {
                return (MessageDigest) digest.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }

        private int blockSize() {
            return switch (name) {
                case "sha384", "sha512" -> 128;
                case "sha3_224" -> 144;
                case "sha3_256" -> 136;
                case "sha3_384" -> 104;
                case "sha3_512" -> 72;
                default -> 64;
            };
        }

        @Override
        protected String repr(Run run) {
            return "<" + name + " _hashlib.HASH object @ " + run.address(this) + ">";
        }

        @Override
        protected long footprint() {
            return 400;
        }
    }
}
