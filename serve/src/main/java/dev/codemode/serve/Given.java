package dev.codemode.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A value of a request and where it stands there, so that what does not fit is refused by its place.
record Given(JsonNode json, String place) {
    static Given body(JsonNode json) {
        return new Given(json, "");
    }

    /// The field of the first of these names that is there; a vendor may take two spellings of one.
    Given at(String... names) {
        for (var name : names) {
            if (json.hasNonNull(name)) {
                return field(name);
            }
        }
        return field(names[0]);
    }

    private Given field(String name) {
        var there = json.hasNonNull(name) ? json.get(name) : MissingNode.getInstance();
        return new Given(there, place.isEmpty() ? name : place + "." + name);
    }

    boolean isThere() {
        return !json.isMissingNode();
    }

    boolean isText() {
        return json.isTextual();
    }

    String text() {
        if (!json.isTextual()) {
            throw wanted("a string");
        }
        return json.textValue();
    }

    String textOr(String other) {
        return isThere() ? text() : other;
    }

    boolean flagOr(boolean other) {
        if (isThere() && !json.isBoolean()) {
            throw wanted("true or false");
        }
        return isThere() ? json.booleanValue() : other;
    }

    int positive() {
        if (!json.isIntegralNumber() || !json.canConvertToInt() || json.intValue() < 1) {
            throw wanted("a whole number above 0");
        }
        return json.intValue();
    }

    Optional<Integer> positiveIfThere() {
        return isThere() ? Optional.of(positive()) : Optional.empty();
    }

    ObjectNode object() {
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw wanted("an object");
    }

    List<Given> items() {
        if (!json.isArray()) {
            throw wanted("an array");
        }
        var items = new ArrayList<Given>();
        for (var item : json) {
            items.add(new Given(item, place + "[" + items.size() + "]"));
        }
        return items;
    }

    List<Given> itemsIfThere() {
        return isThere() ? items() : List.of();
    }

    Refusal wanted(String what) {
        return Refusal.badRequest(
                isThere()
                        ? "%s: wanted %s, got %s"
                                .formatted(place.isEmpty() ? "body" : place, what, kind())
                        : "%s: required, and it is not there".formatted(place));
    }

    Refusal refused(String why) {
        return Refusal.badRequest(place + ": " + why);
    }

    private String kind() {
        return switch (json.getNodeType()) {
            case STRING -> "'" + json.textValue() + "'";
            case NUMBER, BOOLEAN -> json.asText();
            case ARRAY -> "an array";
            case OBJECT, POJO -> "an object";
            case NULL, MISSING, BINARY -> json.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }
}
