package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one trial costs at one price, with and without a prompt cache.
///
/// @param cached null where it cannot be known, as for [Costs.Arm#cached]
public record TrialCost(Plan.Key key, Charge uncached, @Nullable Charge cached) {
    /// @param usd null without a price
    /// @param inputEquivalent how much plain input would cost what this input costs; null without a price
    public record Charge(Tokens tokens, @Nullable Double usd, @Nullable Double inputEquivalent) {}

    /// What each trial cost, at the price it was made with.
    ///
    /// Where `prices` does not have that price any more, or the trial does not hold its replies, what was
    /// written down at that time stays, and nothing is projected.
    public static List<TrialCost> all(List<Trial> trials, Prices prices) {
        var ranCached = ranCached(trials);
        return trials.stream().map(trial -> own(trial, prices, ranCached)).toList();
    }

    /// What each trial would cost at one price, whatever model it ran with.
    public static List<TrialCost> all(List<Trial> trials, Prices.Price price) {
        var ranCached = ranCached(trials);
        return trials.stream().map(trial -> of(trial, price, ranCached)).toList();
    }

    /// Whether the provider read or wrote a cache in any of them.
    static boolean ranCached(List<Trial> trials) {
        return trials.stream().anyMatch(t -> t.tokens().cacheRead() + t.tokens().cacheWrite() > 0);
    }

    private static TrialCost own(Trial trial, Prices prices, boolean ranCached) {
        var id = trial.price();
        var price = id == null ? null : prices.byId(id).orElse(null);
        var cost = of(trial, price, ranCached);
        var whole = price != null && Replies.tokens(trial).isPresent();
        if (whole || trial.cost() == null) {
            return cost;
        }
        return ranCached
                ? new TrialCost(trial.key(), cost.uncached, kept(trial))
                : new TrialCost(trial.key(), kept(trial), null);
    }

    private static Charge kept(Trial trial) {
        return new Charge(trial.tokens(), trial.cost(), null);
    }

    private static TrialCost of(Trial trial, Prices.@Nullable Price price, boolean ranCached) {
        var known = Replies.tokens(trial);
        var replies = known.orElse(List.of(trial.tokens()));
        var uncached = replies.stream().map(PromptCaching::without).toList();
        return new TrialCost(
                trial.key(),
                charge(uncached, price, known.isPresent()),
                known.map(single -> cached(single, price, ranCached)).orElse(null));
    }

    private static @Nullable Charge cached(
            List<Tokens> replies, Prices.@Nullable Price price, boolean ranCached) {
        if (ranCached) {
            return charge(replies, price, true);
        }
        return price != null && price.cacheRead() == null
                ? null
                : charge(PromptCaching.with(replies, PromptCaching.least(price)), price, true);
    }

    // What a sum of requests costs is known only where none of them can have been a long one.
    private static Charge charge(
            List<Tokens> replies, Prices.@Nullable Price price, boolean single) {
        var sum = replies.stream().reduce(Tokens.NONE, Tokens::plus);
        if (price == null || (!single && price.isLong(sum))) {
            return new Charge(sum, null, null);
        }
        return new Charge(
                sum,
                replies.stream().mapToDouble(price::cost).sum(),
                replies.stream().mapToDouble(price::inputEquivalent).sum());
    }
}
