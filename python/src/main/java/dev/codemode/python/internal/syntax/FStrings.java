package dev.codemode.python.internal.syntax;

import static dev.codemode.python.internal.syntax.Token.*;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parses strings, bytes and f-strings; literals that stand side by side are one.
final class FStrings {
    private final Cursor cursor;
    private final Expressions expressions;

    FStrings(Cursor cursor, Expressions expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    Expr parse() throws SyntaxException {
        var start = cursor.start();
        if (cursor.kind() == STRING
                && cursor.kind(1) != STRING
                && cursor.kind(1) != FSTRING_START) {
            return single();
        }
        checkKinds(start);
        if (isBytes(start)) {
            return joinedBytes(start);
        }
        var parts = new Parts();
        while (cursor.kind() == STRING || cursor.kind() == FSTRING_START) {
            if (cursor.kind() == STRING) {
                parts.text(plain(), cursor.span());
                cursor.next();
            } else {
                cursor.next();
                parts.formatted = true;
                pieces(parts, FSTRING_END);
                cursor.expect(FSTRING_END);
            }
        }
        cursor.above(parts.height);
        return parts.finish(cursor.since(start));
    }

    private Expr single() throws SyntaxException {
        var span = cursor.span();
        cursor.leaf();
        var expr =
                isBytes(span.start())
                        ? new Expr.BytesLiteral(plainBytes(), span)
                        : new Expr.StrLiteral(plain(), span);
        cursor.next();
        return expr;
    }

    /// Whether the prefix at an offset has a `b`.
    private boolean isBytes(int start) {
        return hasPrefix(start, 'b');
    }

    private boolean hasPrefix(int start, char letter) {
        for (var i = start; ; i++) {
            var c = cursor.text().charAt(i);
            if (c == '"' || c == '\'') {
                return false;
            }
            if ((c | 0x20) == letter) {
                return true;
            }
        }
    }

    private int bodyStart(Span span) {
        return cursor.text().indexOf(cursor.text().charAt(span.end() - 1), span.start())
                + cursor.tokens().link(cursor.at());
    }

    private String plain() throws SyntaxException {
        var span = cursor.span();
        return Literals.string(
                cursor.text(),
                bodyStart(span),
                span.end() - cursor.tokens().link(cursor.at()),
                hasPrefix(span.start(), 'r'),
                false,
                span);
    }

    private byte[] plainBytes() throws SyntaxException {
        var span = cursor.span();
        return Literals.bytes(
                cursor.text(),
                bodyStart(span),
                span.end() - cursor.tokens().link(cursor.at()),
                hasPrefix(span.start(), 'r'),
                span);
    }

    private Expr joinedBytes(int start) throws SyntaxException {
        var out = new ByteArrayOutputStream();
        while (cursor.kind() == STRING) {
            out.writeBytes(plainBytes());
            cursor.next();
        }
        cursor.leaf();
        return new Expr.BytesLiteral(out.toByteArray(), cursor.since(start));
    }

    private void checkKinds(int start) throws SyntaxException {
        var tokens = cursor.tokens();
        var bytes = false;
        var text = false;
        var depth = 0;
        var token = cursor.at();
        for (; ; token++) {
            var kind = tokens.kind(token);
            if (kind == FSTRING_START) {
                depth++;
                text = true;
            } else if (kind == FSTRING_END) {
                depth--;
            } else if (depth == 0) {
                if (kind != STRING) {
                    break;
                }
                var isBytes = isBytes(tokens.start(token));
                bytes |= isBytes;
                text |= !isBytes;
            } else if (kind == EOF) {
                break;
            }
        }
        if (bytes && text) {
            throw cursor.fail(
                    "cannot mix bytes and nonbytes literals",
                    new Span(start, tokens.end(token - 1)));
        }
    }

    /// Text and replacement fields up to a token that is left for the caller.
    private void pieces(Parts parts, byte closer) throws SyntaxException {
        while (cursor.kind() != closer) {
            if (cursor.kind() == LBRACE) {
                field(parts);
            } else if (cursor.kind() == FSTRING_MIDDLE) {
                middle(parts);
            } else {
                return;
            }
        }
    }

    private void middle(Parts parts) throws SyntaxException {
        var span = cursor.span();
        var flags = cursor.tokens().link(cursor.at());
        parts.text(
                Literals.string(
                        cursor.text(),
                        span.start(),
                        span.end(),
                        (flags & 1) != 0,
                        (flags & 2) == 0,
                        span),
                span);
        cursor.next();
    }

    private void field(Parts parts) throws SyntaxException {
        var open = cursor.span();
        var outer = cursor.enterField();
        cursor.enter();
        cursor.openBracket();
        var value = value();
        parts.above(cursor.height());
        var debug = cursor.kind() == EQUAL;
        if (debug) {
            cursor.next();
            var echoed = cursor.gapSince(open);
            parts.text(cursor.text().substring(echoed.start(), echoed.end()), echoed);
            switch (cursor.kind()) {
                case BANG, COLON, RBRACE -> {}
                default -> throw onNext("f-string: expecting '!', or ':', or '}'");
            }
        }
        var conversion = cursor.kind() == BANG ? conversion() : (char) 0;
        if (cursor.kind() != COLON && cursor.kind() != RBRACE) {
            throw onNext("f-string: expecting ':' or '}'");
        }
        var format = cursor.kind() == COLON ? format(parts) : null;
        if (cursor.kind() != RBRACE) {
            throw onNext(
                    format == null
                            ? "f-string: expecting '}'"
                            : "f-string: expecting '}', or format specs");
        }
        cursor.closeBracket(RBRACE);
        cursor.leave();
        cursor.leaveField(outer);
        if (debug && conversion == 0 && format == null) {
            conversion = 'r';
        }
        parts.field(new Expr.Replacement(value, conversion, format, cursor.since(open.start())));
    }

    private SyntaxException onNext(String message) {
        return cursor.fail(message, cursor.span());
    }

    private Expr value() throws SyntaxException {
        switch (cursor.kind()) {
            case EQUAL, BANG, COLON, RBRACE -> {
                var symbol = cursor.text().charAt(cursor.start());
                throw onNext("f-string: valid expression required before '" + symbol + "'");
            }
            case YIELD, STAR -> {}
            default -> {
                if (!startsExpression(cursor.kind())) {
                    throw onNext("f-string: expecting a valid expression after '{'");
                }
            }
        }
        var value = expressions.yieldOrValues();
        return switch (cursor.kind()) {
            case EQUAL, BANG, COLON, RBRACE -> value;
            default -> throw behindValue();
        };
    }

    private SyntaxException behindValue() {
        var error = cursor.unexpected();
        var explained = expressions.explain(error);
        return explained != error
                ? explained
                : onNext("f-string: expecting '=', or '!', or ':', or '}'");
    }

    private char conversion() throws SyntaxException {
        var bang = cursor.span();
        cursor.next();
        if (cursor.kind() == COLON || cursor.kind() == RBRACE) {
            throw onNext("f-string: missing conversion character");
        }
        if (cursor.kind() != NAME) {
            throw onNext("f-string: invalid conversion character");
        }
        if (cursor.start() != bang.end()) {
            throw cursor.fail(
                    "f-string: conversion type must come right after the exclamation mark",
                    bang.to(cursor.span()));
        }
        var name = cursor.tokens().name(cursor.at());
        if (!name.equals("r") && !name.equals("s") && !name.equals("a")) {
            throw onNext(
                    "f-string: invalid conversion character '"
                            + name
                            + "': expected 's', 'r', or 'a'");
        }
        cursor.next();
        return name.charAt(0);
    }

    private Expr format(Parts around) throws SyntaxException {
        cursor.next();
        var start = cursor.start();
        var spec = new Parts();
        pieces(spec, RBRACE);
        cursor.above(spec.height);
        around.above(cursor.height());
        var end = Math.max(start, cursor.start());
        return spec.finish(new Span(start, end));
    }

    /// The parts of an f-string so far; neighbouring text is one part.
    private static final class Parts {
        private final List<Expr> parts = new ArrayList<>();
        private @Nullable StringBuilder builder;
        private String text = "";
        private Span textSpan = new Span(0, 0);
        private boolean hasText;
        private boolean hasFields;

        /// Whether an f-string is among them: even without a field it is no docstring.
        private boolean formatted;

        private int height;

        void above(int part) {
            height = Math.max(height, part + 1);
        }

        void text(String more, Span span) {
            if (!hasText) {
                hasText = true;
                text = more;
                textSpan = span;
                return;
            }
            if (builder == null) {
                builder = new StringBuilder(text);
            }
            builder.append(more);
            textSpan = textSpan.to(span);
        }

        private void flush() {
            if (hasText) {
                var value = builder == null ? text : builder.toString();
                if (!value.isEmpty()) {
                    parts.add(new Expr.StrLiteral(value, textSpan));
                }
                builder = null;
                hasText = false;
            }
        }

        void field(Expr.Replacement field) {
            flush();
            hasFields = true;
            parts.add(field);
        }

        Expr finish(Span span) {
            if (!hasFields && !formatted) {
                var value = builder == null ? text : builder.toString();
                return new Expr.StrLiteral(value, span);
            }
            flush();
            return new Expr.FString(parts, span);
        }
    }
}
