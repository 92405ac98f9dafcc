package dev.codemode.tools;

import dev.codemode.python.PlainData;
import dev.codemode.tools.DataType.Field;
import dev.codemode.tools.DataType.RecordType;
import dev.langchain4j.model.output.structured.Description;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A Java type as a [DataType], and the way of its values in and out.
///
/// @param fromPlain takes plain data that fits the type; what fits the type and not the Java type
///     (an int of thirty digits for a `long`) is an IllegalArgumentException with a message for the model
record Codec(
        DataType type,
        Function<@Nullable Object, @Nullable Object> fromPlain,
        Function<@Nullable Object, @Nullable Object> toPlain) {

    /// @param where what the type belongs to, for messages
    static Codec of(String where, AnnotatedType type) {
        return of(where, type, Set.of());
    }

    private static Codec of(String where, AnnotatedType type, Set<Class<?>> inside) {
        var codec = ofNonNull(where, type, inside);
        return type.isAnnotationPresent(Nullable.class) ? codec.orNone() : codec;
    }

    private Codec orNone() {
        return new Codec(
                new DataType.OrNone(type),
                plain -> plain == null ? null : fromPlain.apply(plain),
                value -> value == null ? null : toPlain.apply(value));
    }

    private static Codec ofNonNull(String where, AnnotatedType annotated, Set<Class<?>> inside) {
        var type = rawClass(where, annotated.getType());
        if (type == List.class) {
            return ofList(of(where, argument(where, annotated, 0), inside));
        }
        if (type == Map.class) {
            return ofMap(where, annotated, inside);
        }
        if (type.isRecord()) {
            return ofRecord(where, type, inside);
        }
        if (type.isEnum()) {
            return ofEnum(type);
        }
        return ofScalar(where, type);
    }

    private static Codec ofScalar(String where, Class<?> type) {
        if (type == String.class) {
            return same(DataType.text());
        }
        if (type == boolean.class || type == Boolean.class) {
            return same(new DataType.Bool());
        }
        if (type == int.class || type == Integer.class) {
            return new Codec(new DataType.Int(), Codec::toInt, Plain::of);
        }
        if (type == long.class || type == Long.class) {
            return new Codec(new DataType.Int(), Codec::toLong, Plain::of);
        }
        if (type == BigInteger.class) {
            return new Codec(new DataType.Int(), Codec::toBigInteger, Plain::of);
        }
        if (type == double.class || type == Double.class) {
            return new Codec(new DataType.Num(), plain -> number(plain).doubleValue(), Plain::of);
        }
        if (type == BigDecimal.class) {
            return new Codec(
                    new DataType.Num(),
                    plain -> new BigDecimal(number(plain).toString()),
                    Plain::of);
        }
        if (type == Number.class) {
            return same(new DataType.Num());
        }
        if (type == LocalDate.class) {
            return new Codec(
                    new DataType.Date(),
                    plain -> LocalDate.parse(String.valueOf(plain)),
                    Plain::of);
        }
        if (type == Object.class) {
            return same(new DataType.Any());
        }
        if (type == void.class) {
            return same(new DataType.Nothing());
        }
        throw new IllegalArgumentException(
                where
                        + " has the type "
                        + type.getName()
                        + ", which tools cannot have; use String, boolean, int, long, double, BigDecimal,"
                        + " Number, LocalDate, an enum, a record, List, Map or Object");
    }

    private static Codec same(DataType type) {
        return new Codec(type, plain -> plain, Plain::of);
    }

    private static Number number(@Nullable Object plain) {
        if (plain instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException("not a number: " + PlainData.repr(plain));
    }

    private static Object toInt(@Nullable Object plain) {
        var value = whole(plain);
        if (value.bitLength() >= Integer.SIZE) {
            throw new IllegalArgumentException(value + " is too large for an int of 32 bits");
        }
        return value.intValueExact();
    }

    private static Object toLong(@Nullable Object plain) {
        var value = whole(plain);
        if (value.bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException(value + " is too large for an int of 64 bits");
        }
        return value.longValueExact();
    }

    private static Object toBigInteger(@Nullable Object plain) {
        return whole(plain);
    }

    private static BigInteger whole(@Nullable Object plain) {
        return new BigInteger(number(plain).toString());
    }

    private static Codec ofEnum(Class<?> type) {
        var byName = new LinkedHashMap<String, Object>();
        for (var constant : type.getEnumConstants()) {
            byName.put(Plain.wireName((Enum<?>) constant), constant);
        }
        return new Codec(
                new DataType.Text(type.getSimpleName(), List.copyOf(byName.keySet())),
                byName::get,
                Plain::of);
    }

    private static Codec ofList(Codec element) {
        return new Codec(
                new DataType.ListOf(element.type),
                plain -> mapped((List<?>) plain, element.fromPlain),
                value -> mapped((List<?>) value, element.toPlain));
    }

    private static List<@Nullable Object> mapped(
            @Nullable List<?> list, Function<@Nullable Object, @Nullable Object> each) {
        var mapped = new ArrayList<@Nullable Object>();
        for (var item : list == null ? List.of() : list) {
            mapped.add(each.apply(item));
        }
        return mapped;
    }

    private static Codec ofMap(String where, AnnotatedType annotated, Set<Class<?>> inside) {
        if (rawClass(where, argument(where, annotated, 0).getType()) != String.class) {
            throw new IllegalArgumentException(where + " is a Map whose keys are not String");
        }
        var values = of(where, argument(where, annotated, 1), inside);
        return new Codec(
                new DataType.MapOf(values.type),
                plain -> mapped((Map<?, ?>) plain, values.fromPlain),
                value -> mapped((Map<?, ?>) value, values.toPlain));
    }

    private static Map<String, @Nullable Object> mapped(
            @Nullable Map<?, ?> map, Function<@Nullable Object, @Nullable Object> each) {
        var mapped = new LinkedHashMap<String, @Nullable Object>();
        if (map != null) {
            map.forEach((key, value) -> mapped.put(String.valueOf(key), each.apply(value)));
        }
        return mapped;
    }

    private static Codec ofRecord(String where, Class<?> type, Set<Class<?>> inside) {
        if (inside.contains(type)) {
            throw new IllegalArgumentException(
                    where + ": record " + type.getSimpleName() + " contains itself");
        }
        var deeper = new HashSet<>(inside);
        deeper.add(type);
        var members = new ArrayList<Member>();
        for (var component : type.getRecordComponents()) {
            members.add(Member.of(type, component, deeper));
        }
        var fields = members.stream().filter(m -> !m.asGiven).map(Member::field).toList();
        var open = members.stream().anyMatch(Member::asGiven);
        var shape = new RecordType(type.getSimpleName(), description(type), fields, open);
        var constructor = constructor(type);
        return new Codec(
                shape,
                plain -> construct(constructor, members, (Map<?, ?>) plain),
                value -> taken(members, value));
    }

    /// One component of a record.
    private record Member(String name, Codec codec, String doc, boolean asGiven, MethodHandle get) {
        static Member of(Class<?> type, RecordComponent component, Set<Class<?>> inside) {
            var where = type.getSimpleName() + "." + component.getName();
            var accessor = component.getAccessor();
            try {
                accessor.setAccessible(true);
                return new Member(
                        SnakeCase.of(component.getName()),
                        Codec.of(where, component.getAnnotatedType(), inside),
                        description(type.getDeclaredField(component.getName())),
                        component.isAnnotationPresent(AsGiven.class),
                        MethodHandles.lookup().unreflect(accessor));
            } catch (IllegalAccessException | NoSuchFieldException e) {
                throw new IllegalArgumentException(where + " cannot be read", e);
            }
        }

        Field field() {
            var optional = codec.type instanceof DataType.OrNone;
            return new Field(name, codec.type, doc, !optional, null);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        var types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return MethodHandles.lookup().unreflectConstructor(constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "record " + type.getName() + " cannot be constructed", e);
        }
    }

    private static Object construct(
            MethodHandle constructor, List<Member> members, @Nullable Map<?, ?> plain) {
        var given = plain == null ? Map.<String, Object>of() : plain;
        var arguments = new ArrayList<@Nullable Object>();
        for (var member : members) {
            arguments.add(
                    member.codec.fromPlain.apply(member.asGiven ? given : given.get(member.name)));
        }
        return Invocation.of(constructor, arguments);
    }

    private static Map<String, @Nullable Object> taken(
            List<Member> members, @Nullable Object value) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        var own = new LinkedHashMap<String, @Nullable Object>();
        for (var member : members) {
            var taken = member.codec.toPlain.apply(Invocation.of(member.get, Arrays.asList(value)));
            if (member.asGiven) {
                plain.putAll(mapped((Map<?, ?>) taken, each -> each));
            } else {
                own.put(member.name, taken);
            }
        }
        // What was not in the dict it came in as does not come back as a None.
        var open = members.stream().anyMatch(Member::asGiven);
        own.forEach(
                (name, member) -> {
                    if (member != null || !open || plain.containsKey(name)) {
                        plain.put(name, member);
                    }
                });
        return plain;
    }

    private static String description(AnnotatedElement element) {
        var description = element.getAnnotation(Description.class);
        return description == null ? "" : String.join(" ", description.value());
    }

    private static Class<?> rawClass(String where, Type type) {
        return switch (type) {
            case Class<?> raw -> raw;
            case ParameterizedType generic -> rawClass(where, generic.getRawType());
            default ->
                    throw new IllegalArgumentException(
                            where + " has the generic type " + type + "; name a concrete type");
        };
    }

    private static AnnotatedType argument(String where, AnnotatedType type, int index) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return generic.getAnnotatedActualTypeArguments()[index];
        }
        throw new IllegalArgumentException(where + " is a List or Map of an unknown type");
    }
}
