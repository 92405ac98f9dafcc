package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ModuleValue;

/// `collections`.
final class CollectionsModule {
    static final ModuleValue MODULE = build();

    private CollectionsModule() {}

    private static ModuleValue build() {
        DequeMethods.install();
        DefaultDict.install();
        OrderedDict.install();
        CounterMethods.install();
        return new ModuleBuilder("collections")
                .value("deque", Deque.TYPE)
                .value("defaultdict", DefaultDict.TYPE)
                .value("OrderedDict", OrderedDict.TYPE)
                .value("Counter", Counter.TYPE)
                .flexible(
                        "_count_elements(mapping, iterable, /)",
                        (run, slots) -> {
                            Counter.countElements(run, slots[0], slots[1]);
                            return Constants.NONE;
                        })
                .flexible(
                        "namedtuple(typename, field_names, *, rename=False, defaults=None,"
                                + " module=None)",
                        NamedTuples::namedTuple)
                .elsewhere("_collections_more", "ChainMap", "UserDict", "UserList", "UserString")
                .build();
    }
}
