package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;

/// Makes the types of `itertools`. Apart from the module, which needs all of them, so that each can be
/// made first.
final class IterTypes {
    private IterTypes() {}

    static Type of(String name) {
        return TypeBuilder.type("itertools", name, Types.ITERATOR);
    }
}
