package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import java.util.List;

/// The exception of `io`, which has two bases that no class of a program could join.
final class IoErrors {
    private static final Type UNSUPPORTED =
            TypeBuilder.exception(
                    "UnsupportedOperation", "io", List.of(Types.OS_ERROR, Types.VALUE_ERROR));

    static final ModuleValue MODULE = new ModuleBuilder("_io").type(UNSUPPORTED).build();

    private IoErrors() {}
}
