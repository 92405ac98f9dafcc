package dev.codemode.microbench.compare;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Runs the programs of `microbench/programs` under this sandbox, CPython and Monty in turn, and
/// prints medians and ratios; see [Settings] for what it may be told.
public final class Compare {
    /// Too short for a ratio; [Figures] has it.
    static final String FRESH_RUN = "seven_lines";

    private static final String MEASURED = "## Measured\n";

    private final Settings settings;
    private final List<BenchProgram> programs;

    private Compare(Settings settings) throws IOException {
        this.settings = settings;
        this.programs =
                BenchProgram.all(settings.folder().resolve("programs")).stream()
                        .filter(p -> !p.name().equals(FRESH_RUN))
                        .filter(p -> settings.only().test(p.name()))
                        .toList();
        if (programs.isEmpty()) {
            throw new IllegalArgumentException("no program has a name that --only matches");
        }
    }

    /// What the command line says.
    ///
    /// @param rounds how often each contender runs each program
    /// @param warmUp runs of each program before the first round
    /// @param cold whether each round starts a new JVM for each program
    /// @param only programs to run
    /// @param monty the folder that `@pydantic/monty` is installed in
    /// @param build the folder with the command's jars and the AOT cache for `exec`; cold runs are taken with it too
    /// @param write the file to write the tables to
    record Settings(
            Path folder,
            int rounds,
            int warmUp,
            boolean cold,
            boolean figures,
            Predicate<String> only,
            @Nullable Path monty,
            @Nullable Path build,
            @Nullable Path write) {
        static Settings parse(String[] args) {
            var folder = Path.of("microbench");
            var rounds = 5;
            var warmUp = 20;
            var cold = true;
            var figures = true;
            Predicate<String> only = _ -> true;
            Path monty = null;
            Path build = null;
            Path write = null;
            for (var arg : args) {
                var value = arg.substring(arg.indexOf('=') + 1);
                switch (arg.replaceFirst("=.*", "")) {
                    case "--rounds" -> rounds = Integer.parseInt(value);
                    case "--warm-up" -> warmUp = Integer.parseInt(value);
                    case "--no-cold" -> cold = false;
                    case "--no-figures" -> figures = false;
                    case "--only" -> only = Pattern.compile(value).asPredicate();
                    case "--monty" -> monty = Path.of(value);
                    case "--build" -> build = Path.of(value);
                    case "--write" -> write = Path.of(value);
                    default ->
                            throw new IllegalArgumentException(
                                    "unknown option '"
                                            + arg
                                            + "'; known are --rounds=N, --warm-up=N, --no-cold,"
                                            + " --no-figures, --only=REGEX, --monty=FOLDER,"
                                            + " --build=FOLDER, --write=FILE");
                }
            }
            return new Settings(folder, rounds, warmUp, cold, figures, only, monty, build, write);
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var settings = Settings.parse(args);
        var rows = new Compare(settings).rows();
        var figures = settings.figures() ? Figures.measure(settings) : List.<Figures.Figure>of();
        var report =
                new Report(Machine.describe(settings.monty()), settings.rounds(), rows, figures);
        System.out.println(report.markdown());
        if (settings.write() != null) {
            write(settings.write(), report.markdown());
        }
    }

    /// Puts the tables behind the last heading of the file, which is made where it does not exist.
    private static void write(Path file, String tables) throws IOException {
        var before = Files.exists(file) ? Files.readString(file) : MEASURED;
        var end = before.indexOf(MEASURED);
        if (end < 0) {
            throw new IOException(
                    file + " has no line '" + MEASURED.strip() + "' behind which the tables go");
        }
        Files.writeString(file, before.substring(0, end) + MEASURED + "\n" + tables);
    }

    private List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        try (var ours = Contender.start(ours());
                var cpython = Contender.start(cpython(settings));
                var monty =
                        settings.monty() == null
                                ? null
                                : Contender.start(monty(settings, settings.monty()))) {
            for (var program : programs) {
                rows.add(new Row(program.name()));
            }
            for (var i = 0; i < settings.warmUp(); i++) {
                for (var program : programs) {
                    timed(ours.run(program), program);
                }
                progress("warm-up", i, settings.warmUp());
            }
            for (var round = 0; round < settings.rounds(); round++) {
                for (var i = 0; i < rows.size(); i++) {
                    round(programs.get(i), rows.get(i), ours, cpython, monty);
                }
                progress("round", round, settings.rounds());
            }
        }
        return rows;
    }

    private static void progress(String what, int done, int of) {
        System.err.print(String.format(Locale.ROOT, "\r%s %d of %d   ", what, done + 1, of));
        if (done + 1 == of) {
            System.err.println();
        }
    }

    private void round(
            BenchProgram program,
            Row row,
            Contender ours,
            Contender cpython,
            @Nullable Contender monty)
            throws IOException {
        var reference = timed(cpython.run(program), program);
        row.cpython.add(millis(reference.nanos()));
        row.cpythonCompile.add(millis(reference.compileNanos()));
        row.warm.add(millis(timed(ours.run(program), program).nanos()));
        if (monty != null) {
            switch (monty.run(program)) {
                case Answer.Timed(var nanos, _) -> row.monty.add(millis(nanos));
                case Answer.Refused(var reason) -> row.montyRefusal = reason;
            }
        }
        if (settings.cold()) {
            row.cold.add(inAFreshProcess(ours(), program));
            var build = settings.build();
            if (build != null) {
                row.cached.add(inAFreshProcess(oursWithCache(build), program));
            }
        }
    }

    private static double inAFreshProcess(List<String> command, BenchProgram program)
            throws IOException {
        try (var fresh = Contender.start(command)) {
            return millis(timed(fresh.run(program), program).nanos());
        }
    }

    private static Answer.Timed timed(Answer answer, BenchProgram program) {
        return switch (answer) {
            case Answer.Timed timed -> timed;
            case Answer.Refused(var reason) ->
                    throw new IllegalStateException(program.name() + " did not run: " + reason);
        };
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static List<String> ours() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Ours.class.getName());
    }

    /// As the launcher starts `codemode exec`: with the class path that the cache was made for, first.
    private static List<String> oursWithCache(Path build) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:AOTCache=" + build.resolve("exec.aot"),
                "-cp",
                build.resolve("codemode4j-cli.jar")
                        + File.pathSeparator
                        + build.resolve("lib/*")
                        + File.pathSeparator
                        + System.getProperty("java.class.path"),
                Ours.class.getName());
    }

    static List<String> cpython(Settings settings) {
        return List.of("python3", settings.folder().resolve("contenders/cpython.py").toString());
    }

    static List<String> monty(Settings settings, Path installed) {
        return List.of(
                "node",
                settings.folder().resolve("contenders/monty.mjs").toString(),
                installed.toAbsolutePath().toString());
    }
}
