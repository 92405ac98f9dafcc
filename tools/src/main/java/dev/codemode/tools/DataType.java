package dev.codemode.tools;

import java.util.List;
import java.util.Objects;
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

    /// A str that is a moment, `YYYY-MM-DDTHH:MM:SS`, with or without a time zone.
    record DateTime() implements DataType {}

    /// One of a few bools, ints and floats. (A str of a few is a [Text], None is an [OrNone].)
    ///
    /// @param allowed plain data
    record Literal(List<Object> allowed) implements DataType {
        public Literal {
            allowed = List.copyOf(allowed);
            if (allowed.isEmpty()) {
                throw new IllegalArgumentException("a Literal needs at least one value");
            }
        }
    }

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

        /// The same under another name.
        RecordType called(String other) {
            return new RecordType(other, doc, fields, open);
        }

        /// The same with other keys allowed.
        RecordType opened() {
            return new RecordType(name, doc, fields, true);
        }
    }

    /// A value of one of several types. [#union] makes it, and simplifies it.
    ///
    /// @param options two or more, none of them a union, [OrNone], [Nothing] or [Any]
    record Union(List<DataType> options) implements DataType {
        public Union {
            options = List.copyOf(options);
            if (options.size() < 2) {
                throw new IllegalArgumentException(
                        "a Union needs two types at least, got " + options);
            }
        }
    }

    /// A type that contains itself, by its name: a walk over types that follows it goes on for ever,
    /// so it keeps the ones it has seen.
    final class Named implements DataType {
        private final String name;
        private final String source;
        private @Nullable DataType type;

        /// @param source the text that the type was read from; equal texts are the same type
        Named(String name, String source) {
            this.name = name;
            this.source = source;
        }

        public String name() {
            return name;
        }

        /// What it stands for: a record, a list, a union and so on, never a [Named].
        public DataType type() {
            return Objects.requireNonNull(type, name);
        }

        void become(DataType meant) {
            type = meant;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named named
                    && name.equals(named.name)
                    && source.equals(named.source);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return "Named[" + name + "]";
        }
    }

    /// A key of a record, or a parameter of a tool.
    ///
    /// @param required whether it must be there
    /// @param defaultValue plain data that stands for an absent one; null where there is none
    /// @param inResults whether a result always has it, as None where there is nothing
    record Field(
            String name,
            DataType type,
            String doc,
            boolean required,
            @Nullable Object defaultValue,
            boolean inResults) {

        /// A field that results have where it is required or may be None, as Java's records do.
        public Field(
                String name,
                DataType type,
                String doc,
                boolean required,
                @Nullable Object defaultValue) {
            this(name, type, doc, required, defaultValue, required || type instanceof OrNone);
        }
    }

    /// The type of whatever fits one of the options, as simple as it can be: `Int` and `Num` are `Num`,
    /// two sets of str are one, what may be None is an [OrNone] around the rest, and [Any] swallows all.
    ///
    /// @throws IllegalArgumentException where there is no option
    static DataType union(List<? extends DataType> options) {
        return Unions.of(options);
    }

    /// Any str.
    static Text text() {
        return new Text("", List.of());
    }
}
