package dev.codemode.suites.internal;

import dev.codemode.suites.CheckResult;
import dev.codemode.suites.CheckResult.Kind;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Checks as they are made, in order. Money counts as equal within a cent.
public final class CheckList {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final String answer;
    private final Figures figures;
    private final List<CheckResult> results = new ArrayList<>();

    /// @param answer what the model said at the end
    public CheckList(String answer) {
        this.answer = answer;
        this.figures = Figures.in(answer);
    }

    public List<CheckResult> results() {
        return List.copyOf(results);
    }

    public CheckList money(String name, long expected, BigDecimal actual) {
        var wanted = BigDecimal.valueOf(expected);
        return add(name, Kind.STATE, shown(wanted), shown(actual), same(wanted, actual));
    }

    /// As [#money], of what is booked under labels that the task's text prescribes.
    public CheckList labelled(String name, long expected, BigDecimal actual) {
        var wanted = BigDecimal.valueOf(expected);
        return add(name, Kind.LABEL, shown(wanted), shown(actual), same(wanted, actual));
    }

    public CheckList count(String name, long expected, long actual) {
        return add(name, Kind.STATE, "" + expected, "" + actual, expected == actual);
    }

    public CheckList atLeast(String name, long least, long actual) {
        return add(name, Kind.STATE, least + " or more", "" + actual, actual >= least);
    }

    /// That the actual ones include the expected one, apart from case and from what separates words.
    public CheckList includes(String name, String expected, Collection<String> actual) {
        return includes(Kind.STATE, name, expected, actual);
    }

    /// As [#includes], of labels that the task's text prescribes.
    public CheckList includesLabel(String name, String expected, Collection<String> actual) {
        return includes(Kind.LABEL, name, expected, actual);
    }

    private CheckList includes(Kind kind, String name, String expected, Collection<String> actual) {
        var passed = actual.stream().anyMatch(each -> label(each).equals(label(expected)));
        return add(name, kind, expected, String.join(", ", actual), passed);
    }

    /// That the answer reports the figure.
    public CheckList reported(String what, long expected) {
        var passed = figures.contain(BigDecimal.valueOf(expected));
        var wanted = shown(BigDecimal.valueOf(expected));
        return add(
                "answer: " + what,
                Kind.ANSWER,
                wanted,
                passed ? wanted : "not in the answer",
                passed);
    }

    /// That the answer has the name in it.
    public CheckList named(String what, String name) {
        var passed = label(answer).contains(label(name));
        return add(
                "answer: " + what, Kind.ANSWER, name, passed ? name : "not in the answer", passed);
    }

    /// `Internet/Phone` and `internet_phone` are one label.
    public static String label(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(CENT) <= 0;
    }

    private CheckList add(String name, Kind kind, String expected, String actual, boolean passed) {
        results.add(new CheckResult(name, kind, expected, actual, passed));
        return this;
    }

    private static String shown(BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        return new DecimalFormat("0.##########", symbols).format(value);
    }
}
