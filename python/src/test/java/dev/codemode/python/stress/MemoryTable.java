package dev.codemode.python.stress;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.Limit;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Sandbox;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What programs have of the heap when the memory limit ends them.
///
/// A program keeps more and more and calls the host now and then, which collects garbage and reads how
/// much of the heap is used. The last reading before the limit, by the limit, tells how far what is
/// accounted is from what is used.
public final class MemoryTable {
    private static final long LIMIT = 32L << 20;

    private MemoryTable() {}

    /// How many bytes of heap a program had when the limit ended it, for each byte of the limit.
    static double heapByLimit(Growing growing, long limit) {
        forgetTheLast();
        var readings = new ArrayList<Long>();
        var probe = new HostFunction("probe", "", List.of(), _ -> readings.add(heapAfterGc()));
        var limits =
                Limits.DEFAULT
                        .withMemoryBytes(limit)
                        .withTime(Duration.ofMinutes(2))
                        .withToolCalls(1000);
        var outcome =
                Sandbox.builder()
                        .limits(limits)
                        .provide(new HostModule("host", "", List.of(probe)))
                        .build()
                        .run(growing.program());
        if (!(outcome instanceof Outcome.Exhausted exhausted)
                || exhausted.limit() != Limit.MEMORY) {
            throw new IllegalStateException(growing.name() + ": " + outcome);
        }
        var kept = readings.getLast() - readings.getFirst();
        return growing.copies() * kept / (double) limit;
    }

    /// What ran last on a thread may be held by it until it runs something else.
    private static void forgetTheLast() {
        var outcome = Sandbox.builder().build().run("1");
        if (!(outcome instanceof Outcome.Completed)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private static long heapAfterGc() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// Prints the table in Markdown; exits with 1 where a line is off by more than a factor of two.
    public static void main(String[] args) {
        var off = 0;
        IO.println("| what is kept | heap by limit |");
        IO.println("|---|---|");
        for (var growing : Growing.ALL) {
            if (args.length > 0 && !growing.name().matches(args[0])) {
                continue;
            }
            var ratio = heapByLimit(growing, LIMIT);
            off += ratio < 0.5 || ratio > 2 ? 1 : 0;
            IO.println(String.format(Locale.ROOT, "| %s | %.2f |", growing.name(), ratio));
        }
        System.exit(off == 0 ? 0 : 1);
    }
}
