package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    private static final Limits LIMITS = Limits.DEFAULT.withSteps(20_000);

    /// Defines classes anew in each run, of other shapes in every third, and leaves what it can behind.
    private static final String CLASSES =
            """
            number = host.number()

            class Base:
                made = []

                def value(self):
                    return self.x + number

            class Derived(Base):
                if number % 3 == 0:
                    def value(self):
                        return self.x * number

                def __init__(self, x):
                    if number % 2:
                        self.before = 1
                    self.x = x
                    self.made.append(x)

            def total(items, seen=[]):
                seen.append(len(items))
                return sum(item.value() for item in items), seen, len(Base.made)

            for turn in range(3):
                items = [Derived(i) for i in range(4)]
            result = [number, total(items)]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print('hi')\n6 * 7",
                "import random\nprint(random.random())\nresult = {'a': [1, 2.5, None]}",
                "def f(n):\n    return 1 / n\n\nf(2)\nf(0)",
                "def f():\n    f()\nf()",
                "x = 1\nwhile True:\n    x += 1",
                "x = (1",
                "return 1",
                "class A: pass\nA().missing",
                "async def f():\n    return 3\nawait f()",
                "def g():\n    yield 1\n    yield 2\nlist(g())",
                "",
            })
    void everyRunEndsAsARunOfTheSource(String source) {
        var sandbox = Sandbox.builder().limits(LIMITS).build();
        var program = sandbox.compile("it.py", source);

        for (var i = 0; i < 3; i++) {
            assertThat(withoutTimes(program.run()))
                    .isEqualTo(withoutTimes(sandbox.run("it.py", source)));
        }
    }

    @Test
    void whatIsRefusedWhenItIsRunIsRefusedWhenItWasCompiled() {
        var sandbox = Sandbox.builder().refuseErrors(true).build();

        assertThat(sandbox.compile("missing_name").run())
                .isInstanceOf(Outcome.Rejected.class)
                .isEqualTo(sandbox.run("missing_name"));
    }

    @Test
    void aSourceThatIsTooLongIsRejectedByEachRun() {
        var sandbox = Sandbox.builder().limits(Limits.DEFAULT.withSourceBytes(10)).build();

        assertThat(sandbox.compile("print('hello')").run())
                .isInstanceOf(Outcome.Rejected.class)
                .isEqualTo(sandbox.run("print('hello')"));
    }

    @Test
    void runsOnManyThreadsShareNothing() throws Exception {
        var numbers = new AtomicLong();
        var number = new HostFunction("number", "", List.of(), _ -> numbers.getAndIncrement());
        var program =
                Sandbox.builder()
                        .provide(new HostModule("host", "", List.of(number)))
                        .build()
                        .compile(CLASSES);

        try (var callers = Executors.newFixedThreadPool(8)) {
            var runs = new ArrayList<Future<Outcome>>();
            for (var i = 0; i < 600; i++) {
                runs.add(callers.submit(program::run));
            }
            for (var run : runs) {
                assertThat(run.get())
                        .isInstanceOfSatisfying(
                                Outcome.Completed.class,
                                completed ->
                                        assertThat(completed.value())
                                                .isEqualTo(expected(completed.value())));
            }
        }
    }

    private static Object expected(@Nullable Object value) {
        if (!(value instanceof List<?> list) || !(list.getFirst() instanceof Long number)) {
            throw new AssertionError("not a list that begins with a number: " + value);
        }
        var sum = number % 3 == 0 ? 6 * number : 6 + 4 * number;
        return List.of(number, List.of(sum, List.of(4L), 12L));
    }

    @Test
    void runsInWorkerProcessesToo() {
        var program = Sandbox.builder().isolated().build().compile("40 + 2");

        assertThat(program.run())
                .isInstanceOfSatisfying(
                        Outcome.Completed.class,
                        completed -> assertThat(completed.value()).isEqualTo(42L));
    }

    private static Object withoutTimes(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed o -> List.of(String.valueOf(o.value()), o.stdout(), counts(o));
            case Outcome.Raised o -> List.of(o.error(), o.stdout(), counts(o));
            case Outcome.Rejected o -> List.of(o.error(), o.findings());
            case Outcome.Exhausted o -> List.of(o.message(), o.stdout(), counts(o));
            case Outcome.Suspended o -> List.of(o.at(), o.stdout(), counts(o));
            case Outcome.Failed o -> List.of(o.message());
        };
    }

    private static List<Long> counts(Outcome outcome) {
        return List.of(outcome.usage().steps(), (long) outcome.usage().toolCalls());
    }
}
