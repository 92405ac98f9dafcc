package dev.codemode.fuzz;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tools with arguments of every type there is.
public final class Shop {
    /// How an order goes on.
    public enum State {
        OPEN,
        SENT
    }

    /// One line of an order.
    public record Line(String item, int count, @Nullable BigDecimal price) {}

    /// An order as it stands.
    public record Order(String id, State state, @Nullable LocalDate due, List<Line> lines) {}

    /// All that can be given is answered.
    @Tool("Makes an order")
    public Order order(
            String name,
            List<Line> lines,
            @P(value = "how it stands", required = false) @Nullable State state,
            @P(value = "the day it is needed", required = false) @Nullable LocalDate due,
            @P(value = "more", required = false) @Nullable Map<String, Object> more) {
        return new Order(name, state == null ? State.OPEN : state, due, lines);
    }

    /// Numbers of all kinds.
    @Tool("Adds numbers")
    public double add(int a, long b, double c, BigDecimal d, boolean twice, Object any) {
        var sum = a + b + c + d.doubleValue();
        return twice ? 2 * sum : sum;
    }
}
