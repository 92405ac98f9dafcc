package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import dev.codemode.bench.internal.statistics.ClusterBootstrap;
import dev.codemode.bench.internal.statistics.Estimate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds up what trials cost.
final class CostTables {
    private static final double LEVEL = 0.95;
    private static final int DAYS = 365;

    private final Plan plan;
    private final List<Trial> trials;
    private final Prices prices;
    private final String baseline;
    private final boolean ranCached;
    private final Map<Plan.Key, Trial> byKey = new HashMap<>();

    CostTables(Plan plan, List<Trial> trials, Prices prices) {
        this.plan = plan;
        this.trials = trials;
        this.prices = prices;
        this.baseline = Summary.baseline(plan.approaches());
        this.ranCached = TrialCost.ranCached(trials);
        trials.forEach(trial -> byKey.put(trial.key(), trial));
    }

    Costs with(List<Prices.Price> others) {
        var tables = new ArrayList<Costs.Table>();
        var ids = trials.stream().map(Trial::price).filter(Objects::nonNull).distinct().toList();
        tables.add(
                new Costs.Table(
                        plan.model(),
                        ids.isEmpty() ? null : String.join(", ", ids),
                        false,
                        arms(TrialCost.all(trials, prices))));
        for (var other : others) {
            tables.add(
                    new Costs.Table(
                            other.provider() + ":" + other.model(),
                            other.id(),
                            true,
                            arms(TrialCost.all(trials, other))));
        }
        return new Costs(baseline, tables, notices(ids, !others.isEmpty()));
    }

    private List<String> notices(List<String> ids, boolean transferred) {
        var notices = new ArrayList<String>();
        if (ids.isEmpty()) {
            notices.add("There is no price for " + plan.model() + "; a file of prices can add it.");
        }
        if (ids.size() > 1) {
            notices.add(
                    "The trials were priced by different tables; --reprice takes today's for all.");
        }
        for (var id : ids) {
            if (prices.byId(id).isEmpty()) {
                notices.add(
                        id
                                + " is not the price of today's table; the costs are those that were"
                                + " written down, --reprice works them out anew.");
            }
        }
        if (trials.stream().anyMatch(t -> Replies.tokens(t).isEmpty())) {
            notices.add(
                    "The trials do not hold all of their replies, so that caching cannot be projected.");
        } else {
            notices.add(ranCached ? RAN_CACHED : RAN_UNCACHED);
        }
        if (transferred) {
            notices.add(
                    "Other models' prices are put on the tokens of this run; those models would count,"
                            + " answer and fail in their own way.");
        }
        return notices;
    }

    private static final String RAN_UNCACHED =
            "The run used no prompt cache. Its columns with one are projected from the single requests:"
                    + " what a request repeats of the one before it is read from the cache, the rest is"
                    + " written, and every trial begins with an empty cache.";

    private static final String RAN_CACHED =
            "The run used a prompt cache. Its columns without one take all input at the plain price.";

    private List<Costs.Arm> arms(List<TrialCost> costs) {
        return plan.approaches().stream().map(approach -> arm(approach, costs)).toList();
    }

    private Costs.Arm arm(String approach, List<TrialCost> costs) {
        var results =
                trials.stream()
                        .filter(t -> t.key().approach().equals(approach))
                        .collect(Collectors.groupingBy(Trial::result, Collectors.counting()));
        var passed = results.getOrDefault(Trial.Result.PASSED, 0L).intValue();
        var failed = results.getOrDefault(Trial.Result.FAILED, 0L).intValue();
        return new Costs.Arm(
                approach,
                passed + failed,
                passed,
                results.getOrDefault(Trial.Result.ERRORED, 0L).intValue(),
                Objects.requireNonNull(
                        column(approach, passed, !ranCached, charges(costs, TrialCost::uncached))),
                column(approach, passed, ranCached, charges(costs, TrialCost::cached)));
    }

    private static Map<Plan.Key, TrialCost.@Nullable Charge> charges(
            List<TrialCost> costs, Function<TrialCost, TrialCost.@Nullable Charge> side) {
        var charges = new LinkedHashMap<Plan.Key, TrialCost.@Nullable Charge>();
        costs.forEach(cost -> charges.put(cost.key(), side.apply(cost)));
        return charges;
    }

    private Costs.@Nullable Column column(
            String approach,
            int passed,
            boolean asRun,
            Map<Plan.Key, TrialCost.@Nullable Charge> charges) {
        if (charges.values().stream().anyMatch(Objects::isNull)) {
            return null;
        }
        var own = charges.keySet().stream().filter(k -> k.approach().equals(approach)).toList();
        var spent = sum(own, charges);
        var perTrial = perTrial(approach, charges);
        var ratio = ratio(approach, charges);
        return new Costs.Column(
                asRun ? Costs.Basis.AS_RUN : Costs.Basis.PROJECTED,
                own.stream()
                        .map(key -> Objects.requireNonNull(charges.get(key)).tokens())
                        .reduce(Tokens.NONE, Tokens::plus),
                spent,
                perTrial,
                spent == null || passed == 0 ? null : spent / passed,
                ratio,
                volumes(perTrial, perTrial(baseline, charges), ratio));
    }

    private @Nullable Double perTrial(
            String approach, Map<Plan.Key, TrialCost.@Nullable Charge> charges) {
        var counted =
                trials.stream()
                        .filter(t -> t.key().approach().equals(approach))
                        .filter(t -> t.result() != Trial.Result.ERRORED)
                        .map(Trial::key)
                        .toList();
        var sum = sum(counted, charges);
        return sum == null || counted.isEmpty() ? null : sum / counted.size();
    }

    /// Null where one is missing.
    private static @Nullable Double sum(
            List<Plan.Key> keys, Map<Plan.Key, TrialCost.@Nullable Charge> charges) {
        var sum = 0.0;
        for (var key : keys) {
            var amount = usd(charges.get(key));
            if (amount == null) {
                return null;
            }
            sum += amount;
        }
        return sum;
    }

    private static @Nullable Double usd(TrialCost.@Nullable Charge charge) {
        return charge == null ? null : charge.usd();
    }

    /// Only trials whose partner has a result too: both sides did the same work.
    private @Nullable Estimate ratio(
            String approach, Map<Plan.Key, TrialCost.@Nullable Charge> charges) {
        if (approach.equals(baseline)) {
            return null;
        }
        var over = new LinkedHashMap<String, Double>();
        var under = new LinkedHashMap<String, Double>();
        for (var trial : trials) {
            var key = trial.key();
            var partner = new Plan.Key(key.task(), baseline, key.epoch());
            var own = usd(charges.get(key));
            var other = usd(charges.get(partner));
            if (key.approach().equals(approach) && counts(key) && counts(partner)) {
                if (own == null || other == null || !(other > 0)) {
                    return null;
                }
                over.merge(key.task(), own, Double::sum);
                under.merge(key.task(), other, Double::sum);
            }
        }
        return over.isEmpty()
                ? null
                : ClusterBootstrap.DEFAULT.ratio(values(over), values(under), LEVEL);
    }

    private boolean counts(Plan.Key key) {
        var trial = byKey.get(key);
        return trial != null && trial.result() != Trial.Result.ERRORED;
    }

    private static double[] values(Map<String, Double> byTask) {
        return byTask.values().stream().mapToDouble(v -> v).toArray();
    }

    private static List<Costs.Volume> volumes(
            @Nullable Double perTrial, @Nullable Double baseline, @Nullable Estimate ratio) {
        return perTrial == null
                ? List.of()
                : Costs.VOLUMES.stream()
                        .map(
                                tasks ->
                                        new Costs.Volume(
                                                tasks,
                                                perTrial * tasks,
                                                perTrial * tasks * DAYS,
                                                baseline == null || ratio == null
                                                        ? null
                                                        : saved(baseline * tasks * DAYS, ratio)))
                        .toList();
    }

    /// A low ratio is a high saving.
    private static Estimate saved(double baseline, Estimate ratio) {
        var low = ratio.high();
        var high = ratio.low();
        return new Estimate(
                baseline * (1 - ratio.value()),
                low == null ? null : baseline * (1 - low),
                high == null ? null : baseline * (1 - high));
    }
}
