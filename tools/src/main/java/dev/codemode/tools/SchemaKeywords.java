package dev.codemode.tools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The keywords of one schema, each of the type it must have or an error at its place.
///
/// @param path where the schema stands
record SchemaKeywords(Map<?, ?> all, SchemaPath path) {
    boolean has(String keyword) {
        return all.containsKey(keyword);
    }

    boolean hasAny(Set<String> keywords) {
        return keywords.stream().anyMatch(this::has);
    }

    SchemaPath at(String keyword) {
        return path.key(keyword);
    }

    @Nullable Object get(String keyword) {
        return all.get(keyword);
    }

    Optional<Map<?, ?>> object(String keyword) {
        return switch (all.get(keyword)) {
            case null -> missing(keyword, "an object");
            case Map<?, ?> map -> Optional.of(map);
            case Object other -> throw wrong(at(keyword), "an object", other);
        };
    }

    Optional<List<?>> array(String keyword) {
        return switch (all.get(keyword)) {
            case null -> missing(keyword, "an array");
            case List<?> list -> Optional.of(list);
            case Object other -> throw wrong(at(keyword), "an array", other);
        };
    }

    /// An array of schemas that must not be empty.
    List<?> schemas(String keyword) {
        var schemas = array(keyword).orElse(null);
        if (schemas == null) {
            return List.of();
        }
        if (schemas.isEmpty()) {
            throw at(keyword).error("must have at least one schema, got none");
        }
        return schemas;
    }

    List<String> names(String keyword) {
        var list = array(keyword).orElse(List.of());
        return IntStream.range(0, list.size())
                .mapToObj(i -> name(at(keyword).index(i), list.get(i)))
                .toList();
    }

    private static String name(SchemaPath path, @Nullable Object value) {
        if (value instanceof String name) {
            return name;
        }
        throw wrong(path, "a string", value);
    }

    /// A string; empty where the keyword is absent.
    String text(String keyword) {
        return switch (all.get(keyword)) {
            case null -> "";
            case String text -> text;
            case Object other -> throw wrong(at(keyword), "a string", other);
        };
    }

    boolean isTrue(String keyword) {
        return switch (all.get(keyword)) {
            case null -> false;
            case Boolean truth -> truth;
            case Object other -> throw wrong(at(keyword), "true or false", other);
        };
    }

    private <T> Optional<T> missing(String keyword, String wanted) {
        if (has(keyword)) {
            throw wrong(at(keyword), wanted, null);
        }
        return Optional.empty();
    }

    static SchemaException wrong(SchemaPath path, String wanted, @Nullable Object value) {
        return path.error("must be " + wanted + ", got " + got(value));
    }

    /// A value in the words of JSON.
    private static String got(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> _ -> "an object";
            case List<?> _ -> "an array";
            case Boolean truth -> truth.toString();
            case Number number -> "the number " + number;
            default -> "the string " + Words.shown(String.valueOf(value));
        };
    }
}
