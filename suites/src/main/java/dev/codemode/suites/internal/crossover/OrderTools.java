package dev.codemode.suites.internal.crossover;

import dev.codemode.suites.internal.crossover.Orders.Customer;
import dev.codemode.suites.internal.crossover.Orders.Order;
import dev.codemode.suites.internal.crossover.Orders.Region;
import dev.codemode.tools.Effect;
import dev.codemode.tools.ToolEffect;
import dev.codemode.tools.ToolFailure;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The five tools that the tasks need.
@ToolGroup("orders")
final class OrderTools {
    private final Orders data;
    private List<Saved> saved = List.of();

    OrderTools(Orders data) {
        this.data = data;
    }

    record OrderList(String desk, List<String> orderIds) {}

    /// A report as it was saved.
    record Saved(String desk, long count, long total, String largestOrderId) {}

    record Receipt(boolean saved) {}

    @Tool("Lists the ids of all orders of a desk.")
    @ToolEffect(Effect.READS)
    OrderList listOrders(@P("such as D-10") String desk) throws ToolFailure {
        requireDesk(desk);
        return new OrderList(desk, data.ids());
    }

    @Tool("Gets one order. Amounts are in cents.")
    @ToolEffect(Effect.READS)
    Order getOrder(@P("such as O-20000") String orderId) throws ToolFailure {
        return found("order", orderId, data.orders());
    }

    @Tool("Gets one customer.")
    @ToolEffect(Effect.READS)
    Customer getCustomer(@P("such as C-1000") String customerId) throws ToolFailure {
        return found("customer", customerId, data.customers());
    }

    @Tool("Gets one region; percent says what share of an amount counts for its desk.")
    @ToolEffect(Effect.READS)
    Region getRegion(@P("such as R-100") String regionId) throws ToolFailure {
        return found("region", regionId, data.regions());
    }

    @Tool("Saves the report of a desk.")
    Receipt saveReport(
            String desk,
            @P("orders that count") long count,
            @P("in cents") long total,
            @P("id of the order with the largest amount") String largestOrderId)
            throws ToolFailure {
        requireDesk(desk);
        var more = new ArrayList<>(saved);
        more.add(new Saved(desk, count, total, largestOrderId));
        saved = List.copyOf(more);
        return new Receipt(true);
    }

    List<Saved> saved() {
        return saved;
    }

    void restore(List<Saved> earlier) {
        saved = earlier;
    }

    private void requireDesk(String desk) throws ToolFailure {
        if (!desk.equals(data.desk())) {
            throw new ToolFailure("no desk '" + desk + "'");
        }
    }

    private static <T> T found(String what, String id, Map<String, T> all) throws ToolFailure {
        @Nullable T value = all.get(id);
        if (value == null) {
            throw new ToolFailure("no " + what + " '" + id + "'");
        }
        return value;
    }
}
