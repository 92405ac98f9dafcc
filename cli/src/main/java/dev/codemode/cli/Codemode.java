package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.tools.Nearest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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
        })
final class Codemode implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /// Runs a command line and answers its exit code; results go to `out`, talk about them to `err`.
    static int run(PrintWriter out, PrintWriter err, String... args) {
        var files = ExecCommand.plainFiles(args);
        var code =
                files.isEmpty() ? line(out, err, args).execute(args) : exec(files, out, err, args);
        out.flush();
        err.flush();
        return code;
    }

    /// Programs without any option are run without a model of the command line, which takes as long to
    /// make as a small program to run.
    private static int exec(List<Path> files, PrintWriter out, PrintWriter err, String[] args) {
        try {
            return new ExecCommand(out, err).run(files);
        } catch (Exception e) {
            return failed(e, out, err, args);
        }
    }

    private static CommandLine line(PrintWriter out, PrintWriter err, String... args) {
        return withCommands(new CommandLine(new Codemode()), commands(out, err), args)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, _) -> misused(e))
                .setExecutionExceptionHandler((e, _, _) -> failed(e, out, err, args))
                .setExitCodeExceptionMapper(_ -> ExitCode.BUG.code());
    }

    /// By name, in the order of the help.
    private static Map<String, Supplier<Object>> commands(PrintWriter out, PrintWriter err) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("run", RunCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("view", ViewCommand::new);
        commands.put("plan", PlanCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("agent", AgentCommand::new);
        commands.put("tools", ToolsCommand::new);
        commands.put("exec", () -> new ExecCommand(out, err));
        commands.put("rerun", RerunCommand::new);
        commands.put("suites", SuitesCommand::new);
        commands.put("models", ModelsCommand::new);
        commands.put("prices", PricesCommand::new);
        commands.put("serve-model", ServeModelCommand::new);
        return commands;
    }

    /// Only the command that is asked for, where one is: reading the annotations of all of them takes
    /// longer than a small program.
    private static CommandLine withCommands(
            CommandLine line, Map<String, Supplier<Object>> commands, String... args) {
        var asked = args.length == 0 ? null : commands.get(args[0]);
        if (asked == null) {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        } else {
            line.addSubcommand(args[0], asked.get());
        }
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int misused(ParameterException e) {
        var command = e.getCommandLine();
        var message = explain(e, command) + help(command);
        return say(command.getOut(), command.getErr(), ExitCode.USAGE, message);
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

    private static int failed(Exception e, PrintWriter out, PrintWriter err, String[] args) {
        return switch (e) {
            case UsageException usage ->
                    say(out, err, ExitCode.USAGE, String.valueOf(usage.getMessage()));
            case OutsideException outside -> say(out, err, ExitCode.OUTSIDE, outside.text());
            default -> {
                say(out, err, ExitCode.BUG, "this is a bug of codemode4j, not of your input");
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

    private static int say(PrintWriter out, PrintWriter err, ExitCode code, String message) {
        out.flush();
        err.println("codemode: " + message);
        err.flush();
        return code.code();
    }
}
