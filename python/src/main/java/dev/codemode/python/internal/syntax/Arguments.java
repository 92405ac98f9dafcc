package dev.codemode.python.internal.syntax;

import static dev.codemode.python.internal.syntax.Token.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parses what stands between the parentheses of a call or a class.
final class Arguments {
    private final Cursor cursor;
    private final Expressions expressions;
    private int height;

    Arguments(Cursor cursor, Expressions expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /// Height of the highest argument of the last call.
    int height() {
        return height;
    }

    List<Expr.Arg> parse() throws SyntaxException {
        var open = cursor.start();
        cursor.openBracket();
        var args = new ArrayList<Expr.Arg>(2);
        var highest = 0;
        var keywords = false;
        var doubleStars = false;
        while (cursor.kind() != RPAREN) {
            var start = cursor.start();
            var arg = argument(open, args.isEmpty());
            highest = Math.max(highest, cursor.height());
            switch (arg) {
                case Expr.Arg.Keyword _ -> keywords = true;
                case Expr.Arg.DoubleStar _ -> doubleStars = true;
                case Expr.Arg.Star _ -> {
                    if (doubleStars) {
                        throw cursor.fail(
                                "iterable argument unpacking follows keyword argument unpacking",
                                cursor.since(open + 1));
                    }
                }
                case Expr.Arg.Positional _ -> {
                    if (keywords || doubleStars) {
                        throw positionalTooLate(doubleStars, cursor.since(start));
                    }
                }
            }
            args.add(arg);
            if (cursor.kind() != RPAREN) {
                cursor.expect(COMMA);
            }
        }
        cursor.closeBracket(RPAREN);
        if (keywords) {
            checkRepeated(args);
        }
        height = highest;
        return args;
    }

    private SyntaxException positionalTooLate(boolean doubleStars, Span argument) {
        if (cursor.kind() != COMMA && cursor.kind() != RPAREN) {
            var error = cursor.unexpected();
            var explained = expressions.explain(error);
            if (explained != error) {
                return explained;
            }
        }
        return cursor.fail(
                "positional argument follows keyword argument" + (doubleStars ? " unpacking" : ""),
                argument);
    }

    private Expr.Arg argument(int open, boolean first) throws SyntaxException {
        if (cursor.accept(STAR)) {
            return new Expr.Arg.Star(expressions.expression());
        }
        if (cursor.accept(DOUBLE_STAR)) {
            return new Expr.Arg.DoubleStar(expressions.expression());
        }
        if (cursor.kind(1) == EQUAL) {
            var keyword = keyword();
            if (keyword != null) {
                return keyword;
            }
        }
        return positional(open, first);
    }

    private Expr.@Nullable Arg keyword() throws SyntaxException {
        return switch (cursor.kind()) {
            case NAME -> named();
            case TRUE, FALSE, NONE -> {
                var name = cursor.span();
                cursor.next();
                var word = cursor.text().substring(name.start(), name.end());
                throw cursor.fail("cannot assign to " + word, name.to(cursor.span()));
            }
            default -> null;
        };
    }

    /// The name is taken as written: keywords are not private to a class.
    private Expr.Arg named() throws SyntaxException {
        var span = cursor.span();
        var name = cursor.tokens().name(cursor.at());
        cursor.next();
        var equal = cursor.span();
        cursor.next();
        var value = expressions.expression();
        if (expressions.startsClause()) {
            throw cursor.fail(
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", span.to(equal));
        }
        return new Expr.Arg.Keyword(name, value, cursor.since(span.start()));
    }

    private Expr.Arg positional(int open, boolean first) throws SyntaxException {
        var start = cursor.start();
        var value =
                cursor.kind() == NAME && cursor.kind(1) == COLON_EQUAL
                        ? expressions.assignment()
                        : expressions.expression();
        if (cursor.kind() == EQUAL) {
            throw cursor.fail(
                    "expression cannot contain assignment, perhaps you meant \"==\"?",
                    new Span(start, cursor.span().end()));
        }
        if (!expressions.startsClause()) {
            return new Expr.Arg.Positional(value);
        }
        var height = cursor.height();
        var clauses = expressions.clauses();
        if (!first || cursor.kind() == COMMA && cursor.kind(1) != RPAREN) {
            throw cursor.fail("Generator expression must be parenthesized", cursor.since(start));
        }
        if (cursor.kind() == COMMA) {
            throw cursor.fail("Generator expression must be parenthesized", cursor.since(start));
        }
        cursor.above(Math.max(height, cursor.height()));
        var span = new Span(open, cursor.span().end());
        return new Expr.Arg.Positional(
                new Expr.Comprehension(Expr.Comprehension.Kind.GENERATOR, value, clauses, span));
    }

    private void checkRepeated(List<Expr.Arg> args) throws SyntaxException {
        var names = new HashSet<String>();
        for (var arg : args) {
            if (arg instanceof Expr.Arg.Keyword(var name, _, var span) && !names.add(name)) {
                throw cursor.fail("keyword argument repeated: " + name, span);
            }
        }
    }
}
