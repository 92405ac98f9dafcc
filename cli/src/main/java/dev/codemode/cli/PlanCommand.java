package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Projection;
import dev.codemode.bench.Run;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "plan",
        description =
                "Says what a run would cost and take, and what it could show, before it is made. No"
                        + " live model is asked: a simulated one stands in.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode plan --model claude-sonnet-5-5 --epochs 5",
            "  codemode plan --model gpt-5.4 --suite crossover --preset standard --max-cost 10",
            "  codemode plan --model claude-sonnet-5-5 --epochs 10 --like runs/first",
        })
final class PlanCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PlanOptions options;

    @Option(
            names = "--like",
            paramLabel = "RUN",
            description =
                    "An earlier run of the same suite: how much its trials took and differed is taken"
                            + " for what is to come.")
    private @Nullable Path like;

    @Override
    public Integer call() throws UsageException, OutsideException {
        var chosen = options.toPlan();
        var earlier = like == null ? null : earlier(chosen, like);
        var projection =
                Projection.of(
                        chosen.plan(),
                        chosen.suite(),
                        Choice.standIn(chosen.model()),
                        chosen.prices().find(chosen.model().pricedAs()).orElse(null),
                        earlier);
        spec.commandLine().getOut().print(projection.text(chosen.limits()));
        return ExitCode.DONE.code();
    }

    private static Run earlier(PlanOptions.Chosen chosen, Path folder)
            throws UsageException, OutsideException {
        var run = Run.read(folder);
        if (!run.plan().suite().equals(chosen.plan().suite())) {
            throw new UsageException(
                    "--like "
                            + folder
                            + " is a run of suite '"
                            + run.plan().suite()
                            + "', and this is a plan for '"
                            + chosen.plan().suite()
                            + "'");
        }
        return run;
    }
}
