package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import org.jspecify.annotations.Nullable;

/// `datetime.timezone`: a fixed offset from UTC.
final class TimezoneValue extends TzInfoValue {
    static final TimezoneValue UTC =
            new TimezoneValue(new TimedeltaValue(DateTypes.TIMEDELTA, 0, 0, 0), null);

    final TimedeltaValue offset;
    private final @Nullable String name;

    private TimezoneValue(TimedeltaValue offset, @Nullable String name) {
        super(DateTypes.TIMEZONE);
        this.offset = offset;
        this.name = name;
    }

    static TimezoneValue ofSeconds(int seconds) {
        return new TimezoneValue(TimedeltaValue.ofSeconds(seconds), null);
    }

    static TimezoneValue of(Run run, TimedeltaValue offset, @Nullable String name) {
        if (name == null && offset.isZero()) {
            return UTC;
        }
        if (isTooLarge(offset)) {
            throw run.valueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and"
                            + " timedelta(hours=24), not "
                            + Protocol.repr(run, offset)
                            + ".");
        }
        return new TimezoneValue(offset, name);
    }

    static Value checkedMoment(Run run, String method, Value when) {
        if (when == Constants.NONE || when instanceof DateTimeValue) {
            return when;
        }
        throw run.typeError(
                method
                        + "(dt) argument must be a datetime instance or None, not "
                        + when.typeName());
    }

    @Override
    protected TimedeltaValue utcOffset(Run run, Value when) {
        return offset;
    }

    @Override
    protected @Nullable TimedeltaValue dst(Run run, Value when) {
        return null;
    }

    @Override
    protected String zoneName(Run run, Value when) {
        return name();
    }

    private String name() {
        if (name != null) {
            return name;
        }
        return offset.isZero()
                ? "UTC"
                : DateText.offset(new StringBuilder("UTC"), offset, ":").toString();
    }

    @Override
    protected Value fromUtc(Run run, DateTimeValue utc) {
        return utc.plus(run, offset);
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL
                || !(right instanceof TimezoneValue other)) {
            return Constants.NOT_IMPLEMENTED;
        }
        return Bool.of(DateText.holds(op, offset.compareTo(other.offset)));
    }

    @Override
    protected long hash(Run run) {
        return offset.hash(run);
    }

    @Override
    protected String str(Run run) {
        return name();
    }

    @Override
    protected String repr(Run run) {
        if (this == UTC) {
            return "datetime.timezone.utc";
        }
        return "datetime.timezone("
                + offset.repr(run)
                + (name == null ? "" : ", " + Protocol.repr(run, StrValue.of(name)))
                + ")";
    }
}
