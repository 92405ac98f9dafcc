package dev.codemode.suites.internal.crossover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// The data of one task, and what is right for it.
///
/// @param desk whose orders these are
/// @param orders by id, in the order in which they are listed
record Orders(
        String desk,
        Map<String, Order> orders,
        Map<String, Customer> customers,
        Map<String, Region> regions) {

    /// What an order takes as JSON without its note.
    private static final int BARE_BYTES = 95;

    private static final List<String> WORDS =
            List.of(
                    "parcel",
                    "left",
                    "at",
                    "the",
                    "gate",
                    "driver",
                    "called",
                    "twice",
                    "paper",
                    "copy",
                    "signed",
                    "by",
                    "neighbour",
                    "box",
                    "dented",
                    "weighed",
                    "again",
                    "label",
                    "moved",
                    "pallet",
                    "stored",
                    "dry",
                    "second",
                    "floor",
                    "return",
                    "window",
                    "agreed",
                    "until",
                    "Friday",
                    "noon");

    enum Status {
        OPEN,
        SHIPPED,
        CANCELLED
    }

    /// @param amount in cents
    record Order(String id, String customerId, Status status, long amount, String note) {}

    record Customer(String id, String name, String regionId) {}

    /// @param percent what counts of each amount
    record Region(String id, String name, long percent) {}

    /// @param largest id of the order with the largest amount that counts; null where none does
    record Report(int count, long total, @Nullable String largest) {}

    static Orders of(Cell cell) {
        var random = new Random(cell.seed());
        var desk = "D-" + (10 + random.nextInt(90));
        var regions = new LinkedHashMap<String, Region>();
        for (var name : List.of("north", "east", "south", "west")) {
            var id = "R-" + (100 + regions.size());
            regions.put(id, new Region(id, name, 50 + 10L * random.nextInt(6)));
        }
        var customers = new LinkedHashMap<String, Customer>();
        var orders = new LinkedHashMap<String, Order>();
        for (var i = 0; i < cell.fanOut(); i++) {
            var customer = customer(random, i, List.copyOf(regions.keySet()));
            customers.put(customer.id(), customer);
            var order = order(random, i, customer.id(), cell.bytes());
            orders.put(order.id(), order);
        }
        return new Orders(desk, orders, customers, regions);
    }

    private static Customer customer(Random random, int number, List<String> regions) {
        var id = "C-" + (1000 + 7 * number + random.nextInt(7));
        return new Customer(id, "Customer " + id, regions.get(random.nextInt(regions.size())));
    }

    private static Order order(Random random, int number, String customer, int bytes) {
        var id = "O-" + (20_000 + 11 * number + random.nextInt(11));
        // The first one always counts, so that there is a largest.
        var status = number == 0 ? Status.OPEN : Status.values()[random.nextInt(3)];
        // Hundreds, so that every percentage is a whole number of cents.
        var amount = 100L * (1 + 10 * number + random.nextInt(10)) * 7;
        return new Order(id, customer, status, amount, note(random, bytes - BARE_BYTES));
    }

    /// Words of about so many characters; none where there is no room.
    private static String note(Random random, int characters) {
        var note = new StringBuilder();
        while (note.length() < characters) {
            note.append(note.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return note.toString();
    }

    List<String> ids() {
        return new ArrayList<>(orders.keySet());
    }

    /// What the task asks for.
    ///
    /// @param weighed whether only a region's share of each amount counts
    Report report(boolean weighed) {
        var count = 0;
        var total = 0L;
        Order largest = null;
        for (var order : orders.values()) {
            if (order.status() == Status.CANCELLED) {
                continue;
            }
            count++;
            total += weighed ? order.amount() * percent(order) / 100 : order.amount();
            if (largest == null || order.amount() > largest.amount()) {
                largest = order;
            }
        }
        return new Report(count, total, largest == null ? null : largest.id());
    }

    private long percent(Order order) {
        var customer = customers.get(order.customerId());
        var region = customer == null ? null : regions.get(customer.regionId());
        if (region == null) {
            throw new IllegalStateException(order.id() + " leads to no region");
        }
        return region.percent();
    }
}
