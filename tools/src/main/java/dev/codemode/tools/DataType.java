package dev.codemode.tools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The type of an argument or a result.
///
/// Java types and JSON schemas are read into this one model, and every description (Python stubs,
/// schemas) and every check of arguments is made from it.
public sealed interface DataType {

    /// Anything.
    record Any() implements DataType {}

    /// None alone: what a tool returns that returns nothing.
    record Nothing() implements DataType {}

    record Bool() implements DataType {}

    /// An int of any size; a bool is none.
    record Int() implements DataType {}

    /// An int or a finite float; a bool is none.
    record Num() implements DataType {}

    /// A str.
    ///
    /// @param name what descriptions call the set of allowed values; empty where it has no name
    /// @param allowed the only values it may have; empty where every str will do
    record Text(String name, List<String> allowed) implements DataType {
        public Text {
            allowed = List.copyOf(allowed);
        }
    }

    /// A str that is a day of the calendar, `YYYY-MM-DD`.
    record Date() implements DataType {}

    record ListOf(DataType element) implements DataType {}

    /// A dict with str keys that are data, not names.
    record MapOf(DataType values) implements DataType {}

    /// The type or None.
    record OrNone(DataType type) implements DataType {}

    /// A dict with known keys. (Not `Record`, which would hide `java.lang.Record`.)
    ///
    /// @param open whether other keys may stand beside the fields
    record RecordType(String name, String doc, List<Field> fields, boolean open)
            implements DataType {
        public RecordType {
            fields = List.copyOf(fields);
        }
    }

    /// A key of a record, or a parameter of a tool.
    ///
    /// @param required whether it must be there
    /// @param defaultValue plain data that stands for an absent one; null where there is none
    record Field(
            String name,
            DataType type,
            String doc,
            boolean required,
            @Nullable Object defaultValue) {}

    /// Any str.
    static Text text() {
        return new Text("", List.of());
    }
}
