package dev.codemode.python.internal.runtime;

/// Makes built-in functions for the library.
public final class Natives {
    private Natives() {}

    public static Native function(String signature, Native.F0 body) {
        return Native.of(signature, null, body);
    }

    public static Native function(String signature, Native.F1 body) {
        return Native.of(signature, null, body);
    }

    public static Native function(String signature, Native.F2 body) {
        return Native.of(signature, null, body);
    }

    public static Native function(String signature, Native.F3 body) {
        return Native.of(signature, null, body);
    }

    /// A function with optional, keyword or any number of arguments.
    public static Native flexible(String signature, Native.FN body) {
        return Native.flexible(signature, null, body);
    }
}
