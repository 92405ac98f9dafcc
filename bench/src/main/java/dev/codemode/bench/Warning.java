package dev.codemode.bench;

/// Something that a reader of a run must know before believing its table.
///
/// @param text one sentence, and where it helps what to do
public record Warning(About about, String text) {
    /// What a warning is about, for programs that read reports.
    public enum About {
        /// Trials of the plan have no result yet.
        UNFINISHED,
        /// Trials were lost to the provider, or broke in this software.
        ERRORED,
        /// There are so few tasks that intervals are rough, or that there is none.
        FEW_TASKS,
        /// Approaches passed at different rates, and so many tasks cannot show that they are.
        PASS_RATES,
        /// All approaches pass everything, or nothing: the suite cannot tell them apart.
        CEILING,
        /// A ratio's interval spans 1: which of the two takes less is not known.
        SPANS_ONE
    }
}
