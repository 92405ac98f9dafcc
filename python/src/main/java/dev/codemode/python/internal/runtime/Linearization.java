package dev.codemode.python.internal.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The C3 method resolution order, as CPython computes it.
final class Linearization {
    private Linearization() {}

    /// The ancestors of a class with these bases, nearest first, the class itself left out.
    ///
    /// @throws Raise `TypeError` where there is no consistent order
    static List<Type> of(Run run, List<Type> bases) {
        var order = of(bases);
        if (order.isEmpty()) {
            throw run.typeError(
                    "Cannot create a consistent method resolution\norder (MRO) for bases "
                            + bases.stream().map(Type::name).collect(Collectors.joining(", ")));
        }
        return order;
    }

    /// As above; empty where there is no consistent order.
    static List<Type> of(List<Type> bases) {
        var sequences = new ArrayList<List<Type>>();
        for (var base : bases) {
            sequences.add(new ArrayList<>(base.mro()));
        }
        sequences.add(new ArrayList<>(bases));
        var order = new ArrayList<Type>();
        sequences.removeIf(List::isEmpty);
        while (!sequences.isEmpty()) {
            var next = head(sequences);
            if (next == null) {
                return List.of();
            }
            order.add(next);
            sequences.forEach(sequence -> sequence.remove(next));
            sequences.removeIf(List::isEmpty);
        }
        return order;
    }

    private static @Nullable Type head(List<List<Type>> sequences) {
        for (var sequence : sequences) {
            var candidate = sequence.getFirst();
            if (sequences.stream().noneMatch(other -> other.lastIndexOf(candidate) > 0)) {
                return candidate;
            }
        }
        return null;
    }
}
