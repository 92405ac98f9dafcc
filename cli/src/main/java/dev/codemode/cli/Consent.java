package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Prices;
import dev.codemode.bench.Projection;
import dev.codemode.models.Provenance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Sees to it that nobody spends much without having meant to.
final class Consent {
    /// A run that is projected to cost more is asked about, in USD.
    static final double THRESHOLD = 5;

    private final @Nullable BufferedReader in;
    private final PrintWriter err;

    /// @param in where a person answers; null where there is none
    Consent(@Nullable BufferedReader in, PrintWriter err) {
        this.in = in;
        this.err = err;
    }

    @SuppressWarnings("SystemConsoleNull") // declared nullable
    static Consent here(PrintWriter err) {
        var console = System.console();
        return console == null || !console.isTerminal()
                ? new Consent(null, err)
                : new Consent(new BufferedReader(console.reader()), err);
    }

    /// Returns where the run may begin. Only a live model costs anything.
    ///
    /// @throws UsageException where nobody is there to ask, or says no
    void require(PlanOptions.Chosen chosen) throws UsageException, OutsideException {
        var price = chosen.prices().find(chosen.model().pricedAs());
        if (chosen.model().provenance() == Provenance.MEASURED && price.isPresent()) {
            require(projected(chosen, price.get()), chosen.plan().keys().size());
        }
    }

    private static double projected(PlanOptions.Chosen chosen, Prices.Price price)
            throws OutsideException {
        var projection =
                Projection.of(
                        chosen.plan(), chosen.suite(), Choice.standIn(chosen.model()), price, null);
        var cost = projection.cost();
        return cost == null ? 0 : cost;
    }

    void require(double usd, int trials) throws UsageException {
        if (usd <= THRESHOLD) {
            return;
        }
        var projected =
                String.format(
                        Locale.ROOT,
                        "%,d trials are projected to cost about $%,.2f, more than $%.0f",
                        trials,
                        usd,
                        THRESHOLD);
        if (in == null) {
            throw new UsageException(
                    projected
                            + "; add --yes to run them, or --max-cost USD to stop at a budget;"
                            + " 'codemode plan' shows more");
        }
        err.print(projected + ". Run them? y or n: ");
        err.flush();
        if (!isYes(in)) {
            throw new UsageException("not run; 'codemode plan' shows what would cost how much");
        }
    }

    private static boolean isYes(BufferedReader in) {
        try {
            var answer = in.readLine();
            return answer != null
                    && (answer.strip().equalsIgnoreCase("y")
                            || answer.strip().equalsIgnoreCase("yes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
