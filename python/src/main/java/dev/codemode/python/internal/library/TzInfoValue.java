package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// An object of `datetime.tzinfo` or a class below it. Objects of the program's classes answer by their
/// methods, others by the methods here.
class TzInfoValue extends Value {
    TzInfoValue(Type type) {
        super(type);
    }

    static TzInfoValue ofType(Type type) {
        return type.isHeap() ? new OfSubclass(type) : new TzInfoValue(type);
    }

    /// None, or a `tzinfo` argument that is one.
    static @Nullable TzInfoValue argument(Run run, Value value) {
        return switch (value) {
            case TzInfoValue zone -> zone;
            default -> {
                if (value == Constants.NONE || value == Constants.ABSENT) {
                    yield null;
                }
                throw run.typeError(
                        "tzinfo argument must be None or of a tzinfo subclass, not type '"
                                + value.typeName()
                                + "'");
            }
        };
    }

    /// The offset from UTC; `when` is a datetime or None.
    protected @Nullable TimedeltaValue utcOffset(Run run, Value when) {
        throw unimplemented(run, "utcoffset");
    }

    protected @Nullable TimedeltaValue dst(Run run, Value when) {
        throw unimplemented(run, "dst");
    }

    protected @Nullable String zoneName(Run run, Value when) {
        throw run.raise(Types.NOT_IMPLEMENTED_ERROR, "a tzinfo subclass must implement tzname()");
    }

    private static RuntimeException unimplemented(Run run, String method) {
        return run.raise(
                Types.NOT_IMPLEMENTED_ERROR, "a tzinfo subclass must implement " + method + "()");
    }

    /// Local time from UTC, by the zone's offset and dst as the language reference describes it.
    protected Value fromUtc(Run run, DateTimeValue utc) {
        var offset = askOffset(run, this, utc);
        if (offset == null) {
            throw run.valueError("fromutc: non-None utcoffset() result required");
        }
        var dst = askDst(run, this, utc);
        if (dst == null) {
            throw run.valueError("fromutc: non-None dst() result required");
        }
        var standard =
                TimedeltaValue.of(
                        run,
                        (long) offset.days - dst.days,
                        offset.seconds - dst.seconds,
                        offset.micros - dst.micros);
        var local = utc.plus(run, standard);
        var again = askDst(run, this, local);
        if (again == null) {
            throw run.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
        }
        return ((DateTimeValue) local).plus(run, again);
    }

    // ---- asked by datetime and time ----

    static @Nullable TimedeltaValue askOffset(Run run, TzInfoValue zone, Value when) {
        return zone.type().isHeap()
                ? delta(run, "utcoffset", call(run, zone, "utcoffset", when))
                : zone.utcOffset(run, when);
    }

    static @Nullable TimedeltaValue askDst(Run run, TzInfoValue zone, Value when) {
        return zone.type().isHeap()
                ? delta(run, "dst", call(run, zone, "dst", when))
                : zone.dst(run, when);
    }

    static Value askName(Run run, TzInfoValue zone, Value when) {
        if (!zone.type().isHeap()) {
            var name = zone.zoneName(run, when);
            return name == null ? Constants.NONE : StrValue.of(name);
        }
        var answer = call(run, zone, "tzname", when);
        if (answer == Constants.NONE || answer instanceof StrValue) {
            return answer;
        }
        throw run.typeError(
                "tzinfo.tzname() must return None or a string, not '" + answer.typeName() + "'");
    }

    static Value askFromUtc(Run run, TzInfoValue zone, DateTimeValue utc) {
        return zone.type().isHeap() ? call(run, zone, "fromutc", utc) : zone.fromUtc(run, utc);
    }

    private static Value call(Run run, TzInfoValue zone, String method, Value when) {
        try (var _ = run.nested()) {
            return Protocol.call(run, AttributeProtocol.getAttribute(run, zone, method), when);
        }
    }

    private static @Nullable TimedeltaValue delta(Run run, String method, Value answer) {
        if (answer == Constants.NONE) {
            return null;
        }
        if (!(answer instanceof TimedeltaValue delta)) {
            throw run.typeError(
                    "tzinfo."
                            + method
                            + "() must return None or a timedelta, not '"
                            + answer.typeName()
                            + "'");
        }
        if (isTooLarge(delta)) {
            throw run.valueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and"
                            + " timedelta(hours=24).");
        }
        return delta;
    }

    static boolean isTooLarge(TimedeltaValue delta) {
        return delta.days < -1
                || delta.days > 0
                || delta.days == -1 && delta.seconds == 0 && delta.micros == 0;
    }

    @Override
    protected String repr(Run run) {
        return "<" + type().qualifiedName() + " object at " + run.address(this) + ">";
    }

    /// An object of a program's subclass.
    private static final class OfSubclass extends TzInfoValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type) {
            super(type);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(type());
            attributes.trace(tracer);
        }
    }
}
