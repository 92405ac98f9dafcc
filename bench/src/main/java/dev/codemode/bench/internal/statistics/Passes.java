package dev.codemode.bench.internal.statistics;

/// What several epochs of one task say about doing it once, often, or every time.
public final class Passes {
    private Passes() {}

    /// The chance that at least one of `k` tries passes, estimated without bias from `passed` of
    /// `epochs`: 1 - C(epochs - passed, k) / C(epochs, k).
    ///
    /// Source: M. Chen et al., "Evaluating large language models trained on code", arXiv 2107.03374,
    /// section 2.1.
    public static double atLeastOnce(int epochs, int passed, int k) {
        check(epochs, passed, k);
        return 1 - chosenAmong(epochs - passed, epochs, k);
    }

    /// The chance that `k` tries all pass (pass^k), estimated without bias: C(passed, k) / C(epochs, k).
    ///
    /// Source: S. Yao et al., "tau-bench: a benchmark for tool-agent-user interaction in real-world
    /// domains", arXiv 2406.12045, section 3.
    public static double everyTime(int epochs, int passed, int k) {
        check(epochs, passed, k);
        return chosenAmong(passed, epochs, k);
    }

    /// C(some, k) / C(all, k), as a product that does not overflow.
    private static double chosenAmong(int some, int all, int k) {
        var share = 1.0;
        for (var i = 0; i < k; i++) {
            share *= (double) Math.max(0, some - i) / (all - i);
        }
        return share;
    }

    private static void check(int epochs, int passed, int k) {
        if (k < 1 || k > epochs || passed < 0 || passed > epochs) {
            throw new IllegalArgumentException(
                    "wanted 1 <= k <= epochs and 0 <= passed <= epochs, got k="
                            + k
                            + " epochs="
                            + epochs
                            + " passed="
                            + passed);
        }
    }
}
