package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostFunctionTest {
    private final List<Map<String, @Nullable Object>> received = new ArrayList<>();
    private @Nullable Object answer;
    private final Sandbox sandbox = Sandboxes.builder().provide(module()).build();

    private HostModule module() {
        return new HostModule(
                "host",
                "Functions of this test.",
                List.of(
                        function("ask", this::ask),
                        function("fail", HostFunctionTest::fail),
                        function("later", _ -> HostFunction.PENDING)));
    }

    private static HostFunction function(String name, HostFunction.Body body) {
        return new HostFunction(
                name,
                "Asks.",
                List.of(
                        new HostFunction.Parameter("a", true),
                        new HostFunction.Parameter("b", false)),
                body);
    }

    private static Object fail(Map<String, @Nullable Object> arguments) throws HostException {
        switch (String.valueOf(arguments.get("a"))) {
            case "type" -> throw HostException.typeError("'a' must be a date");
            case "value" -> throw HostException.valueError("'a' is too late");
            case "tool" -> throw HostException.toolError("no invoice 7");
            default -> throw new IllegalStateException("/etc/secret of a.b.C");
        }
    }

    private @Nullable Object ask(Map<String, @Nullable Object> arguments) {
        received.add(arguments);
        return answer;
    }

    private @Nullable Object value(String program) {
        var outcome = sandbox.run(program);
        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        return ((Outcome.Completed) outcome).value();
    }

    private PythonError raise(String program) {
        var outcome = sandbox.run(program);
        assertThat(outcome).isInstanceOf(Outcome.Raised.class);
        return ((Outcome.Raised) outcome).error();
    }

    @Nested
    class Arguments {
        @Test
        void comeByPositionOrByNameAndAreAbsentWhereNotGiven() {
            value("host.ask(1)\nhost.ask(a=1, b=None)\nhost.ask(*[1], **{'b': 2})");

            var withNull = new LinkedHashMap<String, @Nullable Object>();
            withNull.put("a", 1L);
            withNull.put("b", null);
            assertThat(received)
                    .containsExactly(Map.of("a", 1L), withNull, Map.of("a", 1L, "b", 2L));
        }

        @Test
        void arriveAsPlainData() {
            value("host.ask([None, True, 1, 1.5, 'x', (1, 2), {3}, {'k': {'l': 2 ** 64}}])");

            assertThat(PlainData.repr(received.getFirst().get("a")))
                    .isEqualTo(
                            "[None, True, 1, 1.5, 'x', [1, 2], [3], {'k': {'l':"
                                    + " 18446744073709551616}}]");
        }

        @Test
        @SuppressWarnings("unchecked")
        void areCopies() {
            value("rows = [1]\nhost.ask(rows)\nrows.append(2)");

            var rows = (List<Object>) Objects.requireNonNull(received.getFirst().get("a"));
            assertThat(rows).containsExactly(1L);
            rows.add("the host may change its copy");
        }

        @Test
        void thatAreMissingOrSurplusNeverReachTheHost() {
            assertThat(raise("host.ask()").summary())
                    .isEqualTo("TypeError: ask() missing 1 required positional argument: 'a'");
            assertThat(raise("host.ask(1, 2, 3)").summary())
                    .isEqualTo(
                            "TypeError: ask() takes from 1 to 2 positional arguments but 3 were given");
            assertThat(raise("host.ask(1, c=2)").summary())
                    .isEqualTo(
                            "TypeError: ask() got an unexpected keyword argument 'c'; it takes a, b");
            assertThat(raise("host.ask(1, a=2)").summary())
                    .isEqualTo("TypeError: ask() got multiple values for argument 'a'");
            assertThat(raise("host.ask(**{'a': 1, '__class__': 2, 'x y': 3})").type())
                    .isEqualTo("TypeError");
            assertThat(received).isEmpty();
        }

        @Test
        void thatAreNoPlainDataNeverReachTheHost() {
            assertThat(raise("host.ask([1, lambda: 2])").summary())
                    .isEqualTo(
                            "TypeError: the argument 'a' of ask() must be plain data (None, bool,"
                                    + " int, float, str, list, tuple, set or dict), not function");
            assertThat(raise("host.ask(1, {(1, 2): 3})").summary())
                    .isEqualTo(
                            "TypeError: the argument 'b' of ask() has a dict key of type tuple;"
                                    + " keys must be str");
            assertThat(raise("x = []\nx.append(x)\nhost.ask(x)").summary())
                    .isEqualTo(
                            "ValueError: the argument 'a' of ask() is nested more than 200 levels"
                                    + " deep, or holds itself");
            assertThat(received).isEmpty();
        }

        @Test
        void thatAreWrongAreTheProgramsFault() {
            assertThat(raise("host.ask()").fromTool()).isFalse();
        }
    }

    @Nested
    class Answers {
        @Test
        void arePlainData() {
            answer =
                    Arrays.asList(
                            null,
                            true,
                            (byte) 1,
                            (short) 2,
                            3,
                            4L,
                            1.5,
                            "x",
                            Map.of("k", Set.of(5)));

            assertThat(value("repr(host.ask(1))"))
                    .isEqualTo("[None, True, 1, 2, 3, 4, 1.5, 'x', {'k': [5]}]");
        }

        @Test
        void areCopies() {
            var rows = new ArrayList<Object>(List.of(1L));
            answer = rows;

            assertThat(value("r = host.ask(1)\nr.append('mine')\n[r, host.ask(1)]"))
                    .isEqualTo(List.of(List.of(1L, "mine"), List.of(1L)));
            assertThat(rows).containsExactly(1L);
        }

        @Test
        void thatAreNotPlainAreRefused() {
            answer = List.of(new Object());
            assertThat(raise("host.ask(1)").summary())
                    .isEqualTo("ToolError: ask answered with something that is not plain data");

            answer = Map.of(1, "a key that is no text");
            assertThat(raise("host.ask(1)").summary())
                    .isEqualTo("ToolError: ask answered with something that is not plain data");
        }
    }

    @Nested
    class Failures {
        @Test
        void ofTheThreeKindsAreRaised() {
            assertThat(raise("host.fail('type')").summary())
                    .isEqualTo("TypeError: 'a' must be a date");
            assertThat(raise("host.fail('value')").summary())
                    .isEqualTo("ValueError: 'a' is too late");
            assertThat(raise("host.fail('tool')").summary()).isEqualTo("ToolError: no invoice 7");
        }

        @Test
        void pointAtTheCallAndSayWhoseTheyAre() {
            var error = raise("x = 1\ny = host.fail('tool')");

            assertThat(error.render())
                    .isEqualTo(
                            """
                            program.py:2:5: ToolError: no invoice 7
                                y = host.fail('tool')
                                    ^^^^^^^^^^^^^^^^^\
                            """);
            assertThat(error.fromTool()).isTrue();
        }

        @Test
        void canBeCaught() {
            var program =
                    """
                    try:
                        host.fail('tool')
                    except ToolError as e:
                        result = [str(e), repr(e), isinstance(e, Exception), e.args]
                    """;

            assertThat(value(program))
                    .isEqualTo(
                            List.of(
                                    "no invoice 7",
                                    "ToolError('no invoice 7')",
                                    true,
                                    List.of("no invoice 7")));
        }

        @Test
        void thatWereNotMeantLeakNothing() {
            var program =
                    """
                    try:
                        host.fail('bug')
                    except Exception as e:
                        result = [repr(e), str(e.__cause__), str(e.__context__), dir(e)]
                    """;

            assertThat(raise("host.fail('bug')").summary()).isEqualTo("ToolError: fail failed");
            assertThat(PlainData.repr(value(program)))
                    .startsWith("[\"ToolError('fail failed')\", 'None', 'None', ")
                    .doesNotContain("secret", "Illegal", "java");
        }
    }

    @Nested
    class TheModule {
        @Test
        void isThereWithoutAnImport() {
            assertThat(value("[repr(host), repr(host.ask), host.ask.__name__, host.ask.__doc__]"))
                    .isEqualTo(List.of("<module 'host'>", "<function ask>", "ask", "Asks."));
        }

        @Test
        void helpsWhereAFunctionIsMissing() {
            assertThat(raise("host.aks(1)").summary())
                    .isEqualTo(
                            "AttributeError: module 'host' has no attribute 'aks'. Did you mean:"
                                    + " 'ask'?");
        }

        @Test
        void cannotBeChanged() {
            assertThat(raise("host.ask = 1").type()).isEqualTo("AttributeError");
            assertThat(raise("del host.ask").type()).isEqualTo("AttributeError");
            assertThat(raise("host.ask.x = 1").type()).isEqualTo("AttributeError");
        }
    }

    @Test
    void callsAndTheirTimeAreCounted() {
        var outcome = sandbox.run("for i in range(7): host.ask(i)");

        assertThat(outcome.usage().toolCalls()).isEqualTo(7);
        assertThat(outcome.usage().toolTime()).isPositive();
    }

    @Nested
    class PendingAnswers {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "p + 1",
                    "1 + p",
                    "p == 1",
                    "1 == p",
                    "p != p",
                    "p < 1",
                    "-p",
                    "not p",
                    "p and 1",
                    "p.x",
                    "p.x = 1",
                    "del p.x",
                    "p['x']",
                    "p['x'] = 1",
                    "del p['x']",
                    "p()",
                    "p(1, k=2)",
                    "1 in p",
                    "p in [1]",
                    "[1].index(p)",
                    "for x in p: pass",
                    "[x for x in p]",
                    "a, b = p",
                    "print(p)",
                    "str(p)",
                    "repr([p])",
                    "f'{p}'",
                    "'%s' % p",
                    "'{}'.format(p)",
                    "'{0[k]}'.format(p)",
                    "','.join([p])",
                    "len(p)",
                    "int(p)",
                    "float(p)",
                    "bool(p)",
                    "list(p)",
                    "dict(p)",
                    "sorted([p, 1])",
                    "max(p, 1)",
                    "sum([p])",
                    "hash(p)",
                    "{p: 1}",
                    "{p}",
                    "[0][p]",
                    "[0, 1][p:]",
                    "range(p)",
                    "round(p)",
                    "abs(p)",
                    "isinstance(p, int)",
                    "type(p)",
                    "getattr(p, 'x', None)",
                    "hasattr(p, 'x')",
                    "dir(p)",
                    "callable(p)",
                    "if p: pass",
                    "while p: pass",
                    "assert p",
                    "1 if p else 2",
                    "match p:\n    case {'k': k}: pass",
                    "match p:\n    case int(): pass",
                    "with p: pass",
                    "raise p",
                    "p += 1",
                    "import json; json.dumps([p])",
                    "import math; math.floor(p)",
                    "host.ask(p)",
                    "host.ask([p])",
                    "result = [p]",
                    "p is None",
                    "p is not None",
                    "1 / 0",
                    "missing",
                    "try:\n    1 / 0\nexcept ZeroDivisionError:\n    host.ask('no handler runs')",
                    "try:\n    p + 1\nexcept BaseException:\n    host.ask('no handler runs')",
                    "try:\n    p + 1\nfinally:\n    host.ask('no finally runs')",
                })
        void suspendTheRunWhereTheyAreTouched(String touch) {
            var outcome = sandbox.run("p = host.later(1)\n" + touch);

            assertThat(outcome).isInstanceOf(Outcome.Suspended.class);
            assertThat(received).isEmpty();
        }

        @Test
        void sayWhereTheyWereTouched() {
            var outcome = sandbox.run("print('a')\np = host.later(1)\nx = 1 + p['id']");

            assertThat(outcome).isInstanceOf(Outcome.Suspended.class);
            var suspended = (Outcome.Suspended) outcome;
            assertThat(suspended.at()).isEqualTo(new Position("program.py", 3, 9, 3, 16));
            assertThat(suspended.stdout()).isEqualTo("a\n");
            assertThat(suspended.usage().toolCalls()).isEqualTo(1);
        }

        @Test
        void canBeStoredAndHandedAround() {
            var program =
                    """
                    def same(x, *rest, **named):
                        return x
                    class Box:
                        pass
                    p = host.later(1)
                    q, (r, *s) = p, (p, p)
                    box = Box()
                    box.p = same(p, p, k=p)
                    rows = [p, p] + [p] * 2
                    rows.append(p)
                    table = {'a': p, **{'b': p}}
                    table['c'] = rows[0]
                    copy = [x for x in rows]
                    pairs = list(zip(rows, rows))
                    last = (lambda: p)()
                    def later():
                        yield p
                    for x in later(): pass
                    host.ask(1)
                    result = [len(rows), len(table), len(copy), len(pairs)]
                    """;

            assertThat(value(program)).isEqualTo(List.of(5L, 3L, 5L, 5L));
            assertThat(received).hasSize(1);
        }
    }
}
