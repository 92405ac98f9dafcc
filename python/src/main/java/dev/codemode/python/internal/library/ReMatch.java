package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.IntValue;
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

/// `re.Match`.
final class ReMatch extends Value {
    static final Type TYPE = TypeBuilder.type("re", "Match", Types.OBJECT);

    private static final int REPR_CHARS = 50;

    static {
        TypeBuilder.of(TYPE)
                .supports(Special.GETITEM, Special.REPR)
                .flexible(
                        "group(self, /, *args)",
                        (run, s) -> self(s[0]).groupMethod(run, (TupleValue) s[1]))
                .flexible("groups(self, /, default=None)", (run, s) -> self(s[0]).groups(run, s[1]))
                .flexible(
                        "groupdict(self, /, default=None)",
                        (run, s) -> self(s[0]).groupDict(run, s[1]))
                .flexible(
                        "start(self, group=0, /)",
                        (run, s) -> SmallInt.of(self(s[0]).start(self(s[0]).number(run, s[1]))))
                .flexible(
                        "end(self, group=0, /)",
                        (run, s) -> SmallInt.of(self(s[0]).end(self(s[0]).number(run, s[1]))))
                .flexible(
                        "span(self, group=0, /)",
                        (run, s) -> self(s[0]).span(self(s[0]).number(run, s[1])))
                .flexible(
                        "expand(self, /, template)",
                        (run, s) -> ReReplacement.expand(run, self(s[0]), s[1]))
                .method("__copy__(self, /)", (run, self) -> self)
                .method("__deepcopy__(self, memo, /)", (run, self, memo) -> self)
                .getter("string", (run, self) -> self(self).text.value())
                .getter("re", (run, self) -> self(self).pattern)
                .getter("pos", (run, self) -> SmallInt.of(self(self).from))
                .getter("endpos", (run, self) -> SmallInt.of(self(self).to))
                .getter("lastindex", (run, self) -> self(self).lastIndex())
                .getter("lastgroup", (run, self) -> self(self).lastGroup())
                .getter("regs", (run, self) -> self(self).spans())
                .classMethod(
                        "__class_getitem__(cls, item, /)",
                        (run, s) -> ReModule.alias(run, (Type) s[0], s[1]))
                .finish();
    }

    private final RePattern pattern;
    private final ReText text;
    private final int[] marks;
    private final int last;
    private final int from;
    private final int to;

    /// @param marks start and end of the match and of each group
    /// @param last the group that closed last, or -1
    ReMatch(RePattern pattern, ReText text, int[] marks, int last, int from, int to) {
        super(TYPE);
        this.pattern = pattern;
        this.text = text;
        this.marks = marks;
        this.last = last;
        this.from = from;
        this.to = to;
    }

    private static ReMatch self(Value value) {
        return (ReMatch) value;
    }

    RePattern pattern() {
        return pattern;
    }

    ReText text() {
        return text;
    }

    int start(int group) {
        return marks[2 * group];
    }

    int end(int group) {
        return marks[2 * group + 1];
    }

    /// The group that closed last, or -1.
    int lastNumber() {
        return last;
    }

    private Value span(int group) {
        return TupleValue.of(SmallInt.of(start(group)), SmallInt.of(end(group)));
    }

    /// The number of a group that is given by number or name.
    private int number(Run run, Value group) {
        var number = -1;
        if (group instanceof StrValue name) {
            number = pattern.program().names().getOrDefault(name.text(), -1);
        } else if (group instanceof IntValue || Coercion.hasIndex(group)) {
            number = Coercion.index(run, group).clamp();
        }
        if (number < 0 || number > pattern.program().groups()) {
            throw run.raise(Types.INDEX_ERROR, "no such group");
        }
        return number;
    }

    private Value group(Run run, int group, Value absent) {
        return start(group) < 0 ? absent : text.slice(run, start(group), end(group));
    }

    private Value groupMethod(Run run, TupleValue groups) {
        if (groups.size() == 0) {
            return group(run, 0, Constants.NONE);
        }
        if (groups.size() == 1) {
            return group(run, number(run, groups.get(0)), Constants.NONE);
        }
        var found = new Value[groups.size()];
        for (var i = 0; i < found.length; i++) {
            found[i] = group(run, number(run, groups.get(i)), Constants.NONE);
        }
        return TupleValue.of(found);
    }

    private Value groups(Run run, Value absent) {
        var found = new Value[pattern.program().groups()];
        for (var i = 0; i < found.length; i++) {
            found[i] = group(run, i + 1, absent);
        }
        return TupleValue.of(found);
    }

    private Value groupDict(Run run, Value absent) {
        var found = new DictValue();
        pattern.program()
                .names()
                .forEach(
                        (name, group) ->
                                found.put(run, StrValue.of(name), group(run, group, absent)));
        return found;
    }

    private Value lastIndex() {
        return last < 0 ? Constants.NONE : SmallInt.of(last);
    }

    @Bounded(Bounded.By.MEMORY)
    private Value lastGroup() {
        for (var name : pattern.program().names().entrySet()) {
            if (name.getValue() == last) {
                return StrValue.of(name.getKey());
            }
        }
        return Constants.NONE;
    }

    @Bounded(Bounded.By.MEMORY)
    private Value spans() {
        var spans = new Value[marks.length / 2];
        for (var i = 0; i < spans.length; i++) {
            spans[i] = span(i);
        }
        return TupleValue.of(spans);
    }

    @Override
    protected Value getItem(Run run, Value key) {
        return group(run, number(run, key), Constants.NONE);
    }

    @Override
    protected String repr(Run run) {
        var match = Protocol.repr(run, group(run, 0, Constants.NONE));
        var shown = Math.min(REPR_CHARS, match.codePointCount(0, match.length()));
        return "<re.Match object; span=("
                + start(0)
                + ", "
                + end(0)
                + "), match="
                + match.substring(0, match.offsetByCodePoints(0, shown))
                + ">";
    }

    @Override
    protected long footprint() {
        return 72 + 4L * marks.length + text.footprint();
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(pattern);
        tracer.visit(text.value());
    }
}
