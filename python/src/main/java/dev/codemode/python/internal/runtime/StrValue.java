package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import dev.codemode.python.internal.text.FormatSpec;
import dev.codemode.python.internal.text.StrRepr;
import dev.codemode.python.internal.text.StrSearch;
import org.jspecify.annotations.Nullable;

/// A str: a sequence of code points, lone surrogates included.
///
/// Most texts hold no surrogates, and then UTF-16 units are code points and indexing costs one array
/// read; others get an index of their code points when it is first needed.
public class StrValue extends Value {
    static final int UNKNOWN = -1;

    public static final StrValue EMPTY = new StrValue("");
    private static final StrValue[] LATIN1 = new StrValue[256];

    static {
        for (var i = 0; i < LATIN1.length; i++) {
            LATIN1[i] = new StrValue(String.valueOf((char) i));
        }
    }

    private @Nullable String text;
    private long hash;
    private int length = UNKNOWN;
    private int @Nullable [] codePoints;

    public StrValue(String text) {
        this(Types.STR, text);
    }

    private StrValue(Type type, String text) {
        super(type);
        this.text = text;
    }

    /// One that tells its text when it is asked for, by [#made].
    StrValue(int length) {
        super(Types.STR);
        this.length = length;
    }

    public static StrValue of(String text) {
        return switch (text.length()) {
            case 0 -> EMPTY;
            case 1 -> ofCodePoint(text.charAt(0));
            default -> new StrValue(text);
        };
    }

    static StrValue of(Type type, String text) {
        return type == Types.STR ? of(text) : new OfSubclass(type, text);
    }

    public static StrValue ofCodePoint(int codePoint) {
        return codePoint < LATIN1.length
                ? LATIN1[codePoint]
                : new StrValue(Character.toString(codePoint));
    }

    public final String text() {
        var known = text;
        return known == null ? madeOnce() : known;
    }

    private String madeOnce() {
        var made = made();
        text = made;
        return made;
    }

    /// The text of one that was made without.
    String made() {
        throw new IllegalStateException("a str without a text");
    }

    /// How many UTF-16 units there are.
    int units() {
        return text().length();
    }

    /// Length in code points.
    public int length() {
        if (length < 0) {
            length = text().codePointCount(0, text().length());
        }
        return length;
    }

    /// Whether every UTF-16 unit is a code point.
    public boolean isPlain() {
        return length() == units();
    }

    public int codePointAt(int index) {
        return isPlain() ? text().charAt(index) : codePoints()[index];
    }

    private int[] codePoints() {
        if (codePoints == null) {
            codePoints = text().codePoints().toArray();
        }
        return codePoints;
    }

    /// The code points from `from` to `to`, exclusive.
    public String substring(int from, int to) {
        return isPlain() ? text().substring(from, to) : new String(codePoints(), from, to - from);
    }

    /// UTF-16 offset of a code point index.
    public int offset(int index) {
        return isPlain() ? index : text().offsetByCodePoints(0, index);
    }

    /// Code point index of a UTF-16 offset.
    public int index(int offset) {
        return isPlain() ? offset : text().codePointCount(0, offset);
    }

    @Override
    protected boolean truth(Run run) {
        return units() != 0;
    }

    @Override
    protected int length(Run run) {
        return length();
    }

    @Override
    protected Value getItem(Run run, Value key) {
        if (key instanceof SliceValue slice) {
            return slice(run, slice);
        }
        var index = Sequences.index(run, key, length(), "string");
        return ofCodePoint(codePointAt(index));
    }

    private Value slice(Run run, SliceValue slice) {
        var range = slice.resolve(run, length());
        if (range.step() == 1) {
            return range.length() == length() && type() == Types.STR
                    ? this
                    : of(substring(range.start(), range.start() + range.length()));
        }
        var builder = new StringBuilder(range.length());
        for (var i = 0; i < range.length(); i++) {
            builder.appendCodePoint(codePointAt(range.at(i)));
        }
        run.work(range.length());
        return of(builder.toString());
    }

    @Override
    protected boolean contains(Run run, Value element) {
        if (element instanceof StrValue part) {
            return StrSearch.find(text(), part.text(), 0, text().length(), run::work) >= 0;
        }
        throw run.typeError(
                "'in <string>' requires string as left operand, not " + element.typeName());
    }

    @Override
    protected Iter iterate(Run run) {
        return new Characters(this);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return switch (op) {
            case ADD ->
                    right instanceof StrValue other
                            ? concat(run, other)
                            : Constants.NOT_IMPLEMENTED;
            case MULTIPLY -> Sequences.timesOrNotImplemented(run, right, this::repeat);
            case MODULO -> of(Formatting.percent(run, text(), right));
            default -> Constants.NOT_IMPLEMENTED;
        };
    }

    public StrValue concat(Run run, StrValue other) {
        if (other.units() == 0) {
            // Of a subclass, the sum is a plain str all the same.
            return type() == Types.STR ? this : of(text());
        }
        var length = (long) units() + other.units();
        run.reserveChars(length);
        return GrownText.suits(this, other)
                ? grown(run, other)
                : new StrValue(text().concat(other.text()));
    }

    /// This text and a short one, in a buffer that more may be added to.
    StrValue grown(Run run, StrValue other) {
        return GrownText.of(run, this, other);
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        if (op == BinaryOp.MODULO && left instanceof StrValue template) {
            return of(Formatting.percent(run, template.text(), this));
        }
        return op == BinaryOp.MULTIPLY
                ? Sequences.timesOrNotImplemented(run, left, this::repeat)
                : Constants.NOT_IMPLEMENTED;
    }

    private Value repeat(Run run, int times) {
        if (times == 1 && type() == Types.STR) {
            return this;
        }
        run.reserveChars((long) text().length() * times);
        return of(text().repeat(times));
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof StrValue other)) {
            return Constants.NOT_IMPLEMENTED;
        }
        return switch (op) {
            case EQUAL -> Bool.of(text().equals(other.text()));
            case NOT_EQUAL -> Bool.of(!text().equals(other.text()));
            default -> Bool.of(IntValue.holds(op, compareCodePoints(text(), other.text())));
        };
    }

    /// Order of code points, which for texts with surrogates is not that of [String#compareTo].
    @Bounded(Bounded.By.MEMORY)
    public static int compareCodePoints(String a, String b) {
        var limit = Math.min(a.length(), b.length());
        for (var i = 0; i < limit; i++) {
            var x = a.charAt(i);
            var y = b.charAt(i);
            if (x != y) {
                // Where just one half of a pair differs, the pair has to be looked at.
                if (i > 0
                        && Character.isHighSurrogate(a.charAt(i - 1))
                        && (Character.isLowSurrogate(x) || Character.isLowSurrogate(y))) {
                    return Integer.compare(a.codePointAt(i - 1), b.codePointAt(i - 1));
                }
                return Character.isSurrogate(x) || Character.isSurrogate(y)
                        ? Integer.compare(a.codePointAt(i), b.codePointAt(i))
                        : x - y;
            }
        }
        return a.length() - b.length();
    }

    /// Keyed, so that a program cannot prepare texts that collide.
    @Override
    protected long hash(Run run) {
        return textHash();
    }

    final long textHash() {
        if (hash == 0) {
            hash = TextHash.of(text());
        }
        return hash;
    }

    @Override
    protected String repr(Run run) {
        run.work(text().length());
        return Formatting.guarded(run, () -> StrRepr.repr(text(), Formatting.maxChars(run)));
    }

    @Override
    protected String str(Run run) {
        return text();
    }

    @Override
    protected String format(Run run, String spec) {
        return spec.isEmpty()
                ? Protocol.str(run, this)
                : Formatting.format(
                        run,
                        spec,
                        FormatSpec.Kind.STR,
                        this,
                        (parsed, most) -> parsed.format(text(), most));
    }

    @Override
    protected long footprint() {
        return 56
                + (codePoints == null ? 0 : 4L * codePoints.length)
                + (text == null ? 0 : bytes(text));
    }

    static long bytes(String text) {
        return (isLatin1(text) ? 1L : 2L) * text.length();
    }

    private static boolean isLatin1(String text) {
        return text.isEmpty() || text.charAt(0) < 256 && text.charAt(text.length() - 1) < 256;
    }

    @Override
    public String toString() {
        return text();
    }

    /// An object of a program's subclass of `str`.
    private static final class OfSubclass extends StrValue implements Attributed {
        private final Attributes attributes = new Attributes();

        OfSubclass(Type type, String text) {
            super(type, text);
        }

        @Override
        public Attributes attributes() {
            return attributes;
        }

        @Override
        protected void trace(Tracer tracer) {
            attributes.trace(tracer);
        }
    }

    private static final class Characters extends Iter {
        private final StrValue text;
        private int offset;

        Characters(StrValue text) {
            super(Types.STR_ITERATOR);
            this.text = text;
        }

        @Override
        public @Nullable Value next(Run run) {
            if (offset >= text.text().length()) {
                return null;
            }
            var codePoint = text.text().codePointAt(offset);
            offset += Character.charCount(codePoint);
            return ofCodePoint(codePoint);
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(text);
        }
    }
}
