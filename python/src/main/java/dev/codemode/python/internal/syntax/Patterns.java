package dev.codemode.python.internal.syntax;

import static dev.codemode.python.internal.syntax.Token.*;

import java.util.ArrayList;
import java.util.List;

/// Parses what stands after `case`.
final class Patterns {
    private final Cursor cursor;
    private final Expressions expressions;

    Patterns(Cursor cursor, Expressions expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /// A pattern, or several with commas and no brackets around them.
    Pattern open() throws SyntaxException {
        var start = cursor.start();
        var first = maybeStar();
        if (cursor.kind() != COMMA) {
            if (first instanceof Pattern.Star) {
                throw cursor.unexpected();
            }
            return first;
        }
        var elements = new ArrayList<Pattern>();
        elements.add(first);
        while (cursor.accept(COMMA)) {
            if (cursor.kind() == COLON || cursor.kind() == IF) {
                break;
            }
            elements.add(maybeStar());
        }
        return sequence(elements, start);
    }

    private Pattern sequence(List<Pattern> elements, int start) throws SyntaxException {
        var stars = 0;
        for (var element : elements) {
            if (element instanceof Pattern.Star(_, var span) && ++stars > 1) {
                throw cursor.fail("multiple starred names in sequence pattern", span);
            }
        }
        return new Pattern.Sequence(elements, cursor.since(start));
    }

    private Pattern maybeStar() throws SyntaxException {
        if (cursor.kind() != STAR) {
            return pattern();
        }
        var start = cursor.start();
        cursor.next();
        var wildcard = cursor.isName("_");
        var name = cursor.expectName();
        return new Pattern.Star(wildcard ? null : name, cursor.since(start));
    }

    private Pattern pattern() throws SyntaxException {
        cursor.enter();
        var start = cursor.start();
        var pattern = or();
        if (cursor.accept(AS)) {
            if (cursor.isName("_")) {
                throw cursor.fail("cannot use '_' as a target", cursor.span());
            }
            if (cursor.kind() != NAME) {
                var target = cursor.start();
                var trial = expressions.attempt(expressions::expression);
                throw trial.succeeded()
                        ? cursor.fail("invalid pattern target", new Span(target, trial.end()))
                        : cursor.unexpected();
            }
            var name = cursor.expectName();
            pattern = new Pattern.As(pattern, name, cursor.since(start));
        }
        cursor.leave();
        return pattern;
    }

    private Pattern or() throws SyntaxException {
        var start = cursor.start();
        var first = closed();
        if (cursor.kind() != BAR) {
            return first;
        }
        var alternatives = new ArrayList<Pattern>();
        alternatives.add(first);
        while (cursor.accept(BAR)) {
            alternatives.add(closed());
        }
        return new Pattern.Or(alternatives, cursor.since(start));
    }

    private Pattern closed() throws SyntaxException {
        var span = cursor.span();
        return switch (cursor.kind()) {
            case NAME -> nameOrClass();
            case LPAREN -> group();
            case LBRACKET -> {
                cursor.openBracket();
                var elements = elements(RBRACKET);
                cursor.closeBracket(RBRACKET);
                yield sequence(elements, span.start());
            }
            case LBRACE -> mapping();
            default -> new Pattern.Value(literal(), cursor.since(span.start()));
        };
    }

    private Pattern nameOrClass() throws SyntaxException {
        var span = cursor.span();
        if (cursor.kind(1) != DOT && cursor.kind(1) != LPAREN) {
            var wildcard = cursor.isName("_");
            var name = cursor.expectName();
            return new Pattern.Capture(wildcard ? null : name, span);
        }
        var name = dottedName();
        return cursor.kind() == LPAREN
                ? classPattern(name, span.start())
                : new Pattern.Value(name, cursor.since(span.start()));
    }

    private Expr dottedName() throws SyntaxException {
        var span = cursor.span();
        Expr value = new Expr.Name(cursor.expectName(), span);
        cursor.leaf();
        while (cursor.accept(DOT)) {
            var nameSpan = cursor.span();
            var name = cursor.expectName();
            cursor.above(cursor.height());
            value = new Expr.Attribute(value, name, nameSpan, cursor.since(span.start()));
        }
        return value;
    }

    private Pattern group() throws SyntaxException {
        var start = cursor.start();
        cursor.openBracket();
        if (cursor.kind() == RPAREN) {
            cursor.closeBracket(RPAREN);
            return new Pattern.Sequence(List.of(), cursor.since(start));
        }
        var first = maybeStar();
        if (cursor.kind() != COMMA) {
            if (first instanceof Pattern.Star) {
                throw cursor.unexpected();
            }
            cursor.closeBracket(RPAREN);
            return first;
        }
        cursor.next();
        var elements = new ArrayList<Pattern>();
        elements.add(first);
        elements.addAll(elements(RPAREN));
        cursor.closeBracket(RPAREN);
        return sequence(elements, start);
    }

    private List<Pattern> elements(byte closer) throws SyntaxException {
        var elements = new ArrayList<Pattern>();
        while (cursor.kind() != closer) {
            elements.add(maybeStar());
            if (cursor.kind() != closer) {
                cursor.expect(COMMA);
            }
        }
        return elements;
    }

    private Pattern mapping() throws SyntaxException {
        var start = cursor.start();
        cursor.openBracket();
        var keys = new ArrayList<Expr>();
        var patterns = new ArrayList<Pattern>();
        String rest = null;
        while (cursor.kind() != RBRACE) {
            if (cursor.accept(DOUBLE_STAR)) {
                if (cursor.isName("_")) {
                    throw cursor.unexpected();
                }
                rest = cursor.expectName();
                cursor.accept(COMMA);
                break;
            }
            keys.add(cursor.kind() == NAME ? key() : literal());
            cursor.expect(COLON);
            patterns.add(pattern());
            if (cursor.kind() != RBRACE) {
                cursor.expect(COMMA);
            }
        }
        cursor.closeBracket(RBRACE);
        return new Pattern.Mapping(keys, patterns, rest, cursor.since(start));
    }

    private Expr key() throws SyntaxException {
        if (cursor.kind(1) != DOT) {
            throw cursor.unexpected();
        }
        return dottedName();
    }

    private Pattern classPattern(Expr type, int start) throws SyntaxException {
        cursor.openBracket();
        var positional = new ArrayList<Pattern>();
        var names = new ArrayList<String>();
        var keyword = new ArrayList<Pattern>();
        while (cursor.kind() != RPAREN) {
            if (cursor.kind() == NAME && cursor.kind(1) == EQUAL) {
                names.add(cursor.expectName());
                cursor.next();
                keyword.add(pattern());
            } else {
                var pattern = pattern();
                if (!names.isEmpty()) {
                    throw cursor.fail(
                            "positional patterns follow keyword patterns", pattern.span());
                }
                positional.add(pattern);
            }
            if (cursor.kind() != RPAREN) {
                cursor.expect(COMMA);
            }
        }
        cursor.closeBracket(RPAREN);
        return new Pattern.ClassPattern(type, positional, names, keyword, cursor.since(start));
    }

    /// A number, perhaps with a sign or an imaginary part; a string; None, True or False.
    private Expr literal() throws SyntaxException {
        var span = cursor.span();
        return switch (cursor.kind()) {
            case STRING, FSTRING_START -> strings();
            case NONE -> {
                cursor.next();
                yield new Expr.NoneLiteral(span);
            }
            case TRUE, FALSE -> {
                var value = cursor.kind() == TRUE;
                cursor.next();
                yield new Expr.BoolLiteral(value, span);
            }
            default -> complex();
        };
    }

    private Expr strings() throws SyntaxException {
        var value = expressions.strings();
        if (value instanceof Expr.FString) {
            throw cursor.fail(
                    "patterns may only match literals and attribute lookups", value.span());
        }
        return value;
    }

    private Expr complex() throws SyntaxException {
        var start = cursor.start();
        var real = signed();
        if (cursor.kind() != PLUS && cursor.kind() != MINUS) {
            return real;
        }
        var op = Expressions.operator(cursor.kind());
        if (isImaginary(real)) {
            throw cursor.fail("real number required in complex literal", real.span());
        }
        cursor.next();
        if (cursor.kind() == INT || cursor.kind() == FLOAT) {
            throw cursor.fail("imaginary number required in complex literal", cursor.span());
        }
        if (cursor.kind() != IMAGINARY) {
            throw cursor.unexpected();
        }
        return new Expr.Binary(real, op, expressions.number(), cursor.since(start));
    }

    private static boolean isImaginary(Expr expr) {
        return switch (expr) {
            case Expr.ImaginaryLiteral _ -> true;
            case Expr.Unary(_, Expr.ImaginaryLiteral _, _) -> true;
            default -> false;
        };
    }

    private Expr signed() throws SyntaxException {
        var start = cursor.start();
        var negative = cursor.accept(MINUS);
        return switch (cursor.kind()) {
            case INT, FLOAT, IMAGINARY -> {
                var number = expressions.number();
                yield negative
                        ? new Expr.Unary(Expr.UnaryOp.NEGATE, number, cursor.since(start))
                        : number;
            }
            default -> throw cursor.unexpected();
        };
    }
}
