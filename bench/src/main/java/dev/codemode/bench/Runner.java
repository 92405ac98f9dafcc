package dev.codemode.bench;

import dev.codemode.agents.Agent;
import dev.codemode.agents.AgentEvent;
import dev.codemode.agents.AgentListener;
import dev.codemode.agents.AgentRun;
import dev.codemode.agents.AgentSettings;
import dev.codemode.agents.AgentTask;
import dev.codemode.agents.Approach;
import dev.codemode.agents.ModelException;
import dev.codemode.agents.Stop;
import dev.codemode.agents.Tokens;
import dev.codemode.models.ModelSource;
import dev.codemode.models.Provenance;
import dev.codemode.models.ReferenceSolution;
import dev.codemode.models.TrialContext;
import dev.codemode.python.Workers;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Runs a plan: each trial with a fresh environment, model session and agent.
///
/// Trials start in the plan's order, as many at once as the limits say. A trial that the model was lost
/// in, or that broke a suite or this software, comes back as data and costs one row.
public final class Runner {
    private final Plan plan;
    private final Suite suite;
    private final ModelSource model;
    private final Prices prices;
    private final @Nullable Workers workers;
    private final Clock clock;
    private final Map<String, Task> tasks = new ConcurrentHashMap<>();

    /// Runs programs in this process.
    ///
    /// @throws IllegalArgumentException where the suite or the model is not the plan's
    public Runner(Plan plan, Suite suite, ModelSource model, Prices prices) {
        this(plan, suite, model, prices, null);
    }

    /// @param workers processes that programs run in, which stay the caller's; null for this one
    /// @throws IllegalArgumentException where the suite or the model is not the plan's
    public Runner(
            Plan plan, Suite suite, ModelSource model, Prices prices, @Nullable Workers workers) {
        if (!plan.suite().equals(suite.name()) || !plan.model().equals(model.name())) {
            throw new IllegalArgumentException(
                    "the plan wants " + plan.suite() + " and " + plan.model());
        }
        this.plan = plan;
        this.suite = suite;
        this.model = model;
        this.prices = prices;
        this.workers = workers;
        this.clock = dayClock(plan.today());
    }

    /// A clock that stands at the start of a day, in UTC.
    public static Clock dayClock(String day) {
        return Clock.fixed(
                LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /// How a run ended.
    ///
    /// @param stopped why it stopped before its plan was done; null where it is done
    public record Ended(Summary summary, @Nullable String stopped) {}

    /// Runs what the folder has no result for yet, one trial after the other.
    public Summary run(RunFolder folder, RunListener progress) throws OutsideException {
        return run(folder, RunLimits.NONE, progress).summary();
    }

    /// Runs what the folder has no result for yet, writes each trial as it ends, and the summaries
    /// last. Where a limit stops it, trials that were under way end as errored, with what they spent.
    ///
    /// @param progress hears of each trial, one thing at a time
    public Ended run(RunFolder folder, RunLimits limits, RunListener progress)
            throws OutsideException {
        var budget = new Budget(limits, folder.spent(), InstantSource.system());
        var crew = new Crew<>(folder.open(), () -> budget.reason() == null);
        crew.work(
                limits.concurrency(),
                key -> {
                    synchronized (progress) {
                        progress.started(key);
                    }
                    var trial = runOne(key, event -> charge(budget, event));
                    synchronized (progress) {
                        folder.add(trial);
                        progress.ended(trial);
                    }
                });
        var summary = Summary.of(plan, folder.trials());
        folder.write(summary);
        return new Ended(summary, folder.open().isEmpty() ? null : budget.reason());
    }

    private void charge(Budget budget, AgentEvent event) {
        if (event instanceof AgentEvent.ModelReplied reply) {
            prices.find(model.pricedAs()).ifPresent(p -> budget.spend(p.cost(reply.tokens())));
            var reason = budget.reason();
            if (reason != null) {
                throw new ModelException("stopped: " + reason, null);
            }
        }
    }

    /// Runs one trial; the listener hears of its events as they happen.
    ///
    /// @throws OutsideException where the model cannot be had at all
    public Trial runOne(Plan.Key key, AgentListener listener) throws OutsideException {
        var task = task(key.task());
        var seed = plan.seedOf(key);
        var environment = task.fresh(new EnvironmentSettings(clock, plan.catalog()));
        var events = new ArrayList<AgentEvent>();
        AgentListener both =
                event -> {
                    events.add(event);
                    listener.on(event);
                };
        try {
            var session =
                    model.open(
                            new TrialContext(
                                    key.toString(),
                                    seed,
                                    ReferenceSolution.of(task.reference(), environment.tools()),
                                    clock));
            var run =
                    agent(key)
                            .run(
                                    new AgentTask(
                                            task.text(),
                                            environment.tools(),
                                            environment,
                                            session.model(),
                                            session.time(),
                                            both));
            return trial(key, seed, run, Verdict.of(run, environment.check(run.answer())));
        } catch (ModelException e) {
            if (e.endsRun()) {
                throw new OutsideException(model.name() + ": " + e.getMessage());
            }
            return trial(key, seed, spent(events), Verdict.lost(e));
        } catch (RuntimeException e) {
            // A suite or this software is broken: that must not cost the other trials.
            return trial(key, seed, spent(events), Verdict.broken(e));
        }
    }

    /// What was spent before a trial broke off was spent.
    private static AgentRun spent(List<AgentEvent> events) {
        var run = new AgentRun("", Stop.EMPTY_REPLY, events, Duration.ZERO);
        var wall =
                run.modelTime().plus(run.toolTime()).plus(run.programTime()).plus(run.lostTime());
        return new AgentRun("", Stop.EMPTY_REPLY, events, wall);
    }

    /// What agents run with for a model, at a time.
    public static AgentSettings settings(ModelSource model, Clock clock) {
        var settings = AgentSettings.DEFAULT.withClock(clock);
        var limit = model.maxOutputTokens();
        return limit.isEmpty() ? settings : settings.withMaxOutputTokens(limit.getAsInt());
    }

    private Agent agent(Plan.Key key) {
        var settings = settings(model, clock).withMaxTurns(suite.maxTurns()).withWorkers(workers);
        return Approach.byId(key.approach()).orElseThrow().agent(settings);
    }

    private Task task(String id) {
        return tasks.computeIfAbsent(id, wanted -> suite.find(wanted).orElseThrow());
    }

    private Trial trial(Plan.Key key, long seed, AgentRun run, Verdict verdict) {
        return new Trial(
                key,
                model.name(),
                model.provenance().name(),
                seed,
                verdict.result(),
                verdict.checks(),
                run.answer(),
                verdict.stop(),
                run.turns(),
                run.toolCalls(),
                run.tokens(),
                seconds(run),
                new Trial.Bytes(run.bytesSeen(), run.bytesHidden()),
                cost(run.events()),
                priceId(),
                verdict.error(),
                verdict.cause(),
                Trajectory.of(run.events(), isVirtual()));
    }

    /// Where time is the simulated model's, what this machine took for tools and programs is no part
    /// of it: two runs of a plan then give the same trials.
    private boolean isVirtual() {
        return model.provenance() == Provenance.PROJECTED;
    }

    private Trial.Seconds seconds(AgentRun run) {
        var model = seconds(run.modelTime());
        return isVirtual()
                ? new Trial.Seconds(model, model, 0, 0)
                : new Trial.Seconds(
                        seconds(run.wall()),
                        model,
                        seconds(run.toolTime()),
                        seconds(run.programTime()),
                        seconds(run.lostTime()));
    }

    // Reply by reply, because a price may depend on the size of the single request.
    private @Nullable Double cost(List<AgentEvent> events) {
        return prices.find(model.pricedAs())
                .map(price -> events.stream().mapToDouble(e -> price.cost(tokens(e))).sum())
                .orElse(null);
    }

    private static Tokens tokens(AgentEvent event) {
        return event instanceof AgentEvent.ModelReplied reply ? reply.tokens() : Tokens.NONE;
    }

    private @Nullable String priceId() {
        return prices.find(model.pricedAs()).map(Prices.Price::id).orElse(null);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
