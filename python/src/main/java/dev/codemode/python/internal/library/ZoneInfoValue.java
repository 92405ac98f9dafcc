package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/// `zoneinfo.ZoneInfo`: a zone of the time zone database that comes with Java.
final class ZoneInfoValue extends TzInfoValue {
    final String key;
    private final ZoneRules rules;

    ZoneInfoValue(Type type, String key, ZoneRules rules) {
        super(type);
        this.key = key;
        this.rules = rules;
    }

    private static LocalDateTime local(DateTimeValue when) {
        var face = when.face;
        return when.day.atTime(face.hour(), face.minute(), face.second(), face.micros() * 1000);
    }

    private @Nullable ZoneOffset offset(Value when) {
        if (!(when instanceof DateTimeValue moment)) {
            return rules.isFixedOffset() ? rules.getOffset(Instant.EPOCH) : null;
        }
        var transition = rules.getTransition(local(moment));
        if (transition == null) {
            return rules.getOffset(local(moment));
        }
        return moment.face.fold() == 0 ? transition.getOffsetBefore() : transition.getOffsetAfter();
    }

    @Override
    protected @Nullable TimedeltaValue utcOffset(Run run, Value when) {
        var offset = offset(when);
        return offset == null ? null : TimedeltaValue.ofSeconds(offset.getTotalSeconds());
    }

    @Override
    protected @Nullable TimedeltaValue dst(Run run, Value when) {
        var offset = offset(when);
        if (offset == null) {
            return null;
        }
        return TimedeltaValue.ofSeconds(
                when instanceof DateTimeValue moment
                        ? (int)
                                rules.getDaylightSavings(local(moment).toInstant(offset))
                                        .toSeconds()
                        : 0);
    }

    @Override
    protected @Nullable String zoneName(Run run, Value when) {
        var offset = offset(when);
        if (offset == null) {
            return null;
        }
        var summer =
                when instanceof DateTimeValue moment
                        && rules.isDaylightSavings(local(moment).toInstant(offset));
        var name = TimeZone.getTimeZone(key).getDisplayName(summer, TimeZone.SHORT, Locale.US);
        return name.startsWith("GMT") && name.length() > 3 || name.indexOf(':') >= 0
                ? numeric(offset.getTotalSeconds())
                : name;
    }

    /// The name of a zone that has no letters: `+0530`, `-03`.
    private static String numeric(int seconds) {
        var minutes = Math.abs(seconds) / 60;
        var out = new StringBuilder(seconds < 0 ? "-" : "+");
        DateText.two(out, minutes / 60);
        return (minutes % 60 == 0 ? out : DateText.two(out, minutes % 60)).toString();
    }

    @Override
    protected Value fromUtc(Run run, DateTimeValue utc) {
        var instant = local(utc).toInstant(ZoneOffset.UTC);
        var offset = rules.getOffset(instant);
        var shown =
                (DateTimeValue) utc.plus(run, TimedeltaValue.ofSeconds(offset.getTotalSeconds()));
        var transition = rules.getTransition(local(shown));
        var second =
                transition != null
                        && transition.isOverlap()
                        && transition.getOffsetAfter().equals(offset);
        return second
                ? DateTimeValue.made(
                        run, shown.type(), shown.day, shown.face.withFold(1), shown.zone)
                : shown;
    }

    @Override
    protected String str(Run run) {
        return key;
    }

    @Override
    protected String repr(Run run) {
        return typeName() + "(key=" + Protocol.repr(run, StrValue.of(key)) + ")";
    }
}
