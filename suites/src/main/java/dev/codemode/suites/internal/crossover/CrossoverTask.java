package dev.codemode.suites.internal.crossover;

import dev.codemode.suites.Task;

/// Texts and reference programs.
final class CrossoverTask {
    private CrossoverTask() {}

    static Task of(Cell cell, int number) {
        var data = Orders.of(cell);
        return new Task(
                cell.id(),
                number,
                cell.title(),
                text(cell, data),
                reference(cell, data),
                cell.factors(),
                _ -> new Desk(cell));
    }

    private static String text(Cell cell, Orders data) {
        var which =
                cell.depth() == 1
                        ? "Desk %s needs a report on its orders %s."
                                .formatted(data.desk(), String.join(", ", data.ids()))
                        : "Desk %s needs a report on all its orders.".formatted(data.desk());
        var total =
                cell.depth() == 4
                        ? "the sum of their amounts in cents, of each only the percentage of its customer's region"
                        : "the sum of their amounts in cents";
        return """
        %s Look at each order. Cancelled orders do not count. The report has the number of orders that \
        count, %s, and the id of the one with the largest amount (the amount as it is). Save the report \
        once, then answer with the three figures."""
                .formatted(which, total);
    }

    private static String reference(Cell cell, Orders data) {
        var list =
                cell.depth() == 1
                        ? "ids = [" + String.join(", ", quoted(data)) + "]\n"
                        : "ids = tools.list_orders(desk=\"%s\")[\"order_ids\"]\n"
                                .formatted(data.desk());
        var total = cell.depth() == 4 ? WEIGHED : PLAIN;
        return list
                + FETCH
                + total
                + """
                tools.save_report(
                    desk="%s",
                    count=len(counted),
                    total=total,
                    largest_order_id=largest["id"],
                )
                result = (
                    f"{len(counted)} orders count, their total is {total} cents, "
                    f"the largest is {largest['id']}."
                )
                """
                        .formatted(data.desk());
    }

    private static Iterable<String> quoted(Orders data) {
        return data.ids().stream().map(id -> '"' + id + '"').toList();
    }

    private static final String FETCH =
            """
            orders = [tools.get_order(order_id=order_id) for order_id in ids]
            counted = [order for order in orders if order["status"] != "cancelled"]
            largest = max(counted, key=lambda order: order["amount"])
            """;

    private static final String PLAIN =
            """
            total = sum(order["amount"] for order in counted)
            """;

    private static final String WEIGHED =
            """
            customers = [tools.get_customer(customer_id=order["customer_id"]) for order in counted]
            regions = [tools.get_region(region_id=customer["region_id"]) for customer in customers]
            total = sum(
                order["amount"] * region["percent"] // 100
                for order, region in zip(counted, regions)
            )
            """;
}
