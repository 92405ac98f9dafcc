package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names that every program knows. Made once, shared by all runs; nothing in it can be changed.
public final class Builtins {
    private static final Map<String, Value> TABLE = new LinkedHashMap<>();

    static {
        ObjectMethods.install();
        NumberMethods.install();
        StrMethods.install();
        BytesMethods.install();
        ComplexMethods.install();
        ListMethods.install();
        TupleMethods.install();
        DictMethods.install();
        SetMethods.install();
        IteratorMethods.install();
        ExceptionMethods.install();
        FunctionMethods.install();
        TABLE.put("None", Constants.NONE);
        TABLE.put("True", Bool.TRUE);
        TABLE.put("False", Bool.FALSE);
        TABLE.put("Ellipsis", Constants.ELLIPSIS);
        TABLE.put("NotImplemented", Constants.NOT_IMPLEMENTED);
        for (var type :
                List.of(
                        Types.OBJECT,
                        Types.TYPE,
                        Types.INT,
                        Types.BOOL,
                        Types.FLOAT,
                        Types.STR,
                        Types.BYTES,
                        Types.BYTEARRAY,
                        Types.COMPLEX,
                        Types.LIST,
                        Types.TUPLE,
                        Types.DICT,
                        Types.SET,
                        Types.FROZENSET,
                        Types.RANGE,
                        Types.SLICE,
                        Types.STATIC_METHOD,
                        Types.CLASS_METHOD,
                        Types.PROPERTY,
                        Types.SUPER,
                        Types.ENUMERATE,
                        Types.ZIP,
                        Types.MAP,
                        Types.FILTER,
                        Types.REVERSED)) {
            TABLE.put(type.name(), type);
        }
        TABLE.putAll(Types.exceptions());
        TABLE.put("EnvironmentError", Types.OS_ERROR);
        TABLE.put("IOError", Types.OS_ERROR);
        CoreFunctions.install();
        NumberFunctions.install();
        SequenceFunctions.install();
    }

    private Builtins() {}

    /// Values by name.
    public static Map<String, Value> table() {
        return Collections.unmodifiableMap(TABLE);
    }

    static void function(String signature, Native.F0 body) {
        put(Natives.function(signature, body));
    }

    static void function(String signature, Native.F1 body) {
        put(Natives.function(signature, body));
    }

    static void function(String signature, Native.F2 body) {
        put(Natives.function(signature, body));
    }

    /// A function with optional, keyword or any number of arguments.
    static void flexible(String signature, Native.FN body) {
        put(Natives.flexible(signature, body));
    }

    private static void put(Native function) {
        TABLE.put(function.name(), function);
    }
}
