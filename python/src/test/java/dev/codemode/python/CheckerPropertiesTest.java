package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of the checker for all programs, tried with many that are made by chance from fixed
/// seeds: those that use tools as their types say are never stopped, and one wrong word is found.
class CheckerPropertiesTest {
    private static final int PROGRAMS = Integer.getInteger("programs", 2_000);

    /// Each of them is tried once for every word in it.
    private static final int CHANGED = PROGRAMS / 5;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neverStopsAProgramThatUsesToolsAsTheirTypesSay(boolean jsonText) {
        for (var seed = 0; seed < PROGRAMS; seed++) {
            var made = ProgramMaker.make(seed, jsonText);

            assertThat(errors(made, made.source())).as(about(seed, made.source())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theProgramsAreRight(boolean jsonText) {
        for (var seed = 0; seed < PROGRAMS; seed++) {
            var made = ProgramMaker.make(seed, jsonText);

            assertThat(run(made, made.source(), seed, seed % 2 == 0))
                    .as(about(seed, made.source()))
                    .isInstanceOf(Outcome.Completed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsEveryWrongWordAndStopsWhereItIsReached(boolean jsonText) {
        for (var seed = 0; seed < CHANGED; seed++) {
            var made = ProgramMaker.make(seed, jsonText);
            for (var slip : made.slips()) {
                var source = made.mutated(slip);

                var found = at(slip, source, check(made, source));

                assertThat(found).as(slip + "\n" + about(seed, source)).isNotEmpty();
                if (slip.certain() && slip.kind() != ProgramMaker.Kind.GET) {
                    assertThat(found.getFirst().severity())
                            .as(slip + "\n" + about(seed, source))
                            .isEqualTo(Finding.Severity.ERROR);
                }
            }
        }
    }

    /// A wrong word that counts as reached is one over which the program fails.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsStoppedWouldHaveFailed(boolean jsonText) {
        for (var seed = 0; seed < CHANGED / 4; seed++) {
            var made = ProgramMaker.make(seed, jsonText);
            for (var slip : made.slips()) {
                var source = made.mutated(slip);
                if (!errors(made, source).isEmpty()) {
                    assertThat(run(made, source, seed, true))
                            .as(slip + "\n" + about(seed, source))
                            .isInstanceOf(Outcome.Raised.class);
                }
            }
        }
    }

    private static List<Finding> at(ProgramMaker.Slip slip, String source, List<Finding> findings) {
        var wrong = ProgramMaker.Made.wrong(slip);
        var line =
                (int) source.substring(0, slip.start()).chars().filter(c -> c == '\n').count() + 1;
        return findings.stream()
                .filter(
                        f ->
                                f.rule().equals(slip.kind().rule)
                                        && f.at().line() == line
                                        && f.message().contains("'" + wrong + "'"))
                .toList();
    }

    private static List<Finding> check(ProgramMaker.Made made, String source) {
        var module = made.module(new TypeMaker(new Random(0)), true);
        return Sandbox.builder().provide(module).build().check("p.py", source);
    }

    private static List<String> errors(ProgramMaker.Made made, String source) {
        return check(made, source).stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .map(Finding::render)
                .toList();
    }

    private static Outcome run(ProgramMaker.Made made, String source, long seed, boolean full) {
        var module = made.module(new TypeMaker(new Random(seed)), full);
        return Sandbox.builder().provide(module).build().run("p.py", source);
    }

    private static String about(long seed, String source) {
        return "seed " + seed + "\n" + source;
    }
}
