package dev.codemode.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes schemas, values that fit them, and values that fit them but for one place.
final class SchemaMaker {
    private static final List<Object> OF_EVERY_KIND =
            List.of("wrong!", 7_777L, 0.125, true, List.of(), Map.of());

    private final Random random;
    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private int names;

    SchemaMaker(Random random) {
        this.random = random;
    }

    /// A value that fits but for the place.
    record Mutation(String path, @Nullable Object value) {
        Mutation within(String step, Function<@Nullable Object, Object> whole) {
            return new Mutation(step + path, whole.apply(value));
        }
    }

    /// A schema and what fits it.
    interface Node {
        Map<String, Object> schema();

        /// The kinds of values that may fit.
        Set<String> kinds();

        @Nullable Object value();

        /// @param value fits
        Mutation mutated(@Nullable Object value);
    }

    /// Under which the schemas of definitions stand that nodes refer to.
    Map<String, Object> definitions() {
        return definitions;
    }

    static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String _ -> "string";
            case Long _ -> "integer";
            case Double _ -> "number";
            case Boolean _ -> "boolean";
            case List<?> _ -> "array";
            default -> "object";
        };
    }

    private Object ofOtherKind(Set<String> kinds) {
        var others = OF_EVERY_KIND.stream().filter(each -> !kinds.contains(kind(each))).toList();
        return others.get(random.nextInt(others.size()));
    }

    Node node(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 6)) {
            case 0 -> scalar(Map.of("type", "string", "minLength", 1), Set.of("string"), "word");
            case 1 -> scalar(Map.of("type", "integer"), Set.of("integer"), 5L);
            case 2 ->
                    random.nextBoolean()
                            ? scalar(Map.of("type", "number"), Set.of("integer", "number"), 2.5)
                            : scalar(Map.of("type", "boolean"), Set.of("boolean"), false);
            case 3 ->
                    scalar(
                            Map.of("type", "string", "format", "date"),
                            Set.of("date"),
                            "2026-03-04");
            case 4 ->
                    random.nextBoolean()
                            ? scalar(Map.of("enum", List.of("a", "b")), Set.of("enum"), "b")
                            : scalar(Map.of("const", 3), Set.of("enum"), 3L);
            case 5 ->
                    scalar(
                            Map.of("type", "string", "format", "date-time"),
                            Set.of("date"),
                            "2026-03-04T05:06:07Z");
            case 6, 7 -> new Fields(fields(depth), random.nextInt(4) == 0);
            case 8 -> new Array(node(depth - 1));
            case 9 -> new Dict(node(depth - 1));
            case 10 -> union(depth);
            default -> tree(depth);
        };
    }

    private Node scalar(Map<String, Object> schema, Set<String> kinds, Object value) {
        return new Scalar(schema, kinds, value);
    }

    private String name() {
        return "n" + names++;
    }

    private Map<String, Node> fields(int depth) {
        var fields = new LinkedHashMap<String, Node>();
        IntStream.rangeClosed(0, random.nextInt(3))
                .forEach(_ -> fields.put(name(), node(depth - 1)));
        return fields;
    }

    /// Of options that can be told apart: by their kinds, or as records by a constant.
    private Node union(int depth) {
        if (random.nextBoolean()) {
            return new Union(
                    List.of(
                            scalar(Map.of("type", "boolean"), Set.of("boolean"), true),
                            new Array(node(depth - 1)),
                            new Fields(fields(depth), false)));
        }
        return new Union(List.of(tagged("circle", depth), tagged("box", depth)));
    }

    private Node tagged(String tag, int depth) {
        var fields = new LinkedHashMap<String, Node>();
        fields.put("tag", scalar(Map.of("const", tag), Set.of("enum"), tag));
        fields.putAll(fields(depth));
        return new Fields(fields, false);
    }

    /// A record that contains others of its own.
    private Node tree(int depth) {
        var tree = new Reference("Tree" + name());
        var fields = new LinkedHashMap<String, Node>();
        fields.put("value", node(depth - 1));
        fields.put("trees", new Array(tree));
        tree.meant = new Fields(fields, false);
        definitions.put(tree.name, tree.meant.schema());
        return tree;
    }

    private final class Scalar implements Node {
        private final Map<String, Object> schema;
        private final Set<String> kinds;
        private final Object value;

        Scalar(Map<String, Object> schema, Set<String> kinds, Object value) {
            this.schema = schema;
            this.kinds = kinds;
            this.value = value;
        }

        @Override
        public Map<String, Object> schema() {
            return schema;
        }

        @Override
        public Set<String> kinds() {
            return kinds;
        }

        @Override
        public Object value() {
            return value;
        }

        @Override
        public Mutation mutated(@Nullable Object fitting) {
            return new Mutation("", ofOtherKind(kinds));
        }
    }

    private final class Fields implements Node {
        private final Map<String, Node> fields;
        private final Set<String> optional = new TreeSet<>();
        private final Set<String> nullable = new TreeSet<>();
        private final boolean open;

        Fields(Map<String, Node> fields, boolean open) {
            this.fields = fields;
            this.open = open;
            fields.keySet().stream()
                    .filter(name -> !name.equals("tag"))
                    .skip(1)
                    .forEach(name -> (random.nextBoolean() ? optional : nullable).add(name));
        }

        @Override
        public Map<String, Object> schema() {
            var properties = new LinkedHashMap<String, Object>();
            fields.forEach(
                    (name, node) ->
                            properties.put(
                                    name,
                                    nullable.contains(name)
                                            ? Map.of(
                                                    "anyOf",
                                                    List.of(node.schema(), Map.of("type", "null")))
                                            : node.schema()));
            var required = new ArrayList<>(fields.keySet());
            required.removeAll(optional);
            var schema = new LinkedHashMap<String, Object>();
            schema.put("type", "object");
            schema.put("properties", properties);
            schema.put("required", required);
            if (open) {
                schema.put("additionalProperties", true);
            }
            return schema;
        }

        @Override
        public Set<String> kinds() {
            return Set.of("object");
        }

        @Override
        public Object value() {
            var value = new LinkedHashMap<String, @Nullable Object>();
            fields.forEach(
                    (name, node) -> {
                        if (!optional.contains(name) || random.nextBoolean()) {
                            value.put(
                                    name,
                                    nullable.contains(name) && random.nextBoolean()
                                            ? null
                                            : node.value());
                        }
                    });
            if (open) {
                value.put("other", 1L);
            }
            return value;
        }

        @Override
        public Mutation mutated(@Nullable Object fitting) {
            var value = copy(fitting);
            var choice = random.nextInt(5);
            if (choice == 0) {
                return new Mutation("", ofOtherKind(kinds()));
            }
            if (choice == 1 && !open) {
                value.put("unknown", 1L);
                return new Mutation("", value);
            }
            var first = fields.keySet().stream().filter(name -> !name.equals("tag")).findFirst();
            if (choice == 2) {
                value.remove(first.orElseThrow());
                return new Mutation("", value);
            }
            var inner =
                    fields.keySet().stream()
                            .filter(name -> !name.equals("tag") && value.get(name) != null)
                            .toList();
            var name = inner.get(random.nextInt(inner.size()));
            var node = fields.get(name);
            if (node == null) {
                throw new IllegalStateException(name);
            }
            return node.mutated(value.get(name))
                    .within(
                            "." + name,
                            wrong -> {
                                value.put(name, wrong);
                                return value;
                            });
        }

        private Map<String, @Nullable Object> copy(@Nullable Object value) {
            var copy = new LinkedHashMap<String, @Nullable Object>();
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, each) -> copy.put(String.valueOf(key), each));
            }
            return copy;
        }
    }

    private final class Array implements Node {
        private final Node element;

        Array(Node element) {
            this.element = element;
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "array", "items", element.schema());
        }

        @Override
        public Set<String> kinds() {
            return Set.of("array");
        }

        @Override
        public Object value() {
            var list = new ArrayList<@Nullable Object>();
            var most = element instanceof Reference tree && tree.inside > 2 ? 1 : 3;
            IntStream.range(0, random.nextInt(most)).forEach(_ -> list.add(element.value()));
            return list;
        }

        @Override
        public Mutation mutated(@Nullable Object fitting) {
            var list = new ArrayList<@Nullable Object>();
            if (fitting instanceof List<?> given) {
                list.addAll(given);
            }
            if (list.isEmpty() || random.nextInt(4) == 0) {
                return new Mutation("", ofOtherKind(kinds()));
            }
            var index = random.nextInt(list.size());
            return element.mutated(list.get(index))
                    .within(
                            "[" + index + "]",
                            wrong -> {
                                list.set(index, wrong);
                                return list;
                            });
        }
    }

    private final class Dict implements Node {
        private final Node values;

        Dict(Node values) {
            this.values = values;
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "object", "additionalProperties", values.schema());
        }

        @Override
        public Set<String> kinds() {
            return Set.of("object");
        }

        @Override
        public @Nullable Object value() {
            var value = new LinkedHashMap<String, @Nullable Object>();
            value.put("a key", values.value());
            return value;
        }

        @Override
        public Mutation mutated(@Nullable Object fitting) {
            if (!(fitting instanceof Map<?, ?> map) || random.nextInt(4) == 0) {
                return new Mutation("", ofOtherKind(kinds()));
            }
            return values.mutated(map.get("a key"))
                    .within(
                            "['a key']",
                            wrong -> {
                                var value = new LinkedHashMap<String, @Nullable Object>();
                                value.put("a key", wrong);
                                return value;
                            });
        }
    }

    private final class Union implements Node {
        private final List<Node> options;

        Union(List<Node> options) {
            this.options = options;
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of(
                    random.nextBoolean() ? "anyOf" : "oneOf",
                    options.stream().map(Node::schema).toList());
        }

        @Override
        public Set<String> kinds() {
            var kinds = new TreeSet<String>();
            options.forEach(option -> kinds.addAll(option.kinds()));
            return kinds;
        }

        @Override
        public @Nullable Object value() {
            return options.get(random.nextInt(options.size())).value();
        }

        /// Within the option that the value was made for, or of no option's kind.
        @Override
        public Mutation mutated(@Nullable Object fitting) {
            var made =
                    options.stream()
                            .filter(option -> option.kinds().contains(kind(fitting)))
                            .filter(option -> tag(option).equals(tag(fitting)))
                            .findFirst()
                            .orElseThrow();
            var mutation = made.mutated(fitting);
            var isOfAnotherOption =
                    mutation.path().isEmpty() && kinds().contains(kind(mutation.value()));
            return isOfAnotherOption && !kind(mutation.value()).equals(kind(fitting))
                    ? new Mutation("", ofOtherKind(kinds()))
                    : mutation;
        }

        private static String tag(Node option) {
            return option instanceof Fields record && record.fields.get("tag") instanceof Scalar tag
                    ? String.valueOf(tag.value)
                    : "";
        }

        private static String tag(@Nullable Object value) {
            return value instanceof Map<?, ?> map && map.get("tag") instanceof String tag
                    ? tag
                    : "";
        }
    }

    private final class Reference implements Node {
        private final String name;
        private Node meant = new Scalar(Map.of(), Set.of(), "");
        private int inside;

        Reference(String name) {
            this.name = name;
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("$ref", "#/$defs/" + name);
        }

        @Override
        public Set<String> kinds() {
            return Set.of("object");
        }

        @Override
        public @Nullable Object value() {
            inside++;
            try {
                return meant.value();
            } finally {
                inside--;
            }
        }

        @Override
        public Mutation mutated(@Nullable Object fitting) {
            return meant.mutated(fitting);
        }
    }
}
