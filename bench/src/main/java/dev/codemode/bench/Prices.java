package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What models cost: a dated table, one price per model.
///
/// A model without a price has no cost; nothing is guessed from a similar name.
public final class Prices {
    private final Map<String, Price> byModel;

    private Prices(Map<String, Price> byModel) {
        this.byModel = Map.copyOf(byModel);
    }

    /// The price of one model in USD per million tokens.
    ///
    /// @param cacheWrite null where the provider has none: then written tokens cost what input costs
    /// @param cacheRead null where the provider has none: then read tokens cost what input costs
    /// @param longAbove a request with more input than this is charged at the long prices throughout;
    ///     0 where there are none. Its cache prices grow as its input price does
    /// @param asOf the day or month the price was read
    public record Price(
            String provider,
            String model,
            double input,
            @Nullable Double cacheWrite,
            @Nullable Double cacheRead,
            double output,
            long longAbove,
            double longInput,
            double longOutput,
            String asOf,
            String source) {

        /// Names the price in reports: `anthropic/claude-3-haiku@2026-08-21`.
        public String id() {
            return provider + "/" + model + "@" + asOf;
        }

        /// What one request costs in USD.
        public double cost(Tokens tokens) {
            var isLong = longAbove > 0 && tokens.input() > longAbove;
            var inputPrice = isLong ? longInput : input;
            var cacheFactor = inputPrice / input;
            var read = cacheRead == null ? inputPrice : cacheRead * cacheFactor;
            var write = cacheWrite == null ? inputPrice : cacheWrite * cacheFactor;
            var outputPrice = isLong ? longOutput : output;
            return (tokens.uncachedInput() * inputPrice
                            + tokens.cacheRead() * read
                            + tokens.cacheWrite() * write
                            + tokens.output() * outputPrice)
                    / 1_000_000;
        }
    }

    /// The table that ships with this version.
    public static Prices shipped() {
        try (InputStream in = Prices.class.getResourceAsStream("prices.csv")) {
            var bytes = Objects.requireNonNull(in, "prices.csv").readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The price of a model by its name, with or without its provider in front (`anthropic:...`).
    public Optional<Price> find(String model) {
        return Optional.ofNullable(byModel.get(model));
    }

    private static Prices parse(List<String> lines) {
        var found = new HashMap<String, Price>();
        for (var line : lines) {
            if (line.startsWith("#") || line.startsWith("provider,")) {
                continue;
            }
            var cells = line.split(",", -1);
            var price = price(cells);
            found.put(price.model(), price);
            found.put(price.provider() + ":" + price.model(), price);
        }
        return new Prices(found);
    }

    private static Price price(String[] cells) {
        return new Price(
                cells[0],
                cells[1],
                Double.parseDouble(cells[2]),
                optional(cells[3]),
                optional(cells[4]),
                Double.parseDouble(cells[5]),
                cells[6].isEmpty() ? 0 : Long.parseLong(cells[6]),
                cells[7].isEmpty() ? 0 : Double.parseDouble(cells[7]),
                cells[8].isEmpty() ? 0 : Double.parseDouble(cells[8]),
                cells[9],
                cells[10]);
    }

    private static @Nullable Double optional(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
