package dev.codemode.tools;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes one type of several, without saying anything twice.
final class Unions {
    private final Set<DataType> options = new LinkedHashSet<>();
    private boolean none;

    private Unions() {}

    static DataType of(List<? extends DataType> types) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a union needs at least one type");
        }
        var union = new Unions();
        types.forEach(union::add);
        return union.type();
    }

    private void add(DataType type) {
        switch (type) {
            case DataType.Nothing() -> none = true;
            case DataType.OrNone(var inner) -> {
                none = true;
                add(inner);
            }
            case DataType.Union(var inner) -> inner.forEach(this::add);
            case DataType.Any _,
                    DataType.Bool _,
                    DataType.Int _,
                    DataType.Num _,
                    DataType.Text _,
                    DataType.Date _,
                    DataType.DateTime _,
                    DataType.Literal _,
                    DataType.ListOf _,
                    DataType.MapOf _,
                    DataType.RecordType _,
                    DataType.Named _ ->
                    options.add(type);
        }
    }

    private DataType type() {
        if (options.contains(new DataType.Any())) {
            return new DataType.Any();
        }
        joinTexts();
        joinNumbers();
        joinLiterals();
        if (options.isEmpty()) {
            return new DataType.Nothing();
        }
        var all = List.copyOf(options);
        var type = all.size() == 1 ? all.getFirst() : new DataType.Union(all);
        return none ? new DataType.OrNone(type) : type;
    }

    private void joinTexts() {
        if (options.contains(DataType.text())) {
            options.removeIf(Unions::isSomeText);
            return;
        }
        var choices = all(DataType.Text.class);
        if (choices.size() > 1) {
            var allowed = new LinkedHashSet<String>();
            choices.forEach(choice -> allowed.addAll(choice.allowed()));
            choices.forEach(options::remove);
            options.add(new DataType.Text("", List.copyOf(allowed)));
        }
    }

    /// Whether it is a str, but not every str.
    private static boolean isSomeText(DataType type) {
        return type instanceof DataType.Text(_, var allowed) && !allowed.isEmpty()
                || type instanceof DataType.Date
                || type instanceof DataType.DateTime;
    }

    private void joinNumbers() {
        if (options.contains(new DataType.Num())) {
            options.remove(new DataType.Int());
        }
    }

    private void joinLiterals() {
        var literals = all(DataType.Literal.class);
        var allowed = new LinkedHashSet<Object>();
        literals.forEach(literal -> allowed.addAll(literal.allowed()));
        if (allowed.containsAll(List.of(true, false))) {
            options.add(new DataType.Bool());
        }
        var changed = allowed.removeIf(this::isCovered) || literals.size() > 1;
        if (changed) {
            literals.forEach(options::remove);
        }
        if (changed && !allowed.isEmpty()) {
            options.add(new DataType.Literal(List.copyOf(allowed)));
        }
    }

    private boolean isCovered(Object value) {
        return switch (value) {
            case Boolean _ -> options.contains(new DataType.Bool());
            case Double _ -> options.contains(new DataType.Num());
            default -> options.contains(new DataType.Int()) || options.contains(new DataType.Num());
        };
    }

    private <T extends DataType> List<T> all(Class<T> kind) {
        return options.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
