package dev.codemode.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A projection for the terminal.
final class ProjectionText {
    private final Projection projection;
    private final RunLimits limits;
    private final StringBuilder out = new StringBuilder();

    ProjectionText(Projection projection, RunLimits limits) {
        this.projection = projection;
        this.limits = limits;
    }

    String text() {
        var plan = projection.plan();
        say(
                String.format(
                        Locale.ROOT,
                        "PROJECTED  %s on %s (%s catalogue): %s, %s, %s, seed %d: %s",
                        plan.model(),
                        plan.suite(),
                        plan.catalog(),
                        count(plan.tasks().size(), "task", "s"),
                        count(plan.approaches().size(), "approach", "es"),
                        count(plan.epochs(), "epoch", "s"),
                        plan.seed(),
                        count(plan.keys().size(), "trial", "s")));
        out.append('\n').append(table()).append('\n');
        duration();
        cuts();
        reaches();
        basis();
        return out.toString();
    }

    private void say(String text) {
        out.append(text).append('\n');
    }

    private static String count(int count, String what, String ending) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : ending);
    }

    private String table() {
        var table =
                new TextTable(
                        "", "trials", "turns", "input", "output", "minutes", "cost", "with cache");
        for (var arm : projection.arms()) {
            row(table, arm);
        }
        var arms = projection.arms();
        row(
                table,
                new Projection.Arm(
                        "all",
                        arms.stream().mapToInt(Projection.Arm::trials).sum(),
                        arms.stream().mapToDouble(Projection.Arm::turns).sum(),
                        arms.stream().mapToDouble(Projection.Arm::input).sum(),
                        arms.stream().mapToDouble(Projection.Arm::output).sum(),
                        projection.seconds(),
                        projection.cost(),
                        cached()));
        return table.toString();
    }

    private @Nullable Double cached() {
        var sum = 0.0;
        for (var arm : projection.arms()) {
            if (arm.cachedCost() == null) {
                return null;
            }
            sum += arm.cachedCost();
        }
        return sum;
    }

    private static void row(TextTable table, Projection.Arm arm) {
        table.row(
                arm.approach(),
                number(arm.trials()),
                number(arm.turns()),
                number(arm.input()),
                number(arm.output()),
                String.format(Locale.ROOT, "%,.1f", arm.seconds() / 60),
                Money.usd(arm.cost()),
                Money.usd(arm.cachedCost()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    private boolean isSimulated() {
        return projection.plan().provenance().equals("PROJECTED");
    }

    private void duration() {
        if (isSimulated()) {
            say("The minutes are those of a virtual clock: nobody waits for them.");
        } else {
            say(
                    String.format(
                            Locale.ROOT,
                            "About %s with --concurrency %d, where the provider lets so many through.",
                            time(projection.seconds() / limits.concurrency()),
                            limits.concurrency()));
        }
    }

    static String time(double seconds) {
        var time = Duration.ofSeconds(Math.max(1, Math.round(seconds)));
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }

    private void cuts() {
        var trials = projection.plan().keys().size();
        var maxCost = limits.maxCost();
        if (maxCost != null && projection.price() != null) {
            cut("--max-cost " + Money.usd(maxCost), projection.trialsFor(maxCost), trials);
        }
        var maxTime = limits.maxTime();
        if (maxTime != null && !isSimulated()) {
            var done = projection.trialsIn(maxTime.toMillis() / 1000.0, limits.concurrency());
            cut("--max-minutes " + minutes(maxTime), done, trials);
        }
    }

    private static String minutes(Duration time) {
        return BigDecimal.valueOf(time.toMillis())
                .divide(BigDecimal.valueOf(60_000), MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void cut(String limit, int done, int trials) {
        if (done < trials) {
            say(
                    String.format(
                            Locale.ROOT,
                            "%s would stop it after about %,d of %,d trials.",
                            limit,
                            done,
                            trials));
        } else {
            say(String.format(Locale.ROOT, "%s is enough for all %,d trials.", limit, trials));
        }
    }

    private void reaches() {
        for (var reach : projection.reaches()) {
            say(
                    String.format(
                            Locale.ROOT,
                            "\nWhat it can show of %s against %s (95 %% level, 80 %% power):",
                            reach.approach(),
                            reach.baseline()));
            say(
                    String.format(
                            Locale.ROOT,
                            "  pass rate  %s%s",
                            reach.passes() >= 1
                                    ? "no difference at all"
                                    : String.format(
                                            Locale.ROOT,
                                            "a difference from about %.0f points on",
                                            100 * reach.passes()),
                            reach.passesKnown() ? "" : ", if trials differ as is usual"));
            reach.ratios()
                    .forEach(
                            (measure, ratio) ->
                                    say(
                                            String.format(
                                                    Locale.ROOT,
                                                    "  %-9s  a ratio from about %.2f up, or %.2f down",
                                                    measure,
                                                    ratio,
                                                    1 / ratio)));
        }
    }

    private void basis() {
        out.append('\n');
        var price = projection.price();
        say(
                price == null
                        ? "No cost: there is no price for " + projection.plan().model() + "."
                        : "Price: " + price + ".");
        if (projection.scales().isEmpty()) {
            say(
                    String.format(
                            Locale.ROOT,
                            "%s did each task once with each approach. Its programs work at once; where a"
                                    + " model's do not,\ncode mode takes more. An earlier run of the same tasks"
                                    + " makes this better: --like RUN.",
                            projection.standIn()));
        } else {
            say(
                    String.format(
                            Locale.ROOT,
                            "%s did each task once with each approach, scaled to the earlier run: %s.",
                            projection.standIn(),
                            projection.plan().approaches().stream()
                                    .filter(projection.scales()::containsKey)
                                    .map(this::scale)
                                    .collect(Collectors.joining("; "))));
        }
    }

    private String scale(String approach) {
        var scale = projection.scales().getOrDefault(approach, Projection.Scale.NONE);
        return String.format(
                Locale.ROOT,
                "%s input x %.2f, output x %.2f, seconds x %.2f",
                approach,
                scale.input(),
                scale.output(),
                scale.seconds());
    }
}
