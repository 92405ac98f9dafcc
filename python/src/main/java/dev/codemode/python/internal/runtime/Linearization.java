package dev.codemode.python.internal.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The C3 method resolution order, as CPython computes it.
final class Linearization {
    private Linearization() {}

    /// The ancestors of a class with these bases, nearest first, the class itself left out.
    static List<Type> of(Run run, List<Type> bases) {
        var sequences = new ArrayList<List<Type>>();
        for (var base : bases) {
            sequences.add(new ArrayList<>(base.mro()));
        }
        sequences.add(new ArrayList<>(bases));
        var order = new ArrayList<Type>();
        sequences.removeIf(List::isEmpty);
        while (!sequences.isEmpty()) {
            var next = head(run, bases, sequences);
            order.add(next);
            sequences.forEach(sequence -> sequence.remove(next));
            sequences.removeIf(List::isEmpty);
        }
        return order;
    }

    private static Type head(Run run, List<Type> bases, List<List<Type>> sequences) {
        for (var sequence : sequences) {
            var candidate = sequence.getFirst();
            if (sequences.stream().noneMatch(other -> other.lastIndexOf(candidate) > 0)) {
                return candidate;
            }
        }
        throw run.typeError(
                "Cannot create a consistent method resolution\norder (MRO) for bases "
                        + bases.stream().map(Type::name).collect(Collectors.joining(", ")));
    }
}
