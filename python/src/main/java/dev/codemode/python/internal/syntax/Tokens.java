package dev.codemode.python.internal.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A program's tokens in flat arrays: kind, start, end, and a
/// link whose meaning depends on the kind.
final class Tokens {
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] links;
    private int count;

    /// Token of the bracket that is open where the text ends, or -1.
    private int unclosed = -1;

    private @Nullable SyntaxException error;

    private String[] names = new String[0];

    Tokens(int capacity) {
        kinds = new byte[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        links = new int[capacity];
    }

    int add(byte kind, int start, int end, int link) {
        if (count == kinds.length) {
            var capacity = count * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            links = Arrays.copyOf(links, capacity);
        }
        kinds[count] = kind;
        starts[count] = start;
        ends[count] = end;
        links[count] = link;
        return count++;
    }

    int count() {
        return count;
    }

    byte kind(int token) {
        return kinds[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    /// Of an opening bracket: the token that closes it, or -1. Of a string: how many quotes stand at
    /// either end. Of the text in an f-string: how it is to be read.
    int link(int token) {
        return links[token];
    }

    /// Text of a [Token#NAME].
    String name(int token) {
        return names[links[token]];
    }

    void setLink(int token, int link) {
        links[token] = link;
    }

    void finish(String[] names, int unclosed) {
        this.names = names;
        this.unclosed = unclosed;
    }

    int unclosed() {
        return unclosed;
    }

    /// Ends the tokens with an error that counts only if the parser gets there.
    void giveUp(SyntaxException error) {
        this.error = error;
        add(Token.ERROR, error.span().start(), error.span().end(), 0);
    }

    @Nullable SyntaxException error() {
        return error;
    }
}
