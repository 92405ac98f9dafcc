package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import java.util.Arrays;

/// Assignment in its forms.
final class Assignments {
    private Assignments() {}

    static final class Assign extends StmtNode {
        private final Target target;
        private final ExprNode value;

        Assign(Target target, ExprNode value) {
            this.target = target;
            this.value = value;
        }

        @Override
        int exec(Frame f) {
            target.assign(f, value.eval(f));
            return NEXT;
        }
    }

    static final class AssignMany extends StmtNode {
        private final Target[] targets;
        private final ExprNode value;

        AssignMany(Target[] targets, ExprNode value) {
            this.targets = targets;
            this.value = value;
        }

        @Override
        int exec(Frame f) {
            var result = value.eval(f);
            for (var target : targets) {
                target.assign(f, result);
            }
            return NEXT;
        }
    }

    static final class Delete extends StmtNode {
        private final Target[] targets;

        Delete(Target[] targets) {
            this.targets = targets;
        }

        @Override
        int exec(Frame f) {
            for (var target : targets) {
                target.delete(f);
            }
            return NEXT;
        }
    }

    /// `op= value`, applied to what stood in the target.
    static final class Update {
        private final BinaryOp op;
        private final ExprNode value;
        private final long span;

        Update(BinaryOp op, ExprNode value, long span) {
            this.op = op;
            this.value = value;
            this.span = span;
        }

        Value apply(Frame f, Value before) {
            var operand = value.eval(f);
            if (before instanceof SmallInt a && operand instanceof SmallInt b) {
                switch (op) {
                    case ADD -> {
                        return IntMath.add(a.value, b.value);
                    }
                    case SUBTRACT -> {
                        return IntMath.subtract(a.value, b.value);
                    }
                    case MULTIPLY -> {
                        return IntMath.multiply(a.value, b.value);
                    }
                    default -> {}
                }
            }
            if (op == BinaryOp.ADD
                    && before.getClass() == FloatValue.class
                    && operand.getClass() == FloatValue.class) {
                return new FloatValue(((FloatValue) before).value + ((FloatValue) operand).value);
            }
            f.at = span;
            return Protocol.inPlace(f.run, op, before, operand);
        }
    }

    /// `name op= value`.
    static final class AugmentedVariable extends StmtNode {
        private final ExprNode variable;
        private final Target target;
        private final Update update;

        AugmentedVariable(ExprNode variable, Target target, Update update) {
            this.variable = variable;
            this.target = target;
            this.update = update;
        }

        @Override
        int exec(Frame f) {
            target.assign(f, update.apply(f, variable.eval(f)));
            return NEXT;
        }
    }

    /// `a, *b, c = value`.
    static final class Unpack extends Target {
        private final Target[] targets;

        /// Index of the starred target, or -1.
        private final int star;

        private final long span;

        Unpack(Target[] targets, int star, long span) {
            this.targets = targets;
            this.star = star;
            this.span = span;
        }

        @Override
        void assign(Frame f, Value value) {
            f.at = span;
            var values = star < 0 ? exactly(f, value) : withStar(f, value);
            for (var i = 0; i < targets.length; i++) {
                targets[i].assign(f, values[i]);
            }
        }

        private Value[] exactly(Frame f, Value value) {
            if (value.getClass() == TupleValue.class
                    && ((TupleValue) value).size() == targets.length) {
                return ((TupleValue) value).items();
            }
            if (value.getClass() == ListValue.class
                    && ((ListValue) value).size() == targets.length) {
                return ((ListValue) value).copyItems();
            }
            var elements = elementsOf(f, value);
            var values = new Value[targets.length];
            for (var i = 0; i < values.length; i++) {
                var next = elements.next(f.run);
                if (next == null) {
                    throw f.run.valueError(
                            "not enough values to unpack (expected "
                                    + values.length
                                    + ", got "
                                    + i
                                    + ")");
                }
                values[i] = next;
            }
            if (elements.next(f.run) != null) {
                throw f.run.valueError(
                        "too many values to unpack (expected " + values.length + ")");
            }
            return values;
        }

        private Value[] withStar(Frame f, Value value) {
            var all = ListValue.of(f.run, elementsOf(f, value)).copyItems();
            var least = targets.length - 1;
            if (all.length < least) {
                throw f.run.valueError(
                        "not enough values to unpack (expected at least "
                                + least
                                + ", got "
                                + all.length
                                + ")");
            }
            var values = new Value[targets.length];
            var starred = all.length - least;
            System.arraycopy(all, 0, values, 0, star);
            values[star] = new ListValue(Arrays.copyOfRange(all, star, star + starred));
            System.arraycopy(all, star + starred, values, star + 1, least - star);
            return values;
        }

        private Iter elementsOf(Frame f, Value value) {
            if (!Protocol.isIterable(value)) {
                throw f.run.typeError("cannot unpack non-iterable " + value.typeName() + " object");
            }
            return Protocol.iterate(f.run, value);
        }

        @Override
        void delete(Frame f) {
            for (var target : targets) {
                target.delete(f);
            }
        }
    }

    /// An expression for its effect; the last one of a program gives the result.
    static final class Expression extends StmtNode {
        private final ExprNode value;

        Expression(ExprNode value) {
            this.value = value;
        }

        @Override
        int exec(Frame f) {
            value.eval(f);
            return NEXT;
        }
    }

    /// `return value`, and the value that a program ends with.
    static final class Return extends StmtNode {
        private final ExprNode value;

        Return(ExprNode value) {
            this.value = value;
        }

        @Override
        int exec(Frame f) {
            f.returned = value.eval(f);
            return RETURN;
        }
    }

    /// `return` without a value.
    static final class ReturnNone extends StmtNode {
        @Override
        int exec(Frame f) {
            f.returned = Constants.NONE;
            return RETURN;
        }
    }
}
