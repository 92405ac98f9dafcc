package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Prices;
import dev.codemode.bench.Report;
import dev.codemode.bench.ReportFormat;
import dev.codemode.bench.Repricing;
import dev.codemode.bench.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        description = "Tells of a run what its folder holds, and checks gates on it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode report runs/mine",
            "  codemode report runs/mine --format html --out report.html",
            "  codemode report runs/mine --format json --out report.json",
            "  codemode report runs/mine --format junit --out target/codemode.xml",
            "  codemode report runs/mine --price-as gpt-5.4-mini,claude-haiku-5-5",
            "  codemode report runs/old --reprice",
            "  codemode report runs/mine --fail-if 'tokens_ratio > 0.8'",
            "",
            "Exits with 1 when a gate fails. docs/report-format.md has the fields and columns,",
            "docs/how-to/gate-in-ci.md what gates can ask for.",
        })
final class ReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The folder that a run wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "md",
            description =
                    "md, html (one page with charts and trajectories), json, csv (one row per trial)"
                            + " or junit (XML); default ${DEFAULT-VALUE}.")
    private String format = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the report goes; default: it is printed.")
    private @Nullable Path out;

    @Option(names = "--fail-if", paramLabel = "EXPR", description = GateOption.DESCRIPTION)
    private List<String> failIf = List.of();

    @Option(
            names = "--reprice",
            description =
                    "Work the costs out anew with today's prices, and say which have changed. The run's"
                            + " folder stays as it is.")
    private boolean reprice;

    @Option(
            names = "--price-as",
            paramLabel = "MODEL",
            split = ",",
            description = "What the tokens of this run would cost at other models' prices, too.")
    private List<String> priceAs = List.of();

    @Option(
            names = "--prices",
            paramLabel = "FILE",
            description = "Prices on top of the shipped ones, in the same columns.")
    private @Nullable Path pricesFile;

    @Override
    public Integer call() throws UsageException, OutsideException {
        var chosen = format();
        var gates = GateOption.parse(failIf);
        var prices = Choice.prices(pricesFile);
        var err = spec.commandLine().getErr();
        // Only the page shows trajectories.
        var read = chosen == ReportFormat.HTML ? Run.read(folder) : Run.readReplies(folder);
        var run = priced(read, prices);
        GateOption.requireIn(gates, run.plan());
        var report = Report.of(run).priced(prices, others(prices)).with(gates);
        report.notices().forEach(notice -> err.println(folder + ": " + notice));
        if (out == null) {
            spec.commandLine().getOut().print(report.as(chosen));
            spec.commandLine().getOut().flush();
        } else {
            write(out, report.as(chosen));
            err.println("written to " + out);
        }
        return ExitCode.failuresIf(GateOption.tell(report.gates(), err, false)).code();
    }

    private Run priced(Run run, Prices prices) {
        if (!reprice) {
            return run;
        }
        var repriced = Repricing.of(run, prices);
        var err = spec.commandLine().getErr();
        repriced.changes().forEach(change -> err.println("repriced: " + change));
        if (repriced.changes().isEmpty()) {
            err.println("repriced: no price has changed");
        }
        return repriced.run();
    }

    private List<Prices.Price> others(Prices prices) throws UsageException {
        var others = new ArrayList<Prices.Price>();
        for (var model : priceAs) {
            others.add(PricesCommand.price(prices, model));
        }
        return others;
    }

    private ReportFormat format() throws UsageException {
        var formats = Arrays.asList(ReportFormat.values());
        var chosen =
                Choice.oneOf("--format", format, formats.stream().map(ReportFormat::id).toList());
        return formats.stream().filter(f -> f.id().equals(chosen)).findFirst().orElseThrow();
    }

    private static void write(Path file, String text) throws OutsideException {
        try {
            var parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw OutsideException.at(file, "the report cannot be written", e);
        }
    }
}
