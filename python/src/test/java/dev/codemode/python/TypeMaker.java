package dev.codemode.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes types by chance, values of them, and tells whether a value is of a type.
final class TypeMaker {
    static final HostType TEXT = new HostType.Text(List.of());

    private static final List<String> WORDS =
            List.of(
                    "amount", "client", "due", "status", "lines", "total", "notes", "owner", "paid",
                    "region", "stock", "title", "urgent", "vendor", "weight", "zone");

    private final Random random;
    private int names;

    TypeMaker(Random random) {
        this.random = random;
    }

    /// A name that no other field has.
    String name() {
        return WORDS.get(random.nextInt(WORDS.size())) + "_" + names++;
    }

    HostType type(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 12)) {
            case 0 -> TEXT;
            case 1 -> new HostType.Text(List.of("open", "closed", "waiting"));
            case 2 -> new HostType.Int();
            case 3 -> new HostType.Num();
            case 4 -> new HostType.Bool();
            case 5 -> new HostType.OneOf(List.of(type(depth - 1), new HostType.None()));
            case 6 -> new HostType.DictOf(type(depth - 1));
            case 7 -> new HostType.OneOf(List.of(TEXT, record(depth - 1)));
            case 8, 9 ->
                    new HostType.ListOf(
                            random.nextInt(4) > 0 ? record(depth - 1) : type(depth - 1));
            default -> record(depth - 1);
        };
    }

    HostType.RecordType record(int depth) {
        var fields = new ArrayList<HostType.Field>();
        for (var i = 0; i < 2 + random.nextInt(3); i++) {
            fields.add(
                    new HostType.Field(
                            name(), type(Math.max(0, depth)), i == 0 || random.nextInt(4) > 0));
        }
        return new HostType.RecordType("R" + names++, fields, false);
    }

    /// @param full whether lists have elements and optional fields are there
    @Nullable Object value(HostType type, boolean full) {
        return switch (type) {
            case HostType.Any _, HostType.None _ -> null;
            case HostType.Bool _ -> random.nextBoolean();
            case HostType.Int _ -> (long) random.nextInt(100);
            case HostType.Num _ -> random.nextBoolean() ? (Object) 2.5 : (Object) 7L;
            case HostType.Text(var allowed) ->
                    allowed.isEmpty()
                            ? "text " + random.nextInt(9)
                            : allowed.get(random.nextInt(allowed.size()));
            case HostType.ListOf(var element) -> {
                var list = new ArrayList<@Nullable Object>();
                for (var i = full ? 2 : random.nextInt(3); i > 0; i--) {
                    list.add(value(element, full));
                }
                yield list;
            }
            case HostType.DictOf(var values) -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                for (var i = full ? 2 : random.nextInt(3); i > 0; i--) {
                    map.put("key " + i, value(values, full));
                }
                yield map;
            }
            case HostType.RecordType record -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                for (var field : record.fields()) {
                    if (field.required() || full || random.nextBoolean()) {
                        map.put(field.name(), value(field.type(), full));
                    }
                }
                yield map;
            }
            case HostType.OneOf(var types) ->
                    value(types.get(full ? 0 : random.nextInt(types.size())), full);
            case HostType.JsonText(var value) -> PlainData.json(value(value, full));
        };
    }

    /// Whether a tool with a parameter of the type would take the value.
    static boolean fits(HostType type, @Nullable Object value) {
        return switch (type) {
            case HostType.Any _ -> true;
            case HostType.None _ -> value == null;
            case HostType.Bool _ -> value instanceof Boolean;
            case HostType.Int _ -> value instanceof Long;
            case HostType.Num _ -> value instanceof Long || value instanceof Double;
            case HostType.Text(var allowed) ->
                    value instanceof String text && (allowed.isEmpty() || allowed.contains(text));
            case HostType.ListOf(var element) ->
                    value instanceof List<?> list && list.stream().allMatch(e -> fits(element, e));
            case HostType.DictOf(var values) ->
                    value instanceof Map<?, ?> map
                            && map.values().stream().allMatch(e -> fits(values, e));
            case HostType.RecordType record -> value instanceof Map<?, ?> map && fits(record, map);
            case HostType.OneOf(var types) -> types.stream().anyMatch(t -> fits(t, value));
            case HostType.JsonText _ -> value instanceof String;
        };
    }

    static boolean fits(HostType.RecordType record, Map<?, ?> map) {
        var known = record.fields().stream().map(HostType.Field::name).toList();
        return known.containsAll(map.keySet())
                && record.fields().stream()
                        .allMatch(
                                f ->
                                        map.containsKey(f.name())
                                                ? fits(f.type(), map.get(f.name()))
                                                : !f.required());
    }
}
