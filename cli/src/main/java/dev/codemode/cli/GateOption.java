package dev.codemode.cli;

import dev.codemode.bench.Gate;
import dev.codemode.bench.Plan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// The option `--fail-if`, wherever it is.
final class GateOption {
    static final String DESCRIPTION =
            "Exit with 1 where this holds of the bound of the 95 %% interval that comes nearer to it,"
                    + " such as 'tokens_ratio > 0.8' or 'pass_rate(code-mode) < 90%%'; may be repeated.";

    private GateOption() {}

    static List<Gate> parse(List<String> expressions) throws UsageException {
        var gates = new ArrayList<Gate>();
        for (var expression : expressions) {
            try {
                gates.add(Gate.parse(expression));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--fail-if " + e.getMessage());
            }
        }
        return gates;
    }

    /// Refuses gates on what is not in the plan, before anything runs.
    static void requireIn(List<Gate> gates, Plan plan) throws UsageException {
        for (var gate : gates) {
            try {
                gate.requireIn(plan);
            } catch (IllegalArgumentException e) {
                throw new UsageException("--fail-if " + e.getMessage());
            }
        }
    }

    /// Says how they went, a line each, and answers whether one failed.
    ///
    /// @param quiet only those that failed
    static boolean tell(List<Gate.Outcome> outcomes, PrintWriter err, boolean quiet) {
        outcomes.stream()
                .filter(outcome -> outcome.failed() || !quiet)
                .forEach(outcome -> err.println(outcome.line()));
        err.flush();
        return outcomes.stream().anyMatch(Gate.Outcome::failed);
    }
}
