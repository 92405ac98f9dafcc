package dev.codemode.python;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTest {
    private final Sandbox sandbox = Sandboxes.builder().build();

    private Outcome.Completed complete(String program) {
        var outcome = sandbox.run(program);
        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        return (Outcome.Completed) outcome;
    }

    private @Nullable Object value(String program) {
        return complete(program).value();
    }

    private PythonError raise(String program) {
        var outcome = sandbox.run(program);
        assertThat(outcome).isInstanceOf(Outcome.Raised.class);
        return ((Outcome.Raised) outcome).error();
    }

    private String reject(String program) {
        var outcome = sandbox.run(program);
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).error().render();
    }

    @Nested
    class TheResult {
        @Test
        void isTheVariableOfThatName() {
            assertThat(value("result = 5\n7")).isEqualTo(5L);
        }

        @Test
        void isTheLastExpressionWhereNoVariableIsSet() {
            assertThat(value("x = 2\nx * 21")).isEqualTo(42L);
        }

        @Test
        void isNothingWhereTheLastStatementIsNoExpression() {
            assertThat(value("41\nx = 1")).isNull();
            assertThat(value("if True:\n    42")).isNull();
            assertThat(value("")).isNull();
        }

        @Test
        void isNoneWhereTheVariableSaysSo() {
            assertThat(value("result = None\n42")).isNull();
        }

        @Test
        void isTheLastExpressionWhereTheVariableWasDeleted() {
            assertThat(value("result = 1\ndel result\n42")).isEqualTo(42L);
        }

        @Test
        void isPlainData() {
            var program = "[None, True, 1, 2 ** 70, 1.5, 'text', [1, [2]], {'b': {}}]";

            assertThat(value(program))
                    .isEqualTo(
                            Arrays.asList(
                                    null,
                                    true,
                                    1L,
                                    BigInteger.TWO.pow(70),
                                    1.5,
                                    "text",
                                    List.of(1L, List.of(2L)),
                                    Map.of("b", Map.of())));
        }

        @Test
        void keepsTheOrderOfADict() {
            assertThat(PlainData.repr(value("{'z': 1, 'a': 2, 'm': 3}")))
                    .isEqualTo("{'z': 1, 'a': 2, 'm': 3}");
        }

        @Test
        void showsTuplesAndSetsAsLists() {
            assertThat(value("((1, 2), {3}, frozenset([4]))"))
                    .isEqualTo(List.of(List.of(1L, 2L), List.of(3L), List.of(4L)));
        }

        @Test
        void showsTheReprOfWhatIsNoPlainData() {
            var program =
                    """
                    class Point:
                        def __repr__(self):
                            return 'Point(1, 2)'
                    [Point(), Point, range(3), b'x', len, ValueError('no'), ...]
                    """;

            assertThat(value(program))
                    .isEqualTo(
                            List.of(
                                    "Point(1, 2)",
                                    "<class '__main__.Point'>",
                                    "range(0, 3)",
                                    "b'x'",
                                    "<built-in function len>",
                                    "ValueError('no')",
                                    "Ellipsis"));
        }

        @Test
        void hasKeysAsJsonWritesThem() {
            assertThat(
                            PlainData.repr(
                                    value(
                                            "{1: 'a', None: 'b', 2.5: 'c', False: 'd', (1, 2): 'e'}")))
                    .isEqualTo("{'1': 'a', 'null': 'b', '2.5': 'c', 'false': 'd', '(1, 2)': 'e'}");
        }

        @Test
        void isAnErrorWhereItHoldsItself() {
            assertThat(raise("x = []\nx.append(x)\nx").summary())
                    .isEqualTo(
                            "ValueError: the result is nested more than 200 levels deep, or holds"
                                    + " itself");
        }

        @Test
        void isAnErrorWhereItsReprFails() {
            var program =
                    """
                    class Broken:
                        def __repr__(self):
                            return 1 / 0
                    Broken()
                    """;

            assertThat(raise(program).render())
                    .isEqualTo(
                            """
                            program.py:3:16: ZeroDivisionError: division by zero
                                return 1 / 0
                                       ^^^^^\
                            """);
        }
    }

    @Nested
    class Prints {
        @Test
        void areReturnedBesideTheResult() {
            var completed =
                    complete("print('a', [1], sep='-', end='!\\n')\nprint()\nprint('ü')\n7");

            assertThat(completed.stdout()).isEqualTo("a-[1]!\n\nü\n");
            assertThat(completed.value()).isEqualTo(7L);
        }

        @Test
        void areReturnedBesideAnError() {
            assertThat(sandbox.run("print('before')\n1 / 0"))
                    .asInstanceOf(type(Outcome.Raised.class))
                    .extracting(Outcome.Raised::stdout)
                    .isEqualTo("before\n");
        }

        @Test
        void areNotMadeByARejectedProgram() {
            assertThat(sandbox.run("print('before')\nx = ").stdout()).isEmpty();
        }
    }

    @Nested
    class AnError {
        @Test
        void pointsAtTheExpressionThatFailed() {
            var program =
                    """
                    prices = {'a': 1}
                    total = (prices['a'] +
                             prices['b'])
                    """;

            assertThat(raise(program).render())
                    .isEqualTo(
                            """
                            program.py:3:10: KeyError: 'b'; the keys are 'a'
                                prices['b'])
                                ^^^^^^^^^^^\
                            """);
        }

        @Test
        void carriesTheNameOfTheFile() {
            var outcome = (Outcome.Raised) sandbox.run("report.py", "1 / 0");

            assertThat(outcome.error().at()).isEqualTo(new Position("report.py", 1, 1, 1, 6));
            assertThat(outcome.error().sourceLine()).isEqualTo("1 / 0");
        }

        @Test
        void countsColumnsInCodePointsAndKeepsTabs() {
            assertThat(raise("if 1:\n\tx = '😀'; y = '😀' + 1").render())
                    .isEqualTo(
                            """
                            program.py:2:15: TypeError: can only concatenate str (not "int") to str
                                x = '😀'; y = '😀' + 1
                                             ^^^^^^^\
                            """);
        }

        @Test
        void listsTheCallsOutermostFirst() {
            var error =
                    raise(
                            """
                            def outer(x):
                                return inner(x) + 1
                            def inner(y):
                                return [1 / n for n in (1, y)]
                            outer(0)
                            """);

            assertThat(error.calls())
                    .extracting(PythonError.Call::function, call -> call.at().toString())
                    .containsExactly(
                            tuple("<module>", "program.py:5:1"),
                            tuple("outer", "program.py:2:12"),
                            tuple("inner", "program.py:4:13"));
            assertThat(error.render())
                    .isEqualTo(
                            """
                            program.py:4:13: ZeroDivisionError: division by zero
                                return [1 / n for n in (1, y)]
                                        ^^^^^\
                            """);
        }

        @Test
        void pointsIntoALambdaThatABuiltinCalled() {
            var error = raise("key = lambda row: row['k']\nsorted([{'k': 1}, {}], key=key)");

            assertThat(error.calls())
                    .extracting(PythonError.Call::function)
                    .containsExactly("<module>", "<lambda>");
            assertThat(error.render())
                    .isEqualTo(
                            """
                            program.py:1:19: KeyError: 'k'; the dict is empty
                                key = lambda row: row['k']
                                                  ^^^^^^^^\
                            """);
        }

        @Test
        void pointsIntoAGeneratorThatABuiltinDrained() {
            var program =
                    """
                    def numbers():
                        yield 1
                        raise ValueError('no more')
                    list(numbers())
                    """;

            assertThat(raise(program).calls())
                    .extracting(PythonError.Call::function, call -> call.at().line())
                    .containsExactly(tuple("<module>", 4), tuple("numbers", 3));
        }

        @Test
        void pointsAtTheFirstRaiseWhereItIsRaisedAgain() {
            var program =
                    """
                    try:
                        1 / 0
                    except ZeroDivisionError as e:
                        saved = e
                    raise saved
                    """;

            assertThat(raise(program).at()).hasToString("program.py:2:5");
        }

        @Test
        void ofTheProgramsOwnClassHasItsNameAndMessage() {
            var program =
                    """
                    class OutOfStock(Exception):
                        def __str__(self):
                            return 'no ' + self.args[0]
                    raise OutOfStock('apples')
                    """;

            assertThat(raise(program).summary()).isEqualTo("OutOfStock: no apples");
            assertThat(raise("raise ValueError").summary()).isEqualTo("ValueError");
            assertThat(raise("raise ValueError('a', 1)").summary())
                    .isEqualTo("ValueError: ('a', 1)");
        }

        @Test
        void whoseTextFailsIsShownAllTheSame() {
            var program =
                    """
                    class Broken(Exception):
                        def __str__(self):
                            raise TypeError('x')
                    raise Broken
                    """;

            assertThat(raise(program).summary()).isEqualTo("Broken: <exception str() failed>");
        }

        @Test
        void withALongMessageIsCut() {
            var message = raise("raise ValueError('x' * 5000)").message();

            assertThat(message).isEqualTo("x".repeat(2048) + "... (cut)");
        }

        @Test
        void isNotTheToolsFaultWhereNoneWasCalled() {
            assertThat(raise("1 / 0").fromTool()).isFalse();
        }

        @Test
        void ofSystemExitEndsTheProgramLikeAnyOther() {
            assertThat(raise("raise SystemExit(3)").summary()).isEqualTo("SystemExit: 3");
        }
    }

    @Nested
    class AHint {
        @Test
        void namesTheVariableThatWasMeant() {
            assertThat(raise("total = 1\ntotl + 1").render())
                    .isEqualTo(
                            """
                            program.py:2:1: NameError: name 'totl' is not defined. Did you mean: 'total'?
                                totl + 1
                                ^^^^\
                            """);
        }

        @Test
        void namesTheAttributeThatWasMeant() {
            assertThat(raise("'abc'.uper()").summary())
                    .isEqualTo(
                            "AttributeError: 'str' object has no attribute 'uper'. Did you mean:"
                                    + " 'upper'?");
        }

        @Test
        void isNotPartOfTheMessageThatTheProgramSees() {
            var program =
                    """
                    try:
                        'abc'.uper()
                    except AttributeError as e:
                        result = str(e)
                    """;

            assertThat(value(program)).isEqualTo("'str' object has no attribute 'uper'");
        }

        @Test
        void listsTheModulesThatExist() {
            var error = raise("import ledgers");

            assertThat(error.message()).isEqualTo("No module named 'ledgers'");
            assertThat(error.hint()).startsWith("; this sandbox has ").contains("json", "math");
        }

        @Test
        void saysWhatToUseInPlaceOfAModuleThatIsLeftOut() {
            assertThat(raise("import requests").hint())
                    .startsWith(". There is no network here: use the tools; this sandbox has ");
        }

        @Test
        void namesTheModuleThatWasMeant() {
            assertThat(raise("import jsn").hint())
                    .startsWith(". Did you mean: 'json'?; this sandbox has ");
        }

        @Test
        void namesTheMemberThatWasMeant() {
            assertThat(raise("from math import squirt").summary())
                    .isEqualTo(
                            "ImportError: cannot import name 'squirt' from 'math'. Did you mean:"
                                    + " 'sqrt'?");
        }

        @Test
        void saysWhatToDoInPlaceOfFilesAndInput() {
            assertThat(raise("open('x')").summary())
                    .isEqualTo(
                            "NameError: name 'open' is not defined. There are no files here: use"
                                    + " the tools");
            assertThat(raise("input()").summary())
                    .isEqualTo(
                            "NameError: name 'input' is not defined. Nobody can answer here: use"
                                    + " the data you have");
        }
    }

    @Nested
    class ARejection {
        @Test
        void pointsAtTheSyntaxError() {
            assertThat(reject("x = 1\ny = x +"))
                    .isEqualTo(
                            """
                            program.py:2:8: SyntaxError: invalid syntax
                                y = x +
                                       ^\
                            """);
        }

        @Test
        void comesBeforeAnythingRuns() {
            var called = new ArrayList<String>();
            var host =
                    new HostModule(
                            "host",
                            "",
                            List.of(
                                    new HostFunction(
                                            "call",
                                            "",
                                            List.of(),
                                            _ -> {
                                                called.add("called");
                                                return null;
                                            })));

            var outcome =
                    Sandboxes.builder()
                            .provide(host)
                            .build()
                            .run("host.call()\nreturn host.call()");

            assertThat(outcome)
                    .asInstanceOf(type(Outcome.Rejected.class))
                    .extracting(rejected -> rejected.error().render())
                    .isEqualTo(
                            """
                            program.py:2:1: SyntaxError: 'return' outside function
                                return host.call()
                                ^^^^^^^^^^^^^^^^^^\
                            """);
            assertThat(called).isEmpty();
        }
    }

    @Nested
    class ProvidedValues {
        @Test
        void areVariablesOfTheProgram() {
            var outcome =
                    Sandboxes.builder()
                            .provide("rows", List.of(1, 2L, 3.5))
                            .provide("limit", null)
                            .build()
                            .run("[sum(rows), limit]");

            assertThat(((Outcome.Completed) outcome).value()).isEqualTo(Arrays.asList(6.5, null));
        }

        @Test
        void areCopiedForEachRun() {
            var rows = new ArrayList<Object>(List.of(1L));
            var shared = Sandboxes.builder().provide("rows", rows).build();

            shared.run("rows.append(2)");

            assertThat(rows).containsExactly(1L);
            assertThat(((Outcome.Completed) shared.run("rows")).value()).isEqualTo(List.of(1L));
        }

        @Test
        void mustBePlainData() {
            var wrong = Sandboxes.builder().provide("clock", new Object()).build();

            assertThatThrownBy(() -> wrong.run("1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value 'clock' is not plain data");
        }
    }

    @Nested
    class TwoRuns {
        @Test
        void shareNothing() {
            sandbox.run(
                    "import json\nx = 1\nclass int: pass\ntry:\n    json.dumps = 1\nexcept"
                            + " AttributeError: pass");

            assertThat(raise("x").summary()).isEqualTo("NameError: name 'x' is not defined");
            assertThat(value("import json\n[json.dumps(int('1')), int(2.5)]"))
                    .isEqualTo(List.of("1", 2L));
        }

        @Test
        void goOnSideBySide() throws Exception {
            var program =
                    """
                    class Counter:
                        total = 0
                    for i in range(2000):
                        Counter.total += i % 7
                    words = {str(i): [i] for i in range(200)}
                    result = [Counter.total, len(words), repr(object())]
                    """;
            var expected = value(program);
            var other = Sandboxes.builder().provide("n", 5).build();

            try (var threads = Executors.newFixedThreadPool(8)) {
                var mine = new ArrayList<Future<Outcome>>();
                var theirs = new ArrayList<Future<Outcome>>();
                for (var i = 0; i < 40; i++) {
                    mine.add(threads.submit(() -> sandbox.run(program)));
                    theirs.add(threads.submit(() -> other.run("n = n + 1\nn")));
                }
                for (var future : mine) {
                    assertThat(((Outcome.Completed) future.get(60, SECONDS)).value())
                            .isEqualTo(expected);
                }
                for (var future : theirs) {
                    assertThat(((Outcome.Completed) future.get(60, SECONDS)).value()).isEqualTo(6L);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lambda: 1",
                "object()",
                "[].append",
                "iter([])",
                "(i for i in [])",
                "{}.keys()",
                "zip()",
                "type(zip())",
                "int.__add__",
                "(1).__add__",
                "property()",
                "NotImplemented",
                "dict.fromkeys",
                "super",
                "type",
                "map(len, [])",
                "reversed([])",
                "enumerate([])",
                "iter(int, 1)",
                "iter({})",
                "iter('')",
                "iter(range(1))",
                "memoryview if False else str",
                "list[int]",
                "slice(1)"
            })
    void noReprNamesAnythingOfTheHost(String expression) {
        var text = value("repr(" + expression + ")");

        assertThat(String.valueOf(text))
                .doesNotContainPattern("null|java|codemode|Value|@[0-9a-f]{3}|/[a-z]+/");
        assertThat(value("repr(" + expression + ")")).isEqualTo(text);
    }

    @Test
    void usageTellsToolCallsAndSteps() {
        var usage = complete("for i in range(10000): pass").usage();

        assertThat(usage.steps()).isBetween(10_000L, 20_000L);
        assertThat(usage.toolCalls()).isZero();
        assertThat(usage.time()).isPositive();
        assertThat(usage.toolTime()).isZero();
    }

    @Test
    void aFailureOfTheSandboxItselfIsAnOutcomeToo() {
        var broken = Sandboxes.builder().clock(new BrokenClock("no time in /srv/clock")).build();

        var outcome = broken.run("import time\nprint('before')\ntime.time()");

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(((Outcome.Failed) outcome).message())
                .isEqualTo(
                        "the sandbox failed: a defect of it, not of the program; its log says more");
        assertThat(outcome.stdout()).isEqualTo("before\n");
        assertThat(broken.run("1 + 1")).isInstanceOf(Outcome.Completed.class);
    }

    /// A clock of a host that does not work.
    private static final class BrokenClock extends Clock {
        private final String why;

        BrokenClock(String why) {
            this.why = why;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException(why);
        }
    }
}
