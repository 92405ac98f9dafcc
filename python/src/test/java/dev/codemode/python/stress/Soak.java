package dev.codemode.python.stress;

import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.TestProgram;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/// Many runs of mixed programs in one JVM, and what they leave behind.
///
/// The runs come in blocks. Each block runs the same programs, in an order of its own, so that blocks can
/// be compared; after each the heap is measured when nothing runs.
public final class Soak {
    private static final int SUBMITTERS = 2;
    private static final long MIB = 1 << 20;

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ClassLoadingMXBean CLASSES = ManagementFactory.getClassLoadingMXBean();

    /// Steps end what would run on, so that a program does the same work in each block.
    private static final Limits LIMITS =
            Limits.DEFAULT
                    .withTime(Duration.ofMillis(500))
                    .withSteps(60_000)
                    .withMemoryBytes(4 << 20)
                    .withOutputBytes(16 << 10);

    /// As the limits above, for programs that are to end by the clock.
    private static final Limits BY_CLOCK = LIMITS.withSteps(0).withTime(Duration.ofMillis(20));

    /// What a block of runs did and left.
    ///
    /// @param cpu time of all threads of the JVM, garbage collection and compilation included
    record Block(
            int runs,
            Duration took,
            Duration cpu,
            long heapAfterGc,
            long metaspace,
            long classes,
            long threads) {

        double runsPerSecond() {
            return runs * 1e9 / took.toNanos();
        }

        double cpuMicrosPerRun() {
            return cpu.toNanos() / 1e3 / runs;
        }
    }

    /// @param outcomes runs by how they ended
    /// @param threadsLeft names of program threads that were there when all had been idle for long
    record Report(List<Block> blocks, Map<String, Integer> outcomes, List<String> threadsLeft) {
        /// The middle one of the blocks that come first, once everything is loaded and compiled.
        private double early(ToDoubleFunction<Block> measure) {
            var from = blocks.size() / 10;
            return median(blocks.subList(from, from + window()), measure);
        }

        private double late(ToDoubleFunction<Block> measure) {
            return median(blocks.subList(blocks.size() - window(), blocks.size()), measure);
        }

        private int window() {
            return Math.max(1, blocks.size() / 10);
        }

        private static double median(List<Block> blocks, ToDoubleFunction<Block> measure) {
            var sorted = blocks.stream().mapToDouble(measure).sorted().toArray();
            return sorted[sorted.length / 2];
        }

        double heapGrowthMib() {
            return growth(Block::heapAfterGc);
        }

        double metaspaceGrowthMib() {
            return growth(Block::metaspace);
        }

        private double growth(ToLongFunction<Block> measure) {
            return (late(measure::applyAsLong) - early(measure::applyAsLong)) / MIB;
        }

        /// Late by early: 1 where runs are as fast in the end as in the beginning.
        double throughputRatio() {
            return late(Block::runsPerSecond) / early(Block::runsPerSecond);
        }

        /// The same by the time the processors spent, which other programs on the machine change less.
        double cpuRatio() {
            return early(Block::cpuMicrosPerRun) / late(Block::cpuMicrosPerRun);
        }

        List<String> verdict() {
            return List.of(
                    line(heapGrowthMib() < 2, "heap after GC: " + signed(heapGrowthMib())),
                    line(metaspaceGrowthMib() < 1, "metaspace: " + signed(metaspaceGrowthMib())),
                    line(threadsLeft.isEmpty(), "threads left behind: " + threadsLeft),
                    line(!outcomes.containsKey("Failed"), "outcomes: " + outcomes),
                    line(
                            throughputRatio() > 0.9 || cpuRatio() > 0.9,
                            String.format(
                                    Locale.ROOT,
                                    "runs per second at the end by those at the start: %.3f; per"
                                            + " second of processor time: %.3f",
                                    throughputRatio(),
                                    cpuRatio())));
        }

        private static String signed(double mib) {
            return String.format(Locale.ROOT, "%+.2f MiB", mib);
        }

        private static String line(boolean holds, String text) {
            return (holds ? "holds: " : "FAILS: ") + text;
        }
    }

    private record Task(TestProgram program, Limits limits) {
        Outcome run() {
            return program.run(limits);
        }
    }

    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, Integer> outcomes = new ConcurrentHashMap<>();
    private final Consumer<String> log;

    Soak(Consumer<String> log) {
        this.log = log;
    }

    /// Adds programs to each block.
    void add(List<TestProgram> programs, int times) {
        for (var i = 0; i < times; i++) {
            programs.forEach(program -> tasks.add(new Task(program, LIMITS)));
        }
    }

    void addByClock(List<TestProgram> programs) {
        programs.forEach(program -> tasks.add(new Task(program, BY_CLOCK)));
    }

    /// Runs as many whole blocks as it takes for so many runs.
    ///
    /// @param idle how long to wait for the threads to go in the end
    Report run(int runs, Duration idle) throws InterruptedException {
        var blocks = new ArrayList<Block>();
        var count = Math.max(3, (runs + tasks.size() - 1) / tasks.size());
        log.accept(count + " blocks of " + tasks.size() + " runs");
        for (var i = 0; i < count; i++) {
            var block = block(i);
            blocks.add(block);
            log.accept(line(i + 1, block));
        }
        Thread.sleep(idle);
        return new Report(List.copyOf(blocks), new TreeMap<>(outcomes), programThreads());
    }

    private Block block(int number) throws InterruptedException {
        var order = new ArrayList<>(tasks);
        Collections.shuffle(order, new Random(number));
        var cpu = SYSTEM.getProcessCpuTime();
        var started = System.nanoTime();
        runAll(order);
        var took = Duration.ofNanos(System.nanoTime() - started);
        var cpuTook = Duration.ofNanos(SYSTEM.getProcessCpuTime() - cpu);
        System.gc();
        return new Block(
                order.size(),
                took,
                cpuTook,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                metaspace(),
                CLASSES.getLoadedClassCount(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private void runAll(List<Task> order) throws InterruptedException {
        var next = new AtomicInteger();
        var futures = new ArrayList<Future<?>>();
        try (var submitters = Executors.newFixedThreadPool(SUBMITTERS)) {
            for (var i = 0; i < SUBMITTERS; i++) {
                futures.add(
                        submitters.submit(
                                () -> {
                                    for (var at = next.getAndIncrement();
                                            at < order.size();
                                            at = next.getAndIncrement()) {
                                        var outcome = order.get(at).run();
                                        outcomes.merge(
                                                outcome.getClass().getSimpleName(),
                                                1,
                                                Integer::sum);
                                    }
                                }));
            }
        }
        for (var future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a run threw at the host", e.getCause());
            }
        }
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    /// The threads that programs run on; the one that watches them is always there.
    private static List<String> programThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.matches("codemode-python-\\d+|codemode-tool"))
                .sorted()
                .toList();
    }

    private static String line(int number, Block block) {
        return String.format(
                Locale.ROOT,
                "block %d: %d runs, %.0f runs/s, %.0f us of processor a run, heap after GC %.2f MiB,"
                        + " metaspace %.2f MiB, %d classes, %d threads",
                number,
                block.runs(),
                block.runsPerSecond(),
                block.cpuMicrosPerRun(),
                block.heapAfterGc() / (double) MIB,
                block.metaspace() / (double) MIB,
                block.classes(),
                block.threads());
    }

    /// `Soak [RUNS [FOLDER OF RECORDINGS]]`; exits with 1 where the verdict fails.
    public static void main(String[] args) throws InterruptedException {
        var runs = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var soak = new Soak(line -> IO.println(line));
        if (args.length > 1) {
            soak.add(Recorded.in(Path.of(args[1])), 5);
        }
        soak.add(TestProgram.cases("escapes"), 3);
        soak.add(TestProgram.cases("limits"), 1);
        soak.add(TestProgram.cases("language", "builtins", "types", "library", "errors"), 1);
        soak.add(TestProgram.drawn(0, 500), 2);
        soak.add(TestProgram.hostile(), 1);
        soak.addByClock(TestProgram.hostile());
        var verdict = soak.run(runs, Duration.ofSeconds(15)).verdict();
        verdict.forEach(line -> IO.println(line));
        System.exit(verdict.stream().allMatch(line -> line.startsWith("holds")) ? 0 : 1);
    }
}
