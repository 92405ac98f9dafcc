package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Tools that are awaited.
class AsyncToolsTest {
    private static final HostFunction.Parameter X = new HostFunction.Parameter("x", true);

    private static Sandbox sandbox(int callsAtOnce, HostFunction.Body body) {
        return Sandboxes.builder().provide(tools(body)).callsAtOnce(callsAtOnce).build();
    }

    private static HostModule tools(HostFunction.Body body) {
        var ask = new HostFunction("ask", "Asks.", List.of(X), body);
        return new HostModule("tools", "", List.of(ask.withConcurrent(true)));
    }

    private static @Nullable Object value(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        return ((Outcome.Completed) outcome).value();
    }

    @Test
    void callsInAGatherRunSideBySideAndAnswerInTheirOrder() {
        var together = new CountDownLatch(3);
        var sandbox =
                sandbox(
                        3,
                        arguments -> {
                            together.countDown();
                            return meets(together) ? arguments.get("x") : "alone";
                        });

        var outcome =
                sandbox.run(
                        """
                        import asyncio
                        await asyncio.gather(*[tools.ask(i) for i in range(3)])
                        """);

        assertThat(value(outcome)).isEqualTo(List.of(0L, 1L, 2L));
    }

    @Test
    void callsAwaitedInTasksRunSideBySide() {
        var together = new CountDownLatch(2);
        var sandbox =
                sandbox(
                        2,
                        arguments -> {
                            together.countDown();
                            return meets(together) ? arguments.get("x") : "alone";
                        });

        var outcome =
                sandbox.run(
                        """
                        import asyncio

                        async def doubled(x):
                            return 2 * await tools.ask(x)

                        async def main():
                            first = asyncio.create_task(doubled(1))
                            second = asyncio.create_task(asyncio.to_thread(tools.ask, 5))
                            return [await first, await second]

                        asyncio.run(main())
                        """);

        assertThat(value(outcome)).isEqualTo(List.of(2L, 5L));
    }

    @Test
    void manyAtOnceUnlessTheHostAllowsLess() {
        var together = new CountDownLatch(32);
        HostFunction.Body body =
                arguments -> {
                    together.countDown();
                    return meets(together) ? arguments.get("x") : "alone";
                };

        var outcome =
                Sandboxes.builder()
                        .provide(tools(body))
                        .build()
                        .run(
                                """
                                import asyncio
                                sum(await asyncio.gather(*[tools.ask(i) for i in range(32)]))
                                """);

        assertThat(value(outcome)).isEqualTo(496L);
    }

    @Test
    void whatChangesSomethingWaitsForWhatLooksAndRunsAlone() {
        var events = Collections.synchronizedList(new ArrayList<String>());
        HostFunction.Body looks =
                arguments -> {
                    events.add("look " + arguments.get("x"));
                    pause();
                    events.add("looked");
                    return null;
                };
        HostFunction.Body changes = arguments -> events.add("change " + arguments.get("x"));
        var module =
                new HostModule(
                        "tools",
                        "",
                        List.of(
                                new HostFunction("look", "", List.of(X), looks)
                                        .withConcurrent(true),
                                new HostFunction("change", "", List.of(X), changes)));

        var outcome =
                Sandboxes.builder()
                        .provide(module)
                        .build()
                        .run(
                                """
                                import asyncio
                                await asyncio.gather(
                                    tools.look(1), tools.change(2), tools.change(3), tools.look(4))
                                task = asyncio.create_task(tools.look(5))
                                tools.change(6)
                                await task
                                """);

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(events)
                .containsExactly(
                        "look 1",
                        "looked",
                        "change 2",
                        "change 3",
                        "look 4",
                        "looked",
                        "look 5",
                        "looked",
                        "change 6");
    }

    @Test
    void oneAtATimeWhereTheHostWantsIt() {
        var thread = Thread.currentThread();
        var sandbox = sandbox(1, _ -> Thread.currentThread().isVirtual() ? "virtual" : "own");

        var outcome =
                sandbox.run(
                        """
                        import asyncio
                        await asyncio.gather(tools.ask(1), tools.ask(2))
                        """);

        assertThat(thread.isVirtual()).isFalse();
        assertThat(value(outcome)).isEqualTo(List.of("own", "own"));
    }

    @Test
    void whatACallRaisesIsRaisedWhereItIsAwaited() {
        var sandbox =
                sandbox(
                        4,
                        arguments -> {
                            throw HostException.toolError("no " + arguments.get("x"));
                        });

        var outcome =
                sandbox.run(
                        """
                        import asyncio
                        tasks = [asyncio.create_task(tools.ask(i)) for i in range(2)]
                        said = []
                        for task in tasks:
                            try:
                                await task
                            except ToolError as e:
                                said.append(str(e))
                        said
                        """);

        assertThat(value(outcome)).isEqualTo(List.of("no 0", "no 1"));
    }

    @Test
    void anAnswerThatIsThereAlreadyIsNoAwaitable() {
        var sandbox = sandbox(1, arguments -> arguments.get("x"));

        var outcome = sandbox.run("answer = tools.ask(1)\nawait answer\n");

        assertThat(((Outcome.Raised) outcome).error().message())
                .isEqualTo("object int can't be used in 'await' expression");
    }

    @Test
    void refusesMoreCallsThanAnyRunMayHaveInFlight() {
        assertThatThrownBy(() -> Sandboxes.builder().callsAtOnce(33))
                .hasMessage("callsAtOnce must be between 1 and 32, got 33");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean meets(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
