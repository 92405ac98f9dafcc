package dev.codemode.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealVector;

/// Fits a profile to published figures, and shows how well it fits.
///
/// The shipped profile `haiku-3` holds what this class computes; a test keeps the two together.
public final class ProfileFit {
    private static final String TOKENIZER = "o200k_base";

    private final Published published;

    ProfileFit(Published published) {
        this.published = published;
    }

    /// The fit of `simulated:haiku-3`, to the figures published for Claude 3 Haiku.
    public static ProfileFit haiku3() {
        try (var in = ProfileFit.class.getResourceAsStream("published/claude-3-haiku.json")) {
            if (in == null) {
                throw new IllegalStateException("the published figures are missing from this jar");
            }
            return new ProfileFit(new ObjectMapper().readValue(in, Published.class));
        } catch (IOException e) {
            throw new UncheckedIOException("the published figures cannot be read", e);
        }
    }

    /// The figures that were published.
    public Published published() {
        return published;
    }

    /// Figures of a live model, published by others.
    public record Published(
            String model, String date, String source, int toolUseTokens, List<Row> rows) {
        public Published {
            rows = List.copyOf(rows);
        }
    }

    /// What one task took one way.
    ///
    /// @param approach the published run's `function-calling` sent one call a turn
    /// @param task from 1
    public record Row(
            String approach, int task, int turns, long input, long output, double seconds) {}

    /// seconds = turns x `perTurn` + input / 1000 x `perThousandInput` + output / `outputPerSecond`
    ///
    /// @param spread standard deviation of the logarithm of published by fitted seconds
    public record Latency(
            double perTurn, double perThousandInput, double outputPerSecond, double spread) {
        double seconds(Row row) {
            return row.turns() * perTurn
                    + row.input() / 1000.0 * perThousandInput
                    + row.output() / outputPerSecond;
        }
    }

    /// Published seconds beside those the fit gives for the same published turns and tokens.
    public record LatencyRow(Row published, double fitted) {
        public double deviationPercent() {
            return percent(fitted, published.seconds());
        }
    }

    /// Published figures beside those of a run of ours.
    public record Comparison(Row published, Row ours) {
        public double inputDeviationPercent() {
            return percent((double) ours.input(), (double) published.input());
        }

        public double outputDeviationPercent() {
            return percent((double) ours.output(), (double) published.output());
        }

        public double secondsDeviationPercent() {
            return percent(ours.seconds(), published.seconds());
        }
    }

    private static double percent(double ours, double theirs) {
        return (ours / theirs - 1) * 100;
    }

    /// Fits the three terms of a reply's time to all published rows by least squares.
    public Latency latency() {
        var terms =
                published.rows().stream()
                        .map(row -> new double[] {row.turns(), row.input() / 1000.0, row.output()})
                        .toArray(double[][]::new);
        var seconds = published.rows().stream().mapToDouble(Row::seconds).toArray();
        var fitted = leastSquares(terms, seconds);
        var exact = new Latency(fitted.getEntry(0), fitted.getEntry(1), 1 / fitted.getEntry(2), 0);
        return new Latency(
                exact.perTurn(), exact.perThousandInput(), exact.outputPerSecond(), spread(exact));
    }

    private double spread(Latency latency) {
        var squares =
                published.rows().stream()
                        .mapToDouble(row -> Math.log(row.seconds() / latency.seconds(row)))
                        .map(log -> log * log)
                        .sum();
        return Math.sqrt(squares / published.rows().size());
    }

    /// How far the latency fit is off, row by row.
    public List<LatencyRow> latencyRows() {
        var latency = latency();
        return published.rows().stream()
                .map(row -> new LatencyRow(row, latency.seconds(row)))
                .toList();
    }

    /// Sets our runs beside the published ones, for each published row that has a run of ours.
    ///
    /// @param ours rows whose approach is named as in the published ones
    public List<Comparison> compare(List<Row> ours) {
        return published.rows().stream()
                .flatMap(
                        theirs ->
                                ours.stream()
                                        .filter(row -> sameTrial(row, theirs))
                                        .map(row -> new Comparison(theirs, row)))
                .toList();
    }

    private static boolean sameTrial(Row a, Row b) {
        return a.task() == b.task() && a.approach().equals(b.approach());
    }

    /// A model that counts text alone: factor 1, nothing added. Its runs are what [#tokens] wants.
    public ModelSource countingModel() {
        return new SimulatedSource(
                new Profile(
                        "counting", "text tokens alone", "", TOKENIZER, 1, 0, 0, 0, 0, 0, 0, 1, 0));
    }

    /// tokens = `factor` x tokens of text + `callTokens` x calls + what the provider adds for tools
    public record TokenFit(double factor, double callTokens) {}

    /// Fits token factor and tokens per call to input and output of the published runs by least
    /// squares of the relative errors. Only runs of ours that took as many turns as the published ones
    /// count: others had another course.
    ///
    /// @param counted runs of the [#countingModel], one call a turn
    public TokenFit tokens(List<Row> counted) {
        var equations =
                compare(counted).stream()
                        .filter(pair -> pair.ours().turns() == pair.published().turns())
                        .flatMap(pair -> Stream.of(inputEquation(pair), outputEquation(pair)))
                        .toList();
        if (equations.isEmpty()) {
            throw new IllegalArgumentException(
                    "no run has the approach, task and turns of a published one");
        }
        var fitted =
                leastSquares(
                        equations.stream().map(Equation::terms).toArray(double[][]::new),
                        equations.stream().mapToDouble(Equation::sum).toArray());
        return new TokenFit(fitted.getEntry(0), fitted.getEntry(1));
    }

    /// Each term times its unknown, added up, should give `sum`.
    private record Equation(double[] terms, double sum) {}

    /// With one call a turn, turn n reads n - 1 calls again.
    private Equation inputEquation(Comparison pair) {
        double theirs = pair.published().input();
        double toolUse = (double) pair.ours().turns() * published.toolUseTokens();
        double callsRead = pair.ours().turns() * (pair.ours().turns() - 1) / 2.0;
        return new Equation(
                new double[] {pair.ours().input() / theirs, callsRead / theirs},
                1 - toolUse / theirs);
    }

    /// The last turn writes the answer, all others a call.
    private static Equation outputEquation(Comparison pair) {
        double theirs = pair.published().output();
        return new Equation(
                new double[] {pair.ours().output() / theirs, (pair.ours().turns() - 1) / theirs},
                1);
    }

    private static RealVector leastSquares(double[][] terms, double[] sums) {
        return new QRDecomposition(MatrixUtils.createRealMatrix(terms))
                .getSolver()
                .solve(MatrixUtils.createRealVector(sums));
    }
}
