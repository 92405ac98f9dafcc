package dev.codemode.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A recording, read: JSON lines, as `docs/recording-format.md` describes them.
///
/// @param trials the exchanges of each trial's last try, in order
record RecordingFile(Header header, Map<String, List<Exchange>> trials) {
    static final String FORMAT = "codemode4j-recording";

    /// Readers refuse a newer one.
    static final int VERSION = 1;

    /// The first line.
    ///
    /// @param model who answered
    /// @param pricedAs the name under which tables of prices list it; empty where no price applies
    record Header(String format, int version, String model, String provenance, String pricedAs) {}

    /// One request and its reply.
    ///
    /// @param request as [ChatJson#request] writes it
    /// @param reply as [ChatJson#response] writes it, or `{"error": why}` where there was none
    record Exchange(ObjectNode request, JsonNode reply, double seconds) {}

    /// Reads a whole file. A last line without its end is taken for cut by the end of the process and
    /// left out.
    static RecordingFile read(Path path) throws RecordingException {
        var text = text(path);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return new Reader(path).read(whole.lines().toList());
    }

    private static String text(Path path) throws RecordingException {
        try {
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw new RecordingException(path + ": no such recording");
        } catch (IOException e) {
            throw new RecordingException(path + ": cannot be read: " + e.getMessage());
        }
    }

    /// What a request is known by.
    static String digest(JsonNode request) {
        try {
            var bytes = request.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Puts lines together: an exchange says only what differs from the one before it in its trial.
    private static final class Reader {
        private final Path path;
        private final Map<String, List<Exchange>> trials = new LinkedHashMap<>();
        private int line;

        Reader(Path path) {
            this.path = path;
        }

        RecordingFile read(List<String> lines) throws RecordingException {
            if (lines.isEmpty()) {
                throw bad("no recording: the first line with the format is missing");
            }
            line = 1;
            var header = header(lines.getFirst());
            for (var text : lines.subList(1, lines.size())) {
                line++;
                take(parse(text));
            }
            return new RecordingFile(header, trials);
        }

        private Header header(String text) throws RecordingException {
            var json = parse(text);
            if (!json.path("format").asText().equals(FORMAT)) {
                throw bad(
                        "no recording of this project: wanted {\"format\": \""
                                + FORMAT
                                + "\", ...}; transcripts in other formats are for 'codemode rerun'");
            }
            var version = json.path("version").asInt();
            if (version < 1 || version > VERSION) {
                throw bad(
                        "has version "
                                + version
                                + ", this program reads up to "
                                + VERSION
                                + "; use the one that wrote it");
            }
            return new Header(
                    FORMAT,
                    version,
                    required(json, "model").asText(),
                    required(json, "provenance").asText(),
                    json.path("priced_as").asText());
        }

        private void take(JsonNode json) throws RecordingException {
            if (json.has("begin")) {
                trials.put(json.get("begin").asText(), new ArrayList<>());
                return;
            }
            var trial = required(json, "trial").asText();
            var before = trials.get(trial);
            if (before == null) {
                throw bad("an exchange of trial '" + trial + "', which has not begun");
            }
            var request = request(required(json, "request"), before);
            if (!digest(request).equals(required(json, "digest").asText())) {
                throw bad("the digest does not fit the request: this file was changed");
            }
            before.add(
                    new Exchange(
                            request,
                            required(json, "reply"),
                            required(json, "seconds").asDouble()));
        }

        private ObjectNode request(JsonNode json, List<Exchange> before) throws RecordingException {
            var request = ChatJson.JSON.createObjectNode();
            var messages = request.putArray("messages");
            var kept = json.path("after").asInt();
            if (kept > 0) {
                var earlier = previous(before).get("messages");
                for (var i = 0; i < kept; i++) {
                    messages.add(earlier.path(i));
                }
            }
            json.path("messages").forEach(messages::add);
            request.set("tools", same(json, "tools", before));
            request.set("settings", same(json, "settings", before));
            return request;
        }

        private JsonNode same(JsonNode json, String key, List<Exchange> before)
                throws RecordingException {
            return json.has(key) ? json.get(key) : previous(before).path(key);
        }

        private ObjectNode previous(List<Exchange> before) throws RecordingException {
            if (before.isEmpty()) {
                throw bad("the first exchange of a trial leans on an earlier one");
            }
            return before.getLast().request();
        }

        private JsonNode required(JsonNode json, String key) throws RecordingException {
            var value = json.get(key);
            if (value == null || value.isNull()) {
                throw bad("wanted a key '" + key + "', found " + keys(json));
            }
            return value;
        }

        private static String keys(JsonNode json) {
            var names = new ArrayList<String>();
            json.fieldNames().forEachRemaining(names::add);
            return names.isEmpty() ? "none" : String.join(", ", names);
        }

        private JsonNode parse(String text) throws RecordingException {
            try {
                return ChatJson.JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw bad("not JSON: " + e.getOriginalMessage());
            }
        }

        private RecordingException bad(String why) {
            return new RecordingException(path + ":" + line + ": " + why);
        }
    }

    /// The parts of a request that differ from the one before it.
    static ObjectNode delta(ObjectNode request, List<ObjectNode> before) {
        var delta = ChatJson.JSON.createObjectNode();
        var last = before.isEmpty() ? ChatJson.JSON.createObjectNode() : before.getLast();
        var messages = (ArrayNode) request.get("messages");
        var kept = shared(messages, last.path("messages"));
        delta.put("after", kept);
        var added = delta.putArray("messages");
        for (var i = kept; i < messages.size(); i++) {
            added.add(messages.get(i));
        }
        for (var key : List.of("tools", "settings")) {
            if (!request.get(key).equals(last.get(key))) {
                delta.set(key, request.get(key));
            }
        }
        return delta;
    }

    private static int shared(JsonNode messages, JsonNode earlier) {
        var count = 0;
        while (count < earlier.size()
                && count < messages.size()
                && messages.get(count).equals(earlier.get(count))) {
            count++;
        }
        return count;
    }
}
