package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Prices;
import dev.codemode.models.LiveModel;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "models",
        description = "Lists the models, what their figures are worth and what they cost.",
        mixinStandardHelpOptions = true,
        subcommands = {TestModelCommand.class, FitCommand.class},
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode models",
            "  codemode models test claude-sonnet-5-5     one small call; says what is wrong if it fails",
            "  codemode models fit     how well simulated:haiku-3 fits the published figures",
            "",
            "models.yaml in the working directory, or the file that CODEMODE_MODELS names, adds models.",
            "Keys come from the environment or from .env.",
        })
final class ModelsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws OutsideException {
        var out = spec.commandLine().getOut();
        var prices = Choice.prices(null);
        for (var model : Choice.models().sources()) {
            out.println(model.name() + "  " + model.provenance());
            out.println("  " + model.description());
            if (model instanceof LiveModel live) {
                out.println("  key: " + key(live));
            }
            out.println(
                    "  price: "
                            + prices.find(model.pricedAs())
                                    .map(ModelsCommand::price)
                                    .orElse("unknown, so no cost is shown"));
        }
        out.println("PROVIDER:MODEL  MEASURED");
        out.println("  any other model of a provider, such as ollama:qwen3:8b");
        return ExitCode.DONE.code();
    }

    private static String key(LiveModel model) {
        var endpoint = model.entry().endpoint();
        var names = String.join(" or ", endpoint.keyFrom());
        if (model.hasKey()) {
            return names + ", is set";
        }
        return endpoint.keyOptional() ? "none needed" : names + ", not set";
    }

    private static String price(Prices.Price price) {
        return "$"
                + price.input()
                + " input, $"
                + price.output()
                + " output per million tokens ("
                + price.id()
                + ")";
    }
}
