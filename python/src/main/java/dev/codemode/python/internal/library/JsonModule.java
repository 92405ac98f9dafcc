package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.JsonException;
import dev.codemode.python.internal.text.JsonReader;
import dev.codemode.python.internal.text.JsonText;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.Arrays;

/// `json`.
final class JsonModule {
    /// The module in Python that has the classes.
    private static final String MORE = "_json_more";

    private static final Type DECODE_ERROR =
            TypeBuilder.plainType("json.decoder", "JSONDecodeError", Types.VALUE_ERROR);

    static {
        TypeBuilder.of(DECODE_ERROR)
                .constructor((run, type, args) -> new ExceptionValue(type))
                .flexible("__init__(self, msg, doc, pos)", JsonModule::initError)
                .finish();
    }

    static final ModuleValue MODULE =
            new ModuleBuilder("json")
                    .flexible(
                            "loads(s, *, cls=None, object_hook=None, parse_float=None,"
                                    + " parse_int=None, parse_constant=None,"
                                    + " object_pairs_hook=None, strict=True, **kw)",
                            JsonModule::loads)
                    .flexible(
                            "dumps(obj, *, skipkeys=False, ensure_ascii=True,"
                                    + " check_circular=True, allow_nan=True, cls=None,"
                                    + " indent=None, separators=None, default=None,"
                                    + " sort_keys=False, **kw)",
                            JsonModule::dumps)
                    .value("JSONDecodeError", DECODE_ERROR)
                    .elsewhere(
                            MORE, "JSONDecoder", "JSONEncoder", "detect_encoding", "dump", "load")
                    .build();

    /// What the part written in Python takes from here.
    static final ModuleValue TOOLS =
            new ModuleBuilder("_json")
                    .function(
                            "detect_encoding(b, /)",
                            (run, b) ->
                                    StrValue.of(
                                            b instanceof BytesValue bytes
                                                    ? encoding(bytes.bytes())
                                                    : "utf-8"))
                    .function(
                            "float_text(o, allow_nan, /)",
                            (run, o, nan) ->
                                    StrValue.of(
                                            JsonWriter.number(
                                                    run,
                                                    Coercion.asDouble(run, o),
                                                    Protocol.truth(run, nan))))
                    .function(
                            "quote(s, ensure_ascii, /)",
                            (run, s, ascii) ->
                                    StrValue.of(
                                            JsonText.quote(
                                                    Protocol.text(s), Protocol.truth(run, ascii))))
                    .function(
                            "write_key(key, skipkeys, allow_nan, /)",
                            (run, key, skip, nan) -> {
                                var text =
                                        JsonWriter.key(
                                                run,
                                                key,
                                                Protocol.truth(run, skip),
                                                Protocol.truth(run, nan));
                                return text == null ? Constants.NONE : StrValue.of(text);
                            })
                    .flexible(
                            "read_at(s, idx, object_hook, parse_float, parse_int, parse_constant,"
                                    + " object_pairs_hook, strict, /)",
                            JsonModule::readAt)
                    .flexible(
                            "write(obj, skipkeys, ensure_ascii, check_circular, allow_nan, cls,"
                                    + " indent, separators, default, sort_keys, /)",
                            JsonModule::write)
                    .build();

    private JsonModule() {}

    private static Value loads(Run run, Value[] slots) {
        var source = text(run, slots[0]);
        if (slots[1] != Constants.NONE || ((DictValue) slots[8]).size() > 0) {
            slots[0] = source;
            return own(run, "loads_with", slots);
        }
        var text = source.text();
        run.reserve(2L * text.length());
        try {
            return JsonReader.read(text, new Values(run, slots), options(run, slots[7]), run::work);
        } catch (JsonException e) {
            throw raise(run, e, source);
        }
    }

    /// Has the part written in Python do what asks for a class of the program's.
    private static Value own(Run run, String function, Value[] slots) {
        var module = run.libraryModule(MORE);
        var member = module == null ? null : module.member(function);
        if (member == null) {
            throw new IllegalStateException(MORE + " has no " + function);
        }
        return Protocol.call(run, member, Args.of(slots));
    }

    private static JsonReader.Options options(Run run, Value strict) {
        return new JsonReader.Options(
                Protocol.truth(run, strict), run.limits().nesting(), run.limits().digits());
    }

    private static StrValue text(Run run, Value source) {
        return switch (source) {
            case StrValue s -> s;
            case BytesValue b -> decoded(run, b.bytes());
            default -> throw notText(run, source);
        };
    }

    private static StrValue decoded(Run run, byte[] bytes) {
        run.reserveChars(bytes.length);
        run.work(bytes.length);
        return switch (encoding(bytes)) {
            case "utf-8" -> Codecs.decode(run, bytes, StrValue.of("utf-8"), StrValue.of("strict"));
            case "utf-8-sig" ->
                    Codecs.decode(
                            run,
                            Arrays.copyOfRange(bytes, 3, bytes.length),
                            StrValue.of("utf-8"),
                            StrValue.of("strict"));
            case String wide ->
                    StrValue.of(
                            new String(
                                    bytes,
                                    Charset.forName(
                                            wide.replace("-le", "le").replace("-be", "be"))));
        };
    }

    /// Which encoding of Unicode it is, by the first bytes: a JSON text starts with ASCII.
    private static String encoding(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return "utf-32";
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return "utf-16";
        }
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return "utf-8-sig";
        }
        if (bytes.length >= 4 && bytes[0] == 0) {
            return bytes[1] == 0 ? "utf-32-be" : "utf-16-be";
        }
        if (bytes.length >= 4 && bytes[1] == 0) {
            return bytes[2] == 0 && bytes[3] == 0 ? "utf-32-le" : "utf-16-le";
        }
        if (bytes.length == 2 && (bytes[0] == 0 || bytes[1] == 0)) {
            return bytes[0] == 0 ? "utf-16-be" : "utf-16-le";
        }
        return "utf-8";
    }

    @Bounded(Bounded.By.FIXED)
    private static boolean startsWith(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Value readAt(Run run, Value[] slots) {
        if (!(slots[0] instanceof StrValue source)) {
            throw run.typeError("first argument must be a string, not " + slots[0].typeName());
        }
        var start = Coercion.asInt(run, slots[1]);
        if (start < 0) {
            throw run.valueError("idx cannot be negative");
        }
        if (start > source.length()) {
            var error = new ExceptionValue(DECODE_ERROR);
            fill(run, error, StrValue.of("Expecting value"), source, SmallInt.of(start));
            throw run.raise(error);
        }
        var reader =
                new JsonReader<>(
                        source.text(), new Values(run, slots), options(run, slots[7]), run::work);
        try {
            var value = reader.readAt(source.offset(start));
            return TupleValue.of(value, SmallInt.of(source.index(reader.end())));
        } catch (JsonException e) {
            throw raise(run, e, source);
        }
    }

    private static Raise notText(Run run, Value value) {
        var error =
                run.typeError(
                        "the JSON object must be str, bytes or bytearray, not " + value.typeName());
        if (value instanceof DictValue || value instanceof ListValue) {
            error.value().setHint(". It is a " + value.typeName() + " already: use it as it is");
        }
        return error;
    }

    private static Raise raise(Run run, JsonException e, Value document) {
        switch (e.type()) {
            case "RecursionError" -> {
                return run.raise(Types.RECURSION_ERROR, e.text());
            }
            case "ValueError" -> {
                return run.valueError(e.text());
            }
            default -> {
                var error = new ExceptionValue(DECODE_ERROR);
                fill(run, error, StrValue.of(e.reason()), document, SmallInt.of(e.position()));
                return run.raise(error);
            }
        }
    }

    private static Value initError(Run run, Value[] slots) {
        fill(run, (ExceptionValue) slots[0], slots[1], slots[2], slots[3]);
        return Constants.NONE;
    }

    private static void fill(
            Run run, ExceptionValue error, Value message, Value document, Value position) {
        var doc = Coercion.asText(run, "doc", document);
        var at = Coercion.asInt(run, position);
        var before = doc.substring(0, doc.offsetByCodePoints(0, Math.clamp(at, 0, length(doc))));
        run.work(4L * doc.length());
        var line = 1;
        for (var i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) {
            line++;
        }
        var lineStart = before.lastIndexOf('\n') + 1;
        var column = at - before.codePointCount(0, lineStart) + 1;
        var where = ": line " + line + " column " + column + " (char " + at + ")";
        error.setArgs(TupleValue.of(StrValue.of(Protocol.str(run, message) + where)));
        var attributes = error.attributes();
        attributes.set("msg", message);
        attributes.set("doc", document);
        attributes.set("pos", position);
        attributes.set("lineno", SmallInt.of(line));
        attributes.set("colno", SmallInt.of(column));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Value dumps(Run run, Value[] slots) {
        return slots[5] != Constants.NONE || ((DictValue) slots[10]).size() > 0
                ? own(run, "dumps_with", slots)
                : write(run, slots);
    }

    private static Value write(Run run, Value[] slots) {
        var text = new JsonWriter(run, JsonWriter.Options.of(run, slots)).write(slots[0]);
        return StrValue.of(text);
    }

    /// Makes guest values while a text is read.
    ///
    /// @param hooks the arguments of `loads`, in its order
    private record Values(Run run, Value[] hooks) implements JsonReader.Factory<Value> {
        @Override
        public Value nullValue() {
            return Constants.NONE;
        }

        @Override
        public Value bool(boolean value) {
            return Bool.of(value);
        }

        @Override
        public Value integer(long value) {
            return hooks[4] == Constants.NONE
                    ? IntValue.of(value)
                    : ask(hooks[4], Long.toString(value));
        }

        @Override
        public Value bigInteger(String digits) {
            return hooks[4] == Constants.NONE
                    ? IntValue.of(new BigInteger(digits))
                    : ask(hooks[4], digits);
        }

        @Override
        public Value real(String text) {
            return hooks[3] == Constants.NONE
                    ? new FloatValue(Double.parseDouble(text))
                    : ask(hooks[3], text);
        }

        private Value ask(Value hook, String text) {
            return Protocol.call(run, hook, StrValue.of(text));
        }

        @Override
        public Value constant(String name) {
            if (hooks[5] != Constants.NONE) {
                return ask(hooks[5], name);
            }
            return new FloatValue(
                    switch (name) {
                        case "NaN" -> Double.NaN;
                        case "Infinity" -> Double.POSITIVE_INFINITY;
                        default -> Double.NEGATIVE_INFINITY;
                    });
        }

        @Override
        public Value string(String value) {
            return StrValue.of(value);
        }

        @Override
        public JsonReader.Elements<Value> array() {
            var list = new ListValue();
            return new JsonReader.Elements<>() {
                @Override
                public void add(Value value) {
                    list.add(run, value);
                }

                @Override
                public Value done() {
                    return list;
                }
            };
        }

        @Override
        public JsonReader.Members<Value> object() {
            return hooks[6] == Constants.NONE ? dict() : pairs();
        }

        private JsonReader.Members<Value> dict() {
            var dict = new DictValue();
            return new JsonReader.Members<>() {
                @Override
                public void add(String key, Value value) {
                    dict.put(run, StrValue.of(key), value);
                }

                @Override
                public Value done() {
                    return hooks[2] == Constants.NONE ? dict : Protocol.call(run, hooks[2], dict);
                }
            };
        }

        private JsonReader.Members<Value> pairs() {
            var pairs = new ListValue();
            return new JsonReader.Members<>() {
                @Override
                public void add(String key, Value value) {
                    pairs.add(run, TupleValue.of(StrValue.of(key), value));
                }

                @Override
                public Value done() {
                    return Protocol.call(run, hooks[6], pairs);
                }
            };
        }
    }
}
