package dev.codemode.python.internal.host;

import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.SetValue;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Table;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.Excerpt;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Guest values as data to look at, for [Excerpt]. Nothing is copied and no code of the program runs:
/// what a class of the program is, is told by its name.
final class GuestView {
    private static final int MOST_BITS = 4096;

    private GuestView() {}

    /// Whether showing a value tells more than its name does.
    static boolean isData(Value value) {
        return !(value instanceof ModuleValue
                || value instanceof Type
                || Protocol.isCallable(value));
    }

    static @Nullable Object of(Value value) {
        return switch (value) {
            case Bool bool -> bool.isTrue();
            case IntValue number when number.fitsLong() -> number.asLong();
            case IntValue number when number.asBig().bitLength() <= MOST_BITS -> number.asBig();
            case FloatValue number -> number.value;
            case StrValue text -> text.text();
            case BytesValue bytes ->
                    new Excerpt.Opaque("<bytes of length " + bytes.bytes().length + ">");
            case ListValue list -> new Items(list.size(), list::get);
            case TupleValue tuple ->
                    new Excerpt.Group(
                            "(",
                            tuple.size() == 1 ? ",)" : ")",
                            new Items(tuple.size(), tuple::get));
            case SetValue set when set.size() > 0 ->
                    new Excerpt.Group("{", "}", new Members(set.table()));
            case DictValue dict -> new Entries(dict.table());
            case Value none when none == Constants.NONE -> null;
            default -> new Excerpt.Opaque("<" + value.typeName() + " object>");
        };
    }

    private static final class Items extends AbstractList<@Nullable Object> {
        private final int size;
        private final IntFunction<Value> items;

        Items(int size, IntFunction<Value> items) {
            this.size = size;
            this.items = items;
        }

        @Override
        public @Nullable Object get(int index) {
            return of(items.apply(index));
        }

        @Override
        public int size() {
            return size;
        }
    }

    /// The keys of a table, which has gaps where keys were removed.
    private static final class Members extends AbstractCollection<@Nullable Object> {
        private final Table table;

        Members(Table table) {
            this.table = table;
        }

        @Override
        public Iterator<@Nullable Object> iterator() {
            return entries(table).<@Nullable Object>map(this::member).iterator();
        }

        private @Nullable Object member(int index) {
            return of(Objects.requireNonNull(table.key(index)));
        }

        @Override
        public int size() {
            return table.size();
        }
    }

    private static final class Entries extends AbstractMap<@Nullable Object, @Nullable Object> {
        private final Table table;

        Entries(Table table) {
            this.table = table;
        }

        @Override
        public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
                    return entries(table).map(Entries.this::entry).iterator();
                }

                @Override
                public int size() {
                    return table.size();
                }
            };
        }

        private Map.Entry<@Nullable Object, @Nullable Object> entry(int index) {
            return new AbstractMap.SimpleImmutableEntry<>(
                    of(Objects.requireNonNull(table.key(index))), of(table.value(index)));
        }
    }

    private static Stream<Integer> entries(Table table) {
        return IntStream.range(0, table.entries()).filter(i -> table.key(i) != null).boxed();
    }
}
