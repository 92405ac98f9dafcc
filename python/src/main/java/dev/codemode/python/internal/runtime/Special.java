package dev.codemode.python.internal.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The double-underscore methods that the interpreter itself calls. A [Type] keeps what it has for each
/// in an array, so that asking for one costs an array read.
public enum Special {
    NEW,
    INIT,
    CALL,
    REPR,
    STR,
    HASH,
    BOOL,
    LEN,
    LENGTH_HINT,
    ITER,
    NEXT,
    REVERSED,
    FORMAT,
    GETITEM,
    SETITEM,
    DELITEM,
    CONTAINS,
    MISSING,
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE,
    ADD,
    SUB,
    MUL,
    MATMUL,
    TRUEDIV,
    FLOORDIV,
    MOD,
    POW,
    LSHIFT,
    RSHIFT,
    AND,
    OR,
    XOR,
    RADD,
    RSUB,
    RMUL,
    RMATMUL,
    RTRUEDIV,
    RFLOORDIV,
    RMOD,
    RPOW,
    RLSHIFT,
    RRSHIFT,
    RAND,
    ROR,
    RXOR,
    IADD,
    ISUB,
    IMUL,
    IMATMUL,
    ITRUEDIV,
    IFLOORDIV,
    IMOD,
    IPOW,
    ILSHIFT,
    IRSHIFT,
    IAND,
    IOR,
    IXOR,
    NEG,
    POS,
    INVERT,
    ABS,
    INT,
    FLOAT,
    INDEX,
    ROUND,
    TRUNC,
    FLOOR,
    CEIL,
    DIVMOD,
    RDIVMOD,
    GETATTRIBUTE,
    GETATTR,
    SETATTR,
    DELATTR,
    GET,
    SET,
    DELETE,
    SET_NAME,
    INIT_SUBCLASS,
    CLASS_GETITEM,
    INSTANCECHECK,
    SUBCLASSCHECK,
    ENTER,
    EXIT,
    AWAIT,
    AENTER,
    AEXIT,
    AITER,
    ANEXT;

    private static final Map<String, Special> BY_NAME = new HashMap<>();
    static final int COUNT = values().length;

    static {
        for (var special : values()) {
            BY_NAME.put(special.method(), special);
        }
    }

    private final String method = "__" + name().toLowerCase(java.util.Locale.ROOT) + "__";

    /// The method's name, such as `__add__`.
    public String method() {
        return method;
    }

    static @Nullable Special named(String name) {
        return name.startsWith("__") ? BY_NAME.get(name) : null;
    }
}
