package dev.codemode.bench;

import dev.codemode.python.PlainData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Trajectories for the HTML page: cut to what a reader looks at, each text once, packed.
///
/// @param packed gzip of JSON, in base64
/// @param shown how many trials are in it
record Trajectories(String packed, int shown) {
    /// What all of them may take in the page, in characters.
    private static final int MOST = 2_300_000;

    private static final int MOST_OF_A_TEXT = 12_000;
    private static final int MOST_OF_A_RESULT = 700;
    private static final int MOST_OF_ARGUMENTS = 400;

    /// Of those that did not pass first, then epoch by epoch, as many as the page has room for.
    static Trajectories of(List<Trial> trials) {
        var order =
                trials.stream()
                        .sorted(
                                Comparator.comparing((Trial t) -> t.result() == Trial.Result.PASSED)
                                        .thenComparingInt(t -> t.key().epoch()))
                        .toList();
        var count = order.size();
        while (true) {
            var packed = pack(order.subList(0, count));
            if (packed.length() <= MOST || count == 0) {
                return new Trajectories(packed, count);
            }
            count = (int) Math.min(count - 1L, (long) (0.9 * count * MOST / packed.length()));
        }
    }

    private static String pack(List<Trial> trials) {
        var page = new Packing();
        trials.forEach(page::add);
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Json.line(page.whole()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /// Collects trials; a text that occurs again is a number.
    private static final class Packing {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final Map<String, Map<String, Map<Integer, Object>>> tasks = new LinkedHashMap<>();

        Packing() {
            // Number 0 counts as false for the page's script, so it is the text that is nothing.
            shared("");
        }

        // Not Map.of: its order differs from process to process, and with it the bytes of the page.
        Map<String, Object> whole() {
            var whole = new LinkedHashMap<String, Object>();
            whole.put("strings", List.copyOf(numbers.keySet()));
            whole.put("trials", tasks);
            return whole;
        }

        void add(Trial trial) {
            tasks.computeIfAbsent(trial.key().task(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(trial.key().approach(), _ -> new LinkedHashMap<>())
                    .put(trial.key().epoch(), trial(trial));
        }

        private Object trial(Trial trial) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            data.put("result", trial.result().name());
            data.put("turns", trial.turns());
            data.put("calls", trial.toolCalls());
            data.put("input", trial.tokens().input());
            data.put("output", trial.tokens().output());
            data.put("seconds", rounded(trial.seconds().total()));
            data.put("cost", trial.cost() == null ? "" : " · " + Figures.money(trial.cost()));
            data.put("error", trial.error());
            data.put("answer", text(trial.answer()));
            data.put("checks", trial.checks().stream().map(this::check).toList());
            data.put("events", trial.events().stream().map(this::event).toList());
            return data;
        }

        private List<Object> check(Trial.Check check) {
            return List.of(
                    check.name(), text(check.expected()), text(check.actual()), check.passed());
        }

        private Map<String, @Nullable Object> event(Map<String, @Nullable Object> event) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            event.forEach(
                    (name, value) -> {
                        switch (name) {
                            case "arguments" -> data.put(name, json(value, MOST_OF_ARGUMENTS));
                            case "result" -> data.put(name, json(value, MOST_OF_A_RESULT));
                            case "calls" -> data.put(name, names(value));
                            case "tokens" -> data.put(name, tokens(value));
                            case "seconds" -> data.put(name, rounded(value));
                            case "kept" -> data.put(name, kept(value));
                            case "turn",
                                    "inside_program",
                                    "rolled_back",
                                    "event",
                                    "outcome",
                                    "tool" ->
                                    data.put(name, value);
                            case "text", "program", "stdout", "error" ->
                                    data.put(name, text(value));
                            default -> {} // what the page does not show
                        }
                    });
            return data;
        }

        private @Nullable Object text(@Nullable Object value) {
            if (!(value instanceof String text)) {
                return value;
            }
            var cut =
                    text.length() <= MOST_OF_A_TEXT
                            ? text
                            : text.substring(0, MOST_OF_A_TEXT)
                                    + "\n… "
                                    + Figures.number(text.length() - MOST_OF_A_TEXT)
                                    + " more characters";
            return cut.length() < 12 ? cut : shared(cut);
        }

        private Object json(@Nullable Object value, int most) {
            return shared(PlainData.jsonExcerpt(value, most));
        }

        // Numbers are cheap, and the page takes a number for a text it has already.
        private Integer shared(String text) {
            return numbers.computeIfAbsent(text, _ -> numbers.size());
        }

        private List<Object> kept(@Nullable Object value) {
            var kept = new ArrayList<>();
            if (value instanceof List<?> writes) {
                writes.forEach(write -> kept.add(json(write, MOST_OF_ARGUMENTS)));
            }
            return kept;
        }

        private static List<String> names(@Nullable Object calls) {
            var names = new ArrayList<String>();
            if (calls instanceof List<?> list) {
                for (var call : list) {
                    if (call instanceof Map<?, ?> map && map.get("name") instanceof String name) {
                        names.add(name);
                    }
                }
            }
            return names;
        }

        private static Map<String, Object> tokens(@Nullable Object tokens) {
            var sums = new LinkedHashMap<String, Object>();
            if (tokens instanceof Map<?, ?> map) {
                sums.put(
                        "input",
                        number(map, "uncached_input")
                                + number(map, "cache_read")
                                + number(map, "cache_write"));
                sums.put("output", number(map, "output"));
            }
            return sums;
        }

        private static long number(Map<?, ?> map, String name) {
            return map.get(name) instanceof Number number ? number.longValue() : 0;
        }

        private static @Nullable Object rounded(@Nullable Object seconds) {
            return seconds instanceof Number number
                    ? Math.round(number.doubleValue() * 1000) / 1000.0
                    : seconds;
        }
    }
}
