package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.BytesValue;
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
import java.math.BigInteger;

/// `json`.
final class JsonModule {
    private static final Type DECODE_ERROR =
            TypeBuilder.exception("JSONDecodeError", "json.decoder", Types.VALUE_ERROR);

    static final ModuleValue MODULE =
            new ModuleBuilder("json")
                    .flexible(
                            "loads(s, *, cls=None, object_hook=None, parse_float=None,"
                                    + " parse_int=None, parse_constant=None,"
                                    + " object_pairs_hook=None, strict=True)",
                            JsonModule::loads)
                    .flexible(
                            "dumps(obj, *, skipkeys=False, ensure_ascii=True,"
                                    + " check_circular=True, allow_nan=True, cls=None,"
                                    + " indent=None, separators=None, default=None,"
                                    + " sort_keys=False)",
                            JsonModule::dumps)
                    .value("JSONDecodeError", DECODE_ERROR)
                    .build();

    private JsonModule() {}

    private static Value loads(Run run, Value[] slots) {
        if (slots[1] != Constants.NONE) {
            throw run.typeError("json.loads(cls=...) is not available here: use object_hook=");
        }
        var text =
                switch (slots[0]) {
                    case StrValue s -> s.text();
                    case BytesValue b ->
                            Codecs.decode(
                                            run,
                                            b.bytes(),
                                            StrValue.of("utf-8"),
                                            StrValue.of("strict"))
                                    .text();
                    default -> throw notText(run, slots[0]);
                };
        var strict = Protocol.truth(run, slots[7]);
        var options = new JsonReader.Options(strict, run.limits().nesting(), run.limits().digits());
        run.reserve(2L * text.length());
        try {
            return JsonReader.read(text, new Values(run, slots), options, run::work);
        } catch (JsonException e) {
            throw raise(run, e, slots[0]);
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
                var error = new ExceptionValue(DECODE_ERROR, StrValue.of(e.text()));
                var attributes = error.attributes();
                attributes.set("msg", StrValue.of(e.reason()));
                attributes.set("doc", document);
                attributes.set("pos", SmallInt.of(e.position()));
                attributes.set("lineno", SmallInt.of(e.line()));
                attributes.set("colno", SmallInt.of(e.column()));
                return run.raise(error);
            }
        }
    }

    private static Value dumps(Run run, Value[] slots) {
        if (slots[5] != Constants.NONE) {
            throw run.typeError("json.dumps(cls=...) is not available here: use default=");
        }
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
