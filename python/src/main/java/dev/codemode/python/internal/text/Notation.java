package dev.codemode.python.internal.text;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// How data is written: as Python's `repr` does, or as its `json.dumps` does.
public enum Notation {
    PYTHON("None", "True", "False"),
    JSON("null", "true", "false");

    private final String none;
    private final String yes;
    private final String no;

    Notation(String none, String yes, String no) {
        this.none = none;
        this.yes = yes;
        this.no = no;
    }

    /// Writes what holds nothing else: null, a truth, a number or a text.
    public void write(@Nullable Object scalar, StringBuilder out) {
        switch (scalar) {
            case null -> out.append(none);
            case Boolean truth -> out.append(truth ? yes : no);
            case Double number -> out.append(number(number));
            case Long _, Integer _, Short _, Byte _, BigInteger _ -> out.append(scalar);
            case String text -> write(text, out);
            default ->
                    throw new IllegalArgumentException(
                            "not plain data: " + scalar.getClass().getName());
        }
    }

    private String number(double value) {
        return switch (this) {
            case PYTHON -> FloatText.repr(value);
            case JSON -> JsonText.number(value);
        };
    }

    private void write(String text, StringBuilder out) {
        switch (this) {
            case PYTHON -> out.append(StrRepr.repr(text));
            case JSON -> JsonText.quote(out, text, true);
        }
    }
}
