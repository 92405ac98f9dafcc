package dev.codemode.suites.internal.accounting;

import dev.codemode.suites.CheckResult;
import dev.codemode.suites.Environment;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import dev.codemode.suites.internal.CheckList;
import dev.codemode.tools.ToolCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Eight tasks on a small bookkeeping system.
public final class AccountingSuite implements Suite {
    @Override
    public String name() {
        return "accounting";
    }

    @Override
    public String description() {
        return "A small bookkeeping system: 8 tasks with transactions, invoices and transfers";
    }

    @Override
    public List<String> catalogs() {
        return AccountingWorkspace.CATALOGS;
    }

    @Override
    public List<Task> tasks() {
        return AccountingTasks.all().stream().map(AccountingSuite::task).toList();
    }

    private static Task task(AccountingTasks.Definition definition) {
        var number = definition.number();
        return new Task(
                "accounting-" + number,
                number,
                definition.name(),
                resource(number + ".txt").strip(),
                resource(number + ".py"),
                settings -> new TaskEnvironment(definition, settings));
    }

    private static String resource(String name) {
        try (var bytes = AccountingSuite.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    /// The books of one trial and the checks of its task.
    private static final class TaskEnvironment implements Environment {
        private final AccountingTasks.Definition definition;
        private final AccountingWorkspace workspace;

        TaskEnvironment(AccountingTasks.Definition definition, EnvironmentSettings settings) {
            this.definition = definition;
            this.workspace = new AccountingWorkspace(settings.clock(), settings.catalog());
        }

        @Override
        public ToolCatalog tools() {
            return workspace.tools();
        }

        @Override
        public Map<String, Object> stateSummary() {
            return workspace.stateSummary();
        }

        @Override
        public Savepoint set() {
            return workspace.set();
        }

        @Override
        public List<CheckResult> check(String answer) {
            var checks = new CheckList(answer);
            definition.checks().accept(workspace.books(), checks);
            return checks.results();
        }
    }
}
