package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Value;

/// `functools`: what of it is native.
final class FunctoolsModule {
    static final ModuleValue MODULE = build();

    /// What the part in Python needs.
    static final ModuleValue TOOLS =
            new ModuleBuilder("_functools")
                    .value("partial", Partial.TYPE)
                    .value("update_wrapper", Wrapping.UPDATE_WRAPPER)
                    .function(
                            "subclasses(cls, /)",
                            (run, cls) ->
                                    new ListValue(((Type) cls).subclasses().toArray(Value[]::new)))
                    .build();

    private FunctoolsModule() {}

    private static ModuleValue build() {
        Partial.install();
        Cached.install();
        CachedProperty.install();
        ComparisonKey.install();
        return new ModuleBuilder("functools")
                .flexible("reduce(function, iterable, initial=..., /)", FunctoolsModule::reduce)
                .value("partial", Partial.TYPE)
                .flexible("lru_cache(maxsize=128, typed=False)", Cached::lruCache)
                .function(
                        "cache(user_function, /)",
                        (run, function) -> Cached.around(run, function, -1, false))
                .value("cached_property", CachedProperty.TYPE)
                .value("update_wrapper", Wrapping.UPDATE_WRAPPER)
                .value("wraps", Wrapping.WRAPS)
                .value("WRAPPER_ASSIGNMENTS", Wrapping.ASSIGNMENTS)
                .value("WRAPPER_UPDATES", Wrapping.UPDATES)
                .value("cmp_to_key", ComparisonKey.CMP_TO_KEY)
                .function("total_ordering(cls, /)", TotalOrdering::apply)
                .elsewhere(
                        "_functools_more",
                        "partialmethod",
                        "singledispatch",
                        "singledispatchmethod",
                        "_c3_merge",
                        "_c3_mro",
                        "_compose_mro",
                        "_find_impl")
                .build();
    }

    private static Value reduce(Run run, Value[] slots) {
        if (!Protocol.isIterable(slots[1])) {
            throw run.typeError("reduce() arg 2 must support iteration");
        }
        var elements = Protocol.iterate(run, slots[1]);
        var total = slots[2] == Constants.ABSENT ? elements.next(run) : slots[2];
        if (total == null) {
            throw run.typeError("reduce() of empty iterable with no initial value");
        }
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            total = Nested.call(run, slots[0], total, next);
        }
        return total;
    }
}
