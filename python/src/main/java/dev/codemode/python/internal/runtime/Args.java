package dev.codemode.python.internal.runtime;

import java.util.Arrays;

/// The arguments of one call: positional values, then the values of `keywords`, in call order. The
/// arrays are not copied; a callee does not change them.
public final class Args {
    static final Value[] NO_VALUES = {};
    static final String[] NO_NAMES = {};
    public static final Args NONE = new Args(NO_VALUES, NO_NAMES);

    private final Value[] values;
    private final String[] keywords;

    public Args(Value[] values, String[] keywords) {
        this.values = values;
        this.keywords = keywords;
    }

    public static Args of(Value... values) {
        return new Args(values, NO_NAMES);
    }

    public int positional() {
        return values.length - keywords.length;
    }

    public int keywords() {
        return keywords.length;
    }

    public Value get(int index) {
        return values[index];
    }

    public String keyword(int index) {
        return keywords[index];
    }

    public Value keywordValue(int index) {
        return values[positional() + index];
    }

    public Value[] positionalValues() {
        return keywords.length == 0 ? values : Arrays.copyOf(values, positional());
    }

    Value[] values() {
        return values;
    }

    /// These arguments behind one more: how a method call passes `self`.
    public Args prepend(Value first) {
        var more = new Value[values.length + 1];
        more[0] = first;
        System.arraycopy(values, 0, more, 1, values.length);
        return new Args(more, keywords);
    }

    /// These arguments without the first positional one.
    public Args withoutFirst() {
        return new Args(Arrays.copyOfRange(values, 1, values.length), keywords);
    }
}
