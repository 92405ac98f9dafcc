package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.library.DecimalSignal.Condition;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `decimal.Context`: how decimals are computed, what happened so far, and what of it is raised.
final class DecimalContext extends Value {
    static final int USUAL_TRAPS =
            DecimalSignal.INVALID_OPERATION.bit()
                    | DecimalSignal.DIVISION_BY_ZERO.bit()
                    | DecimalSignal.OVERFLOW.bit();
    private static final DecimalSignal[] SHOWN = {
        DecimalSignal.CLAMPED,
        DecimalSignal.INVALID_OPERATION,
        DecimalSignal.DIVISION_BY_ZERO,
        DecimalSignal.INEXACT,
        DecimalSignal.FLOAT_OPERATION,
        DecimalSignal.OVERFLOW,
        DecimalSignal.ROUNDED,
        DecimalSignal.SUBNORMAL,
        DecimalSignal.UNDERFLOW
    };

    private DecimalMath.Settings settings;
    private boolean capitals;
    private boolean template;
    final DecimalSignals flags;
    final DecimalSignals traps;

    DecimalContext(
            Type type, DecimalMath.Settings settings, boolean capitals, int flags, int traps) {
        super(type);
        this.settings = settings;
        this.capitals = capitals;
        this.flags = new DecimalSignals(flags);
        this.traps = new DecimalSignals(traps);
    }

    /// What a run keeps: its context, and the template for new ones.
    private static final class State {
        private final DecimalContext template =
                plain(28, DecimalRounding.ROUND_HALF_EVEN, USUAL_TRAPS);
        private DecimalContext current = template.copy();
    }

    private static State state(Run run) {
        return run.state(State.class, State::new);
    }

    static DecimalContext current(Run run) {
        return state(run).current;
    }

    /// The context that `decimal.DefaultContext` names and new contexts are made after.
    static DecimalContext template(Run run) {
        return state(run).template;
    }

    static void setCurrent(Run run, DecimalContext context) {
        if (!context.template) {
            state(run).current = context;
            return;
        }
        var copy = context.copy();
        copy.flags.bits = 0;
        state(run).current = copy;
    }

    /// A context that is a pattern for others: made the current one, it is copied.
    static DecimalContext plain(long precision, DecimalRounding rounding, int traps) {
        var context =
                new DecimalContext(
                        DecimalTypes.CONTEXT,
                        new DecimalMath.Settings(precision, rounding, -999_999, 999_999, false),
                        true,
                        0,
                        traps);
        context.template = true;
        return context;
    }

    DecimalContext copy() {
        return new DecimalContext(DecimalTypes.CONTEXT, settings, capitals, flags.bits, traps.bits);
    }

    DecimalMath.Settings settings() {
        return settings;
    }

    boolean capitals() {
        return capitals;
    }

    // ---- operations ----

    /// Computes under this context and raises what it traps.
    Value apply(Run run, Function<DecimalMath, Dec> operation) {
        return DecimalValue.of(compute(run, operation));
    }

    Dec compute(Run run, Function<DecimalMath, Dec> operation) {
        var math = new DecimalMath(run, settings);
        var answer = operation.apply(math);
        settle(run, math);
        return answer;
    }

    /// Notes what was signalled, and raises what is trapped.
    void settle(Run run, DecimalMath math) {
        flags.bits |= math.signals();
        var trapped = math.signals() & traps.bits;
        if (trapped != 0) {
            throw raise(run, trapped, math.conditions());
        }
    }

    void settle(Run run, DecimalSignal signal) {
        flags.bits |= signal.bit();
        if ((traps.bits & signal.bit()) != 0) {
            throw raise(run, signal.bit(), 1 << Condition.INVALID_OPERATION.ordinal());
        }
    }

    /// A float met a decimal: raised only where asked for, and never by `==`.
    void noteFloat(Run run, boolean quiet) {
        flags.bits |= DecimalSignal.FLOAT_OPERATION.bit();
        if (!quiet && (traps.bits & DecimalSignal.FLOAT_OPERATION.bit()) != 0) {
            throw raise(run, DecimalSignal.FLOAT_OPERATION.bit(), 0);
        }
    }

    @Bounded(Bounded.By.FIXED)
    private static Raise raise(Run run, int trapped, int conditions) {
        Type first = null;
        var all = new ArrayList<Value>();
        for (var signal : DecimalSignal.values()) {
            if ((trapped & signal.bit()) == 0) {
                continue;
            }
            first = first == null ? signal.type() : first;
            if (signal == DecimalSignal.INVALID_OPERATION) {
                for (var condition : Condition.values()) {
                    if ((conditions & 1 << condition.ordinal()) != 0) {
                        all.add(DecimalSignal.type(condition));
                    }
                }
            } else {
                all.add(signal.type());
            }
        }
        var type = first == null ? DecimalSignal.BASE : first;
        return run.raise(new ExceptionValue(type, new ListValue(all.toArray(Value[]::new))));
    }

    // ---- attributes ----

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        return switch (name) {
            case "prec" -> IntValue.of(settings.precision());
            case "rounding" -> StrValue.of(settings.rounding().name());
            case "Emin" -> IntValue.of(settings.least());
            case "Emax" -> IntValue.of(settings.most());
            case "capitals" -> SmallInt.of(capitals ? 1 : 0);
            case "clamp" -> SmallInt.of(settings.clamp() ? 1 : 0);
            case "flags" -> flags;
            case "traps" -> traps;
            default -> null;
        };
    }

    @Override
    protected boolean setOwnAttribute(Run run, String name, @Nullable Value value) {
        if (value == null) {
            throw run.attributeError(this, name, "context attributes cannot be deleted");
        }
        return set(run, name, value);
    }

    /// @return false where a context has no such attribute
    boolean set(Run run, String name, Value value) {
        switch (name) {
            case "prec" -> settings = settings.withPrecision(precision(run, value));
            case "rounding" -> settings = settings.withRounding(rounding(run, value));
            case "Emin" ->
                    settings =
                            bounded(
                                    bound(run, "Emin", value, -DecimalMath.BOUND, 0),
                                    settings.most());
            case "Emax" ->
                    settings =
                            bounded(
                                    settings.least(),
                                    bound(run, "Emax", value, 0, DecimalMath.BOUND));
            case "capitals" -> capitals = zeroOrOne(run, "capitals", value);
            case "clamp" ->
                    settings =
                            new DecimalMath.Settings(
                                    settings.precision(),
                                    settings.rounding(),
                                    settings.least(),
                                    settings.most(),
                                    zeroOrOne(run, "clamp", value));
            case "flags" -> flags.bits = DecimalSignals.read(run, value);
            case "traps" -> traps.bits = DecimalSignals.read(run, value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private DecimalMath.Settings bounded(long least, long most) {
        return new DecimalMath.Settings(
                settings.precision(), settings.rounding(), least, most, settings.clamp());
    }

    private static long integer(Run run, Value value) {
        if (!(value instanceof IntValue number)) {
            throw run.typeError("an integer is required");
        }
        return number.fitsLong() ? number.asLong() : number.signum() * Long.MAX_VALUE;
    }

    private static long precision(Run run, Value value) {
        var precision = integer(run, value);
        if (precision < 1 || precision > DecimalMath.BOUND) {
            throw run.valueError("valid range for prec is [1, MAX_PREC]");
        }
        return precision;
    }

    private static long bound(Run run, String name, Value value, long least, long most) {
        var number = integer(run, value);
        if (number < least || number > most) {
            throw run.valueError(
                    "valid range for "
                            + name
                            + " is "
                            + (least == 0 ? "[0, MAX_EMAX]" : "[MIN_EMIN, 0]"));
        }
        return number;
    }

    private static boolean zeroOrOne(Run run, String name, Value value) {
        var number = integer(run, value);
        if (number != 0 && number != 1) {
            throw run.valueError("valid values for " + name + " are 0 or 1");
        }
        return number == 1;
    }

    @Bounded(Bounded.By.FIXED)
    static DecimalRounding rounding(Run run, Value value) {
        if (value instanceof StrValue text) {
            for (var rounding : DecimalRounding.values()) {
                if (rounding.name().equals(text.text())) {
                    return rounding;
                }
            }
        }
        throw run.typeError(DecimalRounding.CHOICES);
    }

    /// A context argument, or the current one where None was given.
    static DecimalContext argument(Run run, Value value) {
        if (value == Constants.NONE || value == Constants.ABSENT) {
            return current(run);
        }
        if (value instanceof DecimalContext context) {
            return context;
        }
        throw run.typeError("optional argument must be a context");
    }

    @Override
    protected String repr(Run run) {
        return "Context(prec="
                + settings.precision()
                + ", rounding="
                + settings.rounding()
                + ", Emin="
                + settings.least()
                + ", Emax="
                + settings.most()
                + ", capitals="
                + (capitals ? 1 : 0)
                + ", clamp="
                + (settings.clamp() ? 1 : 0)
                + ", flags=["
                + String.join(", ", titles(flags.bits))
                + "], traps=["
                + String.join(", ", titles(traps.bits))
                + "])";
    }

    @Bounded(Bounded.By.FIXED)
    private static List<String> titles(int bits) {
        var titles = new ArrayList<String>();
        for (var signal : SHOWN) {
            if ((bits & signal.bit()) != 0) {
                titles.add(signal.title());
            }
        }
        return titles;
    }

    /// What `with localcontext():` holds: a context to enter and one to come back to.
    static final class Manager extends Value {
        final DecimalContext inside;
        @Nullable DecimalContext outside;

        Manager(DecimalContext inside) {
            super(DecimalTypes.MANAGER);
            this.inside = inside;
        }

        static Value enter(Run run, Value self) {
            var manager = (Manager) self;
            manager.outside = current(run);
            setCurrent(run, manager.inside);
            return manager.inside;
        }

        static Value exit(Run run, Value self) {
            var before = ((Manager) self).outside;
            if (before != null) {
                setCurrent(run, before);
            }
            return dev.codemode.python.internal.runtime.Bool.FALSE;
        }
    }
}
