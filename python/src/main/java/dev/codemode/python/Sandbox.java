package dev.codemode.python;

import dev.codemode.python.internal.host.Execution;
import dev.codemode.python.internal.host.Ready;
import dev.codemode.python.internal.isolation.Job;
import dev.codemode.python.internal.isolation.WorkerPool;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Runs untrusted Python with limits the caller chooses.
///
/// A sandbox holds no state between runs, so one instance may serve any number of threads. Nothing is
/// reachable from a program except what [Builder#provide] put there.
///
/// ```java
/// var sandbox = Sandbox.builder().limits(Limits.DEFAULT.withSteps(10_000)).build();
/// switch (sandbox.run("sum(range(10))")) {
///     case Outcome.Completed(var value, _, _) -> IO.println(value);
///     case Outcome.Raised(var error, _, _) -> IO.println(error.render());
///     case Outcome.Rejected rejected -> IO.println(rejected.render());
///     case Outcome.Exhausted exhausted -> IO.println(exhausted.message());
///     case Outcome.Suspended suspended -> IO.println("waits at " + suspended.at());
///     case Outcome.Failed failed -> IO.println(failed.message());
/// }
/// ```
public final class Sandbox {
    private static final String DEFAULT_FILE = "program.py";
    private static final int MOST_CALLS = 32;

    private final Limits limits;
    private final Clock clock;
    private final long seed;
    private final List<HostModule> modules;
    private final Map<String, @Nullable Object> values;
    private final boolean refuseErrors;
    private final int callsAtOnce;
    private final @Nullable WorkerPool pool;
    private final Job.@Nullable Catalogue catalogue;

    private Sandbox(Builder builder) {
        this.limits = builder.limits;
        this.clock = builder.clock;
        this.seed = builder.seed;
        this.modules = List.copyOf(builder.modules);
        this.values = new LinkedHashMap<>(builder.values);
        this.refuseErrors = builder.refuseErrors;
        this.callsAtOnce = builder.callsAtOnce;
        this.pool = builder.pool();
        this.catalogue = pool == null ? null : Job.Catalogue.of(modules);
    }

    /// A builder with [Limits#DEFAULT], the system's clock in UTC, seed 0, and nothing provided.
    public static Builder builder() {
        return new Builder();
    }

    /// Runs a program that errors call `program.py`.
    public Outcome run(String source) {
        return run(DEFAULT_FILE, source);
    }

    /// Runs a program and waits for its outcome.
    ///
    /// Where the calling thread is interrupted, the program ends within milliseconds with
    /// [Limit#INTERRUPT] and the thread's interrupt flag is set again.
    ///
    /// Programs are let in while the sum of their memory limits is within half of the JVM's heap; others
    /// wait their turn, which is not counted as their time. One that waits for a host function leaves its
    /// room to others but for what it holds. So however many are run at once, none takes memory that
    /// another was promised.
    ///
    /// @param file the name that errors show
    /// @throws IllegalArgumentException where a provided value is not plain data
    public Outcome run(String file, String source) {
        // What is too long is refused unread, and so need not travel.
        return pool == null || catalogue == null || source.length() > limits.sourceBytes()
                ? execution(file, source).run()
                : pool.run(job(catalogue, file, source));
    }

    /// Reads, checks and compiles a program that errors call `program.py`, for many runs.
    public Program compile(String source) {
        return compile(DEFAULT_FILE, source);
    }

    /// Reads, checks and compiles a program once, for many runs, which then begin with its first step.
    ///
    /// What is no Python, is refused by the checker ([Builder#refuseErrors]) or takes too long to compile is
    /// no mistake of the caller: each run of it says so, as it would without. Runs in worker processes send
    /// the source each time.
    ///
    /// @param file the name that errors show
    public Program compile(String file, String source) {
        var ready = pool == null ? execution(file, source).prepare() : null;
        return new Program(this, file, source, ready);
    }

    Outcome run(String file, String source, Ready ready) {
        return execution(file, source).run(ready);
    }

    /// Looks for mistakes without running anything: wrong names, arguments and keys, from the program
    /// and the types of the host functions ([HostFunction#types]). Where nothing is known, nothing is
    /// said. A program that is not Python has one finding, `syntax`; one that takes longer to check than it
    /// may run, `limit`.
    ///
    /// @return findings in the order of the source
    /// @throws IsolationException where that happens in a worker process, which ended or did not come to
    ///     an end
    public List<Finding> check(String file, String source) {
        return pool == null || catalogue == null
                ? execution(file, source).check()
                : pool.check(job(catalogue, file, source));
    }

    private Job job(Job.Catalogue sent, String file, String source) {
        return new Job(
                limits,
                clock,
                seed,
                modules,
                sent,
                values,
                refuseErrors,
                callsAtOnce,
                file,
                source);
    }

    private Execution execution(String file, String source) {
        return new Execution(
                limits, clock, seed, modules, values, refuseErrors, callsAtOnce, file, source);
    }

    /// Collects what a sandbox is made of. Not safe for several threads.
    public static final class Builder {
        private Limits limits = Limits.DEFAULT;
        private Clock clock = Clock.systemUTC();
        private long seed;
        private final List<HostModule> modules = new ArrayList<>();
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
        private boolean refuseErrors;
        private int callsAtOnce = MOST_CALLS;
        private boolean isolated;
        private @Nullable Workers workers;

        private Builder() {}

        public Builder limits(Limits newLimits) {
            limits = newLimits;
            return this;
        }

        /// What programs see as the current time.
        public Builder clock(Clock newClock) {
            clock = newClock;
            return this;
        }

        /// Where random numbers start.
        public Builder seed(long newSeed) {
            seed = newSeed;
            return this;
        }

        /// Gives programs a module of host functions under its name.
        public Builder provide(HostModule module) {
            modules.add(module);
            return this;
        }

        /// Gives programs a variable.
        ///
        /// @param plainData see [HostFunction]; copied for each run
        public Builder provide(String name, @Nullable Object plainData) {
            values.put(name, plainData);
            return this;
        }

        /// Whether a program in which the checker finds an error is refused instead of run; off unless
        /// asked for. See [Sandbox#check].
        public Builder refuseErrors(boolean refuse) {
            refuseErrors = refuse;
            return this;
        }

        /// How many calls of concurrent host functions may be in flight; 32 unless less is asked for.
        ///
        /// A program waits for each call it makes, but for those it awaits: `await tool(x)` and the
        /// arguments of `asyncio.gather` and `create_task`. These are started in the order of the
        /// program and answered in the order in which it asks. Calls of [HostFunction#concurrent]
        /// functions then run side by side on virtual threads; what is still in flight when the
        /// program ends is interrupted. All others run one at a time, in the order of the program.
        ///
        /// @throws IllegalArgumentException where `most` is not between 1 and 32
        public Builder callsAtOnce(int most) {
            if (most < 1 || most > MOST_CALLS) {
                throw new IllegalArgumentException(
                        "callsAtOnce must be between 1 and " + MOST_CALLS + ", got " + most);
            }
            callsAtOnce = most;
            return this;
        }

        /// Runs and checks programs in worker processes, with the operating system between them and this
        /// one. They are shared by all sandboxes built so, start when the first is built, and end with
        /// this process. Outcomes are the same; a run costs a fraction of a millisecond more, and so does a call
        /// of a host function.
        public Builder isolated() {
            isolated = true;
            workers = null;
            return this;
        }

        /// As [#isolated()], in workers of the caller's choice.
        ///
        /// @param chosen closed by the caller, after the last run
        public Builder isolated(Workers chosen) {
            isolated = true;
            workers = chosen;
            return this;
        }

        private @Nullable WorkerPool pool() {
            if (!isolated) {
                return null;
            }
            return (workers == null ? Workers.shared(limits) : workers).poolFor(limits);
        }

        /// @throws IsolationException where programs shall run in worker processes and none can be started
        /// @throws IllegalArgumentException where workers have less heap than a program may need
        public Sandbox build() {
            return new Sandbox(this);
        }
    }
}
