package dev.codemode.tools;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A schema as a whole, and where its references lead.
///
/// Nothing here recurses and all work is counted, since a schema may be hostile: as deep as a text can be,
/// or a Java map that contains itself.
final class SchemaDocument {
    private static final int MOST_VALUES = 500_000;
    private static final int MOST_WORK = 20_000_000;
    private static final Set<String> CHOICES = Set.of("allOf", "anyOf", "oneOf");

    private final Object root;
    private final SchemaPath path;
    private final Map<String, Set<String>> references = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Optional<Target>> found = new HashMap<>();
    private final Map<String, Boolean> recursive = new HashMap<>();
    private final Map<String, Boolean> circular = new HashMap<>();
    private int work;

    /// @param path where the document stands in a larger one, for messages
    SchemaDocument(Object root, SchemaPath path) {
        this.root = root;
        this.path = path;
        var values = 0;
        var left = stackOf(root);
        while (!left.isEmpty()) {
            if (++values > MOST_VALUES) {
                throw path.error(
                        "has more than %,d values; a schema for a model must be smaller"
                                .formatted(MOST_VALUES));
            }
            children(left.pop()).forEach(child -> push(left, child));
        }
    }

    /// A place that a reference leads to.
    ///
    /// @param pointer its JSON pointer in one spelling
    record Target(String pointer, String name, SchemaPath path, @Nullable Object schema) {}

    /// The document itself, as a reference to it leads there.
    Target whole() {
        return new Target("", "", path, root);
    }

    Target resolve(SchemaPath at, String reference) {
        if (!reference.startsWith("#")) {
            throw at.error(
                    shown(reference)
                            + " leads out of the schema; only references inside it, '#/$defs/NAME', are"
                            + " followed");
        }
        var found = find(reference);
        if (found == null) {
            throw at.error(
                    shown(reference)
                            + " leads nowhere"
                            + Nearest.hint(reference, definitions()).replaceFirst("\\.$", ""));
        }
        return found;
    }

    private static String shown(String reference) {
        return Words.shown(reference);
    }

    private @Nullable Target find(String reference) {
        return found.computeIfAbsent(reference, each -> Optional.ofNullable(search(each)))
                .orElse(null);
    }

    private @Nullable Target search(String reference) {
        if (reference.equals("#")) {
            return whole();
        }
        if (!reference.startsWith("#/")) {
            return null;
        }
        var steps = reference.substring(2).split("/", -1);
        Object here = root;
        var where = path;
        var pointer = new StringBuilder();
        for (var step : steps) {
            var name = unescaped(step);
            if (here instanceof Map<?, ?> map && map.containsKey(name)) {
                here = map.get(name);
                where = where.key(name);
            } else if (here instanceof List<?> list && isIndex(name, list)) {
                here = list.get(Integer.parseInt(name));
                where = where.index(Integer.parseInt(name));
            } else {
                return null;
            }
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return new Target(pointer.toString(), unescaped(steps[steps.length - 1]), where, here);
    }

    private static boolean isIndex(String name, List<?> list) {
        return name.matches("[0-9]{1,8}") && Integer.parseInt(name) < list.size();
    }

    private static String unescaped(String step) {
        var plain = step;
        if (step.matches(".*%[0-9A-Fa-f]{2}.*")) {
            try {
                plain = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException _) {
                // A per cent sign that stands for itself.
            }
        }
        return plain.replace("~1", "/").replace("~0", "~");
    }

    private List<String> definitions() {
        var names = new ArrayList<String>();
        for (var keyword : List.of("$defs", "definitions")) {
            if (root instanceof Map<?, ?> map
                    && map.get(keyword) instanceof Map<?, ?> definitions) {
                definitions.keySet().forEach(name -> names.add("#/" + keyword + "/" + name));
            }
        }
        return names;
    }

    /// Whether what stands there contains a reference to itself, in however many steps.
    boolean isRecursive(Target target) {
        return recursive.computeIfAbsent(
                target.pointer(), pointer -> reached(target, this::references).contains(pointer));
    }

    /// Whether it is itself, or a choice of which one is itself: a definition that says nothing.
    boolean isCircular(Target target) {
        return circular.computeIfAbsent(
                target.pointer(),
                pointer -> reached(target, this::ownReferences).contains(pointer));
    }

    /// A digest that is equal for definitions which mean the same, in whatever documents they stand.
    String source(Target target) {
        var all = new TreeSet<>(reached(target, this::references));
        all.add(target.pointer());
        var digest = new Digest();
        all.forEach(pointer -> digest.add(pointer).add(text(pointer)));
        return digest.toString();
    }

    /// The references that can be followed from a place on, as pointers.
    private Set<String> reached(Target from, Function<Target, Set<String>> step) {
        var reached = new LinkedHashSet<String>();
        var left = new ArrayDeque<Target>(List.of(from));
        while (!left.isEmpty()) {
            for (var pointer : step.apply(left.pop())) {
                count();
                if (reached.add(pointer)) {
                    left.push(at(pointer));
                }
            }
        }
        return reached;
    }

    private Target at(String pointer) {
        return resolve(path, "#" + pointer.replace("%", "%25"));
    }

    private void count() {
        if (++work > MOST_WORK) {
            throw path.error("has too many references to follow them all");
        }
    }

    /// Every reference in what stands there.
    private Set<String> references(Target target) {
        var known = references.get(target.pointer());
        if (known != null) {
            return known;
        }
        var found = new LinkedHashSet<String>();
        var left = stackOf(target.schema());
        while (!left.isEmpty()) {
            count();
            var value = left.pop();
            addReference(value, found);
            children(value).forEach(child -> push(left, child));
        }
        references.put(target.pointer(), found);
        return found;
    }

    /// The references in place of which the schema there stands itself.
    private Set<String> ownReferences(Target target) {
        var found = new LinkedHashSet<String>();
        var left = stackOf(target.schema());
        while (!left.isEmpty()) {
            count();
            var value = left.pop();
            addReference(value, found);
            if (value instanceof Map<?, ?> schema) {
                CHOICES.stream()
                        .flatMap(keyword -> children(schema.get(keyword)).stream())
                        .forEach(option -> push(left, option));
            }
        }
        return found;
    }

    private void addReference(Object value, Set<String> found) {
        if (value instanceof Map<?, ?> map && map.get("$ref") instanceof String reference) {
            var target = find(reference);
            if (target != null) {
                found.add(target.pointer());
            }
        }
    }

    private String text(String pointer) {
        return texts.computeIfAbsent(pointer, _ -> digest(at(pointer).schema()));
    }

    private String digest(@Nullable Object schema) {
        var digest = new Digest();
        var left = stackOf(schema);
        while (!left.isEmpty()) {
            count();
            var value = left.pop();
            switch (value) {
                case Map<?, ?> map -> map.keySet().forEach(key -> digest.add("{").add(key));
                case List<?> list -> digest.add("[").add(list.size());
                default -> digest.add(value.getClass().getSimpleName()).add(value);
            }
            children(value).forEach(child -> push(left, child));
        }
        return digest.toString();
    }

    /// Many texts as a short one.
    private static final class Digest {
        private final MessageDigest digest;

        Digest() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        Digest add(Object part) {
            var text = String.valueOf(part);
            digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
            return this;
        }

        @Override
        public String toString() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static Deque<Object> stackOf(@Nullable Object value) {
        var stack = new ArrayDeque<Object>();
        push(stack, value);
        return stack;
    }

    private static void push(Deque<Object> stack, @Nullable Object value) {
        // The stack takes no null, and a null is nothing to look into.
        stack.push(value == null ? "null" : value);
    }

    private static Collection<?> children(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values();
            case List<?> list -> list;
            case null, default -> List.of();
        };
    }
}
