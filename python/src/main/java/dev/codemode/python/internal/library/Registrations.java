package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Which classes stand in for abstract ones, in one run.
final class Registrations {
    private final IdentityHashMap<Type, List<Type>> registered = new IdentityHashMap<>();
    private final IdentityHashMap<Type, IdentityHashMap<Type, Verdict>> verdicts =
            new IdentityHashMap<>();
    private int count;

    /// An answer, good as long as nothing was registered and neither class changed since.
    private record Verdict(boolean covers, int count, int version, int abstractVersion) {}

    static Registrations of(Run run) {
        return run.state(Registrations.class, Registrations::new);
    }

    int count() {
        return count;
    }

    void register(Run run, Type cls, Type subclass) {
        if (covers(run, cls, subclass)) {
            return;
        }
        if (covers(run, subclass, cls)) {
            throw run.raise(Types.RUNTIME_ERROR, "Refusing to create an inheritance cycle");
        }
        run.work(100);
        registered.computeIfAbsent(cls, _ -> new ArrayList<>()).add(subclass);
        count++;
    }

    /// Whether `type` counts as a subclass of `cls`.
    boolean covers(Run run, Type cls, Type type) {
        run.tick();
        if (type == cls) {
            return true;
        }
        var known = verdicts.computeIfAbsent(cls, _ -> new IdentityHashMap<>());
        var verdict = known.get(type);
        if (verdict != null
                && verdict.count == count
                && verdict.version == type.version()
                && verdict.abstractVersion == cls.version()) {
            return verdict.covers;
        }
        boolean covers;
        try (var _ = run.nested()) {
            covers = decide(run, cls, type);
        }
        known.put(type, new Verdict(covers, count, type.version(), cls.version()));
        return covers;
    }

    private boolean decide(Run run, Type cls, Type type) {
        if (cls.type().isSubtypeOf(Types.ABC_META)) {
            var hook = cls.lookup("__subclasshook__");
            if (hook != null) {
                var bound = AttributeProtocol.getAttribute(run, cls, "__subclasshook__");
                var answer = Protocol.call(run, bound, type);
                if (answer instanceof Bool decided) {
                    return decided.isTrue();
                }
                if (answer != Constants.NOT_IMPLEMENTED) {
                    throw run.raise(
                            Types.ASSERTION_ERROR,
                            "__subclasshook__ must return either False, True, or NotImplemented");
                }
            }
        }
        if (type.isSubtypeOf(cls)) {
            return true;
        }
        for (var entry : List.copyOf(registered.getOrDefault(cls, List.of()))) {
            if (covers(run, entry, type)) {
                return true;
            }
        }
        for (var subclass : cls.subclasses()) {
            if (covers(run, subclass, type)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a class has methods by all of the names, and none of them taken away by None.
    @Bounded(Bounded.By.FIXED)
    static Value hasMethods(Type type, Value[] names) {
        for (var name : names) {
            var method = type.lookup(Protocol.text(name));
            if (method == null || method == Constants.NONE) {
                return Constants.NOT_IMPLEMENTED;
            }
        }
        return Bool.TRUE;
    }
}
