package dev.codemode.suites.internal.crossover;

import dev.codemode.suites.CheckResult;
import dev.codemode.suites.Environment;
import dev.codemode.suites.GeneratedTools;
import dev.codemode.suites.internal.CheckList;
import dev.codemode.tools.Tool;
import dev.codemode.tools.ToolCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The state of one trial: the orders, which nothing changes, and the reports that were saved.
final class Desk implements Environment {
    private final Cell cell;
    private final Orders orders;
    private final OrderTools own;
    private final ToolCatalog tools;

    Desk(Cell cell) {
        this.cell = cell;
        this.orders = Orders.of(cell);
        this.own = new OrderTools(orders);
        this.tools = catalog();
    }

    /// The five tools in the midst of others that a company has and this task does not need.
    private ToolCatalog catalog() {
        var needed = ToolCatalog.of(own).tools();
        var others = cell.tools() - needed.size();
        if (others <= 0) {
            return ToolCatalog.of(own);
        }
        var all = new ArrayList<Tool>(GeneratedTools.of(others, cell.tools()).catalog().tools());
        all.addAll(others / 2, needed);
        return ToolCatalog.of(all);
    }

    @Override
    public ToolCatalog tools() {
        return tools;
    }

    @Override
    public List<CheckResult> check(String answer) {
        var right = orders.report(cell.depth() == 4);
        var largest = Objects.requireNonNull(right.largest());
        var checks = new CheckList(answer).count("reports", 1, own.saved().size());
        if (!own.saved().isEmpty()) {
            var saved = own.saved().getLast();
            checks.count("orders that count", right.count(), saved.count())
                    .count("total", right.total(), saved.total())
                    .includes("largest order", largest, List.of(saved.largestOrderId()));
        }
        return checks.reported("orders that count", right.count())
                .reported("total", right.total())
                .named("largest order", largest)
                .results();
    }

    @Override
    public Map<String, Object> stateSummary() {
        return Map.of("reports", own.saved().size());
    }

    @Override
    public Savepoint set() {
        var then = own.saved();
        return () -> own.restore(then);
    }
}
