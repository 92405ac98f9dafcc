package dev.codemode.python.internal.library;

import dev.codemode.python.internal.regex.Flag;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.GenericAlias;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.util.HashMap;
import java.util.Map;

/// `re`.
final class ReModule {
    private static final String ESCAPED = "()[]{}?*+-|^$\\.&~# \t\n\r\u000b\f";

    static final ModuleValue MODULE = build();

    /// The patterns a run has compiled, by text, kind and flags.
    private static final class Cache {
        private static final int MOST = 512;
        private static final int MOST_CHARS = 30_000;

        private record Key(String pattern, boolean bytes, int flags) {}

        private final Map<Key, RePattern> patterns = new HashMap<>();
        private int chars;

        RePattern get(Run run, ReText source, int flags) {
            var key = new Key(source.string(), source.isBytes(), flags);
            var known = patterns.get(key);
            if (known == null) {
                known = RePattern.compile(run, source, flags);
                add(key, known);
            }
            return known;
        }

        private void add(Key key, RePattern pattern) {
            var length = key.pattern.length();
            if (patterns.size() >= MOST || chars + length > MOST_CHARS) {
                clear();
            }
            if (length <= MOST_CHARS / 10) {
                patterns.put(key, pattern);
                chars += length;
            }
        }

        void clear() {
            patterns.clear();
            chars = 0;
        }
    }

    private ReModule() {}

    private static ModuleValue build() {
        var module = new ModuleBuilder("re");
        for (var name : new String[] {"match", "fullmatch", "search", "findall", "finditer"}) {
            module.flexible(
                    name + "(pattern, string, flags=0)",
                    (run, s) -> method(run, s[0], s[2], name, s[1]));
        }
        module.flexible(
                        "split(pattern, string, maxsplit=0, flags=0)",
                        (run, s) -> method(run, s[0], s[3], "split", s[1], s[2]))
                .flexible(
                        "sub(pattern, repl, string, count=0, flags=0)",
                        (run, s) -> method(run, s[0], s[4], "sub", s[1], s[2], s[3]))
                .flexible(
                        "subn(pattern, repl, string, count=0, flags=0)",
                        (run, s) -> method(run, s[0], s[4], "subn", s[1], s[2], s[3]))
                .flexible("compile(pattern, flags=0)", (run, s) -> compile(run, s[0], s[1]))
                .function("escape(pattern)", ReModule::escape)
                .flexible("purge()", (run, s) -> purge(run))
                .value("error", ReError.TYPE)
                .value("Pattern", RePattern.TYPE)
                .value("Match", ReMatch.TYPE)
                .value("Scanner", ReScanner.TYPE)
                .value("RegexFlag", ReFlag.TYPE)
                .value("NOFLAG", ReFlag.ofBits(0));
        ReFlag.NAMED.forEach(module::value);
        ReFlag.shortNames().forEach((shortName, name) -> module.value(shortName, flag(name)));
        return module.build();
    }

    private static Value flag(String name) {
        return java.util.Objects.requireNonNull(ReFlag.NAMED.get(name));
    }

    private static Value method(
            Run run, Value pattern, Value flags, String name, Value... arguments) {
        var method = AttributeProtocol.getAttribute(run, compile(run, pattern, flags), name);
        return Protocol.call(run, method, Args.of(arguments));
    }

    private static RePattern compile(Run run, Value pattern, Value flags) {
        if (pattern instanceof RePattern compiled) {
            if (Protocol.truth(run, flags)) {
                throw run.valueError("cannot process flags argument with a compiled pattern");
            }
            return compiled;
        }
        var source = ReText.of(run, pattern);
        if (source == null) {
            throw run.typeError("first argument must be string or compiled pattern");
        }
        return run.state(Cache.class, Cache::new).get(run, source, bits(run, flags));
    }

    static RePattern compile(Run run, ReText source, int flags) {
        return RePattern.compile(run, source, flags);
    }

    private static int bits(Run run, Value flags) {
        if (flags instanceof IntValue number) {
            return number.clamp();
        }
        // Says what is wrong with it.
        return Coercion.index(
                        run, Protocol.binary(run, BinaryOp.AND, flags, ReFlag.ofBits(Flag.DEBUG)))
                .clamp();
    }

    private static Value escape(Run run, Value pattern) {
        var source = ReText.of(run, pattern);
        if (source == null) {
            throw run.typeError(
                    "decoding to str: need a bytes-like object, " + pattern.typeName() + " found");
        }
        var text = source.string();
        run.reserveChars(2L * text.length());
        run.work(text.length());
        var escaped = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (ESCAPED.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return source.same(escaped.toString());
    }

    private static Value purge(Run run) {
        run.state(Cache.class, Cache::new).clear();
        return Constants.NONE;
    }

    /// `re.Pattern[str]`.
    static Value alias(Run run, Type type, Value item) {
        return new GenericAlias(
                type, item instanceof TupleValue items ? items.items() : new Value[] {item});
    }
}
