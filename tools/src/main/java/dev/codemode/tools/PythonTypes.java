package dev.codemode.tools;

import dev.codemode.python.PlainData;
import dev.codemode.tools.DataType.RecordType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The types of a catalogue as Python writes them, each record under a name of its own.
final class PythonTypes {
    private static final Set<String> BUILT_IN =
            Set.of(
                    "Any",
                    "Date",
                    "DateTime",
                    "Literal",
                    "NotRequired",
                    "ToolError",
                    "TypedDict",
                    "bool",
                    "dict",
                    "float",
                    "int",
                    "json",
                    "list",
                    "str",
                    "tools");

    private final Set<DataType> declared = new LinkedHashSet<>();
    private final Set<DataType> inputs = new HashSet<>();
    private final Map<DataType, String> names = new HashMap<>();
    private final Deque<DataType.Named> pending = new ArrayDeque<>();
    private final Map<DataType.Text, Integer> choices = new LinkedHashMap<>();
    private final Map<DataType.Text, String> aliases = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(BUILT_IN);
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean usesDate;
    private boolean usesDateTime;

    private PythonTypes() {}

    static PythonTypes of(List<Tool> tools) {
        var types = new PythonTypes();
        for (var tool : tools) {
            tool.input().fields().forEach(field -> types.add(field.type()));
        }
        types.inputs.addAll(types.declared);
        tools.forEach(tool -> types.add(tool.output()));
        types.nameRepeatedChoices();
        return types;
    }

    private void add(DataType type) {
        collect(type);
        // One after the other and not from within each other, since a chain of them may be long.
        while (!pending.isEmpty()) {
            declare(pending.remove());
        }
    }

    /// Names the records inside a type, inner ones first, so that each is known where it is used.
    private void collect(DataType type) {
        switch (type) {
            case DataType.ListOf(var element) -> collect(element);
            case DataType.MapOf(var values) -> collect(values);
            case DataType.OrNone(var inner) -> collect(inner);
            case DataType.Union(var options) -> options.forEach(this::collect);
            case DataType.Date() -> usesDate = true;
            case DataType.DateTime() -> usesDateTime = true;
            case RecordType record -> {
                if (!declared.contains(record)) {
                    record.fields().forEach(field -> collect(field.type()));
                    name(record, record.name());
                    declared.add(record);
                }
            }
            case DataType.Named named -> {
                if (!names.containsKey(meant(named))) {
                    name(meant(named), named.name());
                    pending.add(named);
                }
            }
            case DataType.Any _,
                    DataType.Nothing _,
                    DataType.Bool _,
                    DataType.Int _,
                    DataType.Num _,
                    DataType.Literal _ -> {}
            case DataType.Text choice -> choices.merge(choice, 1, Integer::sum);
        }
    }

    private void declare(DataType.Named named) {
        collect(named.type());
        declared.add(meant(named));
    }

    /// What carries the name: a record its own, anything else that of the alias.
    private static DataType meant(DataType.Named named) {
        return named.type() instanceof RecordType record ? record : named;
    }

    private void name(DataType type, String wanted) {
        if (!names.containsKey(type)) {
            names.put(type, freeName(wanted));
        }
    }

    private void nameRepeatedChoices() {
        choices.forEach(
                (choice, uses) -> {
                    if (uses > 1 && choice.allowed().size() > 1 && !choice.name().isEmpty()) {
                        aliases.put(choice, freeName(choice.name()));
                    }
                });
    }

    private String freeName(String name) {
        var wanted = PythonNames.identifier(name);
        var free = wanted;
        while (!taken.add(free)) {
            free = wanted + numbers.merge(wanted, 2, (n, _) -> n + 1);
        }
        return free;
    }

    boolean usesDate() {
        return usesDate;
    }

    boolean usesDateTime() {
        return usesDateTime;
    }

    /// Sets of str that are used more than once, and their names.
    Map<DataType.Text, String> aliases() {
        return aliases;
    }

    /// Records, and other types that contain themselves, in the order to declare them.
    Set<DataType> declared() {
        return declared;
    }

    /// Whether it comes in with the arguments of a tool.
    boolean isInput(RecordType record) {
        return inputs.contains(record);
    }

    String name(DataType type) {
        return switch (type) {
            case DataType.Text text when aliases.containsKey(text) ->
                    aliases.getOrDefault(text, "");
            case DataType.Named named -> names.getOrDefault(meant(named), "Any");
            case RecordType record -> names.getOrDefault(record, "dict");
            case DataType.Any _,
                    DataType.Nothing _,
                    DataType.Bool _,
                    DataType.Int _,
                    DataType.Num _,
                    DataType.Text _,
                    DataType.Date _,
                    DataType.DateTime _,
                    DataType.Literal _,
                    DataType.ListOf _,
                    DataType.MapOf _,
                    DataType.OrNone _,
                    DataType.Union _ ->
                    meaning(type);
        };
    }

    /// What stands for a type where its own name, if it has one, is not known yet.
    String meaning(DataType type) {
        return switch (type) {
            case DataType.Any() -> "Any";
            case DataType.Nothing() -> "None";
            case DataType.Bool() -> "bool";
            case DataType.Int() -> "int";
            case DataType.Num() -> "float";
            case DataType.Text(_, var allowed) when allowed.isEmpty() -> "str";
            case DataType.Text(_, var allowed) -> choice(allowed);
            case DataType.Date() -> "Date";
            case DataType.DateTime() -> "DateTime";
            case DataType.Literal(var allowed) ->
                    allowed.stream()
                            .map(PlainData::repr)
                            .collect(Collectors.joining(", ", "Literal[", "]"));
            case DataType.ListOf(var element) -> "list[" + name(element) + "]";
            case DataType.MapOf(var values) -> "dict[str, " + name(values) + "]";
            case DataType.OrNone(var inner) -> name(inner) + " | None";
            case DataType.Union(var options) ->
                    options.stream().map(this::name).collect(Collectors.joining(" | "));
            case DataType.Named named -> meaning(named.type());
            case RecordType record -> name(record);
        };
    }

    private static String choice(List<String> allowed) {
        return allowed.stream()
                .map(PythonTypes::literal)
                .collect(Collectors.joining(", ", "Literal[", "]"));
    }

    /// JSON's notation of a str is Python's too, and the quotes are those that stubs have.
    static String literal(String text) {
        return PlainData.json(text);
    }
}
