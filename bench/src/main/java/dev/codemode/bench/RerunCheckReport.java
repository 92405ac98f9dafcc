package dev.codemode.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the checker says of recorded programs, beside what CPython did with them.
public record RerunCheckReport(List<Program> programs) {
    /// The share of the programs that failed over a tool's name, argument or result shape which has to
    /// be stopped.
    private static final double BAR = 0.9;

    public RerunCheckReport {
        programs = List.copyOf(programs);
    }

    /// One recorded program.
    ///
    /// @param cause why it failed under CPython; null where it completed
    /// @param recorded how it ended there
    /// @param jsonText with tool results as JSON text
    /// @param values with tool results as values, and without `json.loads`
    public record Program(
            String source,
            String model,
            String task,
            int number,
            @Nullable FailureCause cause,
            String recorded,
            Look jsonText,
            Look values) {}

    /// What became of a program with one style of tool results.
    ///
    /// @param errors findings that stop it before its first tool call
    /// @param completesHere whether it completes in this sandbox when it is run all the same
    public record Look(List<String> errors, boolean completesHere) {
        public Look {
            errors = List.copyOf(errors);
        }

        /// Whether the checker stops it.
        @JsonProperty
        public boolean stopped() {
            return !errors.isEmpty();
        }
    }

    private enum Style {
        JSON_TEXT("JSON text"),
        VALUES("values");

        private final String text;

        Style(String text) {
            this.text = text;
        }

        private Look of(Program program) {
            return switch (this) {
                case JSON_TEXT -> program.jsonText();
                case VALUES -> program.values();
            };
        }
    }

    /// Whether nine in ten of the programs that failed over tools are stopped, and none that completes.
    public boolean holds() {
        for (var style : Style.values()) {
            var aboutTools = programs.stream().filter(RerunCheckReport::isAboutTools).toList();
            var stopped = aboutTools.stream().filter(p -> style.of(p).stopped()).count();
            if (stopped < BAR * aboutTools.size() || !wronglyStopped(style).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAboutTools(Program program) {
        return program.cause() != null && program.cause().isAboutTools();
    }

    /// Programs that are stopped though they complete, under CPython or here.
    private List<Program> wronglyStopped(Style style) {
        return programs.stream().filter(p -> completes(p, style) && style.of(p).stopped()).toList();
    }

    private static boolean completes(Program program, Style style) {
        return program.cause() == null || style.of(program).completesHere();
    }

    /// The whole report as JSON.
    public String json() {
        return Json.pretty(new File(RunFolder.SCHEMA, this));
    }

    private record File(int schema, RerunCheckReport check) {}

    /// The report for the terminal: a table, then the programs where the checker and CPython differ.
    public String text() {
        var out = new StringBuilder();
        out.append("CHECKED  ")
                .append(programs.size())
                .append(" programs of real models, against the types of the tools\n\n")
                .append(table())
                .append(
                        """

                        stopped: the checker finds an error, so no tool is called; with tool results as JSON text, and as
                        values (json.loads taken out of the programs). completes: under CPython, or here in that style.
                        """);
        for (var style : Style.values()) {
            section(
                    out,
                    "Failed over tools and not stopped, results as " + style.text + ":",
                    missed(style));
            section(
                    out,
                    "Stopped though it completes, results as " + style.text + ":",
                    wrong(style));
        }
        return out.toString();
    }

    private String table() {
        var table =
                new TextTable(
                        "cause of the failure",
                        "programs",
                        "stopped, JSON text",
                        "stopped, values");
        for (var cause : FailureCause.values()) {
            var own = programs.stream().filter(p -> p.cause() == cause).toList();
            if (!own.isEmpty()) {
                row(table, cause.text(), own);
            }
        }
        row(table, "over tools, all", having(RerunCheckReport::isAboutTools));
        row(table, "completes", having(p -> p.cause() == null));
        return table.toString();
    }

    private List<Program> having(Predicate<Program> property) {
        return programs.stream().filter(property).toList();
    }

    private static void row(TextTable table, String name, List<Program> own) {
        table.row(
                name,
                String.valueOf(own.size()),
                stopped(own, Style.JSON_TEXT),
                stopped(own, Style.VALUES));
    }

    private static String stopped(List<Program> own, Style style) {
        return String.valueOf(own.stream().filter(p -> style.of(p).stopped()).count());
    }

    private List<String> missed(Style style) {
        return having(p -> isAboutTools(p) && !style.of(p).stopped()).stream()
                .map(p -> place(p) + ": " + p.recorded())
                .toList();
    }

    private List<String> wrong(Style style) {
        var lines = new ArrayList<String>();
        for (var program : wronglyStopped(style)) {
            lines.add(place(program));
            style.of(program)
                    .errors()
                    .forEach(error -> error.lines().map(l -> "  " + l).forEach(lines::add));
        }
        return lines;
    }

    private static String place(Program program) {
        return program.source()
                + ": "
                + program.model()
                + ", "
                + program.task()
                + ", program "
                + program.number();
    }

    private static void section(StringBuilder out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n').append(title).append('\n');
            lines.forEach(line -> out.append("  ").append(line).append('\n'));
        }
    }
}
