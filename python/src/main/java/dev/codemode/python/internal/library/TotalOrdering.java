package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.util.List;

/// `functools.total_ordering`: the orderings that a class lacks, from one that it has.
final class TotalOrdering {
    /// In the order in which they are preferred as the one to build on.
    private static final List<String> NAMES = List.of("__lt__", "__le__", "__gt__", "__ge__");

    /// Types whose objects are ordered natively.
    private static final List<Type> ORDERED =
            List.of(
                    Types.INT,
                    Types.FLOAT,
                    Types.STR,
                    Types.BYTES,
                    Types.LIST,
                    Types.TUPLE,
                    Types.SET,
                    Types.FROZENSET);

    private TotalOrdering() {}

    static Value apply(Run run, Value target) {
        if (!(target instanceof Type type)) {
            throw run.typeError("total_ordering() takes a class, not " + target.typeName());
        }
        var defined =
                NAMES.stream()
                        .filter(name -> type.lookup(name) != Types.OBJECT.lookup(name))
                        .toList();
        if (defined.isEmpty() && ORDERED.contains(type.solidBase())) {
            return type;
        }
        if (defined.isEmpty()) {
            throw run.valueError("must define at least one ordering operation: < > <= >=");
        }
        var root = defined.getFirst();
        for (var name : NAMES) {
            if (!defined.contains(name)) {
                AttributeProtocol.setAttribute(
                        run,
                        type,
                        name,
                        MadeFunction.method(
                                type.name(),
                                name,
                                (run2, slots) -> derive(run2, root, name, slots[0], slots[1]),
                                "self",
                                "other"));
            }
        }
        return type;
    }

    private static Value derive(Run run, String root, String wanted, Value self, Value other) {
        var method = self.type().lookup(root);
        if (method == null) {
            return Constants.NOT_IMPLEMENTED;
        }
        var answer = Protocol.callMethod(run, method, self, other);
        if (answer == Constants.NOT_IMPLEMENTED) {
            return answer;
        }
        var sameSide = root.charAt(2) == wanted.charAt(2);
        var strict = wanted.charAt(3) == 't';
        var base = sameSide == Protocol.truth(run, answer);
        // `not a < b` is `a >= b` as it stands; all others differ where both are equal.
        if (!sameSide && (root.charAt(3) == 't') != strict || base != strict) {
            return Bool.of(base);
        }
        var equal = Protocol.truth(run, Protocol.compare(run, CompareOp.EQUAL, self, other));
        return Bool.of(equal != strict);
    }
}
