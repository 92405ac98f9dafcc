package dev.codemode.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns what tools and JSON parsers hand over into plain data with one Java type per Python type.
final class Plain {
    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Byte number -> number.longValue();
            case Float number -> Double.parseDouble(number.toString());
            case BigDecimal number -> number.doubleValue();
            case Number number -> number;
            case CharSequence text -> text.toString();
            case Enum<?> constant -> wireName(constant);
            case LocalDate date -> date.toString();
            case List<?> list -> ofList(list);
            case Map<?, ?> map -> ofMap(map);
            default ->
                    throw new IllegalArgumentException(
                            "not plain data: " + value.getClass().getName());
        };
    }

    /// How an enum constant is called outside: `IN_PROGRESS` is `in_progress`.
    static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<@Nullable Object> ofList(List<?> list) {
        var plain = new ArrayList<@Nullable Object>(list.size());
        for (var item : list) {
            plain.add(of(item));
        }
        return plain;
    }

    private static Map<String, @Nullable Object> ofMap(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), of(value)));
        return plain;
    }
}
