package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// `datetime.time`: a time of day, with or without a zone.
class TimeValue extends Value {
    final Clockface face;
    final @Nullable TzInfoValue zone;

    TimeValue(Type type, Clockface face, @Nullable TzInfoValue zone) {
        super(type);
        this.face = face;
        this.zone = zone;
    }

    static TimeValue ofType(Type type, Clockface face, @Nullable TzInfoValue zone) {
        return type.isHeap() ? new OfSubclass(type, face, zone) : new TimeValue(type, face, zone);
    }

    static TimeValue of(Clockface face, @Nullable TzInfoValue zone) {
        return new TimeValue(DateTypes.TIME, face, zone);
    }

    final @Nullable TimedeltaValue offset(Run run) {
        return zone == null ? null : TzInfoValue.askOffset(run, zone, Constants.NONE);
    }

    final Moment moment(Run run) {
        var name = zone == null ? Constants.NONE : TzInfoValue.askName(run, zone, Constants.NONE);
        return new Moment(
                LocalDate.of(1900, 1, 1),
                face.hour(),
                face.minute(),
                face.second(),
                face.micros(),
                offset(run),
                name instanceof StrValue text ? text.text() : null);
    }

    final String isoFormat(Run run, Clockface.Precision precision) {
        var out = face.write(new StringBuilder(), precision);
        var offset = offset(run);
        return (offset == null ? out : DateText.offset(out, offset, ":")).toString();
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof TimeValue other)) {
            return Constants.NOT_IMPLEMENTED;
        }
        if (zone == other.zone) {
            return Bool.of(DateText.holds(op, Long.compare(face.total(), other.face.total())));
        }
        var mine = offset(run);
        var theirs = other.offset(run);
        if (mine == null != (theirs == null)) {
            return switch (op) {
                case EQUAL -> Bool.FALSE;
                case NOT_EQUAL -> Bool.TRUE;
                default -> throw run.typeError("can't compare offset-naive and offset-aware times");
            };
        }
        return Bool.of(DateText.holds(op, Long.compare(face.utc(mine), other.face.utc(theirs))));
    }

    @Override
    protected long hash(Run run) {
        var first = face.fold() == 0 ? this : of(face.withFold(0), zone);
        return (face.utc(first.offset(run)) + 1) * 0x9E3779B97F4A7C15L >> 3;
    }

    @Override
    protected String repr(Run run) {
        var out = new StringBuilder(typeName()).append('(');
        face.repr(out);
        if (zone != null) {
            out.append(", tzinfo=").append(Protocol.repr(run, zone));
        }
        return out.append(face.fold() == 1 ? ", fold=1)" : ")").toString();
    }

    @Override
    protected String str(Run run) {
        return Protocol.text(
                type().isHeap()
                        ? Protocol.call(run, AttributeProtocol.getAttribute(run, this, "isoformat"))
                        : StrValue.of(isoFormat(run, Clockface.Precision.AUTO)));
    }

    @Override
    protected String format(Run run, String spec) {
        if (spec.isEmpty()) {
            return Protocol.str(run, this);
        }
        return type().isHeap()
                ? Protocol.text(
                        Protocol.call(
                                run,
                                AttributeProtocol.getAttribute(run, this, "strftime"),
                                StrValue.of(spec)))
                : Strftime.format(run, spec, moment(run));
    }

    @Override
    protected long footprint() {
        return 64;
    }

    @Override
    protected void trace(Tracer tracer) {
        if (zone != null) {
            tracer.visit(zone);
        }
    }

    /// An object of a program's subclass.
    private static final class OfSubclass extends TimeValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, Clockface face, @Nullable TzInfoValue zone) {
            super(type, face, zone);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            super.trace(tracer);
            tracer.visit(type());
            attributes.trace(tracer);
        }
    }
}
