package dev.codemode.cli;

import dev.codemode.agents.Approach;
import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Plan;
import dev.codemode.bench.Prices;
import dev.codemode.bench.Runner;
import dev.codemode.bench.Trial;
import dev.codemode.models.ProfileFit;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "fit",
        description = {
            "Sets simulated:haiku-3 beside the figures published for the model it stands for.",
            "The published function calling sent one call a turn, so ours is sequential here.",
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  codemode models fit")
final class FitCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws UsageException, OutsideException {
        var suite = Choice.suite("accounting");
        var fit = ProfileFit.haiku3();
        var rows = new ArrayList<ProfileFit.Row>();
        for (var approach : List.of(Approach.FUNCTION_CALLING_SEQUENTIAL, Approach.CODE_MODE)) {
            rows.addAll(rows(suite, approach));
        }
        show(spec.commandLine().getOut(), fit, rows);
        return ExitCode.DONE.code();
    }

    private static List<ProfileFit.Row> rows(Suite suite, Approach approach)
            throws UsageException, OutsideException {
        var model = Choice.model(Choice.MODEL);
        var plan =
                new Plan(
                        suite.name(),
                        suite.tasks().stream().map(Plan.Task::of).toList(),
                        List.of(approach.id()),
                        model.name(),
                        model.provenance().name(),
                        "core",
                        1,
                        0,
                        Choice.DAY);
        var runner = new Runner(plan, suite, model, Prices.shipped());
        var rows = new ArrayList<ProfileFit.Row>();
        for (var key : plan.keys()) {
            rows.add(row(Choice.task(suite, key.task()), approach, runner.runOne(key, _ -> {})));
        }
        return rows;
    }

    private static ProfileFit.Row row(Task task, Approach approach, Trial trial) {
        return new ProfileFit.Row(
                approach.id(),
                task.number(),
                trial.turns(),
                trial.tokens().input(),
                trial.tokens().output(),
                trial.seconds().total());
    }

    private static void show(PrintWriter out, ProfileFit fit, List<ProfileFit.Row> ours) {
        var published = fit.published();
        out.println(
                "PROJECTED  "
                        + Choice.MODEL
                        + " beside "
                        + published.model()
                        + " as published ("
                        + published.date()
                        + ")");
        out.println();
        out.println(
                "                                   turns          input tokens          output tokens"
                        + "             seconds");
        out.println(
                "approach                     task  publ  ours     publ    ours    dev      publ    ours    dev"
                        + "     publ   ours    dev");
        for (var pair : fit.compare(ours)) {
            out.println(line(pair));
        }
        out.println();
        out.println("publ: as published; ours: simulated; dev: by how much ours is off.");
        out.println("Input of code mode differs most: how its tools are described is our own.");
    }

    private static String line(ProfileFit.Comparison pair) {
        var theirs = pair.published();
        var ours = pair.ours();
        return String.format(
                Locale.ROOT,
                "%-27s  %4d  %4d  %4d  %,7d %,7d %+5.0f%%   %,7d %,7d %+5.0f%%  %7.2f %6.2f %+5.0f%%",
                theirs.approach(),
                theirs.task(),
                theirs.turns(),
                ours.turns(),
                theirs.input(),
                ours.input(),
                pair.inputDeviationPercent(),
                theirs.output(),
                ours.output(),
                pair.outputDeviationPercent(),
                theirs.seconds(),
                ours.seconds(),
                pair.secondsDeviationPercent());
    }
}
