package dev.codemode.python.internal.exec;

import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.IntMath;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;

/// Operators. Ints and floats are handled on the spot, everything else by [Protocol].
final class Operations {
    private Operations() {}

    static ExprNode binary(BinaryOp op, ExprNode left, ExprNode right, long span) {
        return switch (op) {
            case ADD -> new Add(left, right, span);
            case SUBTRACT -> new Subtract(left, right, span);
            case MULTIPLY -> new Multiply(left, right, span);
            case DIVIDE -> new Divide(left, right, span);
            case FLOOR_DIVIDE -> new FloorDivide(left, right, span);
            case MODULO -> new Modulo(left, right, span);
            default -> new Binary(op, left, right, span);
        };
    }

    /// Any operator, without a fast path.
    static class Binary extends ExprNode {
        final BinaryOp op;
        final ExprNode left;
        final ExprNode right;

        Binary(BinaryOp op, ExprNode left, ExprNode right, long span) {
            super(span);
            this.op = op;
            this.left = left;
            this.right = right;
        }

        @Override
        Value eval(Frame f) {
            var a = left.eval(f);
            return general(f, a, right.eval(f));
        }

        final Value general(Frame f, Value a, Value b) {
            f.at = span;
            return Protocol.binary(f.run, op, a, b);
        }
    }

    private static boolean areFloats(Value a, Value b) {
        return a.getClass() == FloatValue.class && b.getClass() == FloatValue.class;
    }

    private static double asDouble(Value value) {
        return ((FloatValue) value).value;
    }

    private static final class Add extends Binary {
        Add(ExprNode left, ExprNode right, long span) {
            super(BinaryOp.ADD, left, right, span);
        }

        @Override
        Value eval(Frame f) {
            var a = left.eval(f);
            var b = right.eval(f);
            if (a instanceof SmallInt x && b instanceof SmallInt y) {
                return IntMath.add(x.value, y.value);
            }
            return areFloats(a, b) ? new FloatValue(asDouble(a) + asDouble(b)) : general(f, a, b);
        }
    }

    private static final class Subtract extends Binary {
        Subtract(ExprNode left, ExprNode right, long span) {
            super(BinaryOp.SUBTRACT, left, right, span);
        }

        @Override
        Value eval(Frame f) {
            var a = left.eval(f);
            var b = right.eval(f);
            if (a instanceof SmallInt x && b instanceof SmallInt y) {
                return IntMath.subtract(x.value, y.value);
            }
            return areFloats(a, b) ? new FloatValue(asDouble(a) - asDouble(b)) : general(f, a, b);
        }
    }

    private static final class Multiply extends Binary {
        Multiply(ExprNode left, ExprNode right, long span) {
            super(BinaryOp.MULTIPLY, left, right, span);
        }

        @Override
        Value eval(Frame f) {
            var a = left.eval(f);
            var b = right.eval(f);
            if (a instanceof SmallInt x && b instanceof SmallInt y) {
                return IntMath.multiply(x.value, y.value);
            }
            return areFloats(a, b) ? new FloatValue(asDouble(a) * asDouble(b)) : general(f, a, b);
        }
    }

    private static final class Divide extends Binary {
        Divide(ExprNode left, ExprNode right, long span) {
            super(BinaryOp.DIVIDE, left, right, span);
        }

        @Override
        Value eval(Frame f) {
            var a = left.eval(f);
            var b = right.eval(f);
            return areFloats(a, b) && asDouble(b) != 0
                    ? new FloatValue(asDouble(a) / asDouble(b))
                    : general(f, a, b);
        }
    }

    private static final class FloorDivide extends Binary {
        FloorDivide(ExprNode left, ExprNode right, long span) {
            super(BinaryOp.FLOOR_DIVIDE, left, right, span);
        }

        @Override
        Value eval(Frame f) {
            var a = left.eval(f);
            var b = right.eval(f);
            // A negative divisor may be the one whose quotient is no long.
            if (a instanceof SmallInt x && b instanceof SmallInt y && y.value > 0) {
                return SmallInt.of(Math.floorDiv(x.value, y.value));
            }
            return general(f, a, b);
        }
    }

    private static final class Modulo extends Binary {
        Modulo(ExprNode left, ExprNode right, long span) {
            super(BinaryOp.MODULO, left, right, span);
        }

        @Override
        Value eval(Frame f) {
            var a = left.eval(f);
            var b = right.eval(f);
            if (a instanceof SmallInt x && b instanceof SmallInt y && y.value != 0) {
                return SmallInt.of(Math.floorMod(x.value, y.value));
            }
            return general(f, a, b);
        }
    }

    static final class Unary extends ExprNode {
        private final UnaryOp op;
        private final ExprNode operand;

        Unary(UnaryOp op, ExprNode operand, long span) {
            super(span);
            this.op = op;
            this.operand = operand;
        }

        @Override
        Value eval(Frame f) {
            var value = operand.eval(f);
            f.at = span;
            return Protocol.unary(f.run, op, value);
        }
    }

    static final class Not extends ExprNode {
        private final ExprNode operand;

        Not(ExprNode operand, long span) {
            super(span);
            this.operand = operand;
        }

        @Override
        Value eval(Frame f) {
            return Bool.of(test(f));
        }

        @Override
        boolean test(Frame f) {
            return !operand.test(f);
        }
    }

    /// `and` and `or`: the last operand evaluated.
    static final class Logical extends ExprNode {
        private final boolean and;
        private final ExprNode[] operands;

        Logical(boolean and, ExprNode[] operands, long span) {
            super(span);
            this.and = and;
            this.operands = operands;
        }

        @Override
        Value eval(Frame f) {
            var last = operands.length - 1;
            for (var i = 0; i < last; i++) {
                var value = operands[i].eval(f);
                f.at = operands[i].span;
                if (Protocol.truth(f.run, value) != and) {
                    return value;
                }
            }
            return operands[last].eval(f);
        }

        @Override
        boolean test(Frame f) {
            for (var operand : operands) {
                if (operand.test(f) != and) {
                    return !and;
                }
            }
            return and;
        }
    }

    static final class Conditional extends ExprNode {
        private final ExprNode test;
        private final ExprNode then;
        private final ExprNode otherwise;

        Conditional(ExprNode test, ExprNode then, ExprNode otherwise, long span) {
            super(span);
            this.test = test;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        Value eval(Frame f) {
            return test.test(f) ? then.eval(f) : otherwise.eval(f);
        }
    }

    /// One comparison.
    static final class Compare extends ExprNode {
        private final CompareOp op;
        private final ExprNode left;
        private final ExprNode right;

        Compare(CompareOp op, ExprNode left, ExprNode right, long span) {
            super(span);
            this.op = op;
            this.left = left;
            this.right = right;
        }

        @Override
        Value eval(Frame f) {
            var a = left.eval(f);
            return compare(f, op, a, right.eval(f), span);
        }

        @Override
        boolean test(Frame f) {
            var a = left.eval(f);
            var b = right.eval(f);
            if (op.comparesValues() && a instanceof SmallInt x && b instanceof SmallInt y) {
                return holds(op, x.value, y.value);
            }
            if (op == CompareOp.EQUAL
                    && a.getClass() == StrValue.class
                    && b.getClass() == StrValue.class) {
                return ((StrValue) a).text().equals(((StrValue) b).text());
            }
            var answer = compare(f, op, a, b, span);
            return answer == Bool.TRUE || answer != Bool.FALSE && Protocol.truth(f.run, answer);
        }
    }

    private static boolean holds(CompareOp op, long a, long b) {
        return switch (op) {
            case LESS -> a < b;
            case LESS_EQUAL -> a <= b;
            case GREATER -> a > b;
            case GREATER_EQUAL -> a >= b;
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case IS, IS_NOT, IN, NOT_IN -> throw new IllegalArgumentException(op.name());
        };
    }

    private static Value compare(Frame f, CompareOp op, Value a, Value b, long span) {
        if (op.comparesValues() && a instanceof SmallInt x && b instanceof SmallInt y) {
            return Bool.of(holds(op, x.value, y.value));
        }
        f.at = span;
        return switch (op) {
            case IS -> Bool.of(Protocol.identical(f.run, a, b));
            case IS_NOT -> Bool.of(!Protocol.identical(f.run, a, b));
            case IN -> Bool.of(Protocol.contains(f.run, b, a));
            case NOT_IN -> Bool.of(!Protocol.contains(f.run, b, a));
            default ->
                    areFloats(a, b)
                            ? Bool.of(FloatValue.holds(op, asDouble(a), asDouble(b)))
                            : Protocol.compare(f.run, op, a, b);
        };
    }

    /// `a < b < c`: each operand evaluated once, as far as needed.
    static final class Chain extends ExprNode {
        private final ExprNode first;
        private final CompareOp[] ops;
        private final ExprNode[] rest;

        Chain(ExprNode first, CompareOp[] ops, ExprNode[] rest, long span) {
            super(span);
            this.first = first;
            this.ops = ops;
            this.rest = rest;
        }

        @Override
        Value eval(Frame f) {
            var left = first.eval(f);
            for (var i = 0; ; i++) {
                var right = rest[i].eval(f);
                var answer = compare(f, ops[i], left, right, span);
                if (i == ops.length - 1 || !Protocol.truth(f.run, answer)) {
                    return answer;
                }
                left = right;
            }
        }
    }

    /// `(target := value)`.
    static final class Walrus extends ExprNode {
        private final Target target;
        private final ExprNode value;

        Walrus(Target target, ExprNode value, long span) {
            super(span);
            this.target = target;
            this.value = value;
        }

        @Override
        Value eval(Frame f) {
            var result = value.eval(f);
            target.assign(f, result);
            return result;
        }
    }
}
