package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `list[int]`, or the union `int | None`: what annotations are made of.
public final class GenericAlias extends Value {
    private final Value origin;
    private final Value[] parameters;

    public GenericAlias(Value origin, Value[] parameters) {
        super(origin == Types.UNION ? Types.UNION : Types.GENERIC_ALIAS);
        this.origin = origin;
        this.parameters = parameters;
    }

    public Value origin() {
        return origin;
    }

    Value[] parameters() {
        return parameters;
    }

    boolean isUnion() {
        return origin == Types.UNION;
    }

    @Override
    protected boolean isCallable() {
        return !isUnion();
    }

    @Override
    protected Value call(Run run, Args args) {
        return isUnion() ? super.call(run, args) : origin.call(run, args);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return Classes.union(run, op, this, right);
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return left == Constants.NONE
                ? Classes.union(run, op, Types.NONE, this)
                : Constants.NOT_IMPLEMENTED;
    }

    @Override
    protected Value getItem(Run run, Value key) {
        return this;
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        return switch (name) {
            case "__origin__" -> origin;
            case "__args__" -> TupleValue.of(parameters);
            case "__parameters__" ->
                    TupleValue.of(
                            Arrays.stream(parameters)
                                    .filter(p -> p.type().name().equals("TypeVar"))
                                    .distinct()
                                    .toArray(Value[]::new));
            default -> isUnion() ? null : origin.attribute(run, name);
        };
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof GenericAlias other)
                || op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL) {
            return Constants.NOT_IMPLEMENTED;
        }
        var same = origin == other.origin && Arrays.equals(parameters, other.parameters);
        return Bool.of(same == (op == CompareOp.EQUAL));
    }

    @Override
    protected long hash(Run run) {
        return TupleValue.of(parameters).hash(run) ^ run.identity(origin);
    }

    @Override
    protected String repr(Run run) {
        try (var _ = run.nested()) {
            return isUnion()
                    ? names(run, " | ", "", "")
                    : name(run, origin) + names(run, ", ", "[", "]");
        }
    }

    private String names(Run run, String between, String before, String after) {
        return Arrays.stream(parameters)
                .map(p -> name(run, p))
                .collect(Collectors.joining(between, before, after));
    }

    private static String name(Run run, Value value) {
        return switch (value) {
            case Type type -> type == Types.NONE ? "None" : type.qualifiedName();
            default -> value == Constants.ELLIPSIS ? "..." : Protocol.repr(run, value);
        };
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(origin);
        tracer.visitAll(parameters, parameters.length);
    }

    @Override
    protected boolean hasPlainMethods() {
        return false;
    }
}
