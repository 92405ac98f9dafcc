package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import org.jspecify.annotations.Nullable;

/// `functools.cmp_to_key`: makes keys that compare by a function of two arguments.
final class ComparisonKey extends Value {
    static final Type TYPE = TypeBuilder.type("functools", "KeyWrapper", Types.OBJECT);

    static final Native CMP_TO_KEY =
            Natives.flexible(
                    "cmp_to_key(mycmp)", (run, slots) -> new ComparisonKey(slots[0], null));

    private final Value comparison;
    private final @Nullable Value object;

    private ComparisonKey(Value comparison, @Nullable Value object) {
        super(TYPE);
        this.comparison = comparison;
        this.object = object;
    }

    static void install() {
        TypeBuilder.of(TYPE)
                .supports(Special.LT, Special.LE, Special.EQ, Special.NE, Special.GT, Special.GE)
                .flexible(
                        "__call__(self, obj)",
                        (run, slots) ->
                                new ComparisonKey(((ComparisonKey) slots[0]).comparison, slots[1]))
                .getter("obj", ComparisonKey::object)
                .finish();
    }

    private static Value object(Run run, Value self) {
        var object = ((ComparisonKey) self).object;
        if (object == null) {
            throw run.attributeError(self, "obj", "object");
        }
        return object;
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value call(Run run, Args args) {
        return new ComparisonKey(comparison, Constructors.bind(run, "KeyWrapper(obj)", args)[0]);
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof ComparisonKey other)) {
            throw run.typeError("other argument must be K instance");
        }
        if (object == null || other.object == null) {
            throw run.attributeError(this, "object", "object");
        }
        var order = Nested.call(run, comparison, object, other.object);
        return Protocol.compare(run, op, order, SmallInt.of(0));
    }

    @Override
    protected long hash(Run run) {
        throw run.typeError("unhashable type: '" + typeName() + "'");
    }

    @Override
    protected String repr(Run run) {
        return "<functools.KeyWrapper object at " + run.address(this) + ">";
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(comparison);
        tracer.visit(object);
    }
}
