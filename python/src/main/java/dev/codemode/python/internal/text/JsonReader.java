package dev.codemode.python.internal.text;

import java.util.HashMap;
import java.util.Map;

/// Reads JSON as `json.loads` does, and has a [Factory] make the values.
///
/// ```java
/// var value = JsonReader.read("[1, 2.5]", factory, JsonReader.Options.DEFAULT, Ticker.NONE);
/// ```
///
/// Each container inside another takes two frames of the Java stack; `maxDepth` bounds them.
public final class JsonReader<V> {
    /// Makes the values of one reading.
    public interface Factory<V> {
        V nullValue();

        V bool(boolean value);

        V integer(long value);

        /// An int beyond a long, as its digits with an optional minus.
        V bigInteger(String digits);

        /// A number with a fraction or an exponent, as it stands in the text; [Double#parseDouble]
        /// reads it.
        V real(String text);

        /// `NaN`, `Infinity` or `-Infinity`.
        V constant(String name);

        V string(String value);

        Elements<V> array();

        Members<V> object();
    }

    /// A list that grows.
    public interface Elements<V> {
        void add(V value);

        V done();
    }

    /// An object that grows. Equal keys of one reading are the same [String]; a key may come again.
    public interface Members<V> {
        void add(String key, V value);

        V done();
    }

    /// How to read.
    ///
    /// @param strict control characters in strings are mistakes
    /// @param maxDepth how many containers may stand inside each other
    /// @param maxDigits how many digits an int may have, 0 for any number
    public record Options(boolean strict, int maxDepth, int maxDigits) {
        public static final Options DEFAULT = new Options(true, 200, 4300);
    }

    private static final int LONG_DIGITS = 18;
    private static final String LONG_MAX = Long.toString(Long.MAX_VALUE);

    private final String text;
    private final Factory<V> factory;
    private final Options options;
    private final Ticker ticker;
    private final Map<String, String> keys = new HashMap<>();
    private int at;
    private int ticked;
    private int depth;

    public JsonReader(String text, Factory<V> factory, Options options, Ticker ticker) {
        this.text = text;
        this.factory = factory;
        this.options = options;
        this.ticker = ticker;
    }

    /// Reads a text that is one value and nothing else.
    public static <V> V read(String text, Factory<V> factory, Options options, Ticker ticker)
            throws JsonException {
        return new JsonReader<>(text, factory, options, ticker).readAll();
    }

    private V readAll() throws JsonException {
        if (text.startsWith("\ufeff")) {
            throw error(0, "Unexpected UTF-8 BOM (decode using utf-8-sig)");
        }
        skipBlanks();
        var value = value();
        skipBlanks();
        if (at < text.length()) {
            throw error(at, "Extra data");
        }
        return value;
    }

    /// Reads the value that starts at an index, in chars; [#end] says where it ended.
    public V readAt(int start) throws JsonException {
        at = start;
        ticked = start;
        return value();
    }

    /// The index in chars behind the last value read.
    public int end() {
        return at;
    }

    private V value() throws JsonException {
        if (at - ticked >= Ticker.STRIDE) {
            ticker.tick(at - ticked);
            ticked = at;
        }
        return switch (peek()) {
            case '"' -> factory.string(string());
            case '{' -> nested(true);
            case '[' -> nested(false);
            case 'n' -> word("null") ? factory.nullValue() : noValue();
            case 't' -> word("true") ? factory.bool(true) : noValue();
            case 'f' -> word("false") ? factory.bool(false) : noValue();
            case 'N' -> word("NaN") ? factory.constant("NaN") : noValue();
            case 'I' -> word("Infinity") ? factory.constant("Infinity") : noValue();
            case '-' -> word("-Infinity") ? factory.constant("-Infinity") : number();
            default -> number();
        };
    }

    private V noValue() throws JsonException {
        throw error(at, "Expecting value");
    }

    private boolean word(String word) {
        var found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private V nested(boolean object) throws JsonException {
        if (++depth > options.maxDepth()) {
            throw JsonException.tooDeep(object ? "object" : "array");
        }
        at++;
        skipBlanks();
        var value = object ? object() : array();
        depth--;
        return value;
    }

    private V array() throws JsonException {
        var elements = factory.array();
        if (!accept(']')) {
            do {
                skipBlanks();
                elements.add(value());
            } while (goesOn(']'));
        }
        return elements.done();
    }

    private V object() throws JsonException {
        var members = factory.object();
        if (!accept('}')) {
            do {
                skipBlanks();
                var key = key();
                members.add(key, value());
            } while (goesOn('}'));
        }
        return members.done();
    }

    private boolean goesOn(char end) throws JsonException {
        skipBlanks();
        if (accept(end)) {
            return false;
        }
        if (!accept(',')) {
            throw error(at, "Expecting ',' delimiter");
        }
        return true;
    }

    private String key() throws JsonException {
        if (peek() != '"') {
            throw error(at, "Expecting property name enclosed in double quotes");
        }
        var read = string();
        var known = keys.putIfAbsent(read, read);
        skipBlanks();
        if (!accept(':')) {
            throw error(at, "Expecting ':' delimiter");
        }
        skipBlanks();
        return known == null ? read : known;
    }

    private String string() throws JsonException {
        var begin = at++;
        var start = at;
        var end = plainEnd(begin);
        if (text.charAt(end) == '"') {
            at = end + 1;
            return text.substring(start, end);
        }
        var out = new StringBuilder();
        while (text.charAt(end) == '\\') {
            out.append(text, start, end);
            at = end + 1;
            out.append(escaped(begin));
            start = at;
            end = plainEnd(begin);
        }
        at = end + 1;
        return out.append(text, start, end).toString();
    }

    /// Where the next quote or backslash stands, in the string that begins at `begin`.
    private int plainEnd(int begin) throws JsonException {
        for (var i = at; i < text.length(); i++) {
            ticker.at(i);
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                return i;
            }
            if (c < ' ' && options.strict()) {
                throw error(i, "Invalid control character at");
            }
        }
        throw error(begin, "Unterminated string starting at");
    }

    private char escaped(int begin) throws JsonException {
        if (at == text.length()) {
            throw error(begin, "Unterminated string starting at");
        }
        return switch (text.charAt(at++)) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicodeEscape();
            default -> throw error(at - 2, "Invalid \\escape");
        };
    }

    private char unicodeEscape() throws JsonException {
        var value = 0;
        var end = at + 4;
        for (var i = at; i < end; i++) {
            var digit = end < text.length() ? hexDigit(text.charAt(i)) : -1;
            if (digit < 0) {
                throw error(at - 1, "Invalid \\uXXXX escape");
            }
            value = value << 4 | digit;
        }
        at = end;
        return (char) value;
    }

    private static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private V number() throws JsonException {
        var start = at;
        var digits = at + (peek() == '-' ? 1 : 0);
        var end = digits(digits);
        if (end == digits) {
            return noValue();
        }
        if (text.charAt(digits) == '0') {
            end = digits + 1;
        }
        var whole = end;
        end = fractionEnd(end);
        end = exponentEnd(end);
        at = end;
        return end > whole ? factory.real(text.substring(start, end)) : integer(start, digits);
    }

    private V integer(int start, int digits) throws JsonException {
        var count = at - digits;
        if (count <= LONG_DIGITS || count == LONG_DIGITS + 1 && isLong(digits)) {
            return factory.integer(Long.parseLong(text, start, at, 10));
        }
        if (options.maxDigits() > 0 && count > options.maxDigits()) {
            throw JsonException.other(
                    "ValueError", IntText.tooManyDigits(options.maxDigits(), count));
        }
        return factory.bigInteger(text.substring(start, at));
    }

    /// Whether the nineteen digits that start here fit a long.
    private boolean isLong(int digits) {
        return text.substring(digits, at).compareTo(LONG_MAX) <= 0;
    }

    private int fractionEnd(int from) {
        if (from == text.length() || text.charAt(from) != '.') {
            return from;
        }
        var end = digits(from + 1);
        return end > from + 1 ? end : from;
    }

    private int exponentEnd(int from) {
        if (from == text.length() || (text.charAt(from) | 0x20) != 'e') {
            return from;
        }
        var sign = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
        var start = from + (sign == '+' || sign == '-' ? 2 : 1);
        var end = digits(start);
        return end > start ? end : from;
    }

    private int digits(int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            ticker.at(end);
            end++;
        }
        return end;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean accept(char wanted) {
        if (at == text.length() || text.charAt(at) != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private JsonException error(int index, String reason) {
        return JsonException.at(index, reason, text);
    }
}
