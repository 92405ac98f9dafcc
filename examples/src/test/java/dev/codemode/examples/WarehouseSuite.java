package dev.codemode.examples;

import dev.codemode.suites.CheckResult;
import dev.codemode.suites.Environment;
import dev.codemode.suites.Suite;
import dev.codemode.suites.Task;
import dev.codemode.tools.ToolCatalog;
import dev.codemode.tools.ToolFailure;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What the team wants to know of a model: whether it fills the shelves, whichever way it calls tools.
final class WarehouseSuite implements Suite {
    private static final List<String> SHELVES = List.of("A", "B", "C");

    @Override
    public String name() {
        return "warehouse";
    }

    @Override
    public String description() {
        return "Fill up shelves.";
    }

    @Override
    public List<String> catalogs() {
        return List.of("warehouse");
    }

    @Override
    public List<Task> tasks() {
        return IntStream.range(0, SHELVES.size())
                .mapToObj(i -> task(i + 1, SHELVES.get(i)))
                .toList();
    }

    /// The reference program is what the simulated model plays; live models never see it.
    private static Task task(int number, String shelf) {
        return new Task(
                "warehouse-" + number,
                number,
                "Fill shelf " + shelf,
                """
                Look at each article on shelf %s. Of every one of which there is less than its threshold, \
                order as many as make twenty with what is there. Then answer with how many you ordered of what."""
                        .formatted(shelf),
                """
                low = []
                for sku in tools.list_shelf(name="%s")["skus"]:
                    stock = tools.get_stock(sku=sku)
                    if stock["on_hand"] < stock["reorder_below"]:
                        low.append(stock)
                for stock in low:
                    tools.order_article(sku=stock["sku"], quantity=20 - stock["on_hand"])
                result = ", ".join(f"{20 - s['on_hand']} of {s['sku']}" for s in low)
                """
                        .formatted(shelf),
                _ -> new Trial(shelf, new Warehouse()));
    }

    /// A warehouse of its own for each trial, and what has to have become of it.
    private record Trial(String shelf, Warehouse warehouse) implements Environment {
        @Override
        public ToolCatalog tools() {
            return ToolCatalog.of(warehouse);
        }

        @Override
        public List<CheckResult> check(String answer) {
            try {
                var wanted = warehouse.wanted(shelf).toString();
                var got = warehouse.orders().toString();
                return List.of(new CheckResult("orders", wanted, got, wanted.equals(got)));
            } catch (ToolFailure e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Map<String, Object> stateSummary() {
            return Map.of("orders", warehouse.orders().size());
        }

        /// What a program ordered before it failed is taken back, so that the next one starts afresh.
        @Override
        public Savepoint set() {
            var then = warehouse.orders();
            return () -> warehouse.restore(then);
        }
    }
}
