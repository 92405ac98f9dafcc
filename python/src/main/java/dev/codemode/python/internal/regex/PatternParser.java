package dev.codemode.python.internal.regex;

import dev.codemode.python.internal.regex.Node.Manner;
import dev.codemode.python.internal.regex.Node.Place;
import dev.codemode.python.internal.regex.RegexException.Kind;
import dev.codemode.python.internal.text.Chars;
import dev.codemode.python.internal.text.StrRepr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a pattern into a tree. Messages and positions are those of CPython.
final class PatternParser {
    private static final int MOST_LEVELS = 400;

    /// From here on a number of repetitions is refused.
    private static final long REPETITIONS_END = 0xffff_ffffL;

    private final Tokens tokens;
    private final Escapes escapes;
    private final Groups groups = new Groups();
    private int globalFlags;
    private int levels;

    /// What stood behind the flags read last: `)`, `:` or `-`.
    private int separator;

    /// A pattern that has been read.
    ///
    /// @param flags the given ones and those that the pattern turns on
    record Parsed(Node root, Groups groups, int flags) {}

    private PatternParser(int[] pattern, boolean bytes, int flags) {
        this.tokens = new Tokens(pattern, bytes);
        this.escapes = new Escapes(tokens);
        this.globalFlags = flags;
    }

    static Parsed parse(int[] pattern, boolean bytes, int flags) {
        return new PatternParser(pattern, bytes, flags).whole();
    }

    private Parsed whole() {
        var root = alternatives(globalFlags, true);
        globalFlags = checkTypes(globalFlags);
        if (!tokens.atEnd()) {
            throw tokens.error("unbalanced parenthesis");
        }
        groups.checkWanted();
        return new Parsed(root, groups, globalFlags);
    }

    private int checkTypes(int flags) {
        if (tokens.isBytes()) {
            refuse(flags, Flag.UNICODE, "cannot use UNICODE flag with a bytes pattern");
            refuse(flags, Flag.LOCALE | Flag.ASCII, "ASCII and LOCALE flags are incompatible");
            return flags;
        }
        refuse(flags, Flag.LOCALE, "cannot use LOCALE flag with a str pattern");
        refuse(flags, Flag.ASCII | Flag.UNICODE, "ASCII and UNICODE flags are incompatible");
        return (flags & Flag.ASCII) == 0 ? flags | Flag.UNICODE : flags;
    }

    private static void refuse(int flags, int wrong, String message) {
        if ((flags & wrong) == wrong) {
            throw new RegexException(Kind.FLAGS, message, -1);
        }
    }

    // ---- structure ----

    private Node alternatives(int given, boolean top) {
        var flags = given;
        var found = new ArrayList<Node>();
        do {
            found.add(sequence(flags, top && found.isEmpty()));
            // Flags that the first alternative turned on for the whole pattern.
            flags = top ? globalFlags : flags;
        } while (tokens.take('|'));
        return found.size() == 1 ? found.getFirst() : new Node.Branch(found);
    }

    private Node sequence(int given, boolean first) {
        if (++levels > MOST_LEVELS) {
            throw new RegexException(Kind.DEPTH, "maximum recursion depth exceeded", -1);
        }
        var items = new ArrayList<Node>();
        var flags = given;
        while (!tokens.atEnd() && !tokens.isNext('|') && !tokens.isNext(')')) {
            if ((flags & Flag.VERBOSE) != 0 && skipped()) {
                continue;
            }
            var start = tokens.position();
            var token = tokens.next();
            if (token == '(' && tokens.isNext('?')) {
                extension(items, start, flags, first);
                flags = first ? globalFlags : flags;
            } else if (token == '(') {
                items.add(capture(null, start, flags));
            } else if (token == '*' || token == '+' || token == '?' || token == '{') {
                repeat(items, token, start, flags);
            } else {
                items.add(single(token, flags));
            }
        }
        levels--;
        return items.size() == 1 ? items.getFirst() : new Node.Sequence(items);
    }

    private boolean skipped() {
        var c = tokens.peek();
        if (c == ' ' || c >= '\t' && c <= '\r') {
            tokens.next();
            return true;
        }
        if (c == '#') {
            var token = c;
            while (token != '\n' && token != Tokens.END) {
                token = tokens.next();
            }
            return true;
        }
        return false;
    }

    private Node single(int token, int flags) {
        if (Tokens.isEscape(token)) {
            return escape(Tokens.escaped(token), flags);
        }
        return switch (token) {
            case '[' -> new Node.Char(set(flags));
            case '.' ->
                    new Node.Char(
                            (flags & Flag.DOTALL) != 0 ? CharTest.ALL : CharTest.NOT_LINE_FEED);
            case '^' ->
                    new Node.At(
                            (flags & Flag.MULTILINE) != 0 ? Place.LINE_START : Place.TEXT_START);
            case '$' -> new Node.At((flags & Flag.MULTILINE) != 0 ? Place.LINE_END : Place.END);
            default -> literal(token, flags);
        };
    }

    private Node literal(int c, int flags) {
        return new Node.Char(CharTest.literal(c, isCaseless(flags), isAscii(flags)));
    }

    private boolean isAscii(int flags) {
        return tokens.isBytes() || (flags & Flag.ASCII) != 0;
    }

    private static boolean isCaseless(int flags) {
        return (flags & Flag.IGNORECASE) != 0;
    }

    // ---- escapes ----

    private Node escape(int letter, int flags) {
        var ascii = isAscii(flags);
        return switch (letter) {
            case 'A' -> new Node.At(Place.TEXT_START);
            case 'Z' -> new Node.At(Place.TEXT_END);
            case 'b' -> new Node.At(ascii ? Place.ASCII_WORD_EDGE : Place.WORD_EDGE);
            case 'B' -> new Node.At(ascii ? Place.NO_ASCII_WORD_EDGE : Place.NO_WORD_EDGE);
            case 'd', 'D', 's', 'S', 'w', 'W' -> new Node.Char(CharTest.category(letter, ascii));
            case '0' -> literal(escapes.octal("0" + tokens.takeWhile(2, Tokens::isOctal)), flags);
            default -> Tokens.isDigit(letter) ? numbered(letter, flags) : character(letter, flags);
        };
    }

    private Node character(int letter, int flags) {
        var control = Escapes.control(letter);
        return literal(control >= 0 ? control : escapes.coded(letter), flags);
    }

    /// A back-reference, or a character by its octal number of three digits.
    private Node numbered(int first, int flags) {
        var digits = Character.toString(first) + tokens.takeWhile(1, Tokens::isDigit);
        if (digits.length() == 2
                && Tokens.isOctal(first)
                && Tokens.isOctal(digits.charAt(1))
                && Tokens.isOctal(tokens.peek())) {
            return literal(escapes.octal(digits + (char) tokens.next()), flags);
        }
        var group = Integer.parseInt(digits);
        if (group >= groups.count()) {
            throw tokens.error("invalid group reference " + group, digits.length());
        }
        return backReference(group, digits.length() + 1, flags);
    }

    private Node backReference(int group, int back, int flags) {
        if (!groups.isClosed(group)) {
            throw tokens.error("cannot refer to an open group", back);
        }
        groups.checkInLookBehind(group, tokens);
        return new Node.BackReference(
                group,
                !isCaseless(flags)
                        ? Node.Case.EXACT
                        : isAscii(flags) ? Node.Case.CASELESS_ASCII : Node.Case.CASELESS);
    }

    // ---- sets ----

    private CharTest set(int flags) {
        var start = tokens.position() - 1;
        var negated = tokens.take('^');
        var members = new ArrayList<CharTest>();
        while (true) {
            var token = nextInSet(start);
            if (token == ']' && !members.isEmpty()) {
                break;
            }
            var category = category(token, flags);
            var low = category == null ? literalInSet(token) : 0;
            if (!tokens.take('-')) {
                members.add(category == null ? member(low, flags) : category);
                continue;
            }
            var end = nextInSet(start);
            if (end == ']') {
                members.add(category == null ? member(low, flags) : category);
                members.add(member('-', flags));
                break;
            }
            members.add(range(token, category != null, low, end, flags));
        }
        var test = members.size() == 1 ? members.getFirst() : new CharTest.AnyOf(members);
        return new CharTest.Quick(negated ? new CharTest.Not(test) : test);
    }

    private int nextInSet(int start) {
        if (tokens.atEnd()) {
            throw tokens.error("unterminated character set", tokens.position() - start);
        }
        return tokens.next();
    }

    private @Nullable CharTest category(int token, int flags) {
        if (!Tokens.isEscape(token)) {
            return null;
        }
        var letter = Tokens.escaped(token);
        return "dDsSwW".indexOf(letter) >= 0 ? CharTest.category(letter, isAscii(flags)) : null;
    }

    private int literalInSet(int token) {
        return Tokens.isEscape(token) ? escapes.inSet(Tokens.escaped(token)) : token;
    }

    private CharTest member(int c, int flags) {
        return CharTest.literal(c, isCaseless(flags), isAscii(flags));
    }

    private CharTest range(int token, boolean wrong, int low, int end, int flags) {
        var endsInCategory = category(end, flags) != null;
        var high = endsInCategory ? 0 : literalInSet(end);
        if (wrong || endsInCategory || high < low) {
            var shown = Tokens.written(token) + "-" + Tokens.written(end);
            throw tokens.error("bad character range " + shown, Tokens.count(shown));
        }
        return CharTest.range(low, high, isCaseless(flags), isAscii(flags));
    }

    // ---- repetition ----

    private void repeat(List<Node> items, int token, int start, int flags) {
        var behind = tokens.position();
        var min = token == '+' ? 1 : 0L;
        var max = token == '?' ? 1L : Node.UNLIMITED;
        if (token == '{') {
            var low = "";
            var high = "";
            if (!tokens.isNext('}')) {
                low = tokens.takeWhile(Integer.MAX_VALUE, Tokens::isDigit);
                high =
                        tokens.take(',')
                                ? tokens.takeWhile(Integer.MAX_VALUE, Tokens::isDigit)
                                : low;
            }
            if (tokens.position() == behind || !tokens.take('}')) {
                tokens.seek(behind);
                items.add(literal(token, flags));
                return;
            }
            min = low.isEmpty() ? 0 : count(low);
            max = high.isEmpty() ? Node.UNLIMITED : count(high);
            if (max < min) {
                throw tokens.error(
                        "min repeat greater than max repeat", tokens.position() - behind);
            }
        }
        checkRepeatable(items, tokens.position() - start);
        var manner =
                tokens.take('?')
                        ? Manner.LAZY
                        : tokens.take('+') ? Manner.POSSESSIVE : Manner.GREEDY;
        items.add(new Node.Repeat(items.removeLast(), clamp(min), clamp(max), manner));
    }

    private static int clamp(long count) {
        return (int) Math.min(count, Node.UNLIMITED);
    }

    private static long count(String digits) {
        var stripped = digits.replaceFirst("^0+(?=.)", "");
        var count = stripped.length() > 12 ? REPETITIONS_END : Long.parseLong(stripped);
        if (count >= REPETITIONS_END) {
            throw Escapes.tooManyRepetitions();
        }
        return count;
    }

    private void checkRepeatable(List<Node> items, int back) {
        if (items.isEmpty() || items.getLast() instanceof Node.At) {
            throw tokens.error("nothing to repeat", back);
        }
        if (items.getLast() instanceof Node.Repeat) {
            throw tokens.error("multiple repeat", back);
        }
    }

    // ---- groups ----

    private Node capture(@Nullable String name, int start, int flags) {
        var group = groups.open(name, tokens);
        var body = inner(start, flags);
        groups.close(group, body);
        return new Node.Capture(group, body);
    }

    /// What stands in a group, its end included.
    private Node inner(int start, int flags) {
        var body = alternatives(flags, false);
        close(start);
        return body;
    }

    private void close(int start) {
        if (!tokens.take(')')) {
            throw tokens.error("missing ), unterminated subpattern", tokens.position() - start);
        }
    }

    private int nextInGroup() {
        if (tokens.atEnd()) {
            throw tokens.error("unexpected end of pattern");
        }
        return tokens.next();
    }

    /// `(?...)`.
    ///
    /// @param first whether flags for the whole pattern may stand here
    private void extension(List<Node> items, int start, int flags, boolean first) {
        tokens.next();
        var kind = nextInGroup();
        switch (kind) {
            case 'P' -> items.add(named(start, flags));
            case ':' -> items.add(new Node.Plain(inner(start, flags)));
            case '>' -> items.add(new Node.Atomic(inner(start, flags)));
            case '=', '!' -> items.add(new Node.Look(inner(start, flags), false, kind == '!'));
            case '<' -> items.add(lookBehind(start, flags));
            case '(' -> items.add(conditional(start, flags));
            case '#' -> skipComment(start);
            default -> {
                if (kind != '-' && (Tokens.isEscape(kind) || Flag.ofLetter(kind) == 0)) {
                    var shown = Tokens.written(kind);
                    throw tokens.error("unknown extension ?" + shown, Tokens.count(shown) + 1);
                }
                flags(items, kind, start, flags, first);
            }
        }
    }

    private void skipComment(int start) {
        do {
            if (tokens.atEnd()) {
                throw tokens.error("missing ), unterminated comment", tokens.position() - start);
            }
        } while (tokens.next() != ')');
    }

    private Node named(int start, int flags) {
        if (tokens.take('<')) {
            var name = tokens.takeUntil('>', "group name");
            tokens.checkGroupName(name, 1);
            return capture(name, start, flags);
        }
        if (tokens.take('=')) {
            var name = tokens.takeUntil(')', "group name");
            tokens.checkGroupName(name, 1);
            return backReference(groupOf(name), Tokens.count(name) + 1, flags);
        }
        var shown = Tokens.written(nextInGroup());
        throw tokens.error("unknown extension ?P" + shown, Tokens.count(shown) + 2);
    }

    private int groupOf(String name) {
        var group = groups.names().get(name);
        if (group == null) {
            throw tokens.error("unknown group name " + StrRepr.repr(name), Tokens.count(name) + 1);
        }
        return group;
    }

    private Node lookBehind(int start, int flags) {
        var kind = nextInGroup();
        if (kind != '=' && kind != '!') {
            var shown = Tokens.written(kind);
            throw tokens.error("unknown extension ?<" + shown, Tokens.count(shown) + 2);
        }
        var outer = groups.enterLookBehind();
        var body = alternatives(flags, false);
        groups.leaveLookBehind(outer);
        close(start);
        return new Node.Look(body, true, kind == '!');
    }

    private Node conditional(int start, int flags) {
        var name = tokens.takeUntil(')', "group name");
        var back = Tokens.count(name) + 1;
        var group = Tokens.isIdentifier(name) ? nameOf(name) : numberOf(name, back);
        groups.checkInLookBehind(group, tokens);
        var yes = sequence(flags, false);
        Node no = null;
        if (tokens.take('|')) {
            no = sequence(flags, false);
            if (tokens.isNext('|')) {
                throw tokens.error("conditional backref with more than two branches");
            }
        }
        close(start);
        return new Node.Conditional(group, yes, no);
    }

    private int nameOf(String name) {
        tokens.checkGroupName(name, 1);
        return groupOf(name);
    }

    private int numberOf(String name, int back) {
        int group;
        try {
            group = Integer.parseInt(name.strip());
        } catch (NumberFormatException _) {
            group = -1;
        }
        if (group < 0) {
            throw tokens.error("bad character in group name " + StrRepr.repr(name), back);
        }
        if (group == 0) {
            throw tokens.error("bad group number", back);
        }
        groups.want(group, tokens.position() - back);
        return group;
    }

    // ---- flags ----

    private void flags(List<Node> items, int letter, int start, int flags, boolean first) {
        var added = letter == '-' ? 0 : added(letter);
        var last = letter == '-' ? letter : separator;
        if (last == ')') {
            if (!first || !items.isEmpty()) {
                throw tokens.error(
                        "global flags not at the start of the expression",
                        tokens.position() - start);
            }
            globalFlags |= added;
            return;
        }
        if ((added & Flag.GLOBAL) != 0) {
            throw tokens.error("bad inline flags: cannot turn on global flag", 1);
        }
        var removed = last == '-' ? removed() : 0;
        if ((added & removed) != 0) {
            throw tokens.error("bad inline flags: flag turned on and off", 1);
        }
        var kept = (added & Flag.TYPES) != 0 ? flags & ~Flag.TYPES : flags;
        items.add(new Node.Plain(inner(start, (kept | added) & ~removed)));
    }

    private int added(int letter) {
        var added = 0;
        var next = letter;
        while (true) {
            var flag = Flag.ofLetter(next);
            checkType(flag);
            added |= flag;
            if ((flag & Flag.TYPES) != 0 && (added & Flag.TYPES) != flag) {
                throw tokens.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
            }
            if (tokens.atEnd()) {
                throw tokens.error("missing -, : or )");
            }
            next = tokens.next();
            if (next == ')' || next == '-' || next == ':') {
                separator = next;
                return added;
            }
            checkFlag(next, "missing -, : or )");
        }
    }

    private void checkType(int flag) {
        if (!tokens.isBytes() && flag == Flag.LOCALE) {
            throw tokens.error("bad inline flags: cannot use 'L' flag with a str pattern");
        }
        if (tokens.isBytes() && flag == Flag.UNICODE) {
            throw tokens.error("bad inline flags: cannot use 'u' flag with a bytes pattern");
        }
    }

    private void checkFlag(int token, String missing) {
        if (Tokens.isEscape(token) || Flag.ofLetter(token) == 0) {
            var shown = Tokens.written(token);
            throw tokens.error(
                    Tokens.isLetter(token) || token >= 0x80 && Chars.isAlpha(token)
                            ? "unknown flag"
                            : missing,
                    Tokens.count(shown));
        }
    }

    private int removed() {
        if (tokens.atEnd()) {
            throw tokens.error("missing flag");
        }
        var next = tokens.next();
        checkFlag(next, "missing flag");
        var removed = 0;
        while (true) {
            var flag = Flag.ofLetter(next);
            if ((flag & Flag.TYPES) != 0) {
                throw tokens.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
            }
            removed |= flag;
            if (tokens.atEnd()) {
                throw tokens.error("missing :");
            }
            next = tokens.next();
            if (next == ':') {
                break;
            }
            checkFlag(next, "missing :");
        }
        if ((removed & Flag.GLOBAL) != 0) {
            throw tokens.error("bad inline flags: cannot turn off global flag", 1);
        }
        return removed;
    }
}
