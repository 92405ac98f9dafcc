package dev.codemode.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A run with its costs worked out anew, reply by reply, from a table of prices. Nothing is written to its
/// folder.
///
/// @param run the same trials at the new prices
/// @param changes what changed, a line each; empty where nothing did
public record Repricing(Run run, List<String> changes) {
    public Repricing {
        changes = List.copyOf(changes);
    }

    /// Takes for each trial today's price of the model it was priced as; a trial without a price gets that
    /// of the plan's model, where there is one now.
    ///
    /// @param run read with its replies, by [Run#readReplies] or [Run#read]
    public static Repricing of(Run run, Prices prices) {
        var trials = new ArrayList<Trial>();
        var counts = new LinkedHashMap<String, Integer>();
        for (var trial : run.trials()) {
            var price = price(run, trial, prices);
            var whole = Replies.tokens(trial).isPresent();
            if (price == null || !whole || price.id().equals(trial.price())) {
                trials.add(trial);
                if (price != null && !whole) {
                    counts.merge("kept: the single replies are not in the run", 1, Integer::sum);
                }
            } else {
                trials.add(at(trial, price));
                counts.merge(
                        (trial.price() == null ? "no price" : trial.price()) + " -> " + price.id(),
                        1,
                        Integer::sum);
            }
        }
        return new Repricing(
                new Run(run.folder(), run.plan(), trials, run.notices()), lines(counts));
    }

    private static Prices.@Nullable Price price(Run run, Trial trial, Prices prices) {
        var id = trial.price();
        return (id == null ? prices.find(run.plan().model()) : prices.now(id)).orElse(null);
    }

    private static Trial at(Trial trial, Prices.Price price) {
        var cost = Replies.tokens(trial).orElseThrow().stream().mapToDouble(price::cost).sum();
        return trial.withCost(cost, price.id());
    }

    private static List<String> lines(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getKey() + " (" + e.getValue() + " trials)")
                .toList();
    }
}
