package dev.codemode.bench;

import dev.codemode.agents.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// What models cost: a dated table, one price per model.
///
/// A model without a price has no cost; nothing is guessed from a similar name.
public final class Prices {
    private final Map<String, Price> listed;
    private final Map<String, Price> byModel;

    private Prices(Map<String, Price> listed) {
        this.listed = listed;
        this.byModel = byModel(listed);
    }

    /// The price of one model in USD per million tokens.
    ///
    /// @param cacheWrite null where the provider has none: then written tokens cost what input costs
    /// @param cacheRead null where the provider has none: then read tokens cost what input costs
    /// @param longAbove a request with more input than this is charged at the long prices throughout;
    ///     0 where there are none. Its cache prices grow as its input price does
    /// @param asOf the day or month the price was read
    /// @param file where a user listed it; empty where it came with this version
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
            String source,
            String file) {

        /// Names the price in reports: `anthropic/claude-3-haiku@2026-08-21`. A user's own price has a
        /// sum of its figures behind it, `...@2026-11-02#5f2c01aa`, so that no two prices share a name.
        public String id() {
            var id = provider + "/" + model + "@" + asOf;
            return file.isEmpty() ? id : id + "#" + sum();
        }

        private String sum() {
            var sum = new CRC32();
            var figures =
                    List.of(
                            input,
                            String.valueOf(cacheWrite),
                            String.valueOf(cacheRead),
                            output,
                            longAbove,
                            longInput,
                            longOutput);
            sum.update(figures.toString().getBytes(StandardCharsets.UTF_8));
            return "%08x".formatted(sum.getValue());
        }

        /// What one request costs in USD.
        public double cost(Tokens tokens) {
            return (microsOfInput(tokens) + tokens.output() * outputPrice(tokens)) / 1_000_000;
        }

        /// How many tokens of plain input cost what the input of a request costs: less where much of it
        /// was read from a cache, more where it was written to one or the request is a long one.
        double inputEquivalent(Tokens tokens) {
            return input == 0 ? tokens.input() : microsOfInput(tokens) / input;
        }

        boolean isLong(Tokens tokens) {
            return longAbove > 0 && tokens.input() > longAbove;
        }

        /// What the input costs in millionths of a USD.
        private double microsOfInput(Tokens tokens) {
            var inputPrice = isLong(tokens) ? longInput : input;
            var cacheFactor = input == 0 ? 1 : inputPrice / input;
            var read = cacheRead == null ? inputPrice : cacheRead * cacheFactor;
            var write = cacheWrite == null ? inputPrice : cacheWrite * cacheFactor;
            return tokens.uncachedInput() * inputPrice
                    + tokens.cacheRead() * read
                    + tokens.cacheWrite() * write;
        }

        private double outputPrice(Tokens tokens) {
            return isLong(tokens) ? longOutput : output;
        }
    }

    /// The table that ships with this version.
    public static Prices shipped() {
        try (InputStream in = Prices.class.getResourceAsStream("prices.csv")) {
            var bytes = Objects.requireNonNull(in, "prices.csv").readAllBytes();
            return new Prices(Map.of()).with("", new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OutsideException e) {
            throw new IllegalStateException(e);
        }
    }

    /// This table with a user's file on top, entry by entry. It has the columns of the shipped one.
    ///
    /// @throws OutsideException where it cannot be read; the message says in which line and why
    public Prices with(Path file) throws OutsideException {
        try {
            return with(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new OutsideException(file + ": no such file; it should list prices");
        } catch (IOException e) {
            throw OutsideException.at(file, "cannot be read", e);
        }
    }

    private Prices with(String file, String text) throws OutsideException {
        var all = new LinkedHashMap<>(listed);
        for (var price : new PriceFile(file, text).read()) {
            all.put(price.provider() + ":" + price.model(), price);
        }
        return new Prices(all);
    }

    /// The price of a model by its name, with or without its provider in front (`anthropic:...`).
    public Optional<Price> find(String model) {
        return Optional.ofNullable(byModel.get(model));
    }

    /// The price with this [Price#id()], to the day; empty where the table has another one by now.
    public Optional<Price> byId(String id) {
        return now(id).filter(price -> price.id().equals(id));
    }

    /// What the model that a [Price#id()] belongs to costs by this table.
    public Optional<Price> now(String id) {
        var slash = id.indexOf('/');
        var at = id.lastIndexOf('@');
        return slash < 0 || at < slash
                ? Optional.empty()
                : find(id.substring(0, slash) + ":" + id.substring(slash + 1, at));
    }

    /// All prices: those that ship in the order of their file, then those that users' files add.
    public List<Price> all() {
        return List.copyOf(listed.values());
    }

    /// By `provider:model`, and by the plain name of the first provider that lists it.
    private static Map<String, Price> byModel(Map<String, Price> listed) {
        var found = new HashMap<>(listed);
        listed.values().forEach(price -> found.putIfAbsent(price.model(), price));
        return Map.copyOf(found);
    }
}
