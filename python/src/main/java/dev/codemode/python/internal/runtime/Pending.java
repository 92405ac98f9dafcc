package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import org.jspecify.annotations.Nullable;

/// A host function's answer that is not there yet. It can be stored and handed around; whatever asks
/// it for anything ends the run.
public final class Pending extends Value {
    public Pending(Run run) {
        super(Types.PENDING);
        run.addPending();
    }

    @Override
    protected boolean truth(Run run) {
        throw run.touched();
    }

    @Override
    protected int length(Run run) {
        throw run.touched();
    }

    @Override
    protected Value getItem(Run run, Value key) {
        throw run.touched();
    }

    @Override
    protected void setItem(Run run, Value key, Value value) {
        throw run.touched();
    }

    @Override
    protected void deleteItem(Run run, Value key) {
        throw run.touched();
    }

    @Override
    protected boolean contains(Run run, Value element) {
        throw run.touched();
    }

    @Override
    protected Iter iterate(Run run) {
        throw run.touched();
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        throw run.touched();
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        throw run.touched();
    }

    @Override
    protected Value unary(Run run, UnaryOp op) {
        throw run.touched();
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        throw run.touched();
    }

    @Override
    protected long hash(Run run) {
        throw run.touched();
    }

    @Override
    protected String repr(Run run) {
        throw run.touched();
    }

    @Override
    protected String str(Run run) {
        throw run.touched();
    }

    @Override
    protected String format(Run run, String spec) {
        throw run.touched();
    }

    @Override
    protected Value call(Run run, Args args) {
        throw run.touched();
    }

    @Override
    protected @Nullable Value attribute(Run run, String name) {
        throw run.touched();
    }

    @Override
    protected boolean setOwnAttribute(Run run, String name, @Nullable Value value) {
        throw run.touched();
    }

    @Override
    protected boolean hasPlainMethods() {
        return false;
    }
}
