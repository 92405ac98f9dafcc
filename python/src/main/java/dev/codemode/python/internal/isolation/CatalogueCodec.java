package dev.codemode.python.internal.isolation;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.HostType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a sandbox provides, without the bodies of the functions: those stay in the host.
final class CatalogueCodec {
    private enum TypeTag {
        ANY,
        NONE,
        BOOL,
        INT,
        NUM,
        TEXT,
        LIST,
        DICT,
        RECORD,
        ONE_OF,
        JSON_TEXT
    }

    /// Makes the body of a function from its place: the index of its module and its own in there.
    @FunctionalInterface
    interface Bodies {
        HostFunction.Body body(int module, int function);
    }

    private CatalogueCodec() {}

    static byte[] write(List<HostModule> modules) {
        var out = new WireWriter(Integer.MAX_VALUE);
        out.all(
                modules,
                module -> {
                    out.text(module.name());
                    out.text(module.doc());
                    out.all(module.functions(), function -> function(out, function));
                });
        return out.bytes();
    }

    private static void function(WireWriter out, HostFunction function) {
        out.text(function.name());
        out.text(function.doc());
        out.all(
                function.parameters(),
                parameter -> {
                    out.text(parameter.name());
                    out.bool(parameter.required());
                });
        out.bool(function.concurrent());
        var types = function.types();
        out.bool(types != null);
        if (types != null) {
            out.text(types.path());
            type(out, types.input());
            type(out, types.result());
        }
    }

    private static void type(WireWriter out, HostType type) {
        switch (type) {
            case HostType.Any _ -> out.choice(TypeTag.ANY);
            case HostType.None _ -> out.choice(TypeTag.NONE);
            case HostType.Bool _ -> out.choice(TypeTag.BOOL);
            case HostType.Int _ -> out.choice(TypeTag.INT);
            case HostType.Num _ -> out.choice(TypeTag.NUM);
            case HostType.Text(var allowed) -> {
                out.choice(TypeTag.TEXT);
                out.all(allowed, out::text);
            }
            case HostType.ListOf(var element) -> {
                out.choice(TypeTag.LIST);
                type(out, element);
            }
            case HostType.DictOf(var values) -> {
                out.choice(TypeTag.DICT);
                type(out, values);
            }
            case HostType.RecordType(var name, var fields, var open) -> {
                out.choice(TypeTag.RECORD);
                out.text(name);
                out.all(fields, field -> field(out, field));
                out.bool(open);
            }
            case HostType.OneOf(var types) -> {
                out.choice(TypeTag.ONE_OF);
                out.all(types, one -> type(out, one));
            }
            case HostType.JsonText(var value) -> {
                out.choice(TypeTag.JSON_TEXT);
                type(out, value);
            }
        }
    }

    private static void field(WireWriter out, HostType.Field field) {
        out.text(field.name());
        type(out, field.type());
        out.bool(field.required());
    }

    static List<HostModule> read(byte[] bytes, Bodies bodies) throws ProtocolException {
        var in = new WireReader(bytes);
        var modules = new ArrayList<HostModule>();
        var count = in.count();
        for (var module = 0; module < count; module++) {
            var name = in.text();
            var doc = in.text();
            var functions = new ArrayList<HostFunction>();
            var functionCount = in.count();
            for (var function = 0; function < functionCount; function++) {
                functions.add(function(in, bodies.body(module, function)));
            }
            modules.add(new HostModule(name, doc, functions));
        }
        in.end();
        return modules;
    }

    private static HostFunction function(WireReader in, HostFunction.Body body)
            throws ProtocolException {
        var name = in.text();
        var doc = in.text();
        var parameters = in.all(() -> new HostFunction.Parameter(in.text(), in.bool()));
        var concurrent = in.bool();
        return new HostFunction(name, doc, parameters, types(in), concurrent, body);
    }

    private static HostFunction.@Nullable Types types(WireReader in) throws ProtocolException {
        if (!in.bool()) {
            return null;
        }
        var path = in.text();
        if (type(in) instanceof HostType.RecordType input) {
            return new HostFunction.Types(path, input, type(in));
        }
        throw new ProtocolException("a function whose parameters are no record");
    }

    private static HostType type(WireReader in) throws ProtocolException {
        return switch (in.choice(TypeTag.values(), "kind of type")) {
            case ANY -> new HostType.Any();
            case NONE -> new HostType.None();
            case BOOL -> new HostType.Bool();
            case INT -> new HostType.Int();
            case NUM -> new HostType.Num();
            case TEXT -> new HostType.Text(in.all(in::text));
            case LIST -> new HostType.ListOf(type(in));
            case DICT -> new HostType.DictOf(type(in));
            case RECORD ->
                    new HostType.RecordType(
                            in.text(),
                            in.all(() -> new HostType.Field(in.text(), type(in), in.bool())),
                            in.bool());
            case ONE_OF -> new HostType.OneOf(in.all(() -> type(in)));
            case JSON_TEXT -> new HostType.JsonText(type(in));
        };
    }
}
