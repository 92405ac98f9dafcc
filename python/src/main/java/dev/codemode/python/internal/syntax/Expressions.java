package dev.codemode.python.internal.syntax;

import static dev.codemode.python.internal.syntax.Token.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Parses expressions: binary operators by precedence climbing, the rest by recursive descent.
final class Expressions {
    private static final int OR_LEVEL = 1;
    private static final int AND_LEVEL = 2;
    private static final int NOT_LEVEL = 3;
    private static final int COMPARE_LEVEL = 4;
    private static final int BIT_OR_LEVEL = 5;

    /// By kind of token; 0 is not a binary operator.
    private static final byte[] LEVELS = levels();

    private static final Expr.BinaryOp[] BINARY = {
        Expr.BinaryOp.ADD,
        Expr.BinaryOp.SUBTRACT,
        Expr.BinaryOp.MULTIPLY,
        Expr.BinaryOp.MATMUL,
        Expr.BinaryOp.DIVIDE,
        Expr.BinaryOp.FLOOR_DIVIDE,
        Expr.BinaryOp.MODULO,
        Expr.BinaryOp.POWER,
        Expr.BinaryOp.LEFT_SHIFT,
        Expr.BinaryOp.RIGHT_SHIFT,
        Expr.BinaryOp.AND,
        Expr.BinaryOp.OR,
        Expr.BinaryOp.XOR
    };

    private final Cursor cursor;
    private final FStrings strings;
    private final ParameterList parameters;
    private final Arguments arguments;

    /// Tokens of the last expression that stood where a whole one may: first, and behind the last.
    private int wholeStart = -1;

    private int wholeEnd = -1;
    private Span wholeSpan = new Span(0, 0);

    Expressions(Cursor cursor) {
        this.cursor = cursor;
        this.strings = new FStrings(cursor, this);
        this.parameters = new ParameterList(cursor, this);
        this.arguments = new Arguments(cursor, this);
    }

    private static byte[] levels() {
        var levels = new byte[KINDS];
        levels[OR] = OR_LEVEL;
        levels[AND] = AND_LEVEL;
        for (var kind : new byte[] {EQUAL_EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER}) {
            levels[kind] = COMPARE_LEVEL;
        }
        for (var kind : new byte[] {GREATER_EQUAL, IS, IN, NOT}) {
            levels[kind] = COMPARE_LEVEL;
        }
        levels[BAR] = BIT_OR_LEVEL;
        levels[CARET] = 6;
        levels[AMPERSAND] = 7;
        levels[LEFT_SHIFT] = 8;
        levels[RIGHT_SHIFT] = 8;
        levels[PLUS] = 9;
        levels[MINUS] = 9;
        for (var kind : new byte[] {STAR, AT, SLASH, DOUBLE_SLASH, PERCENT}) {
            levels[kind] = 10;
        }
        return levels;
    }

    static Expr.BinaryOp operator(int kind) {
        return BINARY[kind - PLUS];
    }

    Parameters functionParameters() throws SyntaxException {
        return parameters.parse(false);
    }

    List<Expr.Arg> callArguments() throws SyntaxException {
        return arguments.parse();
    }

    Expr strings() throws SyntaxException {
        return strings.parse();
    }

    // Lists of expressions

    /// `a`, `a, b` or `*a, b`: what stands on the right of `=` and where a value is wanted.
    Expr values() throws SyntaxException {
        return single(starExpressions());
    }

    /// As [#values], but `*a` alone is let through for the caller to judge.
    Expr starExpressions() throws SyntaxException {
        var start = cursor.start();
        var first = starExpression();
        if (cursor.kind() != COMMA) {
            return first;
        }
        var elements = new ArrayList<Expr>();
        elements.add(first);
        var height = cursor.height();
        while (cursor.accept(COMMA)) {
            if (cursor.kind() != STAR && !startsExpression(cursor.kind())) {
                break;
            }
            elements.add(starExpression());
            height = Math.max(height, cursor.height());
        }
        cursor.above(height);
        return new Expr.Tuple(elements, cursor.since(start));
    }

    private Expr starExpression() throws SyntaxException {
        return cursor.kind() == STAR ? starred() : expression();
    }

    private Expr starNamedExpression() throws SyntaxException {
        return cursor.kind() == STAR ? starred() : namedExpression();
    }

    private Expr starred() throws SyntaxException {
        var start = cursor.start();
        cursor.next();
        var value = operation(BIT_OR_LEVEL);
        cursor.above(cursor.height());
        return new Expr.Starred(value, cursor.since(start));
    }

    Expr single(Expr value) throws SyntaxException {
        if (value instanceof Expr.Starred(_, var span)) {
            throw cursor.fail("can't use starred expression here", span);
        }
        return value;
    }

    /// What `match` looks at.
    Expr subject() throws SyntaxException {
        var start = cursor.start();
        var first = starNamedExpression();
        if (cursor.kind() != COMMA) {
            return single(first);
        }
        return tuple(start, first);
    }

    /// The rest of a tuple whose elements may be named expressions.
    private Expr tuple(int start, Expr first) throws SyntaxException {
        var elements = new ArrayList<Expr>();
        elements.add(first);
        moreElements(elements);
        return new Expr.Tuple(elements, cursor.since(start));
    }

    private void moreElements(List<Expr> elements) throws SyntaxException {
        var height = cursor.height();
        while (cursor.accept(COMMA)) {
            if (cursor.kind() != STAR && !startsExpression(cursor.kind())) {
                break;
            }
            elements.add(starNamedExpression());
            height = Math.max(height, cursor.height());
        }
        cursor.above(height);
    }

    /// What a `for` binds, up to its `in`.
    Expr forTargets() throws SyntaxException {
        var start = cursor.start();
        var first = forTarget();
        if (cursor.kind() == COMMA) {
            var elements = new ArrayList<Expr>();
            elements.add(first);
            var height = cursor.height();
            while (cursor.accept(COMMA)) {
                if (cursor.kind() != STAR && !startsExpression(cursor.kind())) {
                    break;
                }
                elements.add(forTarget());
                height = Math.max(height, cursor.height());
            }
            cursor.above(height);
            first = new Expr.Tuple(elements, cursor.since(start));
        }
        Targets.checkAssignable(first);
        return first;
    }

    private Expr forTarget() throws SyntaxException {
        var first = cursor.at();
        var target = cursor.kind() == STAR ? starred() : operation(BIT_OR_LEVEL);
        noteWhole(first, target);
        return target;
    }

    private void noteWhole(int firstToken, Expr value) {
        wholeStart = firstToken;
        wholeSpan = value.span();
        wholeEnd = cursor.at();
    }

    /// What `as` binds in a `with`.
    Expr withTarget() throws SyntaxException {
        var target = cursor.kind() == STAR ? starred() : expression();
        Targets.checkAssignable(target);
        return target;
    }

    // One expression

    Expr namedExpression() throws SyntaxException {
        if (cursor.kind() == NAME && cursor.kind(1) == COLON_EQUAL) {
            return assignment();
        }
        var first = cursor.at();
        var value = expression();
        if (cursor.kind() == COLON_EQUAL) {
            throw cursor.fail(
                    "cannot use assignment expressions with " + Targets.describe(value),
                    value.span());
        }
        if (cursor.kind() == EQUAL) {
            throw equalSign(value, first);
        }
        return value;
    }

    Expr assignment() throws SyntaxException {
        var span = cursor.span();
        var target = new Expr.Name(cursor.expectName(), span);
        cursor.next();
        var value = expression();
        cursor.above(cursor.height());
        return new Expr.NamedExpr(target, value, cursor.since(span.start()));
    }

    /// `=` where only `==` or `:=` can be meant.
    SyntaxException equalSign(Expr left, int firstToken) {
        var parenthesised = cursor.tokens().start(firstToken) != left.span().start();
        var isName = left instanceof Expr.Name && !parenthesised;
        if (!isName && !Targets.isOperation(left, parenthesised)) {
            return cursor.unexpected();
        }
        var right =
                attempt(
                        () -> {
                            cursor.next();
                            return operation(BIT_OR_LEVEL);
                        });
        if (!right.succeeded() || right.next() == EQUAL || right.next() == COLON_EQUAL) {
            return cursor.unexpected();
        }
        return isName
                ? cursor.fail(
                        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                        new Span(left.span().start(), right.end()))
                : cursor.fail(
                        "cannot assign to %s here. Maybe you meant '==' instead of '='?"
                                .formatted(Targets.describe(left)),
                        left.span());
    }

    Expr expression() throws SyntaxException {
        if (cursor.kind() == LAMBDA) {
            return lambda();
        }
        cursor.enter();
        var start = cursor.start();
        var first = cursor.at();
        var value = operation(OR_LEVEL);
        noteWhole(first, value);
        if (cursor.kind() == IF) {
            value = conditional(start, value);
        }
        cursor.leave();
        return value;
    }

    private Expr conditional(int start, Expr then) throws SyntaxException {
        var height = cursor.height();
        cursor.next();
        var test = operation(OR_LEVEL);
        height = Math.max(height, cursor.height());
        if (cursor.kind() != ELSE) {
            throw cursor.kind() == COLON
                    ? cursor.unexpected()
                    : cursor.fail(
                            "expected 'else' after 'if' expression",
                            cursor.since(then.span().start()));
        }
        cursor.next();
        var otherwise = expression();
        cursor.above(Math.max(height, cursor.height()));
        return new Expr.Conditional(test, then, otherwise, cursor.since(start));
    }

    private Expr lambda() throws SyntaxException {
        cursor.enter();
        var start = cursor.start();
        cursor.next();
        var signature = parameters.parse(true);
        var height = parameters.height();
        if (cursor.kind() != COLON) {
            throw cursor.unexpected();
        }
        cursor.next();
        if (cursor.kind() == FSTRING_MIDDLE) {
            throw cursor.fail(
                    "f-string: lambda expressions are not allowed without parentheses",
                    cursor.since(start));
        }
        var body = expression();
        cursor.above(Math.max(height, cursor.height()));
        cursor.leave();
        return new Expr.Lambda(signature, body, cursor.since(start));
    }

    Expr yieldExpression() throws SyntaxException {
        var start = cursor.start();
        cursor.next();
        if (cursor.accept(FROM)) {
            var value = expression();
            cursor.above(cursor.height());
            return new Expr.YieldFrom(value, cursor.since(start));
        }
        cursor.leaf();
        if (cursor.kind() != STAR && !startsExpression(cursor.kind())) {
            return new Expr.Yield(null, cursor.since(start));
        }
        var value = values();
        cursor.above(cursor.height());
        return new Expr.Yield(value, cursor.since(start));
    }

    Expr yieldOrValues() throws SyntaxException {
        return cursor.kind() == YIELD ? yieldExpression() : values();
    }

    // Operators

    Expr disjunction() throws SyntaxException {
        return operation(OR_LEVEL);
    }

    /// Operators of at least the given level.
    private Expr operation(int minLevel) throws SyntaxException {
        var start = cursor.start();
        var left = cursor.kind() == NOT ? not(minLevel) : unary();
        while (true) {
            var kind = cursor.kind();
            var level = LEVELS[kind];
            if (level < minLevel || level == 0 || kind == NOT && cursor.kind(1) != IN) {
                return left;
            }
            left =
                    switch (level) {
                        case OR_LEVEL, AND_LEVEL -> logical(start, left, kind, level);
                        case COMPARE_LEVEL -> comparison(start, left);
                        default -> binary(start, left, kind, level);
                    };
        }
    }

    private Expr binary(int start, Expr left, byte kind, int level) throws SyntaxException {
        var height = cursor.height();
        cursor.next();
        var right = operation(level + 1);
        cursor.above(Math.max(height, cursor.height()));
        return new Expr.Binary(left, operator(kind), right, cursor.since(start));
    }

    private Expr logical(int start, Expr left, byte kind, int level) throws SyntaxException {
        var operands = new ArrayList<Expr>();
        operands.add(left);
        var height = cursor.height();
        while (cursor.accept(kind)) {
            operands.add(operation(level + 1));
            height = Math.max(height, cursor.height());
        }
        cursor.above(height);
        return new Expr.Logical(kind == AND, operands, cursor.since(start));
    }

    private Expr comparison(int start, Expr first) throws SyntaxException {
        var ops = new ArrayList<Expr.CompareOp>(1);
        var rest = new ArrayList<Expr>(1);
        var height = cursor.height();
        for (var op = compareOp(); op != null; op = compareOp()) {
            ops.add(op);
            rest.add(operation(COMPARE_LEVEL + 1));
            height = Math.max(height, cursor.height());
        }
        cursor.above(height);
        return new Expr.Compare(first, ops, rest, cursor.since(start));
    }

    private Expr.@Nullable CompareOp compareOp() {
        var op =
                switch (cursor.kind()) {
                    case EQUAL_EQUAL -> Expr.CompareOp.EQUAL;
                    case NOT_EQUAL -> Expr.CompareOp.NOT_EQUAL;
                    case LESS -> Expr.CompareOp.LESS;
                    case LESS_EQUAL -> Expr.CompareOp.LESS_EQUAL;
                    case GREATER -> Expr.CompareOp.GREATER;
                    case GREATER_EQUAL -> Expr.CompareOp.GREATER_EQUAL;
                    case IN -> Expr.CompareOp.IN;
                    case IS -> cursor.kind(1) == NOT ? Expr.CompareOp.IS_NOT : Expr.CompareOp.IS;
                    case NOT -> cursor.kind(1) == IN ? Expr.CompareOp.NOT_IN : null;
                    default -> null;
                };
        if (op != null) {
            cursor.next();
            if (op == Expr.CompareOp.IS_NOT || op == Expr.CompareOp.NOT_IN) {
                cursor.next();
            }
        }
        return op;
    }

    private Expr not(int minLevel) throws SyntaxException {
        if (minLevel > NOT_LEVEL) {
            throw cursor.unexpected();
        }
        cursor.enter();
        var start = cursor.start();
        cursor.next();
        var operand = operation(NOT_LEVEL);
        cursor.above(cursor.height());
        cursor.leave();
        return new Expr.Unary(Expr.UnaryOp.NOT, operand, cursor.since(start));
    }

    private Expr unary() throws SyntaxException {
        var op =
                switch (cursor.kind()) {
                    case MINUS -> Expr.UnaryOp.NEGATE;
                    case PLUS -> Expr.UnaryOp.PLUS;
                    case TILDE -> Expr.UnaryOp.INVERT;
                    default -> null;
                };
        if (op == null) {
            return power();
        }
        cursor.enter();
        var start = cursor.start();
        cursor.next();
        var operand = unary();
        cursor.above(cursor.height());
        cursor.leave();
        return new Expr.Unary(op, operand, cursor.since(start));
    }

    private Expr power() throws SyntaxException {
        var start = cursor.start();
        var base = cursor.kind() == AWAIT ? await() : primary();
        if (cursor.kind() != DOUBLE_STAR) {
            return base;
        }
        cursor.enter();
        var height = cursor.height();
        cursor.next();
        var exponent = unary();
        cursor.above(Math.max(height, cursor.height()));
        cursor.leave();
        return new Expr.Binary(base, Expr.BinaryOp.POWER, exponent, cursor.since(start));
    }

    private Expr await() throws SyntaxException {
        var start = cursor.start();
        cursor.next();
        var value = primary();
        cursor.above(cursor.height());
        return new Expr.Await(value, cursor.since(start));
    }

    // Primaries

    private Expr primary() throws SyntaxException {
        var start = cursor.start();
        var value = atom();
        while (true) {
            switch (cursor.kind()) {
                case DOT -> value = attribute(start, value);
                case LPAREN -> value = call(start, value);
                case LBRACKET -> value = subscript(start, value);
                default -> {
                    return value;
                }
            }
        }
    }

    private Expr attribute(int start, Expr value) throws SyntaxException {
        var height = cursor.height();
        cursor.next();
        var nameSpan = cursor.span();
        var name = cursor.expectName();
        cursor.above(height);
        return new Expr.Attribute(value, name, nameSpan, cursor.since(start));
    }

    private Expr call(int start, Expr callee) throws SyntaxException {
        var height = cursor.height();
        var args = arguments.parse();
        cursor.above(Math.max(height, arguments.height()));
        return new Expr.Call(callee, args, cursor.since(start));
    }

    private Expr subscript(int start, Expr value) throws SyntaxException {
        var height = cursor.height();
        cursor.openBracket();
        var index = slices();
        cursor.closeBracket(RBRACKET);
        cursor.above(Math.max(height, cursor.height()));
        return new Expr.Subscript(value, index, cursor.since(start));
    }

    private Expr slices() throws SyntaxException {
        var start = cursor.start();
        var first = slice();
        if (cursor.kind() != COMMA && !(first instanceof Expr.Starred)) {
            return first;
        }
        var elements = new ArrayList<Expr>();
        elements.add(first);
        var height = cursor.height();
        while (cursor.accept(COMMA)) {
            if (cursor.kind() == RBRACKET) {
                break;
            }
            elements.add(slice());
            height = Math.max(height, cursor.height());
        }
        cursor.above(height);
        return new Expr.Tuple(elements, cursor.since(start));
    }

    private Expr slice() throws SyntaxException {
        var start = cursor.start();
        cursor.leaf();
        var lower = cursor.kind() == COLON ? null : starNamedExpression();
        if (lower instanceof Expr.Starred || lower != null && cursor.kind() != COLON) {
            return lower;
        }
        var height = cursor.height();
        cursor.next();
        var upper = sliceEnd();
        height = Math.max(height, cursor.height());
        var step = cursor.accept(COLON) ? sliceEnd() : null;
        cursor.above(Math.max(height, cursor.height()));
        return new Expr.Slice(lower, upper, step, cursor.since(start));
    }

    private @Nullable Expr sliceEnd() throws SyntaxException {
        return switch (cursor.kind()) {
            case COLON, COMMA, RBRACKET -> null;
            default -> expression();
        };
    }

    private Expr atom() throws SyntaxException {
        var span = cursor.span();
        cursor.leaf();
        return switch (cursor.kind()) {
            case NAME -> new Expr.Name(cursor.expectName(), span);
            case INT, FLOAT, IMAGINARY -> number();
            case STRING, FSTRING_START -> strings.parse();
            case LPAREN -> group();
            case LBRACKET -> list();
            case LBRACE -> braces();
            case NONE -> {
                cursor.next();
                yield new Expr.NoneLiteral(span);
            }
            case TRUE, FALSE -> {
                var value = cursor.kind() == TRUE;
                cursor.next();
                yield new Expr.BoolLiteral(value, span);
            }
            case ELLIPSIS -> {
                cursor.next();
                yield new Expr.EllipsisLiteral(span);
            }
            default -> throw cursor.unexpected();
        };
    }

    Expr number() throws SyntaxException {
        var span = cursor.span();
        var kind = cursor.kind();
        var end = kind == IMAGINARY ? span.end() - 1 : span.end();
        var digits = cursor.text().substring(span.start(), end);
        cursor.leaf();
        cursor.next();
        return switch (kind) {
            case INT -> new Expr.IntLiteral(Literals.integer(digits, span), span);
            case FLOAT -> new Expr.FloatLiteral(Literals.floating(digits), span);
            default -> new Expr.ImaginaryLiteral(Literals.floating(digits), span);
        };
    }

    // Displays and comprehensions

    private Expr group() throws SyntaxException {
        var start = cursor.start();
        cursor.openBracket();
        if (cursor.kind() == RPAREN) {
            cursor.closeBracket(RPAREN);
            return new Expr.Tuple(List.of(), cursor.since(start));
        }
        if (cursor.kind() == YIELD) {
            var yielded = yieldExpression();
            cursor.closeBracket(RPAREN);
            return yielded;
        }
        if (cursor.kind() == DOUBLE_STAR) {
            throw cursor.fail("cannot use double starred expression here", cursor.span());
        }
        var first = starNamedExpression();
        if (startsClause()) {
            return comprehension(Expr.Comprehension.Kind.GENERATOR, start, first, RPAREN);
        }
        if (cursor.kind() == COMMA) {
            var elements = new ArrayList<Expr>();
            elements.add(first);
            moreElements(elements);
            cursor.closeBracket(RPAREN);
            return new Expr.Tuple(elements, cursor.since(start));
        }
        cursor.closeBracket(RPAREN);
        if (first instanceof Expr.Starred(_, var span)) {
            throw cursor.fail("cannot use starred expression here", span);
        }
        return first;
    }

    private Expr list() throws SyntaxException {
        var start = cursor.start();
        cursor.openBracket();
        var elements = new ArrayList<Expr>();
        if (cursor.kind() != RBRACKET) {
            var first = starNamedExpression();
            if (startsClause()) {
                return comprehension(Expr.Comprehension.Kind.LIST, start, first, RBRACKET);
            }
            elements.add(first);
            moreElements(elements);
            checkNoClause(elements);
        }
        cursor.closeBracket(RBRACKET);
        return new Expr.ListDisplay(elements, cursor.since(start));
    }

    private void checkNoClause(List<Expr> elements) throws SyntaxException {
        if (startsClause()) {
            throw cursor.fail(
                    "did you forget parentheses around the comprehension target?",
                    cursor.since(elements.getFirst().span().start()));
        }
    }

    private Expr braces() throws SyntaxException {
        var start = cursor.start();
        cursor.openBracket();
        if (cursor.kind() == RBRACE) {
            cursor.closeBracket(RBRACE);
            return new Expr.DictDisplay(List.of(), cursor.since(start));
        }
        if (cursor.kind() == DOUBLE_STAR) {
            return dict(start, new ArrayList<>(), 0);
        }
        var first = starNamedExpression();
        if (cursor.kind() == COLON && !(first instanceof Expr.Starred)) {
            return dictFrom(start, first);
        }
        if (startsClause()) {
            return comprehension(Expr.Comprehension.Kind.SET, start, first, RBRACE);
        }
        var elements = new ArrayList<Expr>();
        elements.add(first);
        moreElements(elements);
        checkNoClause(elements);
        cursor.closeBracket(RBRACE);
        return new Expr.SetDisplay(elements, cursor.since(start));
    }

    /// A dict whose first key has been read.
    private Expr dictFrom(int start, Expr key) throws SyntaxException {
        var height = cursor.height();
        var value = dictValue();
        height = Math.max(height, cursor.height());
        if (startsClause()) {
            var clauses = clauses();
            cursor.closeBracket(RBRACE);
            cursor.above(Math.max(height, cursor.height()));
            return new Expr.DictComprehension(key, value, clauses, cursor.since(start));
        }
        var items = new ArrayList<Expr.DictItem>();
        items.add(new Expr.DictItem(key, value));
        if (cursor.kind() != RBRACE) {
            cursor.expect(COMMA);
        }
        return dict(start, items, height);
    }

    private Expr dict(int start, List<Expr.DictItem> items, int firstHeight)
            throws SyntaxException {
        var height = firstHeight;
        while (cursor.kind() != RBRACE) {
            var itemStart = cursor.span();
            if (cursor.accept(DOUBLE_STAR)) {
                items.add(new Expr.DictItem(null, operation(BIT_OR_LEVEL)));
                if (startsClause()) {
                    throw cursor.fail(
                            "dict unpacking cannot be used in dict comprehension", itemStart);
                }
            } else {
                var key = expression();
                height = Math.max(height, cursor.height());
                items.add(new Expr.DictItem(key, dictValue(key)));
            }
            height = Math.max(height, cursor.height());
            if (cursor.kind() != RBRACE) {
                cursor.expect(COMMA);
            }
        }
        cursor.closeBracket(RBRACE);
        cursor.above(height);
        return new Expr.DictDisplay(items, cursor.since(start));
    }

    private Expr dictValue(Expr key) throws SyntaxException {
        if (cursor.kind() != COLON) {
            if (cursor.kind() == COMMA || cursor.kind() == RBRACE) {
                var end = key.span().end();
                throw cursor.fail("':' expected after dictionary key", new Span(end - 1, end));
            }
            throw cursor.unexpected();
        }
        return dictValue();
    }

    private Expr dictValue() throws SyntaxException {
        var colon = cursor.span();
        cursor.next();
        return switch (cursor.kind()) {
            case STAR ->
                    throw cursor.fail(
                            "cannot use a starred expression in a dictionary value", cursor.span());
            case RBRACE, COMMA ->
                    throw cursor.fail("expression expected after dictionary key and ':'", colon);
            default -> expression();
        };
    }

    boolean startsClause() {
        return cursor.kind() == FOR || cursor.kind() == ASYNC;
    }

    private Expr comprehension(Expr.Comprehension.Kind kind, int start, Expr element, byte closer)
            throws SyntaxException {
        if (element instanceof Expr.Starred(_, var span)) {
            throw cursor.fail("iterable unpacking cannot be used in comprehension", span);
        }
        var height = cursor.height();
        var clauses = clauses();
        cursor.closeBracket(closer);
        cursor.above(Math.max(height, cursor.height()));
        return new Expr.Comprehension(kind, element, clauses, cursor.since(start));
    }

    /// `for ... in ... if ...`, one or more of them.
    List<Expr.Clause> clauses() throws SyntaxException {
        var clauses = new ArrayList<Expr.Clause>(1);
        var height = 0;
        while (startsClause()) {
            var async = cursor.accept(ASYNC);
            cursor.expect(FOR);
            var target = forTargets();
            height = Math.max(height, cursor.height());
            cursor.expect(IN);
            var iterable = operation(OR_LEVEL);
            height = Math.max(height, cursor.height());
            var conditions = new ArrayList<Expr>(1);
            while (cursor.accept(IF)) {
                conditions.add(operation(OR_LEVEL));
                height = Math.max(height, cursor.height());
            }
            clauses.add(new Expr.Clause(async, target, iterable, conditions));
        }
        cursor.above(height);
        return clauses;
    }

    // The words of an error

    /// Something that parses; used to see whether it would.
    interface Attempt {
        Object parse() throws SyntaxException;
    }

    /// What came of an attempt: where it ended, and the kind of the token behind it.
    record Trial(int end, byte next) {
        boolean succeeded() {
            return end >= 0;
        }
    }

    /// Tries to parse from the current token on, and returns to it.
    Trial attempt(Attempt attempt) {
        var token = cursor.at();
        var nesting = cursor.nesting();
        var brackets = cursor.brackets();
        try {
            attempt.parse();
            return new Trial(cursor.lastEnd(), cursor.kind());
        } catch (SyntaxException _) {
            return new Trial(-1, ERROR);
        } finally {
            cursor.restore(token, nesting, brackets);
        }
    }

    /// A better word for `invalid syntax` at the current token; the same error where there is none.
    SyntaxException explain(SyntaxException error) {
        var explained = explainHere(error);
        var token = cursor.at();
        if (explained != error || wholeEnd != token || wholeStart != token - 1) {
            return explained;
        }
        // After a name that means nothing here, what comes next may be wrong in a way that has a
        // word.
        var further = new AtomicReference<>(error);
        attempt(
                () -> {
                    starExpressions();
                    further.set(explainHere(error));
                    return further;
                });
        return further.get();
    }

    private SyntaxException explainHere(SyntaxException error) {
        var token = cursor.at();
        if (token == 0 || !startsExpression(cursor.kind()) && cursor.kind() != STAR) {
            return error;
        }
        var legacy = cursor.isName(token - 1, "print") || cursor.isName(token - 1, "exec");
        return legacy && (token < 2 || cursor.tokens().kind(token - 2) != DOT)
                ? missingParentheses(error)
                : forgottenComma(error);
    }

    private SyntaxException missingParentheses(SyntaxException error) {
        var tokens = cursor.tokens();
        var name = tokens.name(cursor.at() - 1);
        var start = tokens.start(cursor.at() - 1);
        var argument = attempt(this::starExpressions);
        return argument.succeeded()
                ? cursor.fail(
                        "Missing parentheses in call to '%s'. Did you mean %s(...)?"
                                .formatted(name, name),
                        new Span(start, argument.end()))
                : error;
    }

    private SyntaxException forgottenComma(SyntaxException error) {
        if (cursor.brackets() == 0 || wholeEnd != cursor.at() || isStringPrefixOrSoftKeyword()) {
            return error;
        }
        var start = wholeSpan.start();
        var next = attempt(this::expression);
        return next.succeeded()
                ? cursor.fail(
                        "invalid syntax. Perhaps you forgot a comma?", new Span(start, next.end()))
                : error;
    }

    private boolean isStringPrefixOrSoftKeyword() {
        var tokens = cursor.tokens();
        if (tokens.kind(wholeStart) != NAME) {
            return false;
        }
        return switch (tokens.name(wholeStart)) {
            case "match", "case", "type", "_" -> true;
            default -> tokens.kind(wholeStart + 1) == STRING;
        };
    }
}
