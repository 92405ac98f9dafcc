package dev.codemode.cli;

import dev.codemode.suites.Suites;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "suites",
        description = "Lists the suites and their tasks.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  codemode suites")
final class SuitesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        for (var suite : Suites.all()) {
            out.println(suite.name() + ": " + suite.description());
            out.println("  catalogues: " + String.join(", ", suite.catalogs()));
            for (var preset : suite.presets()) {
                out.println("  preset " + preset + ": " + suite.tasks(preset).size() + " tasks");
            }
            for (var task : suite.tasks()) {
                out.println("  " + task.number() + "  " + task.id() + "  " + task.name());
            }
        }
        return ExitCode.DONE.code();
    }
}
