package dev.codemode.python;

import java.util.List;

/// What the checker knows of an argument or a result of a host function.
public sealed interface HostType {
    /// Nothing is known.
    record Any() implements HostType {}

    record None() implements HostType {}

    record Bool() implements HostType {}

    record Int() implements HostType {}

    /// An int or a float.
    record Num() implements HostType {}

    /// @param allowed the only values it may have; empty where every text will do
    record Text(List<String> allowed) implements HostType {
        public Text {
            allowed = List.copyOf(allowed);
        }
    }

    record ListOf(HostType element) implements HostType {}

    /// A dict whose keys are data.
    record DictOf(HostType values) implements HostType {}

    /// A dict with known keys.
    ///
    /// @param open whether other keys may stand beside them
    record RecordType(String name, List<Field> fields, boolean open) implements HostType {
        public RecordType {
            fields = List.copyOf(fields);
        }
    }

    /// One of several.
    record OneOf(List<HostType> types) implements HostType {
        public OneOf {
            types = List.copyOf(types);
        }
    }

    /// A str that holds a value as JSON.
    record JsonText(HostType value) implements HostType {}

    /// @param required whether it is always there, or must be given
    record Field(String name, HostType type, boolean required) {}
}
