package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.regex.Budget;
import dev.codemode.python.internal.regex.Flag;
import dev.codemode.python.internal.regex.Matcher;
import dev.codemode.python.internal.regex.Program;
import dev.codemode.python.internal.regex.RegexException;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.CompareOp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `re.Pattern`.
final class RePattern extends Value {
    static final Type TYPE = TypeBuilder.type("re", "Pattern", Types.OBJECT);

    private static final long END = Long.MAX_VALUE;
    private static final int REPR_CHARS = 200;

    /// The names of flags in the order in which the repr of a pattern lists them.
    private static final Map<Integer, String> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put(Flag.TEMPLATE, "re.TEMPLATE");
        SHOWN.put(Flag.IGNORECASE, "re.IGNORECASE");
        SHOWN.put(Flag.LOCALE, "re.LOCALE");
        SHOWN.put(Flag.MULTILINE, "re.MULTILINE");
        SHOWN.put(Flag.DOTALL, "re.DOTALL");
        SHOWN.put(Flag.UNICODE, "re.UNICODE");
        SHOWN.put(Flag.VERBOSE, "re.VERBOSE");
        SHOWN.put(Flag.DEBUG, "re.DEBUG");
        SHOWN.put(Flag.ASCII, "re.ASCII");
        var region = "(self, /, string, pos=0, endpos=" + END + ")";
        TypeBuilder.of(TYPE)
                .supports(Special.EQ, Special.NE, Special.HASH, Special.REPR)
                .flexible("match" + region, (run, s) -> self(s).match(run, s))
                .flexible("fullmatch" + region, (run, s) -> self(s).fullMatch(run, s))
                .flexible("search" + region, (run, s) -> self(s).search(run, s))
                .flexible("findall" + region, (run, s) -> self(s).findAll(run, s))
                .flexible("finditer" + region, (run, s) -> self(s).scan(run, s).iterator())
                .flexible("scanner" + region, (run, s) -> self(s).scan(run, s))
                .flexible(
                        "split(self, /, string, maxsplit=0)",
                        (run, s) -> self(s).split(run, s[1], s[2]))
                .flexible(
                        "sub(self, /, repl, string, count=0)",
                        (run, s) -> ReReplacement.replace(run, self(s), s[1], s[2], s[3]).text())
                .flexible(
                        "subn(self, /, repl, string, count=0)",
                        (run, s) -> ReReplacement.replace(run, self(s), s[1], s[2], s[3]).pair())
                .method("__copy__(self, /)", (run, self) -> self)
                .method("__deepcopy__(self, memo, /)", (run, self, memo) -> self)
                .getter("pattern", (run, self) -> ((RePattern) self).source)
                .getter("flags", (run, self) -> SmallInt.of(((RePattern) self).program.flags()))
                .getter("groups", (run, self) -> SmallInt.of(((RePattern) self).program.groups()))
                .getter("groupindex", (run, self) -> ((RePattern) self).groupIndex(run))
                .classMethod(
                        "__class_getitem__(cls, item, /)",
                        (run, s) -> ReModule.alias(run, (Type) s[0], s[1]))
                .finish();
    }

    private final Value source;
    private final boolean bytes;
    private final Program program;

    private RePattern(Value source, boolean bytes, Program program) {
        super(TYPE);
        this.source = source;
        this.bytes = bytes;
        this.program = program;
    }

    private static RePattern self(Value[] slots) {
        return (RePattern) slots[0];
    }

    /// @throws dev.codemode.python.internal.runtime.Raise `re.error` where the pattern is wrong
    static RePattern compile(Run run, ReText source, int flags) {
        // The tree and the instructions of a character.
        run.reserve(250L * source.length());
        run.work(20L * source.length());
        try {
            var program = Program.compile(source.string(), source.isBytes(), flags);
            return new RePattern(source.value(), source.isBytes(), program);
        } catch (RegexException wrong) {
            throw ReError.of(run, wrong, source.value());
        }
    }

    Program program() {
        return program;
    }

    boolean isBytes() {
        return bytes;
    }

    // ---- matching ----

    /// The text of an argument; refuses what this pattern cannot search.
    ReText text(Run run, Value string) {
        var text = ReText.of(run, string);
        if (text == null) {
            throw run.typeError(
                    "expected string or bytes-like object, got '" + string.typeName() + "'");
        }
        if (text.isBytes() != bytes) {
            throw run.typeError(
                    bytes
                            ? "cannot use a bytes pattern on a string-like object"
                            : "cannot use a string pattern on a bytes-like object");
        }
        return text;
    }

    Matcher matcher(Run run, ReText text, int end) {
        return new Matcher(
                program,
                text.subject(run),
                end,
                new Budget() {
                    @Override
                    public void work(int steps) {
                        run.work(steps);
                    }

                    @Override
                    public void reserve(long size) {
                        run.reserve(size);
                    }
                });
    }

    /// Where to look: `pos` and `endpos`, fitted to the text.
    private record Region(ReText text, int from, int to) {}

    private Region region(Run run, Value[] slots) {
        var text = text(run, slots[1]);
        var from = Math.clamp(Coercion.index(run, slots[2]).clamp(), 0, text.length());
        var to = Math.clamp(Coercion.index(run, slots[3]).clamp(), 0, text.length());
        return new Region(text, from, to);
    }

    private Value match(Run run, Value[] slots) {
        var region = region(run, slots);
        var matcher = matcher(run, region.text, region.to);
        var found = region.from <= region.to && matcher.matchAt(region.from);
        return found ? result(matcher, region) : Constants.NONE;
    }

    private Value fullMatch(Run run, Value[] slots) {
        var region = region(run, slots);
        var matcher = matcher(run, region.text, region.to);
        var found = region.from <= region.to && matcher.matchWhole(region.from);
        return found ? result(matcher, region) : Constants.NONE;
    }

    private Value search(Run run, Value[] slots) {
        var region = region(run, slots);
        var matcher = matcher(run, region.text, region.to);
        return matcher.search(region.from, -1) ? result(matcher, region) : Constants.NONE;
    }

    private Value result(Matcher matcher, Region region) {
        return new ReMatch(
                this, region.text, matcher.marks(), matcher.lastGroup(), region.from, region.to);
    }

    /// The match just found in the whole of a text.
    ReMatch whole(Matcher matcher, ReText text) {
        return new ReMatch(this, text, matcher.marks(), matcher.lastGroup(), 0, text.length());
    }

    private Scanner scan(Run run, Value[] slots) {
        var region = region(run, slots);
        return new Scanner(this, region, matcher(run, region.text, region.to));
    }

    private Value findAll(Run run, Value[] slots) {
        var region = region(run, slots);
        var search = new Search(matcher(run, region.text, region.to), region.from);
        var found = new ListValue();
        try (var _ = run.holding(found)) {
            while (search.next(true)) {
                run.tick();
                found.add(run, item(run, region.text, search.matcher));
            }
        }
        return found;
    }

    /// What `findall` lists for a match: the match, the only group, or a tuple of all.
    private Value item(Run run, ReText text, Matcher matcher) {
        if (program.groups() == 0) {
            return text.slice(run, matcher.start(), matcher.end());
        }
        var marks = matcher.marks();
        if (program.groups() == 1) {
            return group(run, text, marks, 1);
        }
        var items = new Value[program.groups()];
        for (var i = 0; i < items.length; i++) {
            items[i] = group(run, text, marks, i + 1);
        }
        return TupleValue.of(items);
    }

    private static Value group(Run run, ReText text, int[] marks, int group) {
        return marks[2 * group] < 0
                ? text.same("")
                : text.slice(run, marks[2 * group], marks[2 * group + 1]);
    }

    private Value split(Run run, Value string, Value most) {
        var text = text(run, string);
        var limit = Coercion.index(run, most).clamp();
        var search = new Search(matcher(run, text, text.length()), 0);
        var parts = new ListValue();
        var last = 0;
        try (var _ = run.holding(parts)) {
            for (var count = 0; (limit == 0 || count < limit) && search.next(true); count++) {
                run.tick();
                parts.add(run, text.slice(run, last, search.matcher.start()));
                addGroups(run, parts, text, search.matcher);
                last = search.matcher.end();
            }
            parts.add(run, text.slice(run, last, text.length()));
        }
        return parts;
    }

    private void addGroups(Run run, ListValue parts, ReText text, Matcher matcher) {
        if (program.groups() == 0) {
            return;
        }
        var marks = matcher.marks();
        for (var group = 1; group <= program.groups(); group++) {
            parts.add(run, marks[2 * group] < 0 ? Constants.NONE : group(run, text, marks, group));
        }
    }

    /// One match after the other: behind an empty one the next may start at the same place, but not be
    /// empty too.
    static final class Search {
        final Matcher matcher;
        private int from;
        private int notEmptyAt = -1;

        Search(Matcher matcher, int from) {
            this.matcher = matcher;
            this.from = from;
        }

        /// @param anywhere whether the match may start further on
        boolean next(boolean anywhere) {
            var found =
                    anywhere ? matcher.search(from, notEmptyAt) : matcher.matchAt(from, notEmptyAt);
            if (found) {
                from = matcher.end();
                notEmptyAt = matcher.end() == matcher.start() ? from : -1;
            }
            return found;
        }
    }

    /// What `Pattern.scanner` answers.
    private static final class Scanner extends Value {
        private static final Type SCANNER = TypeBuilder.type("_sre", "SRE_Scanner", Types.OBJECT);

        static {
            TypeBuilder.of(SCANNER)
                    .method("match(self, /)", (run, self) -> ((Scanner) self).next(false))
                    .method("search(self, /)", (run, self) -> ((Scanner) self).next(true))
                    .getter("pattern", (run, self) -> ((Scanner) self).pattern)
                    .finish();
        }

        private final RePattern pattern;
        private final Region region;
        private final Search search;
        private boolean ended;

        Scanner(RePattern pattern, Region region, Matcher matcher) {
            super(SCANNER);
            this.pattern = pattern;
            this.region = region;
            this.search = new Search(matcher, region.from);
        }

        private Value next(boolean anywhere) {
            if (ended || region.from > region.to || !search.next(anywhere)) {
                ended = true;
                return Constants.NONE;
            }
            return pattern.result(search.matcher, region);
        }

        Iter iterator() {
            return new Matches(this);
        }

        @Override
        protected long footprint() {
            return 300 + region.text.footprint();
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(pattern);
            tracer.visit(region.text.value());
        }
    }

    /// What `finditer` answers.
    private static final class Matches extends Iter {
        private final Scanner scanner;

        Matches(Scanner scanner) {
            super(Types.CALLABLE_ITERATOR);
            this.scanner = scanner;
        }

        @Override
        public @Nullable Value next(Run run) {
            run.tick();
            var match = scanner.next(true);
            return match == Constants.NONE ? null : match;
        }

        @Override
        protected void trace(Tracer tracer) {
            tracer.visit(scanner);
        }
    }

    // ---- as a value ----

    private Value groupIndex(Run run) {
        var index = new DictValue();
        program.names()
                .forEach((name, group) -> index.put(run, StrValue.of(name), SmallInt.of(group)));
        return index;
    }

    @Override
    protected Value compare(Run run, CompareOp op, Value right) {
        if (!(right instanceof RePattern other)
                || op != CompareOp.EQUAL && op != CompareOp.NOT_EQUAL) {
            return Constants.NOT_IMPLEMENTED;
        }
        var same =
                this == other
                        || bytes == other.bytes
                                && program.flags() == other.program.flags()
                                && Protocol.equal(run, source, other.source);
        return Bool.of(same == (op == CompareOp.EQUAL));
    }

    @Override
    protected long hash(Run run) {
        return Protocol.hash(run, source) * 31 + program.flags();
    }

    @Override
    protected String repr(Run run) {
        var pattern = Protocol.repr(run, source);
        var cut =
                pattern.substring(
                        0,
                        pattern.offsetByCodePoints(
                                0,
                                Math.min(REPR_CHARS, pattern.codePointCount(0, pattern.length()))));
        var flags = flagNames();
        return "re.compile(" + cut + (flags.isEmpty() ? "" : ", " + flags) + ")";
    }

    @Bounded(Bounded.By.FIXED)
    private String flagNames() {
        var flags = program.flags();
        if (!bytes && (flags & (Flag.LOCALE | Flag.UNICODE | Flag.ASCII)) == Flag.UNICODE) {
            flags &= ~Flag.UNICODE;
        }
        List<String> names = new ArrayList<>();
        for (var shown : SHOWN.entrySet()) {
            if ((flags & shown.getKey()) != 0) {
                names.add(shown.getValue());
                flags &= ~shown.getKey();
            }
        }
        if (flags != 0) {
            names.add("0x" + Integer.toHexString(flags));
        }
        return String.join("|", names);
    }

    @Override
    protected long footprint() {
        return program.footprint();
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(source);
    }
}
