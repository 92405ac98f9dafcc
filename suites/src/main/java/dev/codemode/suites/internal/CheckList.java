package dev.codemode.suites.internal;

import dev.codemode.suites.CheckResult;
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
        var passed = wanted.subtract(actual).abs().compareTo(CENT) <= 0;
        return add(name, shown(wanted), shown(actual), passed);
    }

    public CheckList count(String name, long expected, long actual) {
        return add(name, "" + expected, "" + actual, expected == actual);
    }

    public CheckList atLeast(String name, long least, long actual) {
        return add(name, least + " or more", "" + actual, actual >= least);
    }

    public CheckList text(String name, String expected, String actual) {
        return add(name, expected, actual, expected.equals(actual));
    }

    /// That the actual ones include the expected one, apart from case and from what separates words.
    public CheckList includes(String name, String expected, Collection<String> actual) {
        var passed = actual.stream().anyMatch(each -> label(each).equals(label(expected)));
        return add(name, expected, String.join(", ", actual), passed);
    }

    /// That the answer reports the figure.
    public CheckList reported(String what, long expected) {
        var passed = figures.contain(BigDecimal.valueOf(expected));
        var wanted = shown(BigDecimal.valueOf(expected));
        return add("answer: " + what, wanted, passed ? wanted : "not in the answer", passed);
    }

    /// That the answer has the name in it.
    public CheckList named(String what, String name) {
        var passed = label(answer).contains(label(name));
        return add("answer: " + what, name, passed ? name : "not in the answer", passed);
    }

    /// `Internet/Phone` and `internet_phone` are one label.
    public static String label(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private CheckList add(String name, String expected, String actual, boolean passed) {
        results.add(new CheckResult(name, expected, actual, passed));
        return this;
    }

    private static String shown(BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        return new DecimalFormat("0.##########", symbols).format(value);
    }
}
