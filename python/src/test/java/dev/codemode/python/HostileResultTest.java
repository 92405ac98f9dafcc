package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Results, errors and variables that misbehave while they are made fit for the host.
@Timeout(60)
class HostileResultTest {
    private static final Sandbox SANDBOX =
            Sandbox.builder().limits(Limits.DEFAULT.withTime(Duration.ofMillis(500))).build();

    private static final String CLASS =
            """
            class A:
                def __repr__(self):
                    %s
            """;

    private static String end(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed(var value, _, _) -> PlainData.repr(value);
            case Outcome.Raised(var error, _, _) -> error.summary();
            case Outcome.Exhausted exhausted -> exhausted.limit().text();
            case Outcome.Rejected rejected -> rejected.render();
            case Outcome.Suspended suspended -> "suspended at " + suspended.at();
            case Outcome.Failed failed -> failed.message();
        };
    }

    private static PythonError error(String program) {
        var outcome = SANDBOX.run(program);
        assertThat(outcome).isInstanceOf(Outcome.Raised.class);
        return ((Outcome.Raised) outcome).error();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    return 'shown'                     | ['shown']
                    return 5                           | TypeError: __repr__ returned non-string (type int)
                    raise ValueError('x')              | ValueError: x
                    return repr([self])                | RecursionError: maximum recursion depth exceeded while getting the repr of an object
                    while True: pass                   | time
                    return 'x' * 10 ** 10              | memory
                    return 'x' * 10 ** 7               | result
                    print('x' * 10 ** 6)               | output
                    result.append(A()); return 'x'     | ['x']
                    result.clear(); return 'x'         | ['x']
                    """)
    void aReprIsMadeUnderTheLimits(String body, String expected) {
        assertThat(end(SANDBOX.run(CLASS.formatted(body) + "result = [A()]"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    result.clear(); return 'x'         | {'x': 1}
                    result[len(result)] = A(); return 'x' | result
                    return 1                           | TypeError: __repr__ returned non-string (type int)
                    """)
    void aKeyIsMadeUnderTheLimits(String body, String expected) {
        var program = CLASS.formatted(body) + "result = {A(): 1}";

        assertThat(end(SANDBOX.run(program))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x = []; x.append(x); x             | ValueError: the result is nested more than 200 levels deep, or holds itself
                    x = {}; x['x'] = x; x              | ValueError: the result is nested more than 200 levels deep, or holds itself
                    list(range(10 ** 6))               | result
                    3 ** 10 ** 8                       | result
                    {float('nan'): 1, None: 2, (1,): 3} | {'nan': 1, 'null': 2, '(1,)': 3}
                    """)
    void aResultIsBounded(String program, String expected) {
        assertThat(end(SANDBOX.run(program))).isIn(expected, "time", "memory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raise self", "return 5", "return str(self)", "yield 1", "1 / 0"})
    void anErrorWhoseTextCannotBeMadeSaysSo(String body) {
        var program =
                """
                class E(Exception):
                    def __str__(self): %s
                raise E
                """
                        .formatted(body);

        assertThat(error(program).summary()).isEqualTo("E: <exception str() failed>");
    }

    @Test
    void anErrorWhoseTextHasNoEndEndsOnALimit() {
        var program =
                """
                class E(Exception):
                    def __str__(self):
                        %s
                raise E
                """;

        assertThat(end(SANDBOX.run(program.formatted("while True: pass")))).isEqualTo("time");
        assertThat(end(SANDBOX.run(program.formatted("return 'x' * 10 ** 10"))))
                .isEqualTo("memory");
    }

    @Test
    void everyPartOfAnErrorIsShort() {
        var name = "n".repeat(5_000);
        var program =
                "%s = 'v' * 10 ** 6\nE = type('E' * 10 ** 6, (Exception,), {})\n".formatted(name)
                        + "def f%s(): raise E('m' * 10 ** 6, %s)\nf%s()"
                                .formatted(name, name, name);

        var error = error(program);

        assertThat(error.type().length()).isLessThan(3_000);
        assertThat(error.message().length()).isLessThan(3_000);
        assertThat(error.sourceLine().length()).isLessThan(3_000);
        assertThat(error.calls()).allMatch(call -> call.function().length() < 3_000);
        assertThat(error.variables())
                .allMatch(v -> v.name().length() < 3_000 && v.excerpt().length() < 3_000);
    }

    @Test
    void aLongLineThatFailsCostsLittle() {
        var started = System.nanoTime();

        assertThat(error("f(" + "*missing, ".repeat(20_000) + ")").type()).isEqualTo("NameError");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void variablesAreShownWithoutCodeOfTheProgram() {
        var program =
                """
                class A:
                    def __repr__(self):
                        while True: pass
                    def __getattr__(self, name):
                        while True: pass
                    __class__ = property(lambda self: 1 / 0)
                a = A(); rows = [a, [a]]; same = []; same.append(same)
                a + rows + same
                """;

        var error = error(program);

        assertThat(error.summary())
                .isEqualTo("TypeError: unsupported operand type(s) for +: 'A' and 'list'");
        assertThat(error.variables())
                .extracting(PythonError.Variable::name, PythonError.Variable::excerpt)
                .hasSizeGreaterThan(1);
    }

    @Test
    void nextRunsAreNotTouched() {
        SANDBOX.run("__name__ = 'x'; len = None; int = str; globals().clear()");

        assertThat(end(SANDBOX.run("[len([1]), int('5'), __name__]")))
                .isEqualTo(PlainData.repr(List.of(1L, 5L, "__main__")));
        assertThat(end(SANDBOX.run("{'a': 1}"))).isEqualTo(PlainData.repr(Map.of("a", 1L)));
    }
}
