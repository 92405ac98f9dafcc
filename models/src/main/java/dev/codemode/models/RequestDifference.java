package dev.codemode.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/// Where two requests differ first, for whoever wonders why a recording does not fit.
final class RequestDifference {
    private static final int SHOWN = 200;

    private RequestDifference() {}

    /// `settings.max_output_tokens`, or `messages[0].text` with the line, and both sides; empty where
    /// they are the same.
    static String between(JsonNode recorded, JsonNode now) {
        var found = first("", recorded, now);
        return found == null ? "" : found;
    }

    private static @Nullable String first(
            String path, @Nullable JsonNode recorded, @Nullable JsonNode now) {
        if (recorded == null || now == null) {
            return recorded == now ? null : shown(path, text(recorded), text(now));
        }
        if (recorded.equals(now)) {
            return null;
        }
        if (recorded.isObject() && now.isObject()) {
            return ofObjects(path, recorded, now);
        }
        if (recorded.isArray() && now.isArray()) {
            return ofArrays(path, recorded, now);
        }
        return recorded.isTextual() && now.isTextual()
                ? ofTexts(path, recorded.textValue(), now.textValue())
                : shown(path, text(recorded), text(now));
    }

    private static @Nullable String ofObjects(String path, JsonNode recorded, JsonNode now) {
        var keys = new LinkedHashSet<String>();
        recorded.fieldNames().forEachRemaining(keys::add);
        now.fieldNames().forEachRemaining(keys::add);
        for (var key : keys) {
            var found =
                    first(path.isEmpty() ? key : path + "." + key, recorded.get(key), now.get(key));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String ofArrays(String path, JsonNode recorded, JsonNode now) {
        for (var i = 0; i < Math.max(recorded.size(), now.size()); i++) {
            var found = first(path + "[" + i + "]", recorded.get(i), now.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String ofTexts(String path, String recorded, String now) {
        var before = recorded.split("\n", -1);
        var after = now.split("\n", -1);
        var line = 0;
        while (line < before.length && line < after.length && before[line].equals(after[line])) {
            line++;
        }
        return shown(
                path + " line " + (line + 1),
                line < before.length ? before[line] : "(ends before this line)",
                line < after.length ? after[line] : "(ends before this line)");
    }

    private static String shown(String path, String recorded, String now) {
        var same = 0;
        while (same < recorded.length()
                && same < now.length()
                && recorded.charAt(same) == now.charAt(same)) {
            same++;
        }
        // Of long lines the part where they part ways.
        var from = Math.max(0, same - SHOWN / 2);
        return path + "\n- recorded: " + part(recorded, from) + "\n+ now:      " + part(now, from);
    }

    private static String part(String text, int from) {
        var start = Math.min(from, text.length());
        var end = Math.min(text.length(), start + SHOWN);
        return (start > 0 ? "…" : "")
                + text.substring(start, end)
                + (end < text.length() ? "…" : "");
    }

    private static String text(@Nullable JsonNode node) {
        return node == null ? "(nothing)" : node.isTextual() ? node.textValue() : node.toString();
    }
}
