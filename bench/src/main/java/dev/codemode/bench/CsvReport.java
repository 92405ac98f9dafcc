package dev.codemode.bench;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row per trial as RFC 4180 wants it: CRLF, quotes where they are needed, a header. The columns are
/// written down in docs/report-format.md; what a suite's tasks were generated from comes behind them.
final class CsvReport {
    private record Column(String name, Function<Trial, @Nullable Object> value) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("task", t -> t.key().task()),
                    new Column("approach", t -> t.key().approach()),
                    new Column("epoch", t -> t.key().epoch()),
                    new Column("model", Trial::model),
                    new Column("provenance", Trial::provenance),
                    new Column("seed", Trial::seed),
                    new Column("result", t -> t.result().name()),
                    new Column("cause", Trial::cause),
                    new Column("stop", Trial::stop),
                    new Column("turns", Trial::turns),
                    new Column("tool_calls", Trial::toolCalls),
                    new Column("input_tokens", t -> t.tokens().input()),
                    new Column("uncached_input_tokens", t -> t.tokens().uncachedInput()),
                    new Column("cache_read_tokens", t -> t.tokens().cacheRead()),
                    new Column("cache_write_tokens", t -> t.tokens().cacheWrite()),
                    new Column("output_tokens", t -> t.tokens().output()),
                    new Column("thinking_tokens", t -> t.tokens().thinking()),
                    new Column("seconds", t -> t.seconds().total()),
                    new Column("model_seconds", t -> t.seconds().model()),
                    new Column("tool_seconds", t -> t.seconds().tools()),
                    new Column("program_seconds", t -> t.seconds().programs()),
                    new Column("lost_seconds", t -> t.seconds().lost()),
                    new Column("bytes_seen", t -> t.bytes().seen()),
                    new Column("bytes_hidden", t -> t.bytes().hidden()),
                    new Column("cost_usd", Trial::cost),
                    new Column("price", Trial::price),
                    new Column("checks", t -> t.checks().size()),
                    new Column("checks_passed", CsvReport::passed),
                    new Column("why", CsvReport::why));

    private CsvReport() {}

    static String of(Report report) {
        var columns = new ArrayList<>(COLUMNS);
        columns.addAll(factors(report.summary().plan()));
        var out = new StringBuilder();
        line(out, columns.stream().map(Column::name).toList());
        for (var trial : report.trials()) {
            line(out, columns.stream().map(c -> text(c.value().apply(trial))).toList());
        }
        return out.toString();
    }

    private static List<Column> factors(Plan plan) {
        var byTask = new HashMap<String, Map<String, Integer>>();
        var names = new LinkedHashSet<String>();
        for (var task : plan.tasks()) {
            byTask.put(task.id(), task.factors());
            names.addAll(task.factors().keySet());
        }
        return names.stream()
                .map(
                        name ->
                                new Column(
                                        "factor_" + name,
                                        t ->
                                                byTask.getOrDefault(t.key().task(), Map.of())
                                                        .get(name)))
                .toList();
    }

    private static long passed(Trial trial) {
        return trial.checks().stream().filter(Trial.Check::passed).count();
    }

    private static String why(Trial trial) {
        return trial.result() == Trial.Result.PASSED
                ? ""
                : String.join("; ", Summary.reasons(trial));
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(CsvReport::quoted).collect(joining(","))).append("\r\n");
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number ->
                    BigDecimal.valueOf(number)
                            .setScale(9, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .toPlainString();
            default -> value.toString();
        };
    }
}
