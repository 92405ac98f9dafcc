package dev.codemode.suites.internal.crossover;

import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where sequential calls, parallel calls and programs each win.
public final class CrossoverSuite implements Suite {
    @Override
    public String name() {
        return "crossover";
    }

    @Override
    public String description() {
        return "Generated tasks over fan-out, size of results, size of the catalogue and depth";
    }

    @Override
    public List<String> catalogs() {
        return List.of("sized");
    }

    /// One call a reply, a hundred orders take 302.
    @Override
    public int maxTurns() {
        return 400;
    }

    /// The map tells sequential from parallel calls.
    @Override
    public List<String> approaches() {
        return List.of("function-calling-sequential", "function-calling", "code-mode");
    }

    @Override
    public List<String> presets() {
        return List.of("smoke", "standard", "full");
    }

    @Override
    public List<Task> tasks() {
        return tasks("smoke");
    }

    @Override
    public List<Task> tasks(String preset) {
        var cells =
                switch (preset) {
                    case "smoke" -> Cell.smoke();
                    case "standard" -> Cell.standard();
                    case "full" -> Cell.full();
                    default ->
                            throw new IllegalArgumentException(
                                    "suite 'crossover' has no preset '" + preset + "'");
                };
        // Numbers of the preset: a task keeps its id and not its number.
        var tasks = new ArrayList<Task>();
        for (var cell : cells) {
            tasks.add(CrossoverTask.of(cell, tasks.size() + 1));
        }
        return tasks;
    }

    /// Without making the others, whose data is large.
    @Override
    public Optional<Task> find(String id) {
        var cells = Cell.full();
        for (var number = 1; number <= cells.size(); number++) {
            var cell = cells.get(number - 1);
            if (cell.id().equals(id)) {
                return Optional.of(CrossoverTask.of(cell, number));
            }
        }
        return Optional.empty();
    }
}
