package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
class LimitsTest {
    /// Time enough for other limits to be met first where other builds keep the machine busy.
    private static final Limits DEFAULT = Limits.DEFAULT.withTime(Duration.ofMinutes(1));

    private static final Limits SHORT = DEFAULT.withTime(Duration.ofMillis(150));

    /// What a busy machine may add to the time a test measures: how late runs are on an idle one is
    /// measured by conformance/stress/overshoot.
    private static final Duration SLACK = Duration.ofSeconds(5);

    private static Outcome run(Limits limits, String program) {
        return Sandboxes.builder().limits(limits).build().run(program);
    }

    private static Outcome.Exhausted exhaust(Limits limits, String program) {
        var outcome = run(limits, program);
        assertThat(outcome).isInstanceOf(Outcome.Exhausted.class);
        return (Outcome.Exhausted) outcome;
    }

    private static @Nullable Object value(Limits limits, String program) {
        var outcome = run(limits, program);
        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        return ((Outcome.Completed) outcome).value();
    }

    private static PythonError raise(Limits limits, String program) {
        var outcome = run(limits, program);
        assertThat(outcome).isInstanceOf(Outcome.Raised.class);
        return ((Outcome.Raised) outcome).error();
    }

    @Test
    void mustBePositive() {
        assertThatThrownBy(() -> DEFAULT.withDepth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth must be positive, got 0");
        assertThatThrownBy(() -> DEFAULT.withSteps(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps must not be negative, got -1");
        assertThatThrownBy(() -> DEFAULT.withTime(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time must be positive, got PT0S");
    }

    @Nested
    class Time {
        @Test
        void saysWhereTheProgramStood() {
            var exhausted = exhaust(SHORT, "print('on')\nwhile True: pass");

            assertThat(exhausted.limit()).isEqualTo(Limit.TIME);
            assertThat(exhausted.message())
                    .isEqualTo("stopped at program.py:2:7 after 150 ms; raise time to allow more");
            assertThat(exhausted.at().line()).isEqualTo(2);
            assertThat(exhausted.stdout()).isEqualTo("on\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "while True: pass",
                    "for _ in iter(int, 1): pass",
                    "sum(range(10 ** 18))",
                    "max(range(10 ** 18))",
                    "any(0 for _ in iter(int, 1))",
                    "10 ** 18 in iter(int, 1)",
                    "[x for x in range(10 ** 18) if x < 0]",
                    "sorted(range(9), key=lambda v: [0 for _ in range(10 ** 18) if _ < 0])",
                    "def spin():\n    while True: yield 1\nfor _ in spin(): pass",
                    "try:\n    while True: pass\nexcept BaseException:\n    print('seen')",
                    "try:\n    while True: pass\nfinally:\n    while True: print('seen')",
                    "while True:\n    try:\n        while True: pass\n    except: print('seen')",
                    "class C:\n    def __enter__(s): pass\n    def __exit__(s, *a): print('seen')\n"
                            + "with C():\n    while True: pass",
                    "x = 3\nwhile True: x = x * x % 10 ** 4000",
                    "x = 3\nwhile True: x = x * x",
                    "pow(3, 10 ** 5000, 10 ** 5000)",
                    "x = 1 << 10 ** 6\nwhile True: x + x",
                    "pow(3, 10 ** 5000, 10 ** 5000 + 1)",
                    "x = 7 ** 400000\nwhile True: x * x",
                    "x = 7 ** 1000000\ny = 3 ** 400000\nwhile True: x // y",
                    "import math\nmath.factorial(200_000)\nmath.factorial(10 ** 7)",
                    "x = 'ab' * 10 ** 6\nwhile True: x.replace('a', 'bb')",
                    "x = ['a'] * 10 ** 6\nwhile True: 'b' in x",
                    "x = 'a' * 10 ** 6\nwhile True: x.count('b')",
                    "x = list(range(10 ** 5)) * 5\nwhile True: x.pop(0); x.insert(0, 1)",
                    "class K:\n    def __hash__(self): return 1\nd = {}\nwhile True: d[K()] = 1",
                    "while True: sorted(range(10 ** 5), reverse=True)",
                    "x = [1] * 10 ** 6\nwhile True: x == [1] * 10 ** 6",
                    "x = '1' * 4000\nwhile True: int(x)",
                    "x = 'aé' * 2 * 10 ** 6\nwhile True: x.encode()",
                    "x = 'a' * 8 * 10 ** 6\nwhile True: x.isprintable()",
                    "x = b'a' * 8 * 10 ** 6\nwhile True: hash(bytes(x))",
                    "x = ['x'] * 10 ** 6\nwhile True: x.reverse()",
                    "from collections import namedtuple\nn = [f'f{i}' for i in range(20000)]\n"
                            + "P = namedtuple('P', n)\nd = dict.fromkeys(n, 1)\nwhile True: P(**d)",
                    "b = tuple(type(f'B{i}', (), {}) for i in range(3000))\n"
                            + "while True: type('X', b, {})",
                    "A = object\nwhile True: A = type('A', (A,), {})",
                    "import base64\nx = b'=' * 10 ** 6 + b'A' * 8\nwhile True:\n"
                            + "    try: base64.b32decode(x)\n    except Exception: pass",
                    "import binascii\nx = bytes(10 ** 7)\nwhile True: binascii.crc32(x)",
                    "while True: range(3, 1 << 50_000_000, 10 ** 4000)",
                    "while True: round(1 << 50_000_000, -10 ** 7)",
                    "from decimal import Decimal\nx = 1 << 50_000_000\nwhile True: Decimal(x)",
                    "from decimal import Decimal\nx = Decimal('1.' + '3' * 10 ** 6)\n"
                            + "while True: x.as_integer_ratio()",
                })
        void endsEveryEndlessProgram(String program) {
            var started = System.nanoTime();

            var exhausted = exhaust(SHORT, program);

            assertThat(exhausted.limit()).isIn(Limit.TIME, Limit.MEMORY);
            assertThat(exhausted.stdout()).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .isLessThan(SHORT.time().plus(Sandboxes.slack(SLACK)));
        }

        @Test
        void doesNotCountWhatToolsTake() {
            var host =
                    new HostModule(
                            "host",
                            "",
                            List.of(
                                    new HostFunction(
                                            "wait",
                                            "",
                                            List.of(),
                                            _ -> {
                                                sleep(200);
                                                return "there";
                                            })));

            var outcome =
                    Sandboxes.builder().limits(SHORT).provide(host).build().run("host.wait()");

            assertThat(outcome).isInstanceOf(Outcome.Completed.class);
            assertThat(outcome.usage().toolTime()).isGreaterThanOrEqualTo(Duration.ofMillis(200));
            assertThat(outcome.usage().time()).isLessThan(Duration.ofMillis(150));
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Nested
    class Steps {
        private static final String PROGRAM =
                """
                def fib(n):
                    return n if n < 2 else fib(n - 1) + fib(n - 2)
                total = 0
                while True:
                    total += fib(5) + sum([x for x in range(9)])
                    print(total)
                """;

        @Test
        void areTheSameInEveryRun() {
            var first = exhaust(DEFAULT.withSteps(20_000), PROGRAM);

            for (var i = 0; i < 20; i++) {
                var again = exhaust(DEFAULT.withSteps(20_000), PROGRAM);

                assertThat(again.at()).isEqualTo(first.at());
                assertThat(again.stdout()).isEqualTo(first.stdout());
                assertThat(again.usage().steps()).isEqualTo(first.usage().steps());
            }
        }

        @Test
        void sayHowManyThereWere() {
            var exhausted = exhaust(DEFAULT.withSteps(1000), "while True: pass");

            assertThat(exhausted.limit()).isEqualTo(Limit.STEPS);
            assertThat(exhausted.message())
                    .isEqualTo(
                            "stopped at program.py:1:7 after 1000 steps; raise steps to allow more");
        }

        @Test
        void areAsManyAsAllowedAndNoFewer() {
            assertThat(value(DEFAULT.withSteps(1100), "for i in range(1000): pass\ni"))
                    .isEqualTo(999L);
            assertThat(exhaust(DEFAULT.withSteps(900), "for i in range(1000): pass").limit())
                    .isEqualTo(Limit.STEPS);
        }
    }

    @Nested
    class Memory {
        @Test
        void saysWhereTheProgramStood() {
            assertThat(exhaust(DEFAULT, "x = 1\ny = 'a' * 10 ** 10").message())
                    .isEqualTo(
                            "stopped at program.py:2:5 after 64 MiB; raise memoryBytes to allow"
                                    + " more");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'a' * 10 ** 10",
                    "b'a' * 10 ** 10",
                    "[0] * 10 ** 10",
                    "(0,) * 10 ** 10",
                    "x = [0]\nx *= 10 ** 10",
                    "1 << 10 ** 10",
                    "9 ** 9 ** 9",
                    "bytes(10 ** 10)",
                    "list(range(10 ** 12))",
                    "tuple(range(10 ** 12))",
                    "sorted(range(10 ** 12))",
                    "a, *b = range(10 ** 12)",
                    "[*range(10 ** 12)]",
                    "print(*range(10 ** 12))",
                    "'x'.ljust(10 ** 10)",
                    "'x'.rjust(10 ** 10)",
                    "'x'.center(10 ** 10)",
                    "'x'.zfill(10 ** 10)",
                    "'\\t'.expandtabs(10 ** 9)",
                    "'{:>{}}'.format('x', 10 ** 10)",
                    "f'{1:>{10 ** 10}}'",
                    "f'{1.0:.{10 ** 8}f}'",
                    "'%*d' % (10 ** 9, 1)",
                    "('ab' * 10 ** 6).replace('a', 'x' * 10 ** 4)",
                    "'x'.translate({120: 'y' * 10 ** 7}) * 10",
                    "('x' * 1000).join(['y'] * 10 ** 6)",
                    "import json\njson.dumps([0] * 10 ** 5, indent=10 ** 6)",
                })
        void refusesWhatDoesNotFitBeforeItIsMade(String program) {
            assertThat(exhaust(DEFAULT, program).limit()).isEqualTo(Limit.MEMORY);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x = []\nwhile True: x.append('x' * 1000)",
                    "x = []\nwhile True: x.append(len(x))",
                    "x = {}\nwhile True: x[len(x)] = str(len(x))",
                    "x = set()\nwhile True: x.add(len(x))",
                    "x = []\nwhile True: x.append(b'x' * 200_000)",
                    "x = [0] * 50_000\ny = []\nwhile True: y.append(x.copy())",
                    "x = 'é' * 100_000\ny = []\nwhile True: y.append(x.encode())",
                    "x = 'a'\nwhile True: x += x",
                    "x = b'a'\nwhile True: x += x",
                    "x = []\nwhile True: x = [x, 'x' * 100]",
                    "x = [1]\nfor i in x: x.append(i)",
                    "x = []\nwhile True: x.append(lambda n=len(x): n)",
                    "x = []\nwhile True: x.append(iter('abc'))",
                    "x = []\nwhile True: x.append(ValueError('x'))",
                    "x = []\nwhile True: x.append((i for i in x))",
                    "class C:\n    pass\nx = []\nwhile True:\n    x.append(C())\n    x[-1].y = 1",
                    "class C: pass\nc = C()\ni = 0\nwhile True:\n    i += 1\n    setattr(c, f'a{i}', i)",
                    "[str(i) * 10 for i in range(10 ** 18)]",
                    "{i for i in range(10 ** 18)}",
                    "{i: [i] for i in range(10 ** 18)}",
                    "list(str(i) * 10 for i in range(10 ** 18))",
                    "dict.fromkeys(range(10 ** 18))",
                    "''.join('abc' for _ in iter(int, 1))",
                    "list(zip(iter(int, 1)))",
                    "list(map(str, range(10 ** 18)))",
                    "def f(*a): f2(*a, *a)\ndef f2(*a): f(*a, *a)\nf(1)",
                    "x = 1\nwhile True: x = x << 100000 | 1",
                    "def grow():\n    x = []\n    while True: x.append([0] * 100)\ngrow()",
                    "def g():\n    x = []\n    while True:\n        x.append([0] * 100)\n        yield 1\n"
                            + "for _ in g(): pass",
                })
        void endsEveryProgramThatGrows(String program) {
            var tight = DEFAULT.withMemoryBytes(16 << 20).withTime(Duration.ofSeconds(20));

            assertThat(exhaust(tight, program).limit()).isEqualTo(Limit.MEMORY);
        }

        @Test
        void countsWhatIsAliveOnly() {
            var program = "for i in range(2000): x = [0] * 10000\nlen(x)";

            assertThat(value(DEFAULT.withMemoryBytes(4 << 20), program)).isEqualTo(10_000L);
        }
    }

    @Nested
    class Depth {
        @Test
        void raisesAnErrorThatCanBeCaught() {
            var program =
                    """
                    def down(n):
                        try:
                            return down(n + 1)
                        except RecursionError as e:
                            return [n > 400, str(e)]
                    down(0)
                    """;

            assertThat(value(DEFAULT, program))
                    .isEqualTo(List.of(true, "maximum recursion depth exceeded"));
        }

        @Test
        void allowsAsManyCallsAsItSays() {
            var program = "def down(n): return n and down(n - 1)\ndown(%d)";

            assertThat(value(DEFAULT, program.formatted(450))).isEqualTo(0L);
            assertThat(raise(DEFAULT, program.formatted(550)).summary())
                    .isEqualTo("RecursionError: maximum recursion depth exceeded");
            assertThat(raise(DEFAULT.withDepth(20), program.formatted(50)).type())
                    .isEqualTo("RecursionError");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "def f(): return f()\nf()",
                    "class A:\n    def __repr__(self): return repr(self)\nrepr(A())",
                    "class A:\n    def __repr__(self): return f'{[self]}'\nA()",
                    "class A:\n    def __str__(self): return '%s' % self\nstr(A())",
                    "class A:\n    def __eq__(self, o): return [self] == [o]\nA() == A()",
                    "class A:\n    def __hash__(self): return hash((self,))\n{A()}",
                    "class A:\n    def __bool__(self): return not not self\nbool(A())",
                    "class A:\n    def __len__(self): return len(self)\nlen(A())",
                    "class A:\n    def __iter__(self): return iter(self)\nlist(A())",
                    "class A:\n    def __getattr__(self, n): return getattr(self, n + 'x')\nA().y",
                    "class A:\n    def __getitem__(self, i): return self[i]\nA()[0]",
                    "class A:\n    def __contains__(self, i): return i in self\n1 in A()",
                    "class A:\n    def __add__(self, o): return self + o\nA() + A()",
                    "class A:\n    def __radd__(self, o): return o + self\n1 + A()",
                    "class A:\n    def __call__(self): return self()\nA()()",
                    "class A:\n    def __format__(self, s): return format(self, s)\nf'{A()}'",
                    "class A:\n    def __init__(self): A()\nA()",
                    "class A:\n    @property\n    def p(self): return self.p\nA().p",
                    "class A:\n    def __setattr__(self, n, v): self.x = v\nA().x = 1",
                    "def f(_=0): return sorted([2, 1], key=f)\nf()",
                    "def f(_=0): return list(map(f, [1]))\nf()",
                    "def f(*_): return max([1, 2], key=f)\nf()",
                    "def f(*_): return [*filter(f, [1])]\nf()",
                    "def f(): return [f() for _ in [1]]\nf()",
                    "def f(): return {1: f() for _ in [1]}\nf()",
                    "def f(): yield from f()\nlist(f())",
                    "def f(): yield next(f())\nlist(f())",
                    "def f(): return sum(f() for _ in [1])\nf()",
                    "x = []\nfor _ in range(10 ** 5): x = [x]\nrepr(x)",
                    "x = {}\nfor _ in range(10 ** 5): x = {1: x}\nstr(x)",
                    "x, y = [], []\nfor _ in range(10 ** 5): x, y = [x], [y]\nx == y",
                    "x, y = (), ()\nfor _ in range(10 ** 5): x, y = (x,), (y,)\nx < y",
                    "x = ()\nfor _ in range(10 ** 5): x = (x,)\nhash(x)",
                    "x = []\nfor _ in range(10 ** 5): x = [x]\nimport json\njson.dumps(x)",
                    "import json\njson.loads('[' * 10 ** 5)",
                    "x = iter([])\nfor _ in range(10 ** 5): x = map(abs, x)\nlist(x)",
                    "x = iter([])\nfor _ in range(10 ** 5): x = (i for i in x)\nlist(x)",
                    "x = iter([])\nfor _ in range(10 ** 5): x = zip(x)\nlist(x)",
                    "f = len\nfor _ in range(10 ** 5): f = (lambda g: lambda: g())(f)\nf()",
                    "x = int\nfor _ in range(10 ** 5): x = (x,)\nisinstance(1, x)",
                    "try: pass\nfinally: pass\ndef f():\n    with f(): pass\nf()",
                    "class A:\n    def __enter__(self):\n        with self: pass\n"
                            + "    def __exit__(self, *a): pass\nwith A(): pass",
                    "def d(f): return d(f)\n@d\ndef g(): pass",
                })
        void isAnErrorOfTheProgramHoweverItGoesDeep(String program) {
            assertThat(raise(DEFAULT, program).type()).isEqualTo("RecursionError");
        }

        @Test
        void doesNotHinderDeepExpressionsInDeepCalls() {
            var sum = "(1 + ".repeat(90) + "f(n - 1)" + ")".repeat(90);
            var program = "def f(n): return n and " + sum + "\nf(480)";

            assertThat(value(DEFAULT, program)).isEqualTo(90L * 480);
        }

        @Test
        void doesNotHinderLongExceptionChains() {
            var program =
                    """
                    e = None
                    for i in range(100_000):
                        new = ValueError(i)
                        new.__context__ = e
                        e = new
                    raise e
                    """;

            assertThat(raise(DEFAULT, program).summary()).isEqualTo("ValueError: 99999");
        }
    }

    @Nested
    class Digits {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "str(10 ** 4300)",
                    "repr(10 ** 4300)",
                    "f'{10 ** 4300}'",
                    "'%d' % 10 ** 4300 if False else '%d' % (10 ** 4300)",
                    "print([10 ** 4300])",
                    "int('9' * 4301)",
                    "import json\njson.loads('9' * 4301)",
                    "import json\njson.dumps(10 ** 4300)",
                })
        void areLimitedBetweenIntAndText(String program) {
            assertThat(raise(DEFAULT, program).summary())
                    .startsWith("ValueError: Exceeds the limit (4300 digits) for integer string");
        }

        @Test
        void areAllowedUpToTheLimit() {
            assertThat(value(DEFAULT, "len(str(10 ** 4300 - 1)) + len(str(int('9' * 4300)))"))
                    .isEqualTo(8600L);
        }
    }

    @Nested
    class Output {
        @Test
        void isCutAtTheLimit() {
            var exhausted =
                    exhaust(DEFAULT.withOutputBytes(10), "print('abcé')\nprint('12ü45678')");

            assertThat(exhausted.limit()).isEqualTo(Limit.OUTPUT);
            assertThat(exhausted.stdout()).isEqualTo("abcé\n12ü");
            assertThat(exhausted.message())
                    .isEqualTo(
                            "stopped at program.py:2:1 after 10 bytes of output; raise outputBytes"
                                    + " to allow more");
        }

        @Test
        void mayBeAsLongAsAllowed() {
            assertThat(run(DEFAULT.withOutputBytes(5), "print('abcd')").stdout())
                    .isEqualTo("abcd\n");
        }
    }

    @Nested
    class Results {
        @Test
        void areLimitedInSize() {
            var exhausted = exhaust(DEFAULT.withResultBytes(1000), "x = 'x' * 2000\nx");

            assertThat(exhausted.limit()).isEqualTo(Limit.RESULT);
            assertThat(exhausted.message())
                    .endsWith("after 1000 bytes for the result; raise resultBytes to allow more");
        }

        @Test
        void thatRepeatOneObjectAreCountedEachTime() {
            var program = "x = ['x' * 100]\nfor _ in range(25): x = [x, x]\nx";

            assertThat(exhaust(DEFAULT, program).limit()).isEqualTo(Limit.RESULT);
        }

        @Test
        void ofReprAreLimitedToo() {
            var program = "x = ['x' * 100]\nfor _ in range(40): x = [x, x]\nrepr(x)";

            assertThat(exhaust(DEFAULT, program).limit()).isEqualTo(Limit.MEMORY);
        }
    }

    @Nested
    class Source {
        @Test
        void isLimitedInBytes() {
            var outcome = run(DEFAULT.withSourceBytes(10), "'üüüüü'");

            assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
            assertThat(((Outcome.Rejected) outcome).error().summary())
                    .isEqualTo("SyntaxError: source code has 12 bytes; at most 10 are allowed");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'(' * 300 + ')' * 300",
                    "'[' * 300 + ']' * 300",
                    "'-' * 20000 + '1'",
                    "'not ' * 20000 + '1'",
                    "'+'.join(['1'] * 20000)",
                    "'**'.join(['1'] * 20000)",
                    "' if 1 else '.join(['1'] * 5000)",
                    "'x' + '.a' * 20000",
                    "'x' + '[0]' * 20000",
                    "'x' + '()' * 20000",
                    "'lambda: ' * 5000 + '1'",
                    "'if 1: pass\\n' + 'elif 0: pass\\n' * 10000",
                    "''.join(' ' * i + 'if 1:\\n' for i in range(150)) + ' ' * 150 + 'pass'",
                    "' < '.join(['1'] * 20000)",
                    "' and '.join(['1'] * 20000)",
                    "'x = ' * 20000 + '1'",
                    "'f\"{' * 160 + '1' + '}\"' * 160",
                    "'[x for x in ' * 160 + '[]' + ']' * 160",
                    "'x = ' + '9' * 100000",
                })
        void thatIsHostileEndsInAnOutcome(String builder) {
            var source = (String) Objects.requireNonNull(value(DEFAULT, builder));

            assertThat(run(DEFAULT, "x = 1\n" + source))
                    .isInstanceOfAny(
                            Outcome.Completed.class, Outcome.Raised.class, Outcome.Rejected.class);
        }

        @Test
        void isFoldedOnlyWhereTheResultIsSmall() {
            assertThat(value(DEFAULT, "if False:\n    x = 'a' * 10 ** 10\n    1 << 10 ** 10\n1"))
                    .isEqualTo(1L);
        }

        @Test
        void mayNotHoldANul() {
            assertThat(run(DEFAULT, "x = '\0'")).isInstanceOf(Outcome.Rejected.class);
        }
    }

    @Test
    void toolCallsAreCounted() {
        var host =
                new HostModule(
                        "host", "", List.of(new HostFunction("ask", "", List.of(), _ -> null)));

        var outcome =
                Sandboxes.builder()
                        .limits(DEFAULT.withToolCalls(3))
                        .provide(host)
                        .build()
                        .run("while True: host.ask()");

        assertThat(outcome).isInstanceOf(Outcome.Exhausted.class);
        var exhausted = (Outcome.Exhausted) outcome;
        assertThat(exhausted.limit()).isEqualTo(Limit.TOOL_CALLS);
        assertThat(exhausted.message())
                .isEqualTo(
                        "stopped at program.py:1:13 after 3 tool calls; raise toolCalls to allow"
                                + " more");
        assertThat(exhausted.usage().toolCalls()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: pass",
                "sum(range(10 ** 18))",
                "while True:\n    try:\n        sorted(range(10 ** 5))\n    except BaseException: pass",
            })
    void anInterruptEndsTheRunAndIsHandedBack(String program) throws InterruptedException {
        var outcome = new AtomicReference<Outcome>();
        var flag = new AtomicBoolean();
        var started = new CountDownLatch(1);
        var thread =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    started.countDown();
                                    outcome.set(run(DEFAULT, program));
                                    flag.set(Thread.currentThread().isInterrupted());
                                });
        started.await();
        Thread.sleep(100);

        var asked = System.nanoTime();
        thread.interrupt();
        thread.join();

        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Sandboxes.slack(SLACK));
        assertThat(flag).isTrue();
        assertThat(outcome.get()).isInstanceOf(Outcome.Exhausted.class);
        assertThat(((Outcome.Exhausted) outcome.get()).limit()).isEqualTo(Limit.INTERRUPT);
        assertThat(((Outcome.Exhausted) outcome.get()).message())
                .matches("stopped at program.py:\\d:\\d+ on the host's request");
    }

    @Test
    void nothingDependsOnTheHostsLocaleOrTimeZone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));

            assertThat(value(DEFAULT, "'I'.lower() + 'i'.upper() + f'{1234.5:,.1f}' + str(0.5)"))
                    .isEqualTo("iI1,234.50.5");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void textsAreCodePoints() {
        assertThat(value(DEFAULT, "len('😀') + len('\\ud800') + len('\\x00')")).isEqualTo(3L);
    }
}
