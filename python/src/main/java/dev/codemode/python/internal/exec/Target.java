package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.Value;

/// Something that can be assigned to.
abstract class Target {
    abstract void assign(Frame f, Value value);

    /// `del target`.
    abstract void delete(Frame f);
}
