package dev.codemode.cli;

import dev.codemode.bench.Prices;
import dev.codemode.models.ModelRegistry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "models",
        description = "Lists the models, what their figures are worth and what they cost.",
        mixinStandardHelpOptions = true,
        subcommands = FitCommand.class,
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode models",
            "  codemode models fit     how well simulated:haiku-3 fits the published figures",
        })
final class ModelsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var prices = Prices.shipped();
        for (var model : ModelRegistry.standard().sources()) {
            out.println(model.name() + "  " + model.provenance());
            out.println("  " + model.description());
            out.println(
                    "  price: "
                            + prices.find(model.pricedAs())
                                    .map(ModelsCommand::price)
                                    .orElse("unknown, so no cost is shown"));
        }
        return ExitCode.DONE.code();
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
