package dev.codemode.suites;

import dev.codemode.suites.internal.accounting.AccountingWorkspace;
import dev.codemode.suites.internal.demo.DemoTools;
import dev.codemode.tools.Savepoints;
import dev.codemode.tools.ToolCatalog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Workspaces by name, for trying tools without a task.
public final class Workspaces {
    private Workspaces() {}

    /// The names that [#open] knows.
    public static List<String> names() {
        return List.of("accounting", "accounting-full", "demo", "none");
    }

    /// A fresh workspace, or nothing where the name is not one of [#names].
    ///
    /// @param clock tells tools what day it is
    public static Optional<Workspace> open(String name, Clock clock) {
        return switch (name) {
            case "accounting" ->
                    Optional.of(new AccountingWorkspace(clock, AccountingWorkspace.CORE));
            case "accounting-full" ->
                    Optional.of(new AccountingWorkspace(clock, AccountingWorkspace.FULL));
            case "demo" -> Optional.of(new Stateless(ToolCatalog.of(new DemoTools())));
            case "none" -> Optional.of(new Stateless(ToolCatalog.of(List.of())));
            default -> Optional.empty();
        };
    }

    private record Stateless(ToolCatalog tools) implements Workspace {
        @Override
        public Map<String, Object> stateSummary() {
            return Map.of();
        }

        @Override
        public Savepoint set() {
            return Savepoints.none().set();
        }

        @Override
        public boolean canUndo() {
            return Savepoints.none().canUndo();
        }
    }
}
