package dev.codemode.suites;

import java.util.Map;
import java.util.function.Function;

/// One task of a suite.
///
/// @param id unique over all suites, such as `accounting-1`
/// @param number its place in its suite, from 1
/// @param name a title for reports
/// @param text what the model is asked, the same for every approach
/// @param reference a Python program that solves it with the tools and sets `result` to the answer
/// @param factors what a generated task was made from, such as `fan_out` of 30; empty for others
/// @param environments makes what [#fresh] returns
public record Task(
        String id,
        int number,
        String name,
        String text,
        String reference,
        Map<String, Integer> factors,
        Function<EnvironmentSettings, Environment> environments) {

    /// A task that was written by hand.
    public Task(
            String id,
            int number,
            String name,
            String text,
            String reference,
            Function<EnvironmentSettings, Environment> environments) {
        this(id, number, name, text, reference, Map.of(), environments);
    }

    /// A fresh state that shares nothing with any other.
    ///
    /// @throws IllegalArgumentException where the suite has no such catalogue
    public Environment fresh(EnvironmentSettings settings) {
        return environments.apply(settings);
    }
}
