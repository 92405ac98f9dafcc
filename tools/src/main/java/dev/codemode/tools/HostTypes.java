package dev.codemode.tools;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostType;
import java.util.ArrayList;
import java.util.List;

/// Tells the sandbox's checker what tools take and answer.
final class HostTypes {
    private static final HostType ANY = new HostType.Any();

    private final boolean certain;
    private boolean insideNamed;
    private int parts;

    /// @param certain whether a record has no key but its fields, where it says so
    private HostTypes(boolean certain) {
        this.certain = certain;
    }

    /// @param results whether programs get values or JSON text
    static HostFunction.Types of(Tool tool, ResultStyle results) {
        // What was inferred may have keys that no result had so far.
        var output = new HostTypes(tool.inferredFrom() == 0).of(tool.output());
        return new HostFunction.Types(
                tool.path(),
                input(tool),
                results == ResultStyle.VALUES ? output : new HostType.JsonText(output));
    }

    private static HostType.RecordType input(Tool tool) {
        var types = new HostTypes(true);
        var names = PythonNames.ofParameters(tool.input());
        var fields =
                PythonNames.parameters(tool.input()).stream()
                        .map(f -> types.field(names.getOrDefault(f.name(), f.name()), f))
                        .toList();
        return new HostType.RecordType(tool.name(), fields, tool.input().open());
    }

    private HostType of(DataType type) {
        if (++parts > JsonSchemaReader.MOST_PARTS) {
            return ANY;
        }
        return switch (type) {
            case DataType.Any _ -> ANY;
            case DataType.Nothing _ -> new HostType.None();
            case DataType.Bool _ -> new HostType.Bool();
            case DataType.Int _ -> new HostType.Int();
            case DataType.Num _ -> new HostType.Num();
            case DataType.Text(_, var allowed) -> new HostType.Text(allowed);
            case DataType.Date _, DataType.DateTime _ -> new HostType.Text(List.of());
            case DataType.Literal(var allowed) ->
                    oneOf(allowed.stream().map(HostTypes::kind).distinct().toList());
            case DataType.ListOf(var element) -> new HostType.ListOf(of(element));
            case DataType.MapOf(var values) -> new HostType.DictOf(of(values));
            case DataType.OrNone(var inner) -> oneOf(List.of(inner, new DataType.Nothing()));
            case DataType.Union(var options) -> oneOf(options);
            case DataType.Named self -> named(self);
            case DataType.RecordType record -> record(record);
        };
    }

    private static DataType kind(Object value) {
        return switch (value) {
            case Boolean _ -> new DataType.Bool();
            case Double _ -> new DataType.Num();
            default -> new DataType.Int();
        };
    }

    private HostType oneOf(List<DataType> options) {
        var types = new ArrayList<HostType>();
        for (var option : options) {
            var type = of(option);
            types.addAll(type instanceof HostType.OneOf(var inner) ? inner : List.of(type));
        }
        if (types.contains(ANY)) {
            return ANY;
        }
        return types.size() == 1 ? types.getFirst() : new HostType.OneOf(types);
    }

    /// What contains itself is known one turn deep.
    private HostType named(DataType.Named type) {
        if (insideNamed) {
            return ANY;
        }
        insideNamed = true;
        var meant = of(type.type());
        insideNamed = false;
        return meant;
    }

    private HostType.RecordType record(DataType.RecordType record) {
        var fields = record.fields().stream().map(f -> field(f.name(), f)).toList();
        return new HostType.RecordType(record.name(), fields, record.open() || !certain);
    }

    private HostType.Field field(String name, DataType.Field field) {
        return new HostType.Field(name, of(field.type()), field.required());
    }
}
