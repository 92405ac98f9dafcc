package dev.codemode.python.internal.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The C3 method resolution order, as CPython computes it.
final class Linearization {
    /// The ancestors of a class with these bases, nearest first, the class itself left out.
    ///
    /// @throws Raise `TypeError` where there is no consistent order
    static List<Type> of(Run run, List<Type> bases) {
        var order = new Linearization(run, bases).merge();
        if (order.isEmpty()) {
            throw run.typeError(
                    "Cannot create a consistent method resolution\norder (MRO) for bases "
                            + bases.stream().map(Type::name).collect(Collectors.joining(", ")));
        }
        return order;
    }

    /// As above for the types that are built in: all of them have an order, and no run makes them.
    static List<Type> of(List<Type> bases) {
        return new Linearization(null, bases).merge();
    }

    private final @Nullable Run run;
    private final List<ArrayDeque<Type>> sequences = new ArrayList<>();

    /// In how many sequences a type stands behind another.
    private final IdentityHashMap<Type, Integer> behind = new IdentityHashMap<>();

    private Linearization(@Nullable Run run, List<Type> bases) {
        this.run = run;
        bases.forEach(base -> add(base.mro()));
        add(bases);
    }

    private void add(List<Type> sequence) {
        work(sequence.size());
        if (!sequence.isEmpty()) {
            sequences.add(new ArrayDeque<>(sequence));
            sequence.stream().skip(1).forEach(type -> behind.merge(type, 1, Integer::sum));
        }
    }

    /// Empty where there is no consistent order.
    private List<Type> merge() {
        var order = new ArrayList<Type>();
        while (!sequences.isEmpty()) {
            var next = head();
            if (next == null) {
                return List.of();
            }
            order.add(next);
            take(next);
        }
        return order;
    }

    private @Nullable Type head() {
        for (var sequence : sequences) {
            work(1);
            if (behind.getOrDefault(sequence.getFirst(), 0) == 0) {
                return sequence.getFirst();
            }
        }
        return null;
    }

    private void take(Type next) {
        for (var sequence : sequences) {
            work(1);
            if (sequence.getFirst() == next) {
                sequence.removeFirst();
                if (!sequence.isEmpty()) {
                    behind.merge(sequence.getFirst(), -1, Integer::sum);
                }
            }
        }
        sequences.removeIf(ArrayDeque::isEmpty);
    }

    private void work(int amount) {
        if (run != null) {
            run.work(amount);
        }
    }
}
