package dev.codemode.python.internal.syntax;

import static dev.codemode.python.internal.syntax.Token.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the tree of a program. This class parses statements and leaves the rest to [Expressions] and
/// [Patterns].
public final class Parser {
    private final Cursor cursor;
    private final Expressions expressions;
    private final Patterns patterns;

    private Parser(Cursor cursor) {
        this.cursor = cursor;
        this.expressions = new Expressions(cursor);
        this.patterns = new Patterns(cursor, expressions);
    }

    /// Parses a text that is not hostile.
    public static Stmt.Module parse(Source source, int maxNesting) throws SyntaxException {
        return parse(source, maxNesting, Progress.unwatched());
    }

    /// Parses a whole program, in time linear in its length and with bounded recursion.
    ///
    /// @param maxNesting how deep brackets and expressions may nest
    /// @param progress told of each token, twice
    /// @throws SyntaxException if the text is not Python
    public static Stmt.Module parse(Source source, int maxNesting, Progress progress)
            throws SyntaxException {
        var tokens = Lexer.lex(source, maxNesting, progress);
        var cursor = new Cursor(source, tokens, maxNesting, progress);
        var parser = new Parser(cursor);
        try {
            return parser.module();
        } catch (SyntaxException e) {
            throw parser.betterWords(e);
        }
    }

    private SyntaxException betterWords(SyntaxException error) {
        var generic = error.text().endsWith("invalid syntax");
        return cursor.orNeverClosed(generic ? expressions.explain(error) : error);
    }

    private Stmt.Module module() throws SyntaxException {
        var body = new ArrayList<Stmt>();
        while (cursor.kind() != EOF) {
            statement(body);
        }
        return new Stmt.Module(body, new Span(0, cursor.span().end()));
    }

    // Statements

    private void statement(List<Stmt> into) throws SyntaxException {
        var compound = compound();
        if (compound != null) {
            into.add(compound);
        } else {
            simpleLine(into);
        }
    }

    private @Nullable Stmt compound() throws SyntaxException {
        return switch (cursor.kind()) {
            case IF -> ifStatement();
            case FOR -> forStatement(cursor.at());
            case WHILE -> whileStatement();
            case TRY -> tryStatement();
            case WITH -> with(cursor.at());
            case DEF -> function(cursor.at(), List.of());
            case CLASS -> classDefinition(cursor.at(), List.of());
            case AT -> decorated();
            case ASYNC -> async();
            case NAME -> cursor.isName("match") && startsMatch() ? match() : null;
            default -> null;
        };
    }

    /// Simple statements on one line, separated by semicolons.
    private void simpleLine(List<Stmt> into) throws SyntaxException {
        while (true) {
            into.add(simple());
            if (cursor.accept(SEMICOLON)) {
                if (cursor.accept(NEWLINE)) {
                    return;
                }
            } else {
                cursor.expect(NEWLINE);
                return;
            }
        }
    }

    private Stmt simple() throws SyntaxException {
        var start = cursor.start();
        return switch (cursor.kind()) {
            case PASS -> {
                cursor.next();
                yield new Stmt.Pass(cursor.since(start));
            }
            case BREAK -> {
                cursor.next();
                yield new Stmt.Break(cursor.since(start));
            }
            case CONTINUE -> {
                cursor.next();
                yield new Stmt.Continue(cursor.since(start));
            }
            case RETURN -> returnStatement(start);
            case RAISE -> raise(start);
            case ASSERT -> assertion(start);
            case DEL -> delete(start);
            case GLOBAL -> new Stmt.Global(declaredNames(), cursor.since(start));
            case NONLOCAL -> new Stmt.Nonlocal(declaredNames(), cursor.since(start));
            case IMPORT -> importStatement(start);
            case FROM -> importFrom(start);
            case NAME ->
                    cursor.isName("type") && cursor.kind(1) == NAME && startsTypeAlias()
                            ? typeAlias(start)
                            : expressionOrAssignment(start);
            default -> expressionOrAssignment(start);
        };
    }

    private boolean endsSimple() {
        return cursor.kind() == NEWLINE || cursor.kind() == SEMICOLON;
    }

    private Stmt returnStatement(int start) throws SyntaxException {
        cursor.next();
        var value = endsSimple() ? null : expressions.values();
        return new Stmt.Return(value, cursor.since(start));
    }

    private Stmt raise(int start) throws SyntaxException {
        cursor.next();
        if (endsSimple()) {
            return new Stmt.Raise(null, null, cursor.since(start));
        }
        var exception = expressions.expression();
        var cause = cursor.accept(FROM) ? expressions.expression() : null;
        return new Stmt.Raise(exception, cause, cursor.since(start));
    }

    private Stmt assertion(int start) throws SyntaxException {
        cursor.next();
        var test = expressions.expression();
        var message = cursor.accept(COMMA) ? expressions.expression() : null;
        return new Stmt.Assert(test, message, cursor.since(start));
    }

    private Stmt delete(int start) throws SyntaxException {
        cursor.next();
        var first = cursor.at();
        var target = expressions.starExpressions();
        Targets.checkDeletable(target);
        var bare = target.span().start() == cursor.tokens().start(first);
        var isList = target instanceof Expr.Tuple && bare && !opensAndCloses(first);
        var targets = isList ? ((Expr.Tuple) target).elements() : List.of(target);
        if (!endsSimple()) {
            throw cursor.unexpected();
        }
        return new Stmt.Delete(targets, cursor.since(start));
    }

    /// Whether a bracket opens at a token and closes right before the current one.
    private boolean opensAndCloses(int token) {
        return cursor.tokens().kind(token) == LPAREN
                && cursor.tokens().link(token) == cursor.at() - 1;
    }

    private List<String> declaredNames() throws SyntaxException {
        var names = new ArrayList<String>();
        do {
            cursor.next();
            names.add(cursor.expectName());
        } while (cursor.kind() == COMMA);
        return names;
    }

    // Imports

    private Stmt importStatement(int start) throws SyntaxException {
        var aliases = new ArrayList<Stmt.Alias>();
        do {
            cursor.next();
            var aliasStart = cursor.start();
            var name = dottedName();
            aliases.add(alias(name, aliasStart));
        } while (cursor.kind() == COMMA);
        return new Stmt.Import(aliases, cursor.since(start));
    }

    private String dottedName() throws SyntaxException {
        var name = plainName();
        if (cursor.kind() != DOT) {
            return name;
        }
        var dotted = new StringBuilder(name);
        while (cursor.accept(DOT)) {
            dotted.append('.').append(plainName());
        }
        return dotted.toString();
    }

    private String plainName() throws SyntaxException {
        if (cursor.kind() != NAME) {
            throw cursor.unexpected();
        }
        var name = cursor.tokens().name(cursor.at());
        cursor.next();
        return name;
    }

    private Stmt.Alias alias(String name, int start) throws SyntaxException {
        String asName = null;
        if (cursor.accept(AS)) {
            asName = cursor.expectName();
        } else if (name.indexOf('.') < 0 && !cursor.mangle(name).equals(name)) {
            asName = cursor.mangle(name);
        }
        return new Stmt.Alias(name, asName, cursor.since(start));
    }

    private Stmt importFrom(int start) throws SyntaxException {
        cursor.next();
        var level = 0;
        while (cursor.kind() == DOT || cursor.kind() == ELLIPSIS) {
            level += cursor.kind() == DOT ? 1 : 3;
            cursor.next();
        }
        var module = level > 0 && cursor.kind() == IMPORT ? "" : dottedName();
        cursor.expect(IMPORT);
        var aliases = importedNames();
        return new Stmt.ImportFrom(module, level, aliases, cursor.since(start));
    }

    private List<Stmt.Alias> importedNames() throws SyntaxException {
        var aliases = new ArrayList<Stmt.Alias>();
        if (cursor.kind() == STAR) {
            var span = cursor.span();
            cursor.next();
            aliases.add(new Stmt.Alias("*", null, span));
            return aliases;
        }
        var parenthesised = cursor.kind() == LPAREN;
        if (parenthesised) {
            cursor.openBracket();
        }
        while (true) {
            var start = cursor.start();
            aliases.add(alias(plainName(), start));
            if (cursor.kind() != COMMA) {
                break;
            }
            cursor.next();
            if (parenthesised && cursor.kind() == RPAREN) {
                break;
            }
            if (!parenthesised && cursor.kind() == NEWLINE) {
                throw cursor.fail(
                        "trailing comma not allowed without surrounding parentheses",
                        cursor.span());
            }
        }
        if (parenthesised) {
            cursor.closeBracket(RPAREN);
        }
        return aliases;
    }

    // Assignments

    private Stmt expressionOrAssignment(int start) throws SyntaxException {
        var first = cursor.at();
        var value =
                cursor.kind() == YIELD
                        ? expressions.yieldExpression()
                        : expressions.starExpressions();
        var kind = cursor.kind();
        if (kind == NEWLINE || kind == SEMICOLON) {
            return new Stmt.Expression(expressions.single(value), cursor.since(start));
        }
        if (kind == EQUAL) {
            return assign(start, value, first);
        }
        if (kind == COLON) {
            return annotated(start, value, first);
        }
        if (kind >= PLUS_EQUAL && kind <= CARET_EQUAL) {
            return augmented(start, value, kind);
        }
        return new Stmt.Expression(expressions.single(value), cursor.since(start));
    }

    private Stmt assign(int start, Expr first, int firstToken) throws SyntaxException {
        var targets = new ArrayList<Expr>(1);
        var value = first;
        while (cursor.kind() == EQUAL) {
            checkTarget(value, targets.isEmpty() ? firstToken : -1);
            targets.add(value);
            cursor.next();
            value =
                    cursor.kind() == YIELD
                            ? expressions.yieldExpression()
                            : expressions.starExpressions();
        }
        return new Stmt.Assign(targets, expressions.single(value), cursor.since(start));
    }

    private void checkTarget(Expr target, int firstToken) throws SyntaxException {
        try {
            if (target instanceof Expr.Yield || target instanceof Expr.YieldFrom) {
                throw cursor.fail("assignment to yield expression not possible", target.span());
            }
            Targets.checkAssignable(target);
        } catch (SyntaxException e) {
            if (firstToken >= 0) {
                var better = expressions.equalSign(target, firstToken);
                if (!better.text().endsWith("invalid syntax")) {
                    throw better;
                }
            }
            throw e;
        }
    }

    private Stmt augmented(int start, Expr target, byte kind) throws SyntaxException {
        switch (target) {
            case Expr.Name _, Expr.Attribute _, Expr.Subscript _ -> {}
            default ->
                    throw cursor.fail(
                            "'%s' is an illegal expression for augmented assignment"
                                    .formatted(Targets.describe(target)),
                            target.span());
        }
        cursor.next();
        var value = expressions.yieldOrValues();
        var op = Expressions.operator(kind - AUGMENTED);
        return new Stmt.AugmentedAssign(target, op, value, cursor.since(start));
    }

    private Stmt annotated(int start, Expr target, int firstToken) throws SyntaxException {
        switch (target) {
            case Expr.Name _, Expr.Attribute _, Expr.Subscript _ -> {}
            default -> throw notAnnotatable(target, firstToken);
        }
        cursor.next();
        var annotation = expressions.expression();
        var value = cursor.accept(EQUAL) ? expressions.yieldOrValues() : null;
        var simple = target instanceof Expr.Name && cursor.tokens().kind(firstToken) == NAME;
        return new Stmt.AnnotatedAssign(target, annotation, value, simple, cursor.since(start));
    }

    /// `else:` without its `if` and the like are no annotations.
    private SyntaxException notAnnotatable(Expr target, int firstToken) {
        var annotation =
                expressions.attempt(
                        () -> {
                            cursor.next();
                            return expressions.expression();
                        });
        if (!annotation.succeeded()) {
            return cursor.unexpected();
        }
        return switch (target) {
            case Expr.Tuple(var elements, _) when !opensAndCloses(firstToken) ->
                    cursor.fail(
                            "only single target (not tuple) can be annotated",
                            elements.getFirst().span());
            case Expr.ListDisplay _, Expr.Tuple _ ->
                    cursor.fail(
                            "only single target (not %s) can be annotated"
                                    .formatted(Targets.describe(target)),
                            target.span());
            default -> cursor.fail("illegal target for annotation", target.span());
        };
    }

    // Type parameters and aliases

    private boolean startsTypeAlias() {
        return cursor.kind(2) == EQUAL || cursor.kind(2) == LBRACKET;
    }

    private Stmt typeAlias(int start) throws SyntaxException {
        cursor.next();
        var nameSpan = cursor.span();
        var name = new Expr.Name(cursor.expectName(), nameSpan);
        typeParameters();
        cursor.expect(EQUAL);
        var value = expressions.expression();
        return new Stmt.TypeAlias(name, value, cursor.since(start));
    }

    /// Reads `[T: bound, *Ts, **P]` where it stands, and drops it.
    private void typeParameters() throws SyntaxException {
        if (cursor.kind() != LBRACKET) {
            return;
        }
        cursor.openBracket();
        if (cursor.kind() == RBRACKET) {
            throw cursor.fail("Type parameter list cannot be empty", cursor.span());
        }
        while (cursor.kind() != RBRACKET) {
            var plain = cursor.kind() == NAME;
            if (cursor.kind() == STAR || cursor.kind() == DOUBLE_STAR) {
                cursor.next();
            }
            cursor.expectName();
            if (plain && cursor.accept(COLON)) {
                expressions.expression();
            }
            if (cursor.kind() != RBRACKET) {
                cursor.expect(COMMA);
            }
        }
        cursor.closeBracket(RBRACKET);
    }

    // Blocks

    private void colon() throws SyntaxException {
        if (cursor.kind() != COLON) {
            throw cursor.kind() == NEWLINE ? expectedColon() : cursor.unexpected();
        }
        cursor.next();
    }

    /// A colon that CPython insists on, whatever stands there instead.
    private void forcedColon() throws SyntaxException {
        if (cursor.kind() != COLON) {
            throw expectedColon();
        }
        cursor.next();
    }

    private SyntaxException expectedColon() {
        return cursor.fail("expected ':'", cursor.span());
    }

    /// What stands behind the colon: an indented block, or simple statements on the same line.
    private List<Stmt> block(String owner, int ownerToken) throws SyntaxException {
        var body = new ArrayList<Stmt>();
        if (!cursor.accept(NEWLINE)) {
            simpleLine(body);
            return body;
        }
        indent(owner, ownerToken);
        while (cursor.kind() != DEDENT) {
            if (cursor.kind() == EOF) {
                throw cursor.unexpected();
            }
            statement(body);
        }
        cursor.next();
        return body;
    }

    private void indent(String owner, int ownerToken) throws SyntaxException {
        if (cursor.kind() == ERROR) {
            throw cursor.unexpected();
        }
        if (cursor.kind() != INDENT) {
            var atEnd = cursor.start() == cursor.text().length();
            throw new SyntaxException(
                    "IndentationError",
                    "expected an indented block after %s on line %d"
                            .formatted(owner, cursor.line(ownerToken)),
                    atEnd ? cursor.tokens().span(cursor.at() - 1) : cursor.span());
        }
        cursor.next();
    }

    private List<Stmt> elseBlock() throws SyntaxException {
        var token = cursor.at();
        if (!cursor.accept(ELSE)) {
            return List.of();
        }
        forcedColon();
        return block("'else' statement", token);
    }

    private Stmt ifStatement() throws SyntaxException {
        var start = cursor.start();
        var branches = new ArrayList<Stmt.If.Branch>(1);
        do {
            var token = cursor.at();
            cursor.next();
            var test = expressions.namedExpression();
            colon();
            var owner = branches.isEmpty() ? "'if' statement" : "'elif' statement";
            branches.add(new Stmt.If.Branch(test, block(owner, token)));
        } while (cursor.kind() == ELIF);
        var otherwise = elseBlock();
        return new Stmt.If(branches, otherwise, blockSpan(start));
    }

    /// From an offset to the end of the last line with a token.
    private Span blockSpan(int start) {
        var token = cursor.at() - 1;
        var tokens = cursor.tokens();
        while (tokens.kind(token) == DEDENT || tokens.kind(token) == NEWLINE) {
            token--;
        }
        return new Span(start, tokens.end(token));
    }

    private Stmt whileStatement() throws SyntaxException {
        var token = cursor.at();
        var start = cursor.start();
        cursor.next();
        var test = expressions.namedExpression();
        colon();
        var body = block("'while' statement", token);
        var otherwise = elseBlock();
        return new Stmt.While(test, body, otherwise, blockSpan(start));
    }

    private Stmt forStatement(int firstToken) throws SyntaxException {
        var token = cursor.at();
        cursor.next();
        var target = expressions.forTargets();
        cursor.expect(IN);
        var iterable = expressions.values();
        colon();
        var body = block("'for' statement", token);
        var otherwise = elseBlock();
        var span = blockSpan(cursor.tokens().start(firstToken));
        return new Stmt.For(firstToken != token, target, iterable, body, otherwise, span);
    }

    // with

    private Stmt with(int firstToken) throws SyntaxException {
        var token = cursor.at();
        cursor.next();
        var items = withItemsInParentheses() ? itemsInParentheses() : items();
        colon();
        var body = block("'with' statement", token);
        var span = blockSpan(cursor.tokens().start(firstToken));
        return new Stmt.With(firstToken != token, items, body, span);
    }

    /// Whether the parenthesis here is around the items, not part of the first: a colon follows it,
    /// and there is an `as` in it or nothing that only a tuple may hold.
    private boolean withItemsInParentheses() {
        var tokens = cursor.tokens();
        if (cursor.kind() != LPAREN || tokens.link(cursor.at()) < 0) {
            return false;
        }
        var close = tokens.link(cursor.at());
        var behind = tokens.kind(close + 1);
        if (behind != COLON && behind != NEWLINE) {
            return false;
        }
        var tuple = true;
        var itemStart = true;
        for (var token = cursor.at() + 1; token < close; token++) {
            switch (tokens.kind(token)) {
                case AS -> {
                    return true;
                }
                case STAR -> tuple &= !itemStart;
                case COLON_EQUAL, YIELD, FOR -> tuple = false;
                case LPAREN, LBRACKET, LBRACE -> token = tokens.link(token);
                default -> {}
            }
            itemStart = tokens.kind(token) == COMMA;
        }
        return tuple && close > cursor.at() + 1;
    }

    private List<Stmt.With.Item> itemsInParentheses() throws SyntaxException {
        cursor.openBracket();
        var items = new ArrayList<Stmt.With.Item>();
        do {
            items.add(item());
        } while (cursor.accept(COMMA) && cursor.kind() != RPAREN);
        cursor.closeBracket(RPAREN);
        return items;
    }

    private List<Stmt.With.Item> items() throws SyntaxException {
        var items = new ArrayList<Stmt.With.Item>(1);
        do {
            items.add(item());
        } while (cursor.accept(COMMA));
        return items;
    }

    private Stmt.With.Item item() throws SyntaxException {
        var context = expressions.expression();
        var target = cursor.accept(AS) ? expressions.withTarget() : null;
        return new Stmt.With.Item(context, target);
    }

    // try

    private Stmt tryStatement() throws SyntaxException {
        var token = cursor.at();
        var start = cursor.start();
        cursor.next();
        forcedColon();
        var body = block("'try' statement", token);
        var star = cursor.kind() == EXCEPT && cursor.kind(1) == STAR;
        var handlers = new ArrayList<Stmt.Handler>(1);
        while (cursor.kind() == EXCEPT) {
            handlers.add(handler(star));
        }
        var otherwise = handlers.isEmpty() ? List.<Stmt>of() : elseBlock();
        var finallyToken = cursor.at();
        var hasFinally = cursor.accept(FINALLY);
        if (!hasFinally && handlers.isEmpty()) {
            throw cursor.fail("expected 'except' or 'finally' block", cursor.span());
        }
        List<Stmt> finallyBody = List.of();
        if (hasFinally) {
            forcedColon();
            finallyBody = block("'finally' statement", finallyToken);
        }
        return new Stmt.Try(body, handlers, star, otherwise, finallyBody, blockSpan(start));
    }

    private Stmt.Handler handler(boolean star) throws SyntaxException {
        var token = cursor.at();
        var start = cursor.start();
        cursor.next();
        if (cursor.accept(STAR) != star) {
            throw cursor.fail(
                    "cannot have both 'except' and 'except*' on the same 'try'",
                    cursor.since(start));
        }
        if (star && (cursor.kind() == COLON || cursor.kind() == NEWLINE)) {
            throw cursor.fail("expected one or more exception types", cursor.span());
        }
        Expr type = null;
        String name = null;
        if (cursor.kind() != COLON && cursor.kind() != NEWLINE) {
            type = expressions.expression();
            if (cursor.kind() == COMMA) {
                throw exceptionTypes(type);
            }
            name = cursor.accept(AS) ? cursor.expectName() : null;
        }
        colon();
        var body = block(star ? "'except*' statement" : "'except' statement", token);
        return new Stmt.Handler(type, name, body, blockSpan(start));
    }

    /// `except A, B:` without the parentheses.
    private SyntaxException exceptionTypes(Expr first) {
        var rest =
                expressions.attempt(
                        () -> {
                            cursor.next();
                            expressions.values();
                            if (cursor.accept(AS)) {
                                cursor.expectName();
                            }
                            return cursor.span();
                        });
        return rest.succeeded() && rest.next() == COLON
                ? cursor.fail(
                        "multiple exception types must be parenthesized",
                        new Span(first.span().start(), rest.end()))
                : cursor.unexpected();
    }

    // Functions and classes

    private Stmt decorated() throws SyntaxException {
        var decorators = new ArrayList<Expr>();
        while (cursor.accept(AT)) {
            decorators.add(expressions.namedExpression());
            cursor.expect(NEWLINE);
        }
        var token = cursor.at();
        return switch (cursor.kind()) {
            case DEF -> function(token, decorators);
            case CLASS -> classDefinition(token, decorators);
            case ASYNC -> {
                cursor.next();
                if (cursor.kind() != DEF) {
                    throw cursor.unexpected();
                }
                yield function(token, decorators);
            }
            default -> throw cursor.unexpected();
        };
    }

    private Stmt async() throws SyntaxException {
        var token = cursor.at();
        cursor.next();
        return switch (cursor.kind()) {
            case DEF -> function(token, List.of());
            case FOR -> forStatement(token);
            case WITH -> with(token);
            default -> throw cursor.unexpected();
        };
    }

    private Stmt function(int firstToken, List<Expr> decorators) throws SyntaxException {
        var token = cursor.at();
        cursor.next();
        var name = plainName();
        typeParameters();
        if (cursor.kind() != LPAREN) {
            throw cursor.fail("expected '('", cursor.span());
        }
        cursor.openBracket();
        var parameters = expressions.functionParameters();
        cursor.closeBracket(RPAREN);
        var returns = cursor.accept(ARROW) ? expressions.expression() : null;
        forcedColon();
        var body = block("function definition", token);
        var span = blockSpan(cursor.tokens().start(firstToken));
        return new Stmt.FunctionDef(
                firstToken != token, name, parameters, returns, decorators, body, span);
    }

    private Stmt classDefinition(int token, List<Expr> decorators) throws SyntaxException {
        var start = cursor.start();
        cursor.next();
        var name = plainName();
        typeParameters();
        List<Expr.Arg> args = cursor.kind() == LPAREN ? expressions.callArguments() : List.of();
        colon();
        var outer = cursor.enterClass(name);
        var body = block("class definition", token);
        cursor.leaveClass(outer);
        return new Stmt.ClassDef(name, args, decorators, body, blockSpan(start));
    }

    // match

    /// `match` is a name as well: looks at what follows, in doubt at the end of the line.
    private boolean startsMatch() {
        return switch (cursor.kind(1)) {
            case NAME,
                    INT,
                    FLOAT,
                    IMAGINARY,
                    STRING,
                    FSTRING_START,
                    LBRACE,
                    ELLIPSIS,
                    TILDE,
                    FALSE,
                    NONE,
                    TRUE,
                    AWAIT,
                    LAMBDA ->
                    true;
            case NOT -> cursor.kind(2) != IN;
            case LPAREN, LBRACKET, PLUS, MINUS, STAR -> lineOpensCases();
            default -> false;
        };
    }

    private boolean lineOpensCases() {
        var tokens = cursor.tokens();
        var token = cursor.at();
        while (tokens.kind(token) != NEWLINE && tokens.kind(token) != EOF) {
            token++;
        }
        return tokens.kind(token) == NEWLINE
                && tokens.kind(token - 1) == COLON
                && tokens.kind(token + 1) == INDENT
                && cursor.isName(token + 2, "case");
    }

    private Stmt match() throws SyntaxException {
        var token = cursor.at();
        var start = cursor.start();
        cursor.next();
        var subject = expressions.subject();
        colon();
        cursor.expect(NEWLINE);
        indent("'match' statement", token);
        var cases = new ArrayList<Stmt.Match.Case>();
        do {
            if (!cursor.isName("case")) {
                throw cursor.unexpected();
            }
            cases.add(caseBlock());
        } while (cursor.kind() != DEDENT);
        cursor.next();
        return new Stmt.Match(subject, cases, blockSpan(start));
    }

    private Stmt.Match.Case caseBlock() throws SyntaxException {
        var token = cursor.at();
        cursor.next();
        var pattern = patterns.open();
        var guard = cursor.accept(IF) ? expressions.namedExpression() : null;
        colon();
        return new Stmt.Match.Case(pattern, guard, block("'case' statement", token));
    }
}
