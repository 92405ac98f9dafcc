package dev.codemode.examples;

import dev.codemode.tools.Effect;
import dev.codemode.tools.ToolEffect;
import dev.codemode.tools.ToolFailure;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The team's tools as its application has them, on a warehouse in memory.
@ToolGroup("warehouse")
final class Warehouse {
    record Stock(String sku, int onHand, int reorderBelow) {}

    record Order(String sku, int quantity) {}

    record Shelf(String name, List<String> skus) {}

    private final Map<String, Stock> stock = new TreeMap<>();
    private List<Order> orders = List.of();

    Warehouse() {
        IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Stock("SKU-%02d".formatted(i), i * 7 % 12, 5))
                .forEach(s -> stock.put(s.sku(), s));
    }

    @Tool("Lists what lies on a shelf.")
    @ToolEffect(Effect.READS)
    Shelf listShelf(@P("A, B or C") String name) throws ToolFailure {
        var number = List.of("A", "B", "C").indexOf(name);
        if (number < 0) {
            throw new ToolFailure("no shelf '" + name + "'; there are A, B and C");
        }
        return new Shelf(name, List.copyOf(stock.keySet()).subList(4 * number, 4 * number + 4));
    }

    @Tool("Gets how much there is of an article, and below what it is ordered again.")
    @ToolEffect(Effect.READS)
    Stock getStock(@P("such as SKU-01") String sku) throws ToolFailure {
        var found = stock.get(sku);
        if (found == null) {
            throw new ToolFailure("no article '" + sku + "'");
        }
        return found;
    }

    @Tool("Orders an article.")
    Order orderArticle(@P("such as SKU-01") String sku, int quantity) throws ToolFailure {
        var order = new Order(getStock(sku).sku(), quantity);
        var more = new ArrayList<>(orders);
        more.add(order);
        orders = List.copyOf(more);
        return order;
    }

    List<Order> orders() {
        return orders;
    }

    void restore(List<Order> earlier) {
        orders = earlier;
    }

    /// What ought to be ordered from a shelf: up to twenty of all that has run low.
    List<Order> wanted(String shelf) throws ToolFailure {
        var wanted = new ArrayList<Order>();
        for (var sku : listShelf(shelf).skus()) {
            var there = getStock(sku);
            if (there.onHand() < there.reorderBelow()) {
                wanted.add(new Order(sku, 20 - there.onHand()));
            }
        }
        return wanted;
    }
}
