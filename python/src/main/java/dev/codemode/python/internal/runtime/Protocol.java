package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import org.jspecify.annotations.Nullable;

/// The one way to ask a value for anything: source code, built-ins and library all come through here.
///
/// Each method asks the Java class of the value, unless the value's class is the program's own: then
/// the special method of that class answers. Attributes have a class of their own, [AttributeProtocol],
/// and so have the conversions that arguments need, [Coercion].
public final class Protocol {
    private Protocol() {}

    // ---- truth, size, identity ----

    public static boolean truth(Run run, Value value) {
        if (value == Bool.TRUE) {
            return true;
        }
        if (value == Bool.FALSE) {
            return false;
        }
        var type = value.type();
        if (!type.isHeap()) {
            return value.truth(run);
        }
        var method = type.special(Special.BOOL);
        if (method != null) {
            var answer = callMethod(run, method, value);
            if (answer instanceof Bool bool) {
                return bool.isTrue();
            }
            throw run.typeError("__bool__ should return bool, returned " + answer.typeName());
        }
        return type.special(Special.LEN) == null || length(run, value) != 0;
    }

    public static int length(Run run, Value value) {
        var type = value.type();
        if (!type.isHeap()) {
            return value.length(run);
        }
        return lengthOfHeap(run, value).clamp();
    }

    /// What `len(value)` shows to the program.
    public static Value visibleLength(Run run, Value value) {
        return isHeap(value) ? lengthOfHeap(run, value) : value.visibleLength(run);
    }

    private static IntValue lengthOfHeap(Run run, Value value) {
        var method = value.type().special(Special.LEN);
        if (method == null) {
            throw run.typeError("object of type '" + value.type().name() + "' has no len()");
        }
        var length = Coercion.index(run, callMethod(run, method, value));
        if (length.signum() < 0) {
            throw run.valueError("__len__() should return >= 0");
        }
        if (!length.fitsLong()) {
            throw run.raise(Types.OVERFLOW_ERROR, "cannot fit 'int' into an index-sized integer");
        }
        return IntValue.of(length.asLong());
    }

    public static long hash(Run run, Value value) {
        if (value.getClass() == StrValue.class) {
            return ((StrValue) value).textHash();
        }
        var type = value.type();
        if (!type.isHeap()) {
            return value.hash(run);
        }
        var method = type.special(Special.HASH);
        if (method == null || method == Constants.NONE) {
            throw run.typeError("unhashable type: '" + type.name() + "'");
        }
        if (method instanceof Native) {
            return value.hash(run);
        }
        if (callMethod(run, method, value) instanceof IntValue hash) {
            return NumberHash.of(hash);
        }
        throw run.typeError("__hash__ method should return an integer");
    }

    /// What `hash(value)` shows to the program.
    public static long visibleHash(Run run, Value value) {
        if (value instanceof StrValue text) {
            return TextHash.visible(text.text());
        }
        var hash = hash(run, value);
        return hash == System.identityHashCode(value) ? run.id(value) >> 4 : hash;
    }

    // ---- comparison ----

    public static boolean equal(Run run, Value a, Value b) {
        if (a instanceof StrValue x && b instanceof StrValue y && !isHeap(a) && !isHeap(b)) {
            return x.text().equals(y.text());
        }
        return truth(run, compare(run, CompareOp.EQUAL, a, b));
    }

    private static boolean isHeap(Value value) {
        return value.type().isHeap();
    }

    public static Value compare(Run run, CompareOp op, Value a, Value b) {
        var reflectedFirst = a.type() != b.type() && b.type().isSubtypeOf(a.type());
        if (reflectedFirst) {
            var answer = oneComparison(run, mirrored(op), b, a);
            if (answer != Constants.NOT_IMPLEMENTED) {
                return answer;
            }
        }
        var answer = oneComparison(run, op, a, b);
        if (answer == Constants.NOT_IMPLEMENTED && !reflectedFirst) {
            answer = oneComparison(run, mirrored(op), b, a);
        }
        if (answer != Constants.NOT_IMPLEMENTED) {
            return answer;
        }
        return switch (op) {
            case EQUAL -> Bool.of(a == b);
            case NOT_EQUAL -> Bool.of(a != b);
            default ->
                    throw run.typeError(
                            "'"
                                    + op.symbol()
                                    + "' not supported between instances of '"
                                    + a.typeName()
                                    + "' and '"
                                    + b.typeName()
                                    + "'");
        };
    }

    private static Value oneComparison(Run run, CompareOp op, Value a, Value b) {
        if (!isHeap(a)) {
            return a.compare(run, op, b);
        }
        var special = comparison(op);
        var method = a.type().special(special);
        if (op == CompareOp.NOT_EQUAL && (method == null || method instanceof Native)) {
            var equal = a.type().special(Special.EQ);
            if (equal != null && !(equal instanceof Native)) {
                var answer = callMethod(run, equal, a, b);
                return answer == Constants.NOT_IMPLEMENTED ? answer : Bool.of(!truth(run, answer));
            }
        }
        return method == null ? a.compare(run, op, b) : callMethod(run, method, a, b);
    }

    private static Special comparison(CompareOp op) {
        return switch (op) {
            case EQUAL -> Special.EQ;
            case NOT_EQUAL -> Special.NE;
            case LESS -> Special.LT;
            case LESS_EQUAL -> Special.LE;
            case GREATER -> Special.GT;
            case GREATER_EQUAL -> Special.GE;
            default -> throw new IllegalArgumentException(op.symbol());
        };
    }

    private static CompareOp mirrored(CompareOp op) {
        return switch (op) {
            case LESS -> CompareOp.GREATER;
            case LESS_EQUAL -> CompareOp.GREATER_EQUAL;
            case GREATER -> CompareOp.LESS;
            case GREATER_EQUAL -> CompareOp.LESS_EQUAL;
            default -> op;
        };
    }

    public static boolean less(Run run, Value a, Value b) {
        if (a instanceof SmallInt x && b instanceof SmallInt y) {
            return x.value < y.value;
        }
        return truth(run, compare(run, CompareOp.LESS, a, b));
    }

    // ---- operators ----

    public static Value binary(Run run, BinaryOp op, Value a, Value b) {
        var answer = tryBinary(run, op, a, b);
        if (answer != Constants.NOT_IMPLEMENTED) {
            return answer;
        }
        throw unsupported(run, op, op.symbol(), a, b);
    }

    private static Value tryBinary(Run run, BinaryOp op, Value a, Value b) {
        var sameType = a.type() == b.type();
        if (!sameType
                && isHeap(b)
                && b.type().isSubtypeOf(a.type())
                && overridesReflected(op, a.type(), b.type())) {
            var answer = reflected(run, op, a, b);
            if (answer != Constants.NOT_IMPLEMENTED) {
                return answer;
            }
        }
        var answer = forward(run, op, a, b);
        return answer == Constants.NOT_IMPLEMENTED && !sameType ? reflected(run, op, a, b) : answer;
    }

    /// A subclass goes first only where it has something of its own to say.
    private static boolean overridesReflected(BinaryOp op, Type type, Type subclass) {
        var special = SpecialNatives.reflected(op);
        return subclass.special(special) != type.special(special);
    }

    private static Value forward(Run run, BinaryOp op, Value a, Value b) {
        if (!isHeap(a)) {
            return a.binary(run, op, b);
        }
        var method = a.type().special(SpecialNatives.forward(op));
        return method == null ? Constants.NOT_IMPLEMENTED : callMethod(run, method, a, b);
    }

    private static Value reflected(Run run, BinaryOp op, Value a, Value b) {
        if (!isHeap(b)) {
            return b.reflected(run, op, a);
        }
        var method = b.type().special(SpecialNatives.reflected(op));
        return method == null ? Constants.NOT_IMPLEMENTED : callMethod(run, method, b, a);
    }

    /// `a op= b`: the value to assign.
    public static Value inPlace(Run run, BinaryOp op, Value a, Value b) {
        Value answer = Constants.NOT_IMPLEMENTED;
        if (!isHeap(a)) {
            // CPython asks numbers before it extends a sequence.
            if (a instanceof ListValue && isHeap(b)) {
                answer = reflected(run, op, a, b);
            }
            if (answer == Constants.NOT_IMPLEMENTED) {
                answer = a.inPlace(run, op, b);
            }
        } else {
            var method = a.type().special(SpecialNatives.inPlace(op));
            if (method != null) {
                answer = callMethod(run, method, a, b);
            }
        }
        if (answer == Constants.NOT_IMPLEMENTED) {
            answer = tryBinary(run, op, a, b);
        }
        if (answer == Constants.NOT_IMPLEMENTED) {
            throw unsupported(run, op, op.symbol() + "=", a, b);
        }
        return answer;
    }

    private static Raise unsupported(Run run, BinaryOp op, String symbol, Value a, Value b) {
        if (op == BinaryOp.ADD && isSequence(a)) {
            return run.typeError(
                    a instanceof StrValue || a instanceof ListValue || a instanceof TupleValue
                            ? "can only concatenate "
                                    + a.type().solidBase().name()
                                    + " (not \""
                                    + b.typeName()
                                    + "\") to "
                                    + a.type().solidBase().name()
                            : "can't concat " + b.typeName() + " to " + a.typeName());
        }
        if (op == BinaryOp.MULTIPLY && (isSequence(a) || isSequence(b))) {
            var factor = isSequence(a) ? b : a;
            return run.typeError(
                    "can't multiply sequence by non-int of type '" + factor.typeName() + "'");
        }
        var shown = op == BinaryOp.POWER && symbol.equals("**") ? "** or pow()" : symbol;
        return run.typeError(
                "unsupported operand type(s) for "
                        + shown
                        + ": '"
                        + a.typeName()
                        + "' and '"
                        + b.typeName()
                        + "'");
    }

    private static boolean isSequence(Value value) {
        return value instanceof StrValue
                || value instanceof ListValue
                || value instanceof TupleValue
                || value instanceof BytesValue;
    }

    public static Value unary(Run run, UnaryOp op, Value value) {
        if (op == UnaryOp.NOT) {
            return Bool.of(!truth(run, value));
        }
        if (!isHeap(value)) {
            return value.unary(run, op);
        }
        var method =
                value.type()
                        .special(
                                switch (op) {
                                    case NEGATE -> Special.NEG;
                                    case PLUS -> Special.POS;
                                    default -> Special.INVERT;
                                });
        if (method == null) {
            throw run.typeError(
                    "bad operand type for unary " + op.symbol() + ": '" + value.typeName() + "'");
        }
        return callMethod(run, method, value);
    }

    // ---- items ----

    public static Value getItem(Run run, Value value, Value key) {
        if (!isHeap(value)) {
            return value.getItem(run, key);
        }
        var method = value.type().special(Special.GETITEM);
        if (method == null) {
            throw run.typeError("'" + value.typeName() + "' object is not subscriptable");
        }
        return callMethod(run, method, value, key);
    }

    public static void setItem(Run run, Value value, Value key, Value item) {
        if (!isHeap(value)) {
            value.setItem(run, key, item);
            return;
        }
        var method = value.type().special(Special.SETITEM);
        if (method == null) {
            throw noItemAssignment(run, value, key);
        }
        callMethod(run, method, value, Args.of(key, item));
    }

    static Raise noItemAssignment(Run run, Value value, Value key) {
        return noItem(run, value, key, "' object does not support item assignment");
    }

    /// CPython has other words where a sequence is told to forget what stands at an index.
    static Raise noItemDeletion(Run run, Value value, Value key) {
        var not = hasSequenceSlots(value) && Coercion.hasIndex(key) ? "doesn't" : "does not";
        return noItem(run, value, key, "' object " + not + " support item deletion");
    }

    private static Raise noItem(Run run, Value value, Value key, String how) {
        // A sequence looks at the index first.
        if (hasSequenceSlots(value)
                && Coercion.hasIndex(key)
                && !Coercion.index(run, key).fitsLong()) {
            return Sequences.indexTooLarge(run);
        }
        return run.typeError("'" + value.typeName() + how);
    }

    private static boolean hasSequenceSlots(Value value) {
        return isHeap(value)
                || switch (value) {
                    case StrValue _,
                            BytesValue _,
                            TupleValue _,
                            RangeValue _,
                            SetValue _,
                            DictView _ ->
                            true;
                    default -> false;
                };
    }

    public static void deleteItem(Run run, Value value, Value key) {
        if (!isHeap(value)) {
            value.deleteItem(run, key);
            return;
        }
        var method = value.type().special(Special.DELITEM);
        if (method == null) {
            throw noItemDeletion(run, value, key);
        }
        callMethod(run, method, value, key);
    }

    public static boolean contains(Run run, Value container, Value element) {
        if (!isHeap(container)) {
            if (!isIterable(container)) {
                throw run.typeError(
                        "argument of type '" + container.typeName() + "' is not iterable");
            }
            return container.contains(run, element);
        }
        var method = container.type().special(Special.CONTAINS);
        if (method == Constants.NONE) {
            throw run.typeError("'" + container.typeName() + "' object is not a container");
        }
        if (method != null) {
            return truth(run, callMethod(run, method, container, element));
        }
        if (!isIterable(container)) {
            throw run.typeError("argument of type '" + container.typeName() + "' is not iterable");
        }
        var elements = elementsOf(run, container);
        for (var next = elements.next(run); next != null; next = elements.next(run)) {
            run.tick();
            if (next == element || equal(run, next, element)) {
                return true;
            }
        }
        return false;
    }

    /// What `in` asks: it has its own words for what cannot be iterated.
    private static Iter elementsOf(Run run, Value container) {
        try {
            return iterate(run, container);
        } catch (Raise raise) {
            if (raise.is(Types.TYPE_ERROR)) {
                throw run.typeError(
                        "argument of type '" + container.typeName() + "' is not iterable");
            }
            throw raise;
        }
    }

    // ---- presence ----

    /// The value itself; ends the run where it is one that the host does not have yet. For questions
    /// that no method of the value answers, such as what it is.
    public static Value present(Run run, Value value) {
        if (value instanceof Pending) {
            throw run.touched();
        }
        return value;
    }

    /// `a is b`.
    public static boolean identical(Run run, Value a, Value b) {
        return present(run, a) == present(run, b);
    }

    // ---- iteration ----

    public static boolean isIterable(Value value) {
        return value instanceof Pending
                || value.type().special(Special.ITER) != null
                || value.type().special(Special.GETITEM) != null && isHeap(value);
    }

    public static Iter iterate(Run run, Value value) {
        if (!isHeap(value)) {
            return value.iterate(run);
        }
        var method = value.type().special(Special.ITER);
        if (method == null || method == Constants.NONE) {
            if (value.type().special(Special.GETITEM) != null && method == null) {
                return new ItemIterator(value);
            }
            throw run.typeError("'" + value.typeName() + "' object is not iterable");
        }
        var iterator = callMethod(run, method, value);
        if (iterator instanceof Iter iter && !isHeap(iterator)) {
            return iter;
        }
        if (iterator.type().special(Special.NEXT) == null) {
            throw run.typeError(
                    "iter() returned non-iterator of type '" + iterator.typeName() + "'");
        }
        return new Iter.Foreign(iterator);
    }

    /// The next element of an iterator, or null at its end.
    public static @Nullable Value next(Run run, Value iterator) {
        if (iterator instanceof Iter iter && !isHeap(iterator) && !isAsync(iterator)) {
            return iter.next(run);
        }
        try {
            return callNext(run, iterator);
        } catch (Raise raise) {
            if (raise.is(Types.STOP_ITERATION)) {
                return null;
            }
            throw raise;
        }
    }

    /// Whether it goes on as generators do, but is no iterator to programs.
    private static boolean isAsync(Value iterator) {
        return iterator.type() == Types.COROUTINE || iterator.type() == Types.ASYNC_GENERATOR;
    }

    private static Value callNext(Run run, Value iterator) {
        var method = iterator.type().special(Special.NEXT);
        if (method == null) {
            throw run.typeError("'" + iterator.typeName() + "' object is not an iterator");
        }
        return callMethod(run, method, iterator);
    }

    /// What a generator that ended returned; None for other iterators.
    public static Value returned(Value iterator) {
        return iterator instanceof Iterations.Returning generator
                ? generator.result()
                : Constants.NONE;
    }

    /// `iterator.__next__()` as a program sees it.
    public static Value nextOrStop(Run run, Value iterator) {
        if (!(iterator instanceof Iter) || isHeap(iterator) || isAsync(iterator)) {
            return callNext(run, iterator);
        }
        var next = next(run, iterator);
        if (next == null) {
            throw run.stopIteration(returned(iterator));
        }
        return next;
    }

    /// All elements of an iterable.
    public static Value[] iterable(Run run, Value value) {
        if (value.type() == Types.LIST) {
            return ((ListValue) value).copyItems();
        }
        if (value.type() == Types.TUPLE) {
            return ((TupleValue) value).items();
        }
        return ListValue.of(run, iterate(run, value)).copyItems();
    }

    /// Iterates by `__getitem__` with 0, 1, 2 until `IndexError`.
    private static final class ItemIterator extends Iter {
        private final Value sequence;
        private long next;

        ItemIterator(Value sequence) {
            super(Types.ITERATOR);
            this.sequence = sequence;
        }

        @Override
        protected void moveTo(long index) {
            if (next >= 0) {
                next = Math.max(0, index);
            }
        }

        @Override
        public @Nullable Value next(Run run) {
            if (next < 0) {
                return null;
            }
            try {
                return Protocol.getItem(run, sequence, SmallInt.of(next++));
            } catch (Raise raise) {
                if (raise.is(Types.INDEX_ERROR) || raise.is(Types.STOP_ITERATION)) {
                    next = -1;
                    return null;
                }
                throw raise;
            }
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(sequence);
        }
    }

    // ---- calls ----

    public static Value call(Run run, Value callee, Args args) {
        return callee.call(run, args);
    }

    public static Value call(Run run, Value callee) {
        return callee.call0(run);
    }

    public static Value call(Run run, Value callee, Value a) {
        return callee.call1(run, a);
    }

    public static Value call(Run run, Value callee, Value a, Value b) {
        return callee.call2(run, a, b);
    }

    public static Value call(Run run, Value callee, Value a, Value b, Value c) {
        return callee.call3(run, a, b, c);
    }

    public static boolean isCallable(Value value) {
        return value.isCallable();
    }

    /// Calls what a class has under a special name, on an instance.
    public static Value callMethod(Run run, Value method, Value self) {
        if (isPlainFunction(method)) {
            return method.call1(run, self);
        }
        try (var _ = run.nested()) {
            return method.bind(run, self, self.type()).call0(run);
        }
    }

    /// What counts its own depth, and needs no binding. Anything else may lead to another special method, and
    /// that one to itself, without a function ever being called.
    private static boolean isPlainFunction(Value method) {
        return method instanceof Native || method.type() == Types.FUNCTION;
    }

    public static Value callMethod(Run run, Value method, Value self, Value a) {
        if (isPlainFunction(method)) {
            return method.call2(run, self, a);
        }
        try (var _ = run.nested()) {
            return method.bind(run, self, self.type()).call1(run, a);
        }
    }

    public static Value callMethod(Run run, Value method, Value self, Args args) {
        if (isPlainFunction(method)) {
            return method.call(run, args.prepend(self));
        }
        try (var _ = run.nested()) {
            return method.bind(run, self, self.type()).call(run, args);
        }
    }

    /// Calls a special method if the value's class has it, else answers null.
    public static @Nullable Value callSpecial(Run run, Special special, Value self, Value... args) {
        var method = self.type().special(special);
        return method == null ? null : callMethod(run, method, self, Args.of(args));
    }

    // ---- text ----

    public static String repr(Run run, Value value) {
        if (!isHeap(value)) {
            return value.repr(run);
        }
        var method = value.type().special(Special.REPR);
        return method == null || method instanceof Native
                ? value.repr(run)
                : textOf(run, "__repr__", callMethod(run, method, value));
    }

    public static String str(Run run, Value value) {
        if (!isHeap(value)) {
            return value.str(run);
        }
        var method = value.type().special(Special.STR);
        return method == null || method instanceof Native
                ? value.str(run)
                : textOf(run, "__str__", callMethod(run, method, value));
    }

    private static String textOf(Run run, String method, Value answer) {
        if (answer instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError(method + " returned non-string (type " + answer.typeName() + ")");
    }

    public static String format(Run run, Value value, String spec) {
        if (!isHeap(value)) {
            return value.format(run, spec);
        }
        var method = value.type().special(Special.FORMAT);
        if (method == null || method instanceof Native) {
            return value.format(run, spec);
        }
        var answer = callMethod(run, method, value, StrValue.of(spec));
        if (answer instanceof StrValue text) {
            return text.text();
        }
        throw run.typeError("__format__ must return a str, not " + answer.typeName());
    }

    /// The decimal digits of an int, whatever class of the program it is of.
    public static String intText(Run run, IntValue number) {
        if (number.fitsLong()) {
            return Long.toString(number.asLong());
        }
        run.checkDigits(number.asBig());
        return number.asBig().toString();
    }

    /// The text of a value that is known to be a str, for messages.
    public static String text(@Nullable Value value) {
        return value instanceof StrValue text ? text.text() : "?";
    }

    public static boolean isInstance(Value value, Type type) {
        return value.type() == type || value.type().isSubtypeOf(type);
    }
}
