package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.ComplexValue;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.FloatText;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// `complex`.
final class ComplexMethods {
    private ComplexMethods() {}

    static void install() {
        TypeBuilder.of(Types.COMPLEX)
                .constructor(ComplexMethods::construct)
                .supports(
                        Special.ADD,
                        Special.RADD,
                        Special.SUB,
                        Special.RSUB,
                        Special.MUL,
                        Special.RMUL,
                        Special.TRUEDIV,
                        Special.RTRUEDIV,
                        Special.POW,
                        Special.RPOW,
                        Special.NEG,
                        Special.POS,
                        Special.BOOL)
                .method("__abs__(self, /)", (run, self) -> abs(run, (ComplexValue) self))
                .method("__complex__(self, /)", (run, self) -> plain((ComplexValue) self))
                .method(
                        "__getnewargs__(self, /)",
                        (run, self) ->
                                TupleValue.of(
                                        new FloatValue(((ComplexValue) self).real()),
                                        new FloatValue(((ComplexValue) self).imag())))
                .method(
                        "conjugate(self, /)",
                        (run, self) ->
                                new ComplexValue(
                                        ((ComplexValue) self).real(),
                                        -((ComplexValue) self).imag()))
                .member("real", (run, self) -> new FloatValue(((ComplexValue) self).real()))
                .member("imag", (run, self) -> new FloatValue(((ComplexValue) self).imag()))
                .finish();
    }

    private static ComplexValue plain(ComplexValue self) {
        return self.type() == Types.COMPLEX ? self : new ComplexValue(self.real(), self.imag());
    }

    private static Value abs(Run run, ComplexValue self) {
        var size = Math.hypot(self.real(), self.imag());
        if (Double.isInfinite(size)
                && Double.isFinite(self.real())
                && Double.isFinite(self.imag())) {
            throw run.raise(Types.OVERFLOW_ERROR, "absolute value too large");
        }
        return new FloatValue(size);
    }

    private static Value construct(Run run, Type type, Args args) {
        var slots = Constructors.bind(run, "complex(real=0, imag=...)", args);
        var second = slots[1] == Constants.ABSENT ? null : slots[1];
        if (slots[0] instanceof StrValue text) {
            if (second != null) {
                throw run.typeError("complex() can't take second arg if first is a string");
            }
            return parsed(run, type, text.text());
        }
        if (second instanceof StrValue) {
            throw run.typeError("complex() second arg can't be a string");
        }
        if (slots[0].type() == Types.COMPLEX && second == null && type == Types.COMPLEX) {
            return slots[0];
        }
        var first = number(run, slots[0], "first argument must be a string or a number");
        if (second == null) {
            return ComplexValue.of(type, first.real(), first.imag());
        }
        var other = number(run, second, "second argument must be a number");
        var real = isComplex(second) ? first.real() - other.imag() : first.real();
        var imag = isComplex(slots[0]) ? other.real() + first.imag() : other.real();
        return ComplexValue.of(type, real, imag);
    }

    private static boolean isComplex(Value value) {
        return value instanceof ComplexValue || value.type().lookup("__complex__") != null;
    }

    /// A number as a complex one.
    ///
    /// @param wanted what a message says of the argument
    private static ComplexValue number(Run run, Value value, String wanted) {
        var made = converted(run, value);
        if (made != null) {
            return made;
        }
        if (value.type().special(Special.FLOAT) == null
                && value.type().special(Special.INDEX) == null) {
            throw run.typeError("complex() " + wanted + ", not '" + value.typeName() + "'");
        }
        return new ComplexValue(Coercion.asDouble(run, value), 0);
    }

    /// The value itself or what its `__complex__` answers; null where it has none.
    static @Nullable ComplexValue converted(Run run, Value value) {
        if (value.type() == Types.COMPLEX) {
            return (ComplexValue) value;
        }
        var method = value.type().lookup("__complex__");
        if (method == null) {
            return null;
        }
        var answer = Protocol.callMethod(run, method, value);
        if (answer instanceof ComplexValue complex) {
            return complex;
        }
        throw run.typeError(
                value.typeName()
                        + ".__complex__() must return a complex, not "
                        + answer.typeName());
    }

    private static Value parsed(Run run, Type type, String given) {
        run.work(given.length());
        if (hasStrayUnderscore(given)) {
            throw run.valueError(
                    "could not convert string to complex: "
                            + Protocol.repr(run, StrValue.of(given)));
        }
        var text = given.strip();
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        var parts = parts(text);
        if (parts == null || parts[0].isEmpty() || parts[1].isEmpty()) {
            throw run.valueError("complex() arg is a malformed string");
        }
        return ComplexValue.of(type, parts[0].getAsDouble(), parts[1].getAsDouble());
    }

    private static OptionalDouble @Nullable [] parts(String text) {
        if (text.isEmpty() || text.chars().anyMatch(c -> Character.isWhitespace(c))) {
            return null;
        }
        var last = text.charAt(text.length() - 1);
        if (last != 'j' && last != 'J') {
            return new OptionalDouble[] {FloatText.parse(text), OptionalDouble.of(0)};
        }
        var body = text.substring(0, text.length() - 1);
        var at = body.length() - 1;
        while (at > 0 && !(isSign(body.charAt(at)) && !isExponent(body.charAt(at - 1)))) {
            at--;
        }
        var real = at > 0 ? FloatText.parse(body.substring(0, at)) : OptionalDouble.of(0);
        var imag = at > 0 ? body.substring(at) : body;
        var unit = imag.isEmpty() || imag.equals("+") || imag.equals("-");
        return new OptionalDouble[] {real, FloatText.parse(unit ? imag + "1" : imag)};
    }

    /// Whether an underscore stands anywhere but between two digits.
    private static boolean hasStrayUnderscore(String text) {
        for (var at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
            if (at == 0
                    || at == text.length() - 1
                    || !Character.isDigit(text.charAt(at - 1))
                    || !Character.isDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E';
    }
}
