package dev.codemode.microbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codemode.python.Limits;
import dev.codemode.python.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareTest {
    private static final Path FOLDER = Path.of("programs");

    static Stream<BenchProgram> programs() throws IOException {
        return BenchProgram.all(FOLDER).stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramPrintsWhatCPythonPrints(BenchProgram program) {
        var sandbox =
                Sandbox.builder().limits(Limits.DEFAULT.withTime(Duration.ofMinutes(2))).build();

        assertThat(Ours.run(sandbox, program)).isInstanceOf(Answer.Timed.class);
    }

    @Test
    void thereAreEnoughProgramsForAMean() throws IOException {
        assertThat(programs()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aProgramThatPrintsSomethingElseIsNotTimed() {
        var program = new BenchProgram(Path.of("one.py"), "print(2)", "1\n");

        assertThat(Ours.run(Sandbox.builder().build(), program))
                .isEqualTo(new Answer.Refused("printed something else"));
    }

    @Test
    void answersTravelAsLines() {
        assertThat(Answer.parse("ok 12 34")).isEqualTo(new Answer.Timed(12, 34));
        assertThat(Answer.parse("failed no such thing"))
                .isEqualTo(new Answer.Refused("no such thing"));
        assertThat(new Answer.Timed(12, 34).line()).isEqualTo("ok 12 34");
        assertThatThrownBy(() -> Answer.parse("Traceback"))
                .hasMessage(
                        "a contender answered 'Traceback', not 'ok NANOS NANOS' or 'failed REASON'");
    }

    @Test
    void theReportHasMediansRatiosAndTheirMean() {
        var fast = row("fast", 1, 4);
        var slow = row("slow", 8, 8);
        slow.montyRefusal = "no classes";
        for (var row : List.of(fast, slow)) {
            row.cold.add(32.0);
            row.cached.add(16.0);
        }
        var figures = List.of(new Figures.Figure("Fresh run", "20.0 µs"));

        assertThat(new Report("a machine", 1, List.of(fast, slow), figures).markdown())
                .isEqualTo(
                        """
                        Taken on: a machine. Medians of 1 rounds; milliseconds.

                        | program | warm | cold | cold, AOT cache | CPython | its compile | Monty | warm / CPython | cold / CPython | with cache / CPython |
                        |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                        | fast | 1.0 | 32.0 | 16.0 | 4.0 | 0.500 |  | 0.25 | 8.00 | 4.00 |
                        | slow | 8.0 | 32.0 | 16.0 | 8.0 | 0.500 |  | 1.00 | 4.00 | 2.00 |

                        - Warm against CPython: geometric mean 0.50, worst 1.00 (slow)
                        - Cold against CPython: geometric mean 5.66, worst 8.00 (fast)
                        - Cold with the AOT cache of the build against CPython: geometric mean 2.83, worst 4.00 (fast)
                        - Monty does not run slow: no classes
                        - Fresh run: 20.0 µs
                        """);
    }

    private static Row row(String name, double warm, double cpython) {
        var row = new Row(name);
        row.warm.add(warm);
        row.cpython.add(cpython);
        row.cpythonCompile.add(0.5);
        return row;
    }

    @Test
    void theMedianOfAnEvenNumberLiesInTheMiddle() {
        var series = new Series();
        List.of(9.0, 1.0, 4.0, 2.0).forEach(series::add);

        assertThat(series.median()).isEqualTo(3.0);
    }

    @Test
    void anUnknownOptionIsNamedWithThoseThatExist() {
        assertThatThrownBy(() -> Compare.Settings.parse(new String[] {"--round=3"}))
                .hasMessage(
                        "unknown option '--round=3'; known are --rounds=N, --warm-up=N, --no-cold,"
                                + " --no-figures, --only=REGEX, --monty=FOLDER,"
                                + " --build=FOLDER, --write=FILE");
    }
}
