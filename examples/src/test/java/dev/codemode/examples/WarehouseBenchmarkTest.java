package dev.codemode.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.bench.Benchmark;
import dev.codemode.bench.ReportFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The team's tools in the team's build: what would code mode change for them?
///
/// The simulated model plays the reference programs, so that this needs no key and says what calls, turns and
/// tokens would be. `.model("claude-sonnet-5-5")` measures a live one.
class WarehouseBenchmarkTest {
    @Test
    void codeModeSavesTokensOnOurTools() throws Exception {
        var result =
                Benchmark.of(new WarehouseSuite())
                        .model("simulated:haiku-3")
                        .approaches("function-calling", "code-mode")
                        .epochs(3)
                        .run();

        result.failIf("tokens_ratio > 0.8", "turns_ratio >= 1", "errored_rate > 0");
        assertThat(result.summary().allPassed()).isTrue();
    }

    @Test
    void leavesAReportForContinuousIntegration(@TempDir Path target) throws Exception {
        var report = Benchmark.of(new WarehouseSuite()).run().gated("tokens_ratio > 0.8");

        Files.writeString(target.resolve("warehouse.xml"), report.as(ReportFormat.JUNIT));

        assertThat(target.resolve("warehouse.xml"))
                .content()
                .contains("<testsuite name=\"warehouse.code-mode\" tests=\"3\" failures=\"0\"");
    }
}
