package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import org.jspecify.annotations.Nullable;

/// The flags or the traps of a context, as a mapping from signals to bools.
final class DecimalSignals extends Value {
    private static final String CHOICES =
            "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n  "
                    + " Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]";

    int bits;

    DecimalSignals(int bits) {
        super(DecimalTypes.SIGNALS);
        this.bits = bits;
    }

    @Bounded(Bounded.By.FIXED)
    static Value keys() {
        var keys = new Value[DecimalSignal.values().length];
        for (var signal : DecimalSignal.values()) {
            keys[signal.ordinal()] = signal.type();
        }
        return new ListValue(keys);
    }

    @Bounded(Bounded.By.FIXED)
    Value values() {
        var values = new Value[DecimalSignal.values().length];
        for (var signal : DecimalSignal.values()) {
            values[signal.ordinal()] = Bool.of(has(signal));
        }
        return new ListValue(values);
    }

    @Bounded(Bounded.By.FIXED)
    Value items(Run run) {
        var items = new Value[DecimalSignal.values().length];
        for (var signal : DecimalSignal.values()) {
            items[signal.ordinal()] = TupleValue.of(signal.type(), Bool.of(has(signal)));
        }
        return new ListValue(items);
    }

    DictValue asDict(Run run) {
        var dict = new DictValue();
        for (var signal : DecimalSignal.values()) {
            dict.put(run, signal.type(), Bool.of(has(signal)));
        }
        return dict;
    }

    private boolean has(DecimalSignal signal) {
        return (bits & signal.bit()) != 0;
    }

    @Bounded(Bounded.By.FIXED)
    private static @Nullable DecimalSignal find(Value key) {
        for (var signal : DecimalSignal.values()) {
            if (signal.type() == key) {
                return signal;
            }
        }
        return null;
    }

    static DecimalSignal of(Run run, Value key) {
        var signal = find(key);
        if (signal == null) {
            throw run.keyError(StrValue.of(CHOICES));
        }
        return signal;
    }

    /// The bits of a list of signals, or of a mapping from signals to truth values.
    static int read(Run run, Value value) {
        if (value instanceof DecimalSignals signals) {
            return signals.bits;
        }
        var bits = 0;
        if (value instanceof DictValue dict) {
            for (var i = 0; i < dict.table().entries(); i++) {
                run.tick();
                var key = dict.table().key(i);
                if (key != null && Protocol.truth(run, dict.table().value(i))) {
                    bits |= of(run, key).bit();
                }
            }
            return bits;
        }
        if (value.type() != Types.LIST) {
            throw run.typeError("argument must be a signal dict");
        }
        for (var key : Protocol.iterable(run, value)) {
            run.tick();
            bits |= of(run, key).bit();
        }
        return bits;
    }

    @Override
    protected int length(Run run) {
        return DecimalSignal.values().length;
    }

    @Override
    protected Iter iterate(Run run) {
        return Protocol.iterate(run, keys());
    }

    @Override
    protected boolean contains(Run run, Value element) {
        return find(element) != null;
    }

    @Override
    protected Value getItem(Run run, Value key) {
        return Bool.of(has(of(run, key)));
    }

    @Override
    protected void setItem(Run run, Value key, Value value) {
        var bit = of(run, key).bit();
        bits = Protocol.truth(run, value) ? bits | bit : bits & ~bit;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL) {
            return Constants.NOT_IMPLEMENTED;
        }
        if (right instanceof DecimalSignals other) {
            return Bool.of(bits == other.bits == (op == CompareOp.EQUAL));
        }
        return right instanceof DictValue
                ? Protocol.compare(run, op, asDict(run), right)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    @Bounded(Bounded.By.FIXED)
    protected String repr(Run run) {
        var out = new StringBuilder("{");
        for (var signal : DecimalSignal.values()) {
            out.append(out.length() == 1 ? "" : ", ");
            out.append(Protocol.repr(run, signal.type())).append(':');
            out.append(has(signal) ? "True" : "False");
        }
        return out.append('}').toString();
    }
}
