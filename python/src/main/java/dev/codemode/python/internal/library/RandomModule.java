package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SetValue;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.util.Arrays;
import java.util.HashSet;

/// `random`. What is drawn without a seed follows from the seed of the run.
final class RandomModule {
    /// A method of `Random` that is a function of the module too.
    @FunctionalInterface
    private interface Draw {
        Value apply(Run run, RandomValue source, Value[] arguments);
    }

    private final ModuleBuilder module = new ModuleBuilder("random");
    private final TypeBuilder type = TypeBuilder.of(RandomValue.TYPE);

    static final ModuleValue MODULE = new RandomModule().build();

    private RandomModule() {}

    private ModuleValue build() {
        type.constructor((run, cls, args) -> new RandomValue(cls, RandomValue.freshSeed(run)));
        type.supports(Special.REPR);
        type.flexible("__init__(self, x=None)", RandomModule::init);
        both("random()", (run, source, slots) -> new FloatValue(source.rawDouble()));
        both("getrandbits(k, /)", RandomModule::getRandBits);
        both("seed(a=None, version=2)", RandomModule::seed);
        both("getstate()", (run, source, slots) -> source.state());
        both(
                "setstate(state)",
                (run, source, slots) -> {
                    source.setState(run, slots[0]);
                    return Constants.NONE;
                });
        both("randbytes(n)", RandomModule::randBytes);
        both("randrange(start, stop=None, step=1)", RandomModule::randRange);
        both("randint(a, b)", RandomModule::randInt);
        both("choice(seq)", RandomModule::choice);
        both("choices(population, weights=None, *, cum_weights=None, k=1)", RandomModule::choices);
        both("sample(population, k, *, counts=None)", RandomModule::sample);
        both("shuffle(x)", RandomModule::shuffle);
        both(
                "_randbelow(n)",
                (run, source, slots) -> source.below(run, Coercion.index(run, slots[0])));
        both("uniform(a, b)", RandomModule::uniform);
        addDistributions();
        type.finish();
        TypeBuilder.of(RandomValue.SYSTEM)
                .constructor((run, cls, args) -> new RandomValue(cls, RandomValue.freshSeed(run)))
                .flexible("seed(self, *args, **kwds)", (run, slots) -> Constants.NONE)
                .flexible("getstate(self, *args, **kwds)", RandomModule::stateless)
                .flexible("setstate(self, *args, **kwds)", RandomModule::stateless)
                .finish();
        return module.value("Random", RandomValue.TYPE)
                .value("SystemRandom", RandomValue.SYSTEM)
                .value("NV_MAGICCONST", new FloatValue(Distributions.NORMAL))
                .value("TWOPI", new FloatValue(2 * Math.PI))
                .value("LOG4", new FloatValue(Distributions.LOG4))
                .value("SG_MAGICCONST", new FloatValue(Distributions.GAMMA))
                .value("BPF", SmallInt.of(53))
                .value("RECIP_BPF", new FloatValue(0x1p-53))
                .elsewhere("_random_more", "SystemRandom")
                .build();
    }

    private void addDistributions() {
        both("triangular(low=..., high=..., mode=None)", RandomModule::triangular);
        both(
                "normalvariate(mu=..., sigma=...)",
                (run, source, slots) ->
                        real(
                                new Distributions(run, source)
                                        .normal(or(run, slots[0], 0), or(run, slots[1], 1))));
        both(
                "gauss(mu=..., sigma=...)",
                (run, source, slots) ->
                        real(
                                new Distributions(run, source)
                                        .gauss(or(run, slots[0], 0), or(run, slots[1], 1))));
        both(
                "lognormvariate(mu, sigma)",
                (run, source, slots) ->
                        real(
                                new Distributions(run, source)
                                        .logNormal(number(run, slots[0]), number(run, slots[1]))));
        both(
                "expovariate(lambd=...)",
                (run, source, slots) ->
                        real(new Distributions(run, source).exponential(or(run, slots[0], 1))));
        both(
                "vonmisesvariate(mu, kappa)",
                (run, source, slots) ->
                        real(
                                new Distributions(run, source)
                                        .vonMises(number(run, slots[0]), number(run, slots[1]))));
        both(
                "gammavariate(alpha, beta)",
                (run, source, slots) ->
                        real(
                                new Distributions(run, source)
                                        .gamma(number(run, slots[0]), number(run, slots[1]))));
        both(
                "betavariate(alpha, beta)",
                (run, source, slots) ->
                        real(
                                new Distributions(run, source)
                                        .beta(number(run, slots[0]), number(run, slots[1]))));
        both(
                "paretovariate(alpha)",
                (run, source, slots) ->
                        real(new Distributions(run, source).pareto(number(run, slots[0]))));
        both(
                "weibullvariate(alpha, beta)",
                (run, source, slots) ->
                        real(
                                new Distributions(run, source)
                                        .weibull(number(run, slots[0]), number(run, slots[1]))));
        both("binomialvariate(n=1, p=...)", RandomModule::binomial);
    }

    /// Adds a method and the function of the same name.
    private void both(String signature, Draw draw) {
        var open = signature.indexOf('(');
        var rest = signature.substring(open + 1);
        type.flexible(
                signature.substring(0, open) + (rest.equals(")") ? "(self)" : "(self, " + rest),
                (run, slots) ->
                        draw.apply(
                                run,
                                (RandomValue) slots[0],
                                Arrays.copyOfRange(slots, 1, slots.length)));
        var function =
                Natives.flexible(
                        signature,
                        (run, slots) ->
                                draw.apply(run, RandomValue.shared(run, Constants.NONE), slots));
        module.value(function.name(), function);
    }

    /// A source of the system's has no state to take or give back.
    private static Value stateless(Run run, Value[] slots) {
        throw run.raise(Types.NOT_IMPLEMENTED_ERROR, "System entropy source does not have state.");
    }

    private static Value init(Run run, Value[] slots) {
        var seed = AttributeProtocol.getAttribute(run, slots[0], "seed");
        Protocol.call(run, seed, slots[1]);
        return Constants.NONE;
    }

    private static Value real(double value) {
        return new FloatValue(value);
    }

    private static double number(Run run, Value value) {
        return Coercion.asDouble(run, value);
    }

    private static double or(Run run, Value value, double absent) {
        return value == Constants.ABSENT ? absent : number(run, value);
    }

    private static Value seed(Run run, RandomValue source, Value[] slots) {
        source.seed(run, slots[0], Coercion.asInt(run, slots[1]));
        return Constants.NONE;
    }

    private static Value getRandBits(Run run, RandomValue source, Value[] slots) {
        var count = Coercion.index(run, slots[0]);
        if (count.signum() < 0) {
            throw run.valueError("number of bits must be non-negative");
        }
        if (count.clamp() == Integer.MAX_VALUE) {
            throw run.outOfMemory();
        }
        return IntValue.of(source.rawBits(run, count.clamp()));
    }

    private static Value randBytes(Run run, RandomValue source, Value[] slots) {
        var count = Coercion.asInt(run, slots[0]);
        if (count < 0) {
            throw run.valueError("number of bits must be non-negative");
        }
        if (count > Integer.MAX_VALUE / 8) {
            throw run.outOfMemory();
        }
        var bits = source.rawBits(run, 8 * count).toByteArray();
        var bytes = new byte[count];
        run.work(count);
        for (var i = 0; i < Math.min(count, bits.length); i++) {
            bytes[i] = bits[bits.length - 1 - i];
        }
        return new BytesValue(bytes);
    }

    // ---- whole numbers ----

    private static Value randRange(Run run, RandomValue source, Value[] slots) {
        var start = Coercion.index(run, slots[0]);
        if (slots[1] == Constants.NONE) {
            if (slots[2] != SmallInt.of(1) && Coercion.index(run, slots[2]).clamp() != 1) {
                throw run.typeError("Missing a non-None stop argument");
            }
            if (start.signum() <= 0) {
                throw run.valueError("empty range for randrange()");
            }
            return source.below(run, start);
        }
        var stop = Coercion.index(run, slots[1]);
        var step = Coercion.index(run, slots[2]);
        if (step.signum() == 0) {
            throw run.valueError("zero step for randrange()");
        }
        var width = minus(run, stop, start);
        var one = step.fitsLong() && step.asLong() == 1;
        var count =
                one
                        ? width
                        : IntMath.floorDivide(
                                run,
                                minus(run, plus(run, width, step), SmallInt.of(step.signum())),
                                step);
        if (count.signum() <= 0) {
            throw run.valueError(
                    "empty range in randrange("
                            + Protocol.str(run, slots[0])
                            + ", "
                            + Protocol.str(run, slots[1])
                            + (one ? ")" : ", " + Protocol.str(run, slots[2]) + ")"));
        }
        var drawn = source.below(run, count);
        return Protocol.binary(
                run, BinaryOp.ADD, start, Protocol.binary(run, BinaryOp.MULTIPLY, step, drawn));
    }

    private static IntValue plus(Run run, IntValue a, IntValue b) {
        return (IntValue) Protocol.binary(run, BinaryOp.ADD, plain(a), plain(b));
    }

    private static IntValue minus(Run run, IntValue a, IntValue b) {
        return (IntValue) Protocol.binary(run, BinaryOp.SUBTRACT, plain(a), plain(b));
    }

    private static IntValue plain(IntValue value) {
        return value.fitsLong() ? SmallInt.of(value.asLong()) : IntValue.of(value.asBig());
    }

    private static Value randInt(Run run, RandomValue source, Value[] slots) {
        var stop = Protocol.binary(run, BinaryOp.ADD, slots[1], SmallInt.of(1));
        return randRange(run, source, new Value[] {slots[0], stop, SmallInt.of(1)});
    }

    // ---- sequences ----

    private static Value choice(Run run, RandomValue source, Value[] slots) {
        var length = Protocol.length(run, slots[0]);
        if (length == 0) {
            throw run.raise(Types.INDEX_ERROR, "Cannot choose from an empty sequence");
        }
        return Protocol.getItem(run, slots[0], SmallInt.of(source.below(run, length)));
    }

    private static Value shuffle(Run run, RandomValue source, Value[] slots) {
        var sequence = slots[0];
        for (var i = Protocol.length(run, sequence) - 1; i > 0; i--) {
            run.tick();
            var j = SmallInt.of(source.below(run, i + 1));
            var at = SmallInt.of(i);
            var last = Protocol.getItem(run, sequence, at);
            Protocol.setItem(run, sequence, at, Protocol.getItem(run, sequence, j));
            Protocol.setItem(run, sequence, j, last);
        }
        return Constants.NONE;
    }

    private static int count(Run run, Value k) {
        return Coercion.asInt(run, k);
    }

    private static Value sample(Run run, RandomValue source, Value[] slots) {
        var population = slots[0];
        if (population instanceof DictValue
                || population instanceof SetValue
                || population.type().special(Special.GETITEM) == null
                || population.type().special(Special.LEN) == null) {
            throw run.typeError(
                    "Population must be a sequence.  For dicts or sets, use sorted(d).");
        }
        var n = Protocol.length(run, population);
        if (slots[2] != Constants.NONE) {
            return sampleCounted(run, source, slots, n);
        }
        var picks = picks(run, source, n, slots[1]);
        var chosen = new Value[picks.length];
        for (var i = 0; i < picks.length; i++) {
            run.tick();
            chosen[i] = Protocol.getItem(run, population, SmallInt.of(picks[i]));
        }
        return new ListValue(chosen);
    }

    /// Different indexes below `n`: from a shuffled pool where that is small, else drawn again if met
    /// before.
    private static int[] picks(Run run, RandomValue source, int n, Value wanted) {
        var k = count(run, wanted);
        if (k < 0 || k > n) {
            throw run.valueError("Sample larger than population or is negative");
        }
        run.reserve(16L * k);
        var picks = new int[k];
        var poolSize = 21.0;
        if (k > 5) {
            poolSize += Math.pow(4, Math.ceil(Math.log(k * 3.0) / Math.log(4)));
        }
        if (n <= poolSize) {
            run.reserve(4L * n);
            var pool = new int[n];
            Arrays.setAll(pool, i -> i);
            for (var i = 0; i < k; i++) {
                var j = source.below(run, n - i);
                picks[i] = pool[j];
                pool[j] = pool[n - i - 1];
            }
            return picks;
        }
        run.reserve(64L * k);
        var met = new HashSet<Integer>();
        for (var i = 0; i < k; i++) {
            do {
                picks[i] = source.below(run, n);
            } while (!met.add(picks[i]));
        }
        return picks;
    }

    private static Value sampleCounted(Run run, RandomValue source, Value[] slots, int n) {
        var sums = sums(run, slots[2]);
        if (sums.length != n) {
            throw run.valueError("The number of counts does not match the population");
        }
        var total = sums.length == 0 ? SmallInt.ZERO : sums[sums.length - 1];
        if (!(total instanceof IntValue whole)) {
            throw run.typeError("Counts must be integers");
        }
        if (whole.signum() <= 0) {
            throw run.valueError("Total of counts must be greater than zero");
        }
        var picks = picks(run, source, whole.clamp(), slots[1]);
        var chosen = new Value[picks.length];
        for (var i = 0; i < picks.length; i++) {
            var at = position(run, sums, SmallInt.of(picks[i]), sums.length - 1);
            chosen[i] = Protocol.getItem(run, slots[0], SmallInt.of(at));
        }
        return new ListValue(chosen);
    }

    private static Value[] sums(Run run, Value values) {
        var items = Protocol.iterable(run, values).clone();
        for (var i = 1; i < items.length; i++) {
            run.tick();
            items[i] = Protocol.binary(run, BinaryOp.ADD, items[i - 1], items[i]);
        }
        return items;
    }

    /// The first index up to `high` whose sum is greater than `value`.
    private static int position(Run run, Value[] sums, Value value, int high) {
        var low = 0;
        var end = high;
        while (low < end) {
            run.tick();
            var middle = (low + end) >>> 1;
            if (Protocol.less(run, value, sums[middle])) {
                end = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Value choices(Run run, RandomValue source, Value[] slots) {
        var population = slots[0];
        var n = Protocol.length(run, population);
        if (slots[1] == Constants.NONE && slots[2] == Constants.NONE) {
            var chosen = room(run, slots[3]);
            for (var i = 0; i < chosen.length; i++) {
                var at = (long) Math.floor(source.nextDouble(run) * n);
                chosen[i] = Protocol.getItem(run, population, SmallInt.of(at));
            }
            return new ListValue(chosen);
        }
        var sums = weightSums(run, slots);
        if (sums.length != n) {
            throw run.valueError("The number of weights does not match the population");
        }
        if (n == 0) {
            throw run.raise(Types.INDEX_ERROR, "list index out of range");
        }
        var total = Protocol.binary(run, BinaryOp.ADD, sums[n - 1], new FloatValue(0));
        var most = number(run, total);
        if (most <= 0) {
            throw run.valueError("Total of weights must be greater than zero");
        }
        if (!Double.isFinite(most)) {
            throw run.valueError("Total of weights must be finite");
        }
        var chosen = room(run, slots[3]);
        for (var i = 0; i < chosen.length; i++) {
            var drawn = real(source.nextDouble(run) * most);
            chosen[i] =
                    Protocol.getItem(
                            run, population, SmallInt.of(position(run, sums, drawn, n - 1)));
        }
        return new ListValue(chosen);
    }

    private static Value[] weightSums(Run run, Value[] slots) {
        if (slots[2] != Constants.NONE) {
            if (slots[1] != Constants.NONE) {
                throw run.typeError("Cannot specify both weights and cumulative weights");
            }
            return Protocol.iterable(run, slots[2]);
        }
        if (slots[1] instanceof IntValue) {
            throw run.typeError(
                    "The number of choices must be a keyword argument: k="
                            + Protocol.repr(run, slots[1]));
        }
        return sums(run, slots[1]);
    }

    private static Value[] room(Run run, Value k) {
        var count = Math.max(0, count(run, k));
        run.reserve(32L * count);
        return new Value[count];
    }

    // ---- distributions over any numbers ----

    private static Value uniform(Run run, RandomValue source, Value[] slots) {
        var width = Protocol.binary(run, BinaryOp.SUBTRACT, slots[1], slots[0]);
        var part = Protocol.binary(run, BinaryOp.MULTIPLY, width, real(source.nextDouble(run)));
        return Protocol.binary(run, BinaryOp.ADD, slots[0], part);
    }

    private static Value triangular(Run run, RandomValue source, Value[] slots) {
        var low = slots[0] == Constants.ABSENT ? real(0) : slots[0];
        var high = slots[1] == Constants.ABSENT ? real(1) : slots[1];
        var a = number(run, low);
        var b = number(run, high);
        var u = source.nextDouble(run);
        if (slots[2] != Constants.NONE && a == b) {
            return low;
        }
        var c = slots[2] == Constants.NONE ? 0.5 : (number(run, slots[2]) - a) / (b - a);
        if (u > c) {
            return real(b + (a - b) * Math.sqrt((1 - u) * (1 - c)));
        }
        return real(a + (b - a) * Math.sqrt(u * c));
    }

    private static Value binomial(Run run, RandomValue source, Value[] slots) {
        var n = Coercion.index(run, slots[0]);
        if (n.signum() < 0) {
            throw run.valueError("n must be non-negative");
        }
        var p = or(run, slots[1], 0.5);
        if (!(p > 0 && p < 1)) {
            if (p == 0) {
                return SmallInt.ZERO;
            }
            if (p == 1) {
                return n;
            }
            throw run.valueError("p must be in the range 0.0 <= p <= 1.0");
        }
        if (!n.fitsLong() || n.asLong() > 1L << 53) {
            throw run.raise(Types.OVERFLOW_ERROR, "int too large to convert to float");
        }
        return IntValue.of(new Distributions(run, source).binomial(n.asLong(), p));
    }
}
