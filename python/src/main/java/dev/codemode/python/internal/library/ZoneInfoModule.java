package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SetValue;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `zoneinfo`. The zones are Java's; nothing is read from the machine's files.
final class ZoneInfoModule {
    private static final Type ZONE_INFO =
            TypeBuilder.type("zoneinfo", "ZoneInfo", DateTypes.TZINFO);
    private static final Type NOT_FOUND =
            TypeBuilder.exception("ZoneInfoNotFoundError", "zoneinfo", Types.KEY_ERROR);

    /// Zones that the database names and Java does not.
    private static final Map<String, Integer> FIXED = Map.of("EST", -5, "MST", -7, "HST", -10);

    static final ModuleValue MODULE = build();

    private ZoneInfoModule() {}

    private static ModuleValue build() {
        TypeBuilder.of(ZONE_INFO)
                .constructor(ZoneInfoModule::construct)
                .supports(Special.REPR, Special.STR)
                .getter("key", (run, self) -> StrValue.of(((ZoneInfoValue) self).key))
                .classMethod(
                        "no_cache(cls, key, /)",
                        (run, slots) -> make(run, (Type) slots[0], slots[1]))
                .classMethod(
                        "clear_cache(cls, /, *, only_keys=None)",
                        (run, slots) -> {
                            run.state(Cache.class, Cache::new).zones.clear();
                            return Constants.NONE;
                        })
                .finish();
        return new ModuleBuilder("zoneinfo")
                .value("ZoneInfo", ZONE_INFO)
                .value("ZoneInfoNotFoundError", NOT_FOUND)
                .value("TZPATH", TupleValue.EMPTY)
                .function("available_timezones()", ZoneInfoModule::available)
                .build();
    }

    /// The zones that a run has asked for: asked again, the same objects come back.
    private static final class Cache {
        private final Map<String, Value> zones = new HashMap<>();
    }

    private static Value construct(Run run, Type type, Args args) {
        var key = Constructors.bind(run, "ZoneInfo(key)", args)[0];
        if (type.isHeap() || !(key instanceof StrValue text)) {
            return make(run, type, key);
        }
        var zones = run.state(Cache.class, Cache::new).zones;
        var known = zones.get(text.text());
        if (known == null) {
            known = make(run, type, key);
            zones.put(text.text(), known);
        }
        return known;
    }

    private static Value make(Run run, Type type, Value value) {
        if (!(value instanceof StrValue text)) {
            throw run.typeError(
                    "expected str, bytes or os.PathLike object, not " + value.typeName());
        }
        var key = text.text();
        if (key.startsWith("/")) {
            throw run.valueError("ZoneInfo keys may not be absolute paths, got: " + key);
        }
        if (key.startsWith("..")) {
            throw run.valueError(
                    "ZoneInfo keys must refer to subdirectories of TZPATH, got: " + key);
        }
        if (key.contains("..") || key.contains("//") || key.endsWith("/")) {
            throw run.valueError("ZoneInfo keys must be normalized relative paths, got: " + key);
        }
        var rules = rules(key);
        if (rules == null) {
            throw run.raise(
                    new ExceptionValue(
                            NOT_FOUND, StrValue.of("No time zone found with key " + key)));
        }
        return new ZoneInfoValue(type, key, rules);
    }

    private static boolean isOffered(String key) {
        return !key.startsWith("SystemV/");
    }

    private static @Nullable ZoneRules rules(String key) {
        var fixed = FIXED.get(key);
        if (fixed != null) {
            return ZoneRules.of(ZoneOffset.ofHours(fixed));
        }
        return isOffered(key) && ZoneRulesProvider.getAvailableZoneIds().contains(key)
                ? ZoneRulesProvider.getRules(key, false)
                : null;
    }

    private static Value available(Run run) {
        var zones = new SetValue();
        for (var key : ZoneRulesProvider.getAvailableZoneIds()) {
            if (isOffered(key)) {
                zones.add(run, StrValue.of(key));
            }
        }
        FIXED.keySet().forEach(key -> zones.add(run, StrValue.of(key)));
        return zones;
    }
}
