package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Host functions and values that misbehave: none of it ends in anything but an outcome.
@Timeout(60)
class HostileHostTest {
    private static final Limits BRIEF = Limits.DEFAULT.withTime(Duration.ofSeconds(2));

    private static Sandbox sandbox(HostFunction.Body body) {
        return sandbox(body, false);
    }

    private static Sandbox sandbox(HostFunction.Body body, boolean concurrent) {
        var x = new HostFunction.Parameter("x", false);
        var ask = new HostFunction("ask", "Asks.", List.of(x), body).withConcurrent(concurrent);
        return Sandbox.builder()
                .limits(BRIEF)
                .provide(new HostModule("host", "", List.of(ask)))
                .build();
    }

    private static @Nullable Object value(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        return ((Outcome.Completed) outcome).value();
    }

    private static String error(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Raised.class);
        return ((Outcome.Raised) outcome).error().summary();
    }

    private static Limit limit(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Exhausted.class);
        return ((Outcome.Exhausted) outcome).limit();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static List<Object> cyclicList() {
        var list = new ArrayList<Object>();
        list.add(list);
        return list;
    }

    private static Map<String, Object> cyclicMap() {
        var map = new HashMap<String, Object>();
        map.put("map", map);
        return map;
    }

    private static List<Object> sharing(int levels) {
        List<Object> list = List.of("x");
        for (var i = 0; i < levels; i++) {
            list = List.of(list, list);
        }
        return list;
    }

    private static AbstractList<Object> reporting(int size) {
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                if (index > 2) {
                    throw new IndexOutOfBoundsException("/srv/secret");
                }
                return index;
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private static Map<String, Object> throwing(Error error) {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw error;
            }
        };
    }

    private static Map<String, Object> changing() {
        var map = new HashMap<String, Object>();
        for (var i = 0; i < 9; i++) {
            map.put("k" + i, 1);
        }
        map.replaceAll(
                (_, _) ->
                        new AbstractList<>() {
                            @Override
                            public Object get(int index) {
                                return map.put("new" + map.size(), 1) == null ? 0 : 1;
                            }

                            @Override
                            public int size() {
                                return 1;
                            }
                        });
        return map;
    }

    private static Set<Object> withoutEnd() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Object> iterator() {
                return Stream.<Object>generate(() -> 1).iterator();
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    /// Data with a name that is short where the text of the data has no end.
    record Answer(String name, Object data) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Nested
    class AnAnswer {
        static Stream<Answer> thatCannotBeCopied() {
            return Stream.of(
                    new Answer("holds itself", cyclicList()),
                    new Answer("map that holds itself", cyclicMap()),
                    new Answer("list that is shorter than it says", reporting(5)),
                    new Answer("map that throws", throwing(new AssertionError("/srv/secret"))),
                    new Answer("map without stack", throwing(new StackOverflowError())),
                    new Answer("map that changes", changing()),
                    new Answer("array", new Object[] {1}),
                    new Answer("key that is no text", Map.of(1, 2)),
                    new Answer("key that is null", Collections.singletonMap(null, 1)),
                    new Answer("reference", new AtomicReference<>("text")),
                    new Answer("thread", Thread.currentThread()),
                    new Answer("class", String.class));
        }

        @ParameterizedTest
        @MethodSource
        void thatCannotBeCopied(Answer answer) {
            assertThat(error(sandbox(_ -> answer.data()).run("host.ask()")))
                    .isEqualTo("ToolError: ask answered with something that is not plain data");
        }

        @Test
        void isReadByItsIterator() {
            assertThat(value(sandbox(_ -> reporting(2)).run("host.ask()")))
                    .isEqualTo(List.of(0L, 1L));
        }

        static Stream<Answer> thatDoesNotFitEndsTheRun() {
            return Stream.of(
                    new Answer("floats", Collections.nCopies(10_000_000, 1.5)),
                    new Answer("texts", Collections.nCopies(10_000_000, "x")),
                    new Answer(
                            "long texts",
                            Stream.generate(() -> "x".repeat(1 << 20)).limit(80).toList()),
                    new Answer("lists", Collections.nCopies(5_000_000, List.of())),
                    new Answer("shared lists", sharing(60)),
                    new Answer("long text", "x".repeat(100 << 20)),
                    new Answer("large int", BigInteger.ONE.shiftLeft(1 << 30)),
                    new Answer("set without end", withoutEnd()));
        }

        @ParameterizedTest
        @MethodSource
        void thatDoesNotFitEndsTheRun(Answer answer) {
            assertThat(limit(sandbox(_ -> answer.data()).run("host.ask()")))
                    .isIn(Limit.MEMORY, Limit.TIME);
        }

        @Test
        void ofManyDigitsIsAnInt() {
            var number = BigInteger.TEN.pow(20_000);

            assertThat(value(sandbox(_ -> number).run("host.ask() // 10 ** 19_999")))
                    .isEqualTo(10L);
            assertThat(error(sandbox(_ -> number).run("str(host.ask())")))
                    .startsWith("ValueError: Exceeds the limit (4300 digits)");
        }

        @Test
        void thatOtherThreadsMadeCountsAsTheProgramsMemory() {
            var program =
                    """
                    import asyncio
                    kept = []
                    while True:
                        kept.append(await host.ask())
                    """;

            assertThat(limit(sandbox(_ -> List.of("x".repeat(1 << 19)), true).run(program)))
                    .isEqualTo(Limit.MEMORY);
        }
    }

    @Nested
    class AFailure {
        static Stream<Throwable> ofAnyKindIsAToolError() {
            return Stream.of(
                    new IllegalStateException("/srv/secret"),
                    new IOException("/srv/secret"),
                    new AssertionError("/srv/secret"),
                    new StackOverflowError(),
                    new OutOfMemoryError("/srv/secret"),
                    new NoClassDefFoundError("a/b/Secret"),
                    new InterruptedException(),
                    new Error("/srv/secret"),
                    new Throwable("/srv/secret"));
        }

        @ParameterizedTest
        @MethodSource
        void ofAnyKindIsAToolError(Throwable thrown) {
            var program =
                    "x = [1]\ntry:\n    host.ask()\nexcept ToolError as e:\n    result = repr(e)";
            HostFunction.Body body =
                    _ -> {
                        throw HostileHostTest.<RuntimeException>sneaky(thrown);
                    };

            assertThat(value(sandbox(body).run(program))).isEqualTo("ToolError('ask failed')");
            assertThat(value(sandbox(body, true).run(program.replace("host", "await host"))))
                    .isEqualTo("ToolError('ask failed')");
        }

        @Test
        void hasAMessageOfBoundedLength() {
            HostFunction.Body body =
                    _ -> {
                        throw HostException.toolError("x".repeat(10_000_000));
                    };

            assertThat(error(sandbox(body).run("host.ask()")))
                    .isEqualTo("ToolError: " + "x".repeat(2048) + "... (cut)");
            assertThat(
                            value(
                                    sandbox(body)
                                            .run(
                                                    "try: host.ask()\n"
                                                            + "except ToolError as e: result ="
                                                            + " len(str(e))")))
                    .isEqualTo(2057L);
        }
    }

    @Test
    void aProvidedValueThatCannotBeCopiedIsTheHostsMistake() {
        for (var value : List.of(cyclicList(), cyclicMap(), new Object(), reporting(5))) {
            var sandbox = Sandbox.builder().provide("data", value).build();

            assertThatThrownBy(() -> sandbox.run("1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value 'data' is not plain data");
        }
    }

    @Test
    void aProvidedValueThatDoesNotFitEndsTheRun() {
        var sandbox =
                Sandbox.builder()
                        .limits(Limits.DEFAULT.withTime(Duration.ofMinutes(1)))
                        .provide("data", Collections.nCopies(10_000_000, 1.5))
                        .build();

        assertThat(limit(sandbox.run("1"))).isEqualTo(Limit.MEMORY);
    }

    @Test
    @SuppressWarnings("unchecked")
    void argumentsThatTheHostKeepsAndChangesAreItsOwn() {
        var kept = new ArrayList<Map<String, @Nullable Object>>();
        var sandbox =
                sandbox(
                        arguments -> {
                            kept.forEach(Map::clear);
                            kept.add(arguments);
                            ((List<Object>) Objects.requireNonNull(arguments.get("x")))
                                    .add("changed");
                            return arguments;
                        });

        assertThat(value(sandbox.run("x = [1]\na = host.ask(x)\nb = host.ask(x)\n[x, a, b]")))
                .isEqualTo(
                        List.of(
                                List.of(1L),
                                Map.of("x", List.of(1L, "changed")),
                                Map.of("x", List.of(1L, "changed"))));
    }

    @Test
    void aHostFunctionMayRunAnotherProgram() {
        var inner = Sandbox.builder().limits(BRIEF).build();
        HostFunction.Body body =
                arguments -> {
                    var outcome = inner.run(String.valueOf(arguments.get("x")));
                    var answer = new LinkedHashMap<String, @Nullable Object>();
                    answer.put("printed", outcome.stdout());
                    answer.put("completed", outcome instanceof Outcome.Completed);
                    return answer;
                };

        assertThat(value(sandbox(body).run("[host.ask('print(1)'), host.ask('x = []\\nx[0]')]")))
                .isEqualTo(
                        List.of(
                                Map.of("printed", "1\n", "completed", true),
                                Map.of("printed", "", "completed", false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host.ask()",
                "[host.ask(), host.ask()]",
                "while True:\n    try: host.ask()\n    except BaseException: pass",
                "await host.ask()",
                "import asyncio\nawait asyncio.gather(host.ask(), host.ask())",
            })
    void anInterruptEndsTheRunWhileAHostFunctionBlocks(String program) throws Exception {
        for (var concurrent : List.of(false, true)) {
            var began = new CountDownLatch(1);
            HostFunction.Body body =
                    _ -> {
                        began.countDown();
                        try {
                            Thread.sleep(Duration.ofMinutes(5));
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return 1;
                    };
            var outcome = new AtomicReference<Outcome>();
            var sandbox = sandbox(body, concurrent);
            var thread = Thread.ofPlatform().start(() -> outcome.set(sandbox.run(program)));
            began.await();

            thread.interrupt();
            thread.join(5_000);

            assertThat(outcome.get()).isNotNull();
            assertThat(limit(outcome.get())).isEqualTo(Limit.INTERRUPT);
            assertThat(value(sandbox.run("1 + 1"))).isEqualTo(2L);
        }
    }
}
