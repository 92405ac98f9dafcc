package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.tools.Nearest;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command `codemode` and what all its commands share: how errors are shown, and exit codes.
@Command(
        name = "codemode",
        description = "Code mode for the JVM, and the benchmark that says when it pays.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode run                          the 8 tasks of the accounting suite, no key needed",
            "  codemode report RUN                   what a run's folder holds, in several formats",
            "  codemode plan --model NAME            what a run would cost, before it does",
            "  codemode agent --task 1               watch one task step by step",
            "  codemode models test NAME             try a live model out, before a run with it",
            "  codemode exec program.py              run Python in the sandbox",
            "  codemode tools --tools accounting     what a model is told about the tools",
            "  codemode rerun recordings/*.jsonl     run what real models sent again",
            "",
            "Exit codes: 0 done, 1 ran with failures, 2 bad command line, 3 something outside is",
            "missing (file, folder, key), 70 a bug of codemode4j.",
        },
        subcommands = {
            RunCommand.class,
            ReportCommand.class,
            ViewCommand.class,
            PlanCommand.class,
            CompareCommand.class,
            AgentCommand.class,
            ToolsCommand.class,
            ExecCommand.class,
            RerunCommand.class,
            SuitesCommand.class,
            ModelsCommand.class,
            PricesCommand.class,
            ServeModelCommand.class,
        })
final class Codemode implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /// Runs a command line and answers its exit code; results go to `out`, talk about them to `err`.
    static int run(PrintWriter out, PrintWriter err, String... args) {
        var line =
                new CommandLine(new Codemode())
                        .setOut(out)
                        .setErr(err)
                        .setUsageHelpWidth(100)
                        .setUsageHelpLongOptionsMaxWidth(30)
                        .setColorScheme(
                                CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler((e, _) -> misused(e))
                        .setExecutionExceptionHandler((e, command, _) -> failed(e, command, args))
                        .setExitCodeExceptionMapper(_ -> ExitCode.BUG.code());
        var code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int misused(ParameterException e) {
        var command = e.getCommandLine();
        return say(command, ExitCode.USAGE, explain(e, command) + help(command));
    }

    private static String explain(ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            var given = unmatched.getUnmatched().getFirst();
            var isOption = given.startsWith("-");
            var what = isOption ? "option" : isGroup(command) ? "command" : "argument";
            var known = isOption ? options(command) : command.getSubcommands().keySet();
            var hint = Nearest.to(given, known).map(n -> "; did you mean '" + n + "'?").orElse(";");
            return "unknown " + what + " '" + given + "'" + hint;
        }
        var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1) + ";";
    }

    private static boolean isGroup(CommandLine command) {
        return !command.getSubcommands().isEmpty();
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(o -> List.of(o.names()).stream())
                .toList();
    }

    private static String help(CommandLine command) {
        return " '" + command.getCommandSpec().qualifiedName() + " --help' shows what there is";
    }

    private static int failed(Exception e, CommandLine command, String[] args) {
        return switch (e) {
            case UsageException usage ->
                    say(command, ExitCode.USAGE, String.valueOf(usage.getMessage()));
            case OutsideException outside -> say(command, ExitCode.OUTSIDE, outside.text());
            default -> {
                var err = command.getErr();
                say(command, ExitCode.BUG, "this is a bug of codemode4j, not of your input");
                err.println(
                        "please report it with this text and the version ("
                                + Version.text()
                                + "):");
                err.println("command: codemode " + String.join(" ", args));
                e.printStackTrace(err);
                yield ExitCode.BUG.code();
            }
        };
    }

    private static int say(CommandLine command, ExitCode code, String message) {
        command.getOut().flush();
        command.getErr().println("codemode: " + message);
        command.getErr().flush();
        return code.code();
    }
}
