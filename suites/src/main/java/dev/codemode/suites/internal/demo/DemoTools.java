package dev.codemode.suites.internal.demo;

import dev.codemode.tools.Effect;
import dev.codemode.tools.ToolEffect;
import dev.codemode.tools.ToolFailure;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The tools of the demo catalogue. Nothing is really looked up and no mail is sent.
@ToolGroup("demo")
public final class DemoTools {
    enum Unit {
        CELSIUS,
        FAHRENHEIT
    }

    enum Category {
        ALL,
        PRODUCTS,
        USERS
    }

    enum SentStatus {
        SENT
    }

    record Weather(String location, Number temperature, Unit unit, String condition) {}

    record Calculation(String expression, Number result) {}

    record SearchResult(String query, List<Map<String, Object>> results) {}

    record SentMail(SentStatus status, String to, String subject, String message) {}

    private record Observation(int celsius, String condition) {}

    private static final Map<String, Observation> WEATHER =
            Map.of(
                    "san francisco", new Observation(18, "Partly cloudy"),
                    "new york", new Observation(22, "Sunny"),
                    "london", new Observation(12, "Rainy"),
                    "tokyo", new Observation(25, "Clear"));

    @Tool("Current weather of a city.")
    @ToolEffect(Effect.READS)
    Weather getWeather(
            @P("name of the city") String location,
            @P(value = "unit of the temperature", defaultValue = "celsius") Unit unit)
            throws ToolFailure {
        var observation = WEATHER.get(location.strip().toLowerCase(Locale.ROOT));
        if (observation == null) {
            throw new ToolFailure("Weather data not available for " + location);
        }
        var temperature =
                switch (unit) {
                    case CELSIUS -> (Number) observation.celsius;
                    case FAHRENHEIT -> observation.celsius * 9 / 5.0 + 32;
                };
        return new Weather(location, temperature, unit, observation.condition);
    }

    @Tool("Evaluate an arithmetic expression of numbers, + - * / and parentheses.")
    @ToolEffect(Effect.READS)
    Calculation calculate(@P("such as (2 + 3) * 4") String expression) throws ToolFailure {
        return new Calculation(expression, Arithmetic.evaluate(expression));
    }

    @Tool("Search products and users by name.")
    @ToolEffect(Effect.READS)
    SearchResult searchDatabase(
            @P("part of the name") String query,
            @P(value = "where to search", defaultValue = "all") Category category) {
        var wanted = query.toLowerCase(Locale.ROOT);
        var found =
                entries(category).stream()
                        .filter(e -> e.get("name") instanceof String n && matches(n, wanted))
                        .toList();
        return new SearchResult(query, found);
    }

    @Tool("Send an e-mail.")
    SentMail sendEmail(
            @P("address") String to, @P("subject line") String subject, @P("text") String body) {
        return new SentMail(
                SentStatus.SENT,
                to,
                subject,
                "Email of " + body.codePointCount(0, body.length()) + " characters sent to " + to);
    }

    private static boolean matches(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static List<Map<String, Object>> entries(Category category) {
        var products =
                List.of(
                        product(1, "Laptop", 999),
                        product(2, "Mouse", 25),
                        product(3, "Keyboard", 75));
        var users = List.of(user(1, "Alice"), user(2, "Bob"));
        return switch (category) {
            case PRODUCTS -> products;
            case USERS -> users;
            case ALL -> Stream.concat(products.stream(), users.stream()).toList();
        };
    }

    private static Map<String, Object> product(long id, String name, long price) {
        var product = new LinkedHashMap<String, Object>();
        product.put("id", id);
        product.put("name", name);
        product.put("price", price);
        return product;
    }

    private static Map<String, Object> user(long id, String name) {
        var user = new LinkedHashMap<String, Object>();
        user.put("id", id);
        user.put("name", name);
        return user;
    }
}
