package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Prices;
import dev.codemode.tools.Nearest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "prices",
        description =
                "Lists what models cost, in USD for a million tokens, when that was read and where.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode prices",
            "  codemode prices claude-sonnet-5-5",
            "  codemode prices --prices ours.csv      with a file of one's own on top",
            "",
            "A prices.csv beside the models.yaml of the working directory, or beside the file that",
            "CODEMODE_MODELS names, is on top always. Its columns are:",
            "  provider,model,input,cache_write,cache_read,output,long_above,long_input,long_output,"
                    + "as_of,source",
        })
final class PricesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "MODEL",
            arity = "0..1",
            description = "Only this one, by its name or as provider:name.")
    private @Nullable String model;

    @Option(
            names = "--prices",
            paramLabel = "FILE",
            description = "Prices on top of the others, in the same columns.")
    private @Nullable Path file;

    @Override
    public Integer call() throws UsageException, OutsideException {
        var out = spec.commandLine().getOut();
        for (var price : chosen(Choice.prices(file))) {
            out.println(price.provider() + ":" + price.model());
            out.println("  " + figures(price));
            out.println("  read " + price.asOf() + ", " + source(price));
        }
        return ExitCode.DONE.code();
    }

    private List<Prices.Price> chosen(Prices prices) throws UsageException {
        return model == null ? prices.all() : List.of(price(prices, model));
    }

    /// The price of a model, or what is nearest to its name.
    static Prices.Price price(Prices prices, String model) throws UsageException {
        var found = prices.find(model);
        if (found.isPresent()) {
            return found.get();
        }
        var known = new TreeSet<String>();
        prices.all().forEach(price -> known.add(price.model()));
        throw new UsageException(
                "no price for '"
                        + model
                        + "'"
                        + Nearest.to(model, known)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse(";")
                        + " 'codemode prices' lists all");
    }

    private static String figures(Prices.Price price) {
        var text = new StringBuilder("input $" + usd(price.input()));
        if (price.cacheRead() != null) {
            text.append(", read from cache $").append(usd(price.cacheRead()));
        }
        if (price.cacheWrite() != null) {
            text.append(", written to cache $").append(usd(price.cacheWrite()));
        }
        text.append(", output $").append(usd(price.output()));
        if (price.longAbove() > 0) {
            text.append(
                            String.format(
                                    Locale.ROOT,
                                    "; above %,d tokens of input $",
                                    price.longAbove()))
                    .append(usd(price.longInput()))
                    .append(" and $")
                    .append(usd(price.longOutput()));
        }
        return text.toString();
    }

    private static String usd(double amount) {
        return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
    }

    private static String source(Prices.Price price) {
        var source = price.source().isEmpty() ? "no source named" : price.source();
        return price.file().isEmpty() ? source : source + " (" + price.file() + ")";
    }
}
