package dev.codemode.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A mapping of a YAML file that knows where it stands, so that whatever is wrong with it can be told
/// with file, line and key.
final class YamlMap {
    private final String file;
    private final String path;
    private final Node node;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    private YamlMap(String file, String path, Node node) throws ModelsException {
        this.file = file;
        this.path = path;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw problem(node, path, "found " + found(node) + ", wanted keys with values");
        }
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                throw problem(key, path, "found " + found(key) + ", wanted a name as the key");
            }
            if (entries.put(name.getValue(), tuple.getValueNode()) != null) {
                throw problem(key, at(name.getValue()), "stands here twice; remove one");
            }
        }
    }

    static YamlMap of(String file, Node root) throws ModelsException {
        return new YamlMap(file, "", root);
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /// Refuses keys that mean nothing.
    void only(String... known) throws ModelsException {
        for (var entry : entries.entrySet()) {
            if (!List.of(known).contains(entry.getKey())) {
                throw problem(
                        entry.getValue(),
                        at(entry.getKey()),
                        "means nothing here; the keys are "
                                + String.join(", ", new TreeSet<>(List.of(known))));
            }
        }
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    YamlMap map(String key) throws ModelsException {
        return new YamlMap(file, at(key), get(key));
    }

    String text(String key) throws ModelsException {
        if (get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw problem(get(key), at(key), "found " + found(get(key)) + ", wanted a text");
    }

    String text(String key, String otherwise) throws ModelsException {
        return has(key) ? text(key) : otherwise;
    }

    @Nullable String optionalText(String key) throws ModelsException {
        return has(key) ? text(key) : null;
    }

    /// One text or a list of texts; nothing where the key is not there.
    List<String> texts(String key) throws ModelsException {
        if (!has(key)) {
            return List.of();
        }
        if (!(get(key) instanceof SequenceNode list)) {
            return List.of(text(key));
        }
        var texts = list.getValue().stream().map(YamlMap::scalar).toList();
        if (texts.isEmpty() || texts.contains("")) {
            throw problem(list, at(key), "found " + found(list) + ", wanted texts");
        }
        return texts;
    }

    <E> E oneOf(String key, Map<String, E> known) throws ModelsException {
        var given = text(key);
        var value = known.get(given);
        if (value == null) {
            throw problem(
                    get(key),
                    at(key),
                    "found '" + given + "', wanted one of " + String.join(", ", known.keySet()));
        }
        return value;
    }

    boolean flag(String key) throws ModelsException {
        return has(key) && oneOf(key, Map.of("true", true, "false", false));
    }

    @Nullable Integer whole(String key, int least) throws ModelsException {
        var wanted = "a whole number from " + least;
        var number = number(key, wanted, Integer::valueOf);
        if (number != null && number < least) {
            throw problem(get(key), at(key), "found " + number + ", wanted " + wanted);
        }
        return number;
    }

    @Nullable Double decimal(String key, double least) throws ModelsException {
        var wanted = "a number from " + least;
        var number = number(key, wanted, Double::valueOf);
        if (number != null && !(number >= least && number < Double.POSITIVE_INFINITY)) {
            throw problem(get(key), at(key), "found " + number + ", wanted " + wanted);
        }
        return number;
    }

    private <N> @Nullable N number(String key, String wanted, Function<String, N> parse)
            throws ModelsException {
        if (!has(key)) {
            return null;
        }
        try {
            return parse.apply(scalar(get(key)));
        } catch (NumberFormatException e) {
            throw problem(get(key), at(key), "found " + found(get(key)) + ", wanted " + wanted);
        }
    }

    /// Something wrong with a key, or with this whole mapping where the key is not there.
    ModelsException problem(String key, String what) {
        return problem(entries.getOrDefault(key, node), at(key), what);
    }

    private Node get(String key) throws ModelsException {
        var value = entries.get(key);
        if (value == null) {
            throw problem(node, at(key), "is missing; wanted a value");
        }
        return value;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private ModelsException problem(Node where, String key, String what) {
        var line = where.getStartMark().getLine() + 1;
        return new ModelsException(
                file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + what);
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private static String found(Node node) {
        return switch (node) {
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> "nothing";
            case ScalarNode scalar -> "'" + scalar.getValue() + "'";
            case SequenceNode list -> list.getValue().isEmpty() ? "an empty list" : "a list";
            default -> "keys with values";
        };
    }
}
