package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Attributed;
import dev.codemode.python.internal.runtime.Attributes;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.BoundMethod;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Containers;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// What `functools.lru_cache` and `cache` make of a function.
final class Cached extends Value implements Attributed {
    static final Type TYPE = TypeBuilder.type("functools", "_lru_cache_wrapper", Types.OBJECT);

    /// Stands between positional and keyword arguments in a key.
    private static final Value MARK = TupleValue.of(Constants.ELLIPSIS, Constants.ELLIPSIS);

    private final Value function;

    /// How many results are kept; negative without bound.
    private final long most;

    private final boolean typed;
    private final DictValue results = new DictValue();
    private final Attributes attributes = new Attributes();
    private long hits;
    private long misses;

    Cached(Value function, long most, boolean typed) {
        super(TYPE);
        this.function = function;
        this.most = most;
        this.typed = typed;
    }

    static void install() {
        TypeBuilder.of(TYPE)
                .flexible(
                        "__call__(self, /, *args, **kwargs)",
                        (run, slots) ->
                                ((Cached) slots[0]).call(run, Spread.args(slots[1], slots[2])))
                .method("cache_info(self, /)", (run, self) -> ((Cached) self).info(run))
                .method(
                        "cache_clear(self, /)",
                        (run, self) -> {
                            ((Cached) self).clear();
                            return Constants.NONE;
                        })
                .method("cache_parameters(self, /)", (run, self) -> ((Cached) self).options(run))
                .method("__copy__(self, /)", (run, self) -> self)
                .method("__deepcopy__(self, memo, /)", (run, self, memo) -> self)
                .finish();
    }

    private void clear() {
        results.table().clear();
        hits = 0;
        misses = 0;
    }

    private Value limit() {
        return most < 0 ? Constants.NONE : SmallInt.of(most);
    }

    private Value info(Run run) {
        var type =
                NamedTuples.namedTuple(
                        run,
                        new Value[] {
                            StrValue.of("CacheInfo"),
                            StrValue.of("hits misses maxsize currsize"),
                            Bool.FALSE,
                            Constants.NONE,
                            StrValue.of("functools")
                        });
        return Protocol.call(
                run,
                type,
                Args.of(
                        SmallInt.of(hits),
                        SmallInt.of(misses),
                        limit(),
                        SmallInt.of(results.size())));
    }

    private Value options(Run run) {
        var options = new DictValue();
        options.put(run, StrValue.of("maxsize"), limit());
        options.put(run, StrValue.of("typed"), Bool.of(typed));
        return options;
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value bind(Run run, @Nullable Value self, Type owner) {
        return self == null ? this : new BoundMethod(self, this);
    }

    @Override
    protected Value call(Run run, Args args) {
        run.tick();
        if (most == 0) {
            misses++;
            return Nested.call(run, function, args);
        }
        var key = key(run, args);
        var known = results.get(run, key);
        if (known != null) {
            hits++;
            if (most > 0) {
                Containers.moveToEnd(run, results, key, true);
            }
            return known;
        }
        misses++;
        var result = Nested.call(run, function, args);
        if (most > 0 && results.get(run, key) == null && results.size() >= most) {
            Containers.popFirstItem(results);
        }
        results.put(run, key, result);
        return result;
    }

    /// A lone int or str is its own key; anything else goes into a tuple.
    private Value key(Run run, Args args) {
        if (args.keywords() == 0 && args.positional() == 1 && !typed) {
            var only = args.get(0);
            if (only.type() == Types.INT || only.type() == Types.STR) {
                return only;
            }
        }
        var parts = new ListValue();
        for (var i = 0; i < args.positional(); i++) {
            parts.add(run, args.get(i));
        }
        if (args.keywords() > 0) {
            parts.add(run, MARK);
        }
        for (var i = 0; i < args.keywords(); i++) {
            parts.add(run, StrValue.of(args.keyword(i)));
            parts.add(run, args.keywordValue(i));
        }
        if (typed) {
            for (var i = 0; i < args.positional(); i++) {
                parts.add(run, args.get(i).type());
            }
            for (var i = 0; i < args.keywords(); i++) {
                parts.add(run, args.keywordValue(i).type());
            }
        }
        return TupleValue.of(parts.copyItems());
    }

    /// `lru_cache(maxsize=128, typed=False)`, or `lru_cache(function)`.
    static Value lruCache(Run run, Value[] slots) {
        var typed = Protocol.truth(run, slots[1]);
        if (slots[0] instanceof IntValue size) {
            return decorator(Math.max(0, size.clamp()), typed);
        }
        if (Protocol.isCallable(slots[0])) {
            return around(run, slots[0], 128, typed);
        }
        if (slots[0] != Constants.NONE) {
            throw run.typeError("Expected first argument to be an integer, a callable, or None");
        }
        return decorator(-1, typed);
    }

    private static Value decorator(long most, boolean typed) {
        return MadeFunction.method(
                "lru_cache.<locals>",
                "decorating_function",
                (run, slots) -> around(run, slots[0], most, typed),
                "user_function");
    }

    static Value around(Run run, Value function, long most, boolean typed) {
        if (!Protocol.isCallable(function)) {
            throw run.typeError("the first argument must be callable");
        }
        var cached = new Cached(function, most, typed);
        Wrapping.update(run, cached, function);
        return cached;
    }

    @Override
    protected String repr(Run run) {
        return "<functools._lru_cache_wrapper object at " + run.address(this) + ">";
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(function);
        tracer.visit(results);
        attributes.trace(tracer);
    }
}
