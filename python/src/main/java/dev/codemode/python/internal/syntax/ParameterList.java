package dev.codemode.python.internal.syntax;

import static dev.codemode.python.internal.syntax.Token.*;

import dev.codemode.python.internal.syntax.Parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parses the parameters of a `def` (in parentheses) or of a lambda (up to its colon).
final class ParameterList {
    private static final Parameters NONE_AT_ALL =
            new Parameters(List.of(), List.of(), null, List.of(), null);

    private final Cursor cursor;
    private final Expressions expressions;
    private int height;

    ParameterList(Cursor cursor, Expressions expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /// Height of the highest default or annotation of the last list.
    int height() {
        return height;
    }

    Parameters parse(boolean lambda) throws SyntaxException {
        var closer = lambda ? COLON : RPAREN;
        if (cursor.kind() == closer) {
            height = 0;
            return NONE_AT_ALL;
        }
        var list = new Reader(lambda, closer);
        list.read();
        height = list.highest;
        return new Parameters(
                list.positionalOnly, list.positional, list.varArgs, list.keywordOnly, list.kwArgs);
    }

    /// One list being read; lists nest in the defaults of lambdas.
    private final class Reader {
        private final boolean lambda;
        private final byte closer;
        private List<Parameter> positionalOnly = List.of();
        private List<Parameter> positional = new ArrayList<>(4);
        private @Nullable Parameter varArgs;
        private final List<Parameter> keywordOnly = new ArrayList<>(0);
        private @Nullable Parameter kwArgs;
        private boolean slash;
        private boolean star;
        private boolean defaults;
        private int highest;

        Reader(boolean lambda, byte closer) {
            this.lambda = lambda;
            this.closer = closer;
        }

        void read() throws SyntaxException {
            while (cursor.kind() != closer) {
                switch (cursor.kind()) {
                    case SLASH -> slash();
                    case STAR -> star();
                    case DOUBLE_STAR -> doubleStar();
                    case LPAREN -> throw parenthesised();
                    default -> plain();
                }
                if (cursor.kind() != closer) {
                    if (slash && cursor.kind() == STAR) {
                        throw cursor.fail("expected comma between / and *", cursor.span());
                    }
                    cursor.expect(COMMA);
                }
            }
        }

        private void slash() throws SyntaxException {
            if (slash) {
                throw cursor.fail("/ may appear only once", cursor.span());
            }
            if (star) {
                throw cursor.fail("/ must be ahead of *", cursor.span());
            }
            if (positional.isEmpty()) {
                throw cursor.fail("at least one argument must precede /", cursor.span());
            }
            slash = true;
            positionalOnly = positional;
            positional = new ArrayList<>(4);
            cursor.next();
        }

        private void star() throws SyntaxException {
            var at = cursor.span();
            if (star) {
                throw cursor.fail("* argument may appear only once", at);
            }
            star = true;
            cursor.next();
            if (cursor.kind() == NAME) {
                varArgs = parameter(true);
                if (cursor.kind() == EQUAL) {
                    throw cursor.fail(
                            "var-positional argument cannot have default value", cursor.span());
                }
                return;
            }
            var bare =
                    cursor.kind() == closer
                            || cursor.kind() == COMMA
                                    && (cursor.kind(1) == closer || cursor.kind(1) == DOUBLE_STAR);
            if (bare) {
                throw cursor.fail("named arguments must follow bare *", at);
            }
        }

        private void doubleStar() throws SyntaxException {
            cursor.next();
            kwArgs = parameter(false);
            if (cursor.kind() == EQUAL) {
                throw cursor.fail("var-keyword argument cannot have default value", cursor.span());
            }
            if (cursor.kind() == COMMA && cursor.kind(1) != closer) {
                cursor.next();
                switch (cursor.kind()) {
                    case NAME, STAR, DOUBLE_STAR, SLASH ->
                            throw cursor.fail(
                                    "arguments cannot follow var-keyword argument", cursor.span());
                    default -> throw cursor.unexpected();
                }
            }
        }

        private SyntaxException parenthesised() {
            var close = cursor.tokens().link(cursor.at());
            return close < 0
                    ? cursor.unexpected()
                    : cursor.fail(
                            (lambda ? "Lambda expression parameters" : "Function parameters")
                                    + " cannot be parenthesized",
                            cursor.span().to(cursor.tokens().span(close)));
        }

        private void plain() throws SyntaxException {
            var parameter = parameter(false);
            if (cursor.kind() == EQUAL) {
                parameter = withDefault(parameter);
            } else if (defaults && !star) {
                throw cursor.fail(
                        "parameter without a default follows parameter with a default",
                        parameter.span());
            }
            (star ? keywordOnly : positional).add(parameter);
        }

        private Parameter withDefault(Parameter parameter) throws SyntaxException {
            defaults = true;
            var equal = cursor.span();
            cursor.next();
            if (cursor.kind() == RPAREN || cursor.kind() == COMMA) {
                throw cursor.fail("expected default value expression", equal);
            }
            var value = expressions.expression();
            highest = Math.max(highest, cursor.height());
            return new Parameter(
                    parameter.name(),
                    parameter.annotation(),
                    value,
                    cursor.since(parameter.span().start()));
        }

        private Parameter parameter(boolean starAnnotation) throws SyntaxException {
            var span = cursor.span();
            var name = cursor.expectName();
            Expr annotation = null;
            if (!lambda && cursor.accept(COLON)) {
                annotation =
                        starAnnotation && cursor.kind() == STAR
                                ? expressions.starExpressions()
                                : expressions.expression();
                highest = Math.max(highest, cursor.height());
            }
            return new Parameter(name, annotation, null, cursor.since(span.start()));
        }
    }
}
