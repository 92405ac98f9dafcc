package dev.codemode.bench;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What a run does: every task with every approach, `epochs` times. Two runs of one plan are the same
/// experiment; a run folder belongs to one plan.
///
/// @param tasks in the order they are shown
/// @param approaches ids, in the order they are shown
/// @param model a name the model registry knows
/// @param provenance `PROJECTED`, `RECORDED` or `MEASURED`: what figures of that model are
/// @param catalog which of the suite's catalogues the agents get
/// @param seed what everything random starts from
/// @param today the day that tools and programs take for today, `YYYY-MM-DD`
public record Plan(
        String suite,
        List<Task> tasks,
        List<String> approaches,
        String model,
        String provenance,
        String catalog,
        int epochs,
        long seed,
        String today) {

    /// @throws IllegalArgumentException where there is nothing to run or the day is none
    public Plan {
        tasks = List.copyOf(tasks);
        approaches = List.copyOf(approaches);
        if (tasks.isEmpty() || approaches.isEmpty()) {
            throw new IllegalArgumentException("a plan needs a task and an approach");
        }
        if (epochs < 1) {
            throw new IllegalArgumentException("epochs must be positive, got " + epochs);
        }
        try {
            LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("today must be YYYY-MM-DD, got " + today, e);
        }
    }

    /// A task by its id, and the name that reports show.
    ///
    /// @param factors what the task was generated from, by name; empty where tasks are not generated
    public record Task(String id, String name, Map<String, Integer> factors) {
        public Task {
            factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        }

        /// A task that was written by hand.
        public Task(String id, String name) {
            this(id, name, Map.of());
        }

        /// A task of a suite.
        public static Task of(dev.codemode.suites.Task task) {
            return new Task(task.id(), task.name(), task.factors());
        }
    }

    /// One cell of the plan.
    public record Key(String task, String approach, int epoch) {
        /// `accounting-1/code-mode/1`, as messages and trial ids show it.
        @Override
        public String toString() {
            return task + "/" + approach + "/" + epoch;
        }
    }

    /// All cells, in the order they are shown: task by task, the approaches side by side.
    @JsonIgnore
    public List<Key> keys() {
        var keys = new ArrayList<Key>();
        for (var task : tasks) {
            for (var epoch = 1; epoch <= epochs; epoch++) {
                for (var approach : approaches) {
                    keys.add(new Key(task.id(), approach, epoch));
                }
            }
        }
        return List.copyOf(keys);
    }

    /// All cells in the order they run: epoch by epoch, tasks and approaches shuffled by the seed, the
    /// approaches of a task side by side. What changes while a run goes on, such as a provider's load,
    /// so falls on all of them alike.
    @JsonIgnore
    public List<Key> runOrder() {
        var random = new Random(seed);
        var order = new ArrayList<Key>();
        for (var epoch = 1; epoch <= epochs; epoch++) {
            for (var task : shuffled(tasks, random)) {
                for (var approach : shuffled(approaches, random)) {
                    order.add(new Key(task.id(), approach, epoch));
                }
            }
        }
        return List.copyOf(order);
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        var copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }

    /// The seed of a task's epoch: the same for every approach, so that they compare in pairs.
    public long seedOf(Key key) {
        return (seed * 31 + key.task().hashCode()) * 31 + key.epoch();
    }

    /// What differs from another plan, one line each, such as `seed: 1 there, 2 here`; empty where
    /// nothing does.
    public List<String> differences(Plan there) {
        var found = new ArrayList<String>();
        compare(found, "suite", there.suite, suite);
        compare(found, "tasks", ids(there.tasks), ids(tasks));
        compare(
                found,
                "approaches",
                String.join(",", there.approaches),
                String.join(",", approaches));
        compare(found, "model", there.model, model);
        compare(found, "catalog", there.catalog, catalog);
        compare(found, "epochs", there.epochs, epochs);
        compare(found, "seed", there.seed, seed);
        compare(found, "today", there.today, today);
        return List.copyOf(found);
    }

    private static String ids(List<Task> tasks) {
        return tasks.stream().map(Task::id).collect(joining(","));
    }

    private static void compare(List<String> found, String what, Object there, Object here) {
        if (!there.equals(here)) {
            found.add(what + ": " + there + " there, " + here + " here");
        }
    }
}
