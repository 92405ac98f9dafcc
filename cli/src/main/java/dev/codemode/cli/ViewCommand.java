package dev.codemode.cli;

import dev.codemode.bench.OutsideException;
import dev.codemode.bench.Report;
import dev.codemode.bench.ReportFormat;
import dev.codemode.bench.Run;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "view",
        description = "Writes the HTML report into a run's folder and opens it in the browser.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  codemode view runs/mine",
            "  codemode view runs/mine --no-open      only writes it and prints where it is",
        })
final class ViewCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The folder that a run wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--no-open", description = "Do not open a browser.")
    private boolean closed;

    @Override
    public Integer call() throws UsageException, OutsideException {
        var report = Report.of(Run.read(folder)).priced(Choice.prices(null), List.of());
        var err = spec.commandLine().getErr();
        report.notices().forEach(notice -> err.println(folder + ": " + notice));
        var page = folder.resolve("report.html");
        try {
            Files.writeString(page, report.as(ReportFormat.HTML));
        } catch (IOException e) {
            throw OutsideException.at(page, "the report cannot be written", e);
        }
        var uri = page.toAbsolutePath().normalize().toUri();
        if (closed || !opened(page)) {
            spec.commandLine().getOut().println(uri);
            spec.commandLine().getOut().flush();
        } else {
            err.println("opened " + uri);
        }
        return ExitCode.DONE.code();
    }

    /// Where there is no desktop, its user opens the page.
    private static boolean opened(Path page) {
        try {
            if (Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(page.toAbsolutePath().toUri());
                return true;
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
