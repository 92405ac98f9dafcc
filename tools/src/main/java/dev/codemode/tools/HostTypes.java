package dev.codemode.tools;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostType;
import java.util.List;

/// Tells the sandbox's checker what tools take and answer.
final class HostTypes {
    private HostTypes() {}

    /// @param results whether programs get values or JSON text
    static HostFunction.Types of(Tool tool, ResultStyle results) {
        var fields =
                PythonNames.parameters(tool.input()).stream()
                        .map(
                                f ->
                                        new HostType.Field(
                                                PythonNames.identifier(f.name()),
                                                of(f.type()),
                                                f.required()))
                        .toList();
        var input = new HostType.RecordType(tool.name(), fields, tool.input().open());
        var output = of(tool.output());
        return new HostFunction.Types(
                tool.path(),
                input,
                results == ResultStyle.VALUES ? output : new HostType.JsonText(output));
    }

    private static HostType of(DataType type) {
        return switch (type) {
            case DataType.Any _ -> new HostType.Any();
            case DataType.Nothing _ -> new HostType.None();
            case DataType.Bool _ -> new HostType.Bool();
            case DataType.Int _ -> new HostType.Int();
            case DataType.Num _ -> new HostType.Num();
            case DataType.Text(_, var allowed) -> new HostType.Text(allowed);
            case DataType.Date _ -> new HostType.Text(List.of());
            case DataType.ListOf(var element) -> new HostType.ListOf(of(element));
            case DataType.MapOf(var values) -> new HostType.DictOf(of(values));
            case DataType.OrNone(var inner) ->
                    new HostType.OneOf(List.of(of(inner), new HostType.None()));
            case DataType.RecordType record -> record(record);
        };
    }

    private static HostType.RecordType record(DataType.RecordType record) {
        var fields =
                record.fields().stream()
                        .map(f -> new HostType.Field(f.name(), of(f.type()), f.required()))
                        .toList();
        return new HostType.RecordType(record.name(), fields, record.open());
    }
}
