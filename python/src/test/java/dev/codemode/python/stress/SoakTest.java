package dev.codemode.python.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.python.HostFunction;
import dev.codemode.python.HostModule;
import dev.codemode.python.TestProgram;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class SoakTest {
    /// Longer than threads stay that have nothing to do.
    private static final Duration IDLE = Duration.ofSeconds(12);

    private static Soak soak() {
        return new Soak(_ -> {});
    }

    @Test
    void runsLeaveNothingBehind() throws InterruptedException {
        var soak = soak();
        soak.add(TestProgram.cases("escapes", "limits", "types"), 1);
        soak.add(TestProgram.drawn(0, 100), 1);
        soak.add(TestProgram.hostile(), 1);

        var report = soak.run(5_000, IDLE);

        // Classes are loaded and methods compiled for much longer than this lasts.
        assertThat(report.metaspaceGrowthMib()).isLessThan(8);
        assertThat(report.heapGrowthMib()).isLessThan(2);
        assertThat(report.threadsLeft()).isEmpty();
        assertThat(report.outcomes()).doesNotContainKey("Failed");
    }

    @Test
    void whatRunsLeaveBehindIsSeen() throws InterruptedException {
        // Programs run on several threads.
        var kept = new ConcurrentLinkedQueue<byte[]>();
        var keep = new HostFunction("keep", "", List.of(), _ -> kept.add(new byte[1 << 20]));
        var program = new TestProgram("host.keep()", new HostModule("host", "", List.of(keep)));
        var soak = soak();
        soak.add(List.of(program), 3);

        var report = soak.run(15, Duration.ZERO);

        assertThat(report.heapGrowthMib()).isGreaterThan(5);
        assertThat(report.verdict().getFirst()).startsWith("FAILS: heap after GC: +");
        assertThat(report.threadsLeft()).isNotEmpty();
        assertThat(kept.size()).isEqualTo(15);
    }
}
