package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// `itertools`: its types and how they are called.
final class ItertoolsModule {
    /// The largest int that CPython takes where it wants a size.
    private static final long MAX_SIZE = Long.MAX_VALUE;

    private static final ModuleBuilder MEMBERS = new ModuleBuilder("itertools");

    static final ModuleValue MODULE = build();

    private ItertoolsModule() {}

    /// Makes sure that the types are complete, for others that make iterators of them.
    static void load() {
        // Nothing to do: the class is initialised by now.
    }

    private static ModuleValue build() {
        constructors();
        TypeBuilder.of(Streams.Chain.TYPE)
                .constructor(
                        (run, type, args) -> {
                            if (args.keywords() > 0) {
                                throw run.typeError("chain() takes no keyword arguments");
                            }
                            var slots = Constructors.bind(run, "chain(*iterables)", args);
                            return new Streams.Chain(run, type, Protocol.iterate(run, slots[0]));
                        })
                .classMethod(
                        "from_iterable(type, iterable, /)",
                        (run, slots) ->
                                new Streams.Chain(
                                        run, (Type) slots[0], Protocol.iterate(run, slots[1])))
                .finish();
        MEMBERS.value("chain", Streams.Chain.TYPE);
        TypeBuilder.of(Groups.Group.TYPE).finish();
        TypeBuilder.of(Tees.Tee.TYPE)
                .method("__copy__(self, /)", (run, self) -> ((Tees.Tee) self).copy(run))
                .finish();
        MEMBERS.flexible("tee(iterable, n=2, /)", ItertoolsModule::tee);
        return MEMBERS.build();
    }

    private static void constructors() {
        define(
                Counting.Count.TYPE,
                "count(start=0, step=1)",
                (run, type, slots) -> Counting.Count.of(run, type, slots[0], slots[1]));
        define(
                Counting.Cycle.TYPE,
                "cycle(iterable, /)",
                (run, type, slots) ->
                        new Counting.Cycle(run, type, Protocol.iterate(run, slots[0])));
        define(
                Counting.Repeat.TYPE,
                "repeat(object, times=...)",
                (run, type, slots) ->
                        new Counting.Repeat(
                                type,
                                slots[0],
                                slots[1] == Constants.ABSENT
                                        ? -1
                                        : Math.max(0, size(run, slots[1]))));
        define(
                Streams.Accumulate.TYPE,
                "accumulate(iterable, func=None, *, initial=None)",
                (run, type, slots) ->
                        new Streams.Accumulate(
                                run, type, Protocol.iterate(run, slots[0]), slots[1], slots[2]));
        define(Groups.Batched.TYPE, "batched(iterable, n)", ItertoolsModule::batched);
        define(
                Combinatorics.Combinations.TYPE,
                "combinations(iterable, r)",
                (run, type, slots) ->
                        new Combinatorics.Combinations(
                                type, pool(run, slots[0]), length(run, slots[1])));
        define(
                Combinatorics.WithReplacement.TYPE,
                "combinations_with_replacement(iterable, r)",
                (run, type, slots) ->
                        new Combinatorics.WithReplacement(
                                run, type, pool(run, slots[0]), length(run, slots[1])));
        define(
                Combinatorics.Permutations.TYPE,
                "permutations(iterable, r=None)",
                ItertoolsModule::permutations);
        define(
                Combinatorics.Product.TYPE,
                "product(*iterables, repeat=1)",
                ItertoolsModule::product);
        define(
                Streams.Compress.TYPE,
                "compress(data, selectors)",
                (run, type, slots) ->
                        new Streams.Compress(
                                run,
                                type,
                                Protocol.iterate(run, slots[0]),
                                Protocol.iterate(run, slots[1])));
        define(
                Streams.DropWhile.TYPE,
                "dropwhile(predicate, iterable, /)",
                (run, type, slots) ->
                        new Streams.DropWhile(
                                run, type, slots[0], Protocol.iterate(run, slots[1])));
        define(
                Streams.TakeWhile.TYPE,
                "takewhile(predicate, iterable, /)",
                (run, type, slots) ->
                        new Streams.TakeWhile(
                                run, type, slots[0], Protocol.iterate(run, slots[1])));
        define(
                Streams.FilterFalse.TYPE,
                "filterfalse(function, iterable, /)",
                (run, type, slots) ->
                        new Streams.FilterFalse(
                                run, type, slots[0], Protocol.iterate(run, slots[1])));
        define(
                Streams.StarMap.TYPE,
                "starmap(function, iterable, /)",
                (run, type, slots) ->
                        new Streams.StarMap(run, type, slots[0], Protocol.iterate(run, slots[1])));
        define(
                Groups.Pairwise.TYPE,
                "pairwise(iterable, /)",
                (run, type, slots) ->
                        new Groups.Pairwise(run, type, Protocol.iterate(run, slots[0])));
        define(
                Groups.GroupBy.TYPE,
                "groupby(iterable, key=None)",
                (run, type, slots) ->
                        new Groups.GroupBy(run, type, Protocol.iterate(run, slots[0]), slots[1]));
        define(Streams.Slice.TYPE, "islice(iterable, *args)", ItertoolsModule::slice);
        define(
                Groups.ZipLongest.TYPE,
                "zip_longest(*iterables, fillvalue=None)",
                (run, type, slots) ->
                        new Groups.ZipLongest(
                                run, type, iterators(run, (TupleValue) slots[0]), slots[1]));
    }

    /// Makes an iterator from arguments in slots.
    @FunctionalInterface
    private interface Maker {
        Value make(Run run, Type type, Value[] slots);
    }

    private static void define(Type type, String signature, Maker maker) {
        TypeBuilder.of(type)
                .constructor(
                        (run, cls, args) ->
                                maker.make(run, cls, Constructors.bind(run, signature, args)))
                .finish();
        MEMBERS.value(type.name(), type);
    }

    private static Value batched(Run run, Type type, Value[] slots) {
        var size = size(run, slots[1]);
        if (size < 1) {
            throw run.valueError("n must be at least one");
        }
        return new Groups.Batched(run, type, Protocol.iterate(run, slots[0]), size);
    }

    private static Value permutations(Run run, Type type, Value[] slots) {
        var pool = pool(run, slots[0]);
        if (slots[1] != Constants.NONE && !(slots[1] instanceof IntValue)) {
            throw run.typeError("Expected int as r");
        }
        return new Combinatorics.Permutations(
                run, type, pool, slots[1] == Constants.NONE ? pool.length : length(run, slots[1]));
    }

    private static Value product(Run run, Type type, Value[] slots) {
        var repeat = size(run, slots[1]);
        if (repeat < 0) {
            throw run.valueError("repeat argument cannot be negative");
        }
        var iterables = (TupleValue) slots[0];
        if (repeat > 0 && iterables.size() > Integer.MAX_VALUE / repeat) {
            throw run.outOfMemory();
        }
        var count = iterables.size() * (int) Math.min(repeat, Integer.MAX_VALUE);
        run.reserve(32L * count);
        var pools = new Value[count][];
        for (var i = 0; i < iterables.size() && repeat > 0; i++) {
            pools[i] = pool(run, iterables.get(i));
        }
        for (var i = iterables.size(); i < count; i++) {
            run.tick();
            pools[i] = pools[i - iterables.size()];
        }
        return new Combinatorics.Product(type, pools);
    }

    private static Value slice(Run run, Type type, Value[] slots) {
        var bounds = (TupleValue) slots[1];
        if (bounds.size() < 1 || bounds.size() > 3) {
            throw run.typeError(
                    "islice expected at "
                            + (bounds.size() < 1 ? "least 2" : "most 4")
                            + " arguments, got "
                            + (1 + bounds.size()));
        }
        var single = bounds.size() == 1;
        var start = single ? 0L : bound(run, bounds.get(0), 0, true);
        var stop = bound(run, bounds.get(single ? 0 : 1), -1, false);
        var step = bounds.size() == 3 ? step(run, bounds.get(2)) : 1;
        return new Streams.Slice(run, type, Protocol.iterate(run, slots[0]), start, stop, step);
    }

    private static long bound(Run run, Value value, long absent, boolean several) {
        if (value == Constants.NONE) {
            return absent;
        }
        var bound = sizeOrNull(run, value);
        if (bound == null || bound < 0) {
            throw run.valueError(
                    (several
                                    ? "Indices for islice() must be None or an integer: "
                                    : "Stop argument for islice() must be None or an integer: ")
                            + "0 <= x <= sys.maxsize.");
        }
        return bound;
    }

    private static long step(Run run, Value value) {
        var step = value == Constants.NONE ? Long.valueOf(1) : sizeOrNull(run, value);
        if (step == null || step < 1) {
            throw run.valueError("Step for islice() must be a positive integer or None.");
        }
        return step;
    }

    private static @Nullable Long sizeOrNull(Run run, Value value) {
        if (!Coercion.hasIndex(value)) {
            return null;
        }
        var index = Coercion.index(run, value);
        return index.fitsLong() ? Long.valueOf(index.asLong()) : null;
    }

    private static Value tee(Run run, Value[] slots) {
        var count = size(run, slots[1]);
        if (count < 0) {
            throw run.valueError("n must be >= 0");
        }
        run.reserve(64 * Math.min(count, MAX_SIZE / 64));
        var tees = new Value[(int) count];
        if (count > 0) {
            var source = Protocol.iterate(run, slots[0]);
            tees[0] = source instanceof Tees.Tee tee ? tee : new Tees.Tee(run, source);
            for (var i = 1; i < count; i++) {
                run.tick();
                tees[i] = ((Tees.Tee) tees[0]).copy(run);
            }
        }
        return TupleValue.of(tees);
    }

    // ---- arguments ----

    private static Value[] pool(Run run, Value iterable) {
        return Protocol.iterable(run, iterable);
    }

    static Iter[] iterators(Run run, TupleValue values) {
        var iterators = new Iter[values.size()];
        for (var i = 0; i < iterators.length; i++) {
            run.tick();
            iterators[i] = Protocol.iterate(run, values.get(i));
        }
        return iterators;
    }

    /// The `r` of a selection: an int of 32 bits, since no pool is longer.
    private static int length(Run run, Value value) {
        var size = size(run, value);
        if (size < 0) {
            throw run.valueError("r must be non-negative");
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    private static long size(Run run, Value value) {
        var index = Coercion.index(run, value);
        if (!index.fitsLong()) {
            throw run.raise(Types.OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
        }
        return index.asLong();
    }

    /// Arguments for a function from what an iterable holds.
    static Args spread(Run run, Value iterable) {
        return Args.of(Protocol.iterable(run, iterable));
    }
}
