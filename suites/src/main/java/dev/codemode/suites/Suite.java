package dev.codemode.suites;

import java.util.List;
import java.util.Optional;

/// Tasks that belong together. [java.util.ServiceLoader] finds suites, so a jar on the class path can
/// add one.
public interface Suite {
    String name();

    /// One sentence for lists.
    String description();

    /// Names of the tool catalogues its tasks can be run with, the default first.
    List<String> catalogs();

    /// Its tasks; of a suite with presets those of the first one.
    List<Task> tasks();

    /// Replies a model may take for a task before it has failed: far more than any way of calling needs.
    default int maxTurns() {
        return 20;
    }

    /// Ids of the approaches that its question is about, in the order reports show them.
    default List<String> approaches() {
        return List.of("function-calling", "code-mode");
    }

    /// Names of choices of its tasks, the smallest first; empty where there is but one.
    default List<String> presets() {
        return List.of();
    }

    /// The tasks of a preset.
    ///
    /// @throws IllegalArgumentException where the suite has no such preset
    default List<Task> tasks(String preset) {
        throw new IllegalArgumentException("suite '" + name() + "' has no preset '" + preset + "'");
    }

    /// A task by its id, of whatever preset.
    default Optional<Task> find(String id) {
        return tasks().stream().filter(task -> task.id().equals(id)).findFirst();
    }
}
