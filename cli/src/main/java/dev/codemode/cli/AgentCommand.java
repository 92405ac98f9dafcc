package dev.codemode.cli;

import dev.codemode.agents.Agent;
import dev.codemode.agents.AgentTask;
import dev.codemode.agents.ModelException;
import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Runner;
import dev.codemode.models.ModelSource;
import dev.codemode.models.Provenance;
import dev.codemode.models.ReferenceSolution;
import dev.codemode.models.TrialContext;
import dev.codemode.suites.CheckResult;
import dev.codemode.suites.Environment;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import dev.codemode.suites.Workspace;
import dev.codemode.tools.Approval;
import dev.codemode.tools.DryRun;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "agent",
        description = {
            "Runs one agent on one task and shows each step.",
            "A simulated model does not think: it plays a program. For a task of the accounting suite"
                    + " it has one; for any other text name it with --program.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode agent --task 1",
            "  codemode agent --task 2 --approach function-calling",
            "  codemode agent --task 3 --dry-run",
            "  codemode agent --task 3 --isolated",
            "  codemode agent \"Is Tokyo warmer than London?\" --tools demo --program warmer.py",
        })
final class AgentCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TASK",
            arity = "0..1",
            description =
                    "What the agent is asked; the text or name of a task of the suite will do.")
    private @Nullable String text;

    @Option(
            names = "--task",
            paramLabel = "N",
            description = "A task of the accounting suite, by number or id.")
    private @Nullable String taskName;

    @Option(
            names = "--tools",
            paramLabel = "NAME",
            description =
                    "accounting, accounting-full or demo. Default: accounting for a task of the suite,"
                            + " else demo.")
    private @Nullable String tools;

    @Option(
            names = "--program",
            paramLabel = "FILE",
            description = "The program that a simulated model plays, as code or call by call.")
    private @Nullable Path program;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            defaultValue = Choice.MODEL,
            description = "Who answers; default ${DEFAULT-VALUE}.")
    private String modelName = "";

    @Option(
            names = "--approach",
            paramLabel = "ID",
            defaultValue = "code-mode",
            description =
                    "function-calling, function-calling-sequential, code-mode or code-mode-schemas;"
                            + " default ${DEFAULT-VALUE}.")
    private String approachId = "";

    @Option(
            names = "--now",
            paramLabel = "DATE",
            defaultValue = Choice.DAY,
            description =
                    "The day that tools and programs take for today; default ${DEFAULT-VALUE}.")
    private String now = "";

    @Option(
            names = "--dry-run",
            description = {
                "Changes nothing: reads run, writes are listed with their arguments, as far as the run"
                        + " gets without their results.",
            })
    private boolean dryRun;

    @Option(
            names = "--approve",
            description =
                    "Asks before each call that changes something, showing its exact arguments.")
    private boolean approve;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private IsolationOptions isolation;

    /// What is asked, and what a simulated model plays for it.
    private record Job(String text, String program, Optional<Task> task) {}

    @Override
    public Integer call() throws UsageException, OutsideException {
        if (dryRun && approve) {
            throw new UsageException(
                    "--dry-run changes nothing, so there is nothing to --approve; give one of them");
        }
        var approval = approve ? asking() : null;
        var suite = Choice.suite("accounting");
        var approach = Choice.approach(approachId);
        var model = Choice.model(modelName);
        var clock = Runner.dayClock(Choice.day(now));
        var job = job(suite, model.provenance() == Provenance.MEASURED);
        var onTask = job.task().isPresent();
        var workspace =
                onTask
                        ? environment(job.task().get(), clock)
                        : Choice.workspace(
                                tools == null ? "demo" : tools, clock, Choice.CATALOGUES);
        var settings = Runner.settings(model, clock);
        try (var workers = isolation.start(1, settings.limits())) {
            var agent = approach.agent(settings.withWorkers(workers));
            var steps = new Steps(spec.commandLine().getOut());
            steps.opened(
                    model.provenance() == Provenance.PROJECTED,
                    model.name(),
                    approach.id(),
                    job.text());
            var task = task(job, workspace, model, clock, steps);
            if (dryRun) {
                return runDry(agent, task, steps);
            }
            return run(agent, approval == null ? task : task.approving(approval), steps, workspace);
        } catch (ModelException e) {
            throw new OutsideException(model.name() + ": " + e.getMessage());
        }
    }

    private static AgentTask task(
            Job job, Workspace workspace, ModelSource model, Clock clock, Steps steps)
            throws OutsideException {
        var session =
                model.open(
                        new TrialContext(
                                "agent",
                                0,
                                ReferenceSolution.of(job.program(), workspace.tools()),
                                clock));
        return new AgentTask(
                job.text(),
                workspace.tools(),
                workspace,
                session.model(),
                session.time(),
                steps::show);
    }

    private int run(Agent agent, AgentTask task, Steps steps, Workspace workspace) {
        var run = agent.run(task);
        var checks =
                workspace instanceof Environment environment
                        ? environment.check(run.answer())
                        : List.<CheckResult>of();
        steps.ended(run, checks);
        return ExitCode.failuresIf(!checks.stream().allMatch(CheckResult::passed)).code();
    }

    /// Checks look at the end state, which does not come about here.
    private static int runDry(Agent agent, AgentTask task, Steps steps) {
        var dry = new DryRun(task.tools());
        var run =
                agent.run(
                        new AgentTask(
                                task.text(),
                                dry.tools(),
                                dry,
                                task.model(),
                                task.time(),
                                task.listener()));
        steps.ended(run, List.of());
        steps.planned(dry, run);
        return ExitCode.DONE.code();
    }

    @SuppressWarnings(
            "SystemConsoleNull") // declared nullable, and so a build without a console may be
    private Approval asking() throws OutsideException {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new OutsideException(
                    "--approve asks on a terminal, and there is none; --dry-run lists the writes"
                            + " without making them");
        }
        return new AskingApproval(
                new BufferedReader(console.reader()), spec.commandLine().getErr());
    }

    private Environment environment(Task task, Clock clock) throws UsageException {
        var catalog =
                switch (Choice.oneOf(
                        "--tools", tools == null ? "accounting" : tools, Choice.CATALOGUES)) {
                    case "accounting" -> "core";
                    case "accounting-full" -> "full";
                    default ->
                            throw new UsageException(
                                    "a task of the suite needs its tools: --tools accounting or"
                                            + " accounting-full");
                };
        return task.fresh(new EnvironmentSettings(clock, catalog));
    }

    private Job job(Suite suite, boolean live) throws UsageException, OutsideException {
        var task = known(suite);
        if (program != null) {
            var asked = task.map(Task::text).orElse(text == null ? "" : text);
            return new Job(asked, SourceFile.read(program).text(), task);
        }
        if (task.isPresent()) {
            return new Job(task.get().text(), task.get().reference(), task);
        }
        if (live && text != null) {
            return new Job(text, "", task);
        }
        var what = text == null ? "no task given" : modelName + " has no program for this text";
        throw new UsageException(
                what
                        + ": name a task of the suite with --task "
                        + suite.tasks().getFirst().number()
                        + " to "
                        + suite.tasks().getLast().number()
                        + ", or with --program the program it plays");
    }

    private Optional<Task> known(Suite suite) throws UsageException {
        if (taskName != null) {
            if (text != null) {
                throw new UsageException("give the task as text or as --task, not both");
            }
            return Optional.of(Choice.task(suite, taskName));
        }
        var asked = text;
        return asked == null
                ? Optional.empty()
                : suite.tasks().stream().filter(t -> isMeant(t, asked.strip())).findFirst();
    }

    private static boolean isMeant(Task task, String asked) {
        return asked.equalsIgnoreCase(task.name())
                || asked.equals(task.id())
                || asked.equals(task.text().strip());
    }
}
