package dev.codemode.bench;

import dev.codemode.tools.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Reads `name [ "(" approach ")" ] [ "." bound ] sign number [ "%" ]`.
final class GateParser {
    private final String text;
    private int at;

    GateParser(String text) {
        this.text = text;
    }

    Gate gate() {
        var quantity = quantity();
        var approach = approach();
        var bound = bound();
        var sign = sign();
        var limit = limit();
        spaces();
        if (at < text.length()) {
            throw wanted(at, "nothing more; give --fail-if several times for several gates");
        }
        return new Gate(text.strip(), quantity, approach, bound, sign, limit);
    }

    private Quantity quantity() {
        spaces();
        var start = at;
        var name = word(GateParser::isName);
        if (name.isEmpty()) {
            throw wanted(start, "the name of a figure, such as tokens_ratio");
        }
        return Quantity.all().stream()
                .filter(q -> q.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                unknown(
                                        start,
                                        "figure",
                                        name,
                                        Quantity.all().stream().map(Quantity::name).toList()));
    }

    private @Nullable String approach() {
        spaces();
        if (!skip("(")) {
            return null;
        }
        spaces();
        var start = at;
        var approach = word(c -> isName(c) || c == '-');
        if (approach.isEmpty()) {
            throw wanted(start, "an approach, such as code-mode");
        }
        spaces();
        if (!skip(")")) {
            throw wanted(at, "')'");
        }
        return approach;
    }

    private Gate.@Nullable Bound bound() {
        spaces();
        if (!skip(".")) {
            return null;
        }
        var start = at;
        var name = word(GateParser::isName);
        return Arrays.stream(Gate.Bound.values())
                .filter(b -> b.id().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                unknown(
                                        start,
                                        "bound",
                                        name,
                                        Arrays.stream(Gate.Bound.values())
                                                .map(Gate.Bound::id)
                                                .toList()));
    }

    private Gate.Sign sign() {
        spaces();
        // The longer ones first: '>' begins '>=' too.
        for (var sign :
                List.of(Gate.Sign.AT_LEAST, Gate.Sign.AT_MOST, Gate.Sign.ABOVE, Gate.Sign.BELOW)) {
            if (skip(sign.text())) {
                return sign;
            }
        }
        throw wanted(at, "one of > >= < <=");
    }

    private double limit() {
        spaces();
        var start = at;
        var number =
                word(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e');
        try {
            var value = Double.parseDouble(number);
            spaces();
            return skip("%") ? value / 100 : value;
        } catch (NumberFormatException e) {
            at = start;
            throw wanted(start, "a number");
        }
    }

    private static boolean isName(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private String word(IntPredicate belongs) {
        var start = at;
        while (at < text.length() && belongs.test(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean skip(String expected) {
        var there = text.startsWith(expected, at);
        if (there) {
            at += expected.length();
        }
        return there;
    }

    private IllegalArgumentException wanted(int where, String what) {
        var rest = text.substring(where).strip();
        return new IllegalArgumentException(
                "'"
                        + text
                        + "', column "
                        + (where + 1)
                        + ": wanted "
                        + what
                        + ", got "
                        + (rest.isEmpty() ? "the end" : "'" + rest + "'"));
    }

    private IllegalArgumentException unknown(
            int where, String what, String name, Collection<String> known) {
        var hint = Nearest.to(name, known).map(n -> "; did you mean '" + n + "'?").orElse(";");
        return new IllegalArgumentException(
                "'"
                        + text
                        + "', column "
                        + (where + 1)
                        + ": no "
                        + what
                        + " '"
                        + name
                        + "'"
                        + hint
                        + " there are "
                        + String.join(", ", known));
    }
}
