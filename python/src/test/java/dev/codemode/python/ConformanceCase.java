package dev.codemode.python;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One program of the conformance folder with what is expected of it: a case file gives one program
/// without its marked lines, and one for each of them; `conformance/README.md` tells the notation.
///
/// @param name such as `language/closures.py`, or `language/closures.py:12` for a marked line
/// @param source the program: every marked line but the one in question is `pass`
record ConformanceCase(String name, String source, Expectation expectation) {
    private static final Pattern MARK =
            Pattern.compile("^(\\s*)(.*\\S)\\s+# (raises|stops on) (.+)$");

    /// How a program is to end.
    sealed interface Expectation {
        /// It runs to its end.
        record Completes() implements Expectation {}

        /// @param summary the type and message of the error, as `ValueError: text`
        record Raises(int line, String summary) implements Expectation {}

        record Stops(int line, Limit limit) implements Expectation {}
    }

    /// Every program of a case file.
    static List<ConformanceCase> of(Path root, Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
        var name = root.relativize(file).toString().replace('\\', '/');
        var cases = new ArrayList<ConformanceCase>();
        cases.add(new ConformanceCase(name, without(lines, -1), new Expectation.Completes()));
        for (var i = 0; i < lines.size(); i++) {
            var mark = MARK.matcher(lines.get(i));
            if (mark.matches()) {
                var expectation =
                        mark.group(3).equals("raises")
                                ? new Expectation.Raises(i + 1, mark.group(4).strip())
                                : new Expectation.Stops(i + 1, limit(mark.group(4)));
                cases.add(
                        new ConformanceCase(name + ":" + (i + 1), without(lines, i), expectation));
            }
        }
        return cases;
    }

    private static Limit limit(String text) {
        for (var limit : Limit.values()) {
            if (limit.text().equals(text.strip())) {
                return limit;
            }
        }
        throw new IllegalArgumentException("no limit is called '" + text.strip() + "'");
    }

    private static String without(List<String> lines, int except) {
        var source = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            var mark = MARK.matcher(lines.get(i));
            source.append(mark.matches() && i != except ? passedOver(mark) : lines.get(i));
            source.append('\n');
        }
        return source.toString();
    }

    /// What stands in for a marked line: nothing where even `pass` would be indented wrongly.
    private static String passedOver(MatchResult mark) {
        var misplaced =
                mark.group(4).startsWith("IndentationError")
                        || mark.group(4).startsWith("TabError");
        return misplaced ? "" : mark.group(1) + "pass";
    }
}
