package dev.codemode.cli;

import dev.codemode.agents.ModelException;
import dev.codemode.bench.OutsideException;
import dev.codemode.models.LiveModel;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "test",
        description = {
            "Asks a live model for one word, and says what is wrong if none comes.",
            "It costs a few tokens.",
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode models test claude-sonnet-5-5",
            "  codemode models test ollama:qwen3:8b",
        })
final class TestModelCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "One of 'codemode models', or PROVIDER:MODEL.")
    private String name = "";

    @Override
    public Integer call() throws UsageException, OutsideException {
        if (Choice.model(name) instanceof LiveModel model) {
            spec.commandLine().getOut().println(model.name() + ": " + answer(model));
        } else {
            spec.commandLine().getOut().println(name + ": needs no key and no network");
        }
        return ExitCode.DONE.code();
    }

    private static String answer(LiveModel model) throws OutsideException {
        try {
            var probe = model.probe();
            var cost = Choice.prices(null).find(model.pricedAs()).map(p -> p.cost(probe.tokens()));
            return String.format(
                    Locale.ROOT,
                    "answered '%s' after %.2f s, first token after %.2f s, %,d input and %,d output tokens, %s",
                    probe.text(),
                    probe.timing().own().toNanos() / 1e9,
                    probe.timing().timeToFirstToken().toNanos() / 1e9,
                    probe.tokens().input(),
                    probe.tokens().output(),
                    cost.map(usd -> String.format(Locale.ROOT, "$%.6f", usd))
                            .orElse("no price known"));
        } catch (ModelException e) {
            throw new OutsideException(model.name() + ": " + e.getMessage());
        }
    }
}
