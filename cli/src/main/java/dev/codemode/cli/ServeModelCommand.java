package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Runner;
import dev.codemode.models.ModelSource;
import dev.codemode.serve.Fault;
import dev.codemode.serve.ModelServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve-model",
        description = {
            "Serves a simulated model as Anthropic, OpenAI and Google serve theirs, streaming and not.",
            "It plays the reference solution of the task whose text the first message holds; for any"
                    + " other text name a program with --program. Prints where it listens, then a line"
                    + " for each request to standard error, until Ctrl-C.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode serve-model",
            "  codemode serve-model --port 0 --program answer.py",
            "  codemode serve-model --fault 429:0.1 --fault 500:0.05 --fault cut:0.02 --fault slow:0.01:3",
        })
final class ServeModelCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            defaultValue = Choice.MODEL,
            description = "A simulated model; default ${DEFAULT-VALUE}.")
    private String modelName = "";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8765",
            description = "Where it listens; 0 takes any that is free; default ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--program",
            paramLabel = "FILE",
            description = "The program that is played for any text that is no task's.")
    private @Nullable Path program;

    @Option(
            names = "--fault",
            paramLabel = "KIND:RATE[:SECONDS]",
            description =
                    "What goes wrong with a share of the requests: 429 (after SECONDS try again), 500,"
                            + " 502, 503, 504, 529, overflow (the context is too long), filter (the"
                            + " reply is kept back), slow (stops for SECONDS in the middle), cut, or page"
                            + " (a proxy's). May be given several times.")
    private List<String> faults = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "The same requests meet the same faults; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "Refuses any other key. Without it any key will do, and none.")
    private @Nullable String key;

    @Option(
            names = "--names",
            paramLabel = "NAME",
            split = ",",
            description = "Knows models of these names alone. Without it any name will do.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--real-time",
            description = "Replies take the time they would; without it they come at once.")
    private boolean realTime;

    @Option(
            names = "--now",
            paramLabel = "DATE",
            defaultValue = Choice.DAY,
            description = "The day that programs take for today; default ${DEFAULT-VALUE}.")
    private String now = "";

    @Override
    public Integer call() throws UsageException, OutsideException {
        try (var server = start()) {
            var out = spec.commandLine().getOut();
            out.println(modelName + " at " + server.url() + " until Ctrl-C");
            out.printf(
                    "export ANTHROPIC_BASE_URL=%1$s OPENAI_BASE_URL=%1$s/v1 GOOGLE_GEMINI_BASE_URL=%1$s%n",
                    server.url());
            out.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE.code();
    }

    private ModelServer start() throws UsageException, OutsideException {
        var err = spec.commandLine().getErr();
        var server =
                ModelServer.builder(model())
                        .port(port())
                        .seed(seed)
                        .clock(Runner.dayClock(Choice.day(now)))
                        .names(names)
                        .faults(faults())
                        .realTime(realTime)
                        .log(err::println);
        if (program != null) {
            server.program(SourceFile.read(program).text());
        }
        if (key != null) {
            server.key(key);
        }
        try {
            return server.start();
        } catch (BindException taken) {
            throw new OutsideException(
                    "port %d cannot be had: %s; name another with --port, or 0 for any that is free"
                            .formatted(port, taken.getMessage()));
        } catch (IOException e) {
            throw new OutsideException("no server on port " + port + ": " + e.getMessage());
        }
    }

    private ModelSource model() throws UsageException, OutsideException {
        var model = Choice.model(modelName);
        if (!model.name().startsWith(ModelServer.SIMULATED)) {
            throw new UsageException(
                    "only a simulated model can be served, such as %s; not '%s'"
                            .formatted(Choice.MODEL, modelName));
        }
        return model;
    }

    private int port() throws UsageException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port must be from 0 to 65535, got " + port);
        }
        return port;
    }

    private List<Fault> faults() throws UsageException {
        try {
            var read = faults.stream().map(Fault::parse).toList();
            Fault.checkTogether(read);
            return read;
        } catch (IllegalArgumentException e) {
            throw new UsageException("--fault: " + e.getMessage());
        }
    }
}
