package dev.codemode.suites.internal.demo;

import dev.codemode.tools.ToolFailure;
import java.math.BigDecimal;
import java.math.MathContext;

/// Evaluates `+ - * / ( )` over decimal numbers as Python does: an int stays one until a division or a
/// decimal point makes it a float.
final class Arithmetic {
    private static final int LONGEST = 1000;
    private static final int DEEPEST = 100;

    private record Value(BigDecimal value, boolean whole) {}

    private final String text;
    private int at;
    private int depth;

    private Arithmetic(String text) {
        this.text = text;
    }

    static Number evaluate(String expression) throws ToolFailure {
        if (!expression.matches("[0-9+\\-*/.() ]*")) {
            throw new ToolFailure("Expression may only have digits and + - * / . ( ) and spaces");
        }
        if (expression.length() > LONGEST) {
            throw new ToolFailure("Expression is longer than " + LONGEST + " characters");
        }
        var arithmetic = new Arithmetic(expression);
        var result = arithmetic.sum();
        if (arithmetic.peek() != 0) {
            throw arithmetic.invalid();
        }
        return result.whole ? result.value.toBigIntegerExact() : result.value.doubleValue();
    }

    private Value sum() throws ToolFailure {
        var left = product();
        while (peek() == '+' || peek() == '-') {
            var minus = text.charAt(at++) == '-';
            var right = product();
            left =
                    new Value(
                            minus ? left.value.subtract(right.value) : left.value.add(right.value),
                            left.whole && right.whole);
        }
        return left;
    }

    private Value product() throws ToolFailure {
        var left = signed();
        while (peek() == '*' || peek() == '/') {
            var times = text.charAt(at++) == '*';
            var right = signed();
            left = times ? multiplied(left, right) : divided(left, right);
        }
        return left;
    }

    private static Value multiplied(Value left, Value right) {
        return new Value(left.value.multiply(right.value), left.whole && right.whole);
    }

    private static Value divided(Value left, Value right) throws ToolFailure {
        if (right.value.signum() == 0) {
            throw new ToolFailure("Division by zero");
        }
        return new Value(left.value.divide(right.value, MathContext.DECIMAL128), false);
    }

    private Value signed() throws ToolFailure {
        var minus = false;
        while (peek() == '+' || peek() == '-') {
            minus ^= text.charAt(at++) == '-';
        }
        var value = atom();
        return minus ? new Value(value.value.negate(), value.whole) : value;
    }

    private Value atom() throws ToolFailure {
        if (peek() != '(') {
            return number();
        }
        if (++depth > DEEPEST) {
            throw new ToolFailure("Expression has more than " + DEEPEST + " parentheses");
        }
        at++;
        var inner = sum();
        if (peek() != ')') {
            throw invalid();
        }
        at++;
        return inner;
    }

    private Value number() throws ToolFailure {
        peek();
        var start = at;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        var digits = text.substring(start, at);
        if (!digits.matches("[0-9]+(\\.[0-9]*)?|\\.[0-9]+")) {
            throw invalid();
        }
        return new Value(new BigDecimal(digits), digits.indexOf('.') < 0);
    }

    /// The next character that is no space, 0 at the end.
    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private ToolFailure invalid() {
        return new ToolFailure("Invalid expression: " + text);
    }
}
