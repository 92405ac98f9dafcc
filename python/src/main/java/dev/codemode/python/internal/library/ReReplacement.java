package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.regex.RegexException;
import dev.codemode.python.internal.regex.Template;
import dev.codemode.python.internal.runtime.BytesValue;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// `sub`, `subn` and `expand`: puts a text together from parts of another and replacements.
final class ReReplacement {
    /// What came out, and how often something was replaced.
    record Result(Value text, int count) {
        Value pair() {
            return TupleValue.of(text, SmallInt.of(count));
        }
    }

    private final Run run;
    private final RePattern pattern;
    private final ReText text;
    private final StringBuilder out = new StringBuilder();

    /// How many parts stand in it, for messages.
    private int parts;

    private ReReplacement(Run run, RePattern pattern, ReText text) {
        this.run = run;
        this.pattern = pattern;
        this.text = text;
    }

    static Result replace(Run run, RePattern pattern, Value with, Value string, Value count) {
        var text = pattern.text(run, string);
        var most = Coercion.index(run, count).clamp();
        return new ReReplacement(run, pattern, text).replace(with, most);
    }

    private Result replace(Value with, int most) {
        var callable = Protocol.isCallable(with);
        var template = callable ? List.<Template.Part>of() : template(with);
        var mixed =
                !callable && !template.isEmpty() && with instanceof BytesValue != text.isBytes();
        var search = new RePattern.Search(pattern.matcher(run, text, text.length()), 0);
        var matcher = search.matcher;
        var last = 0;
        var count = 0;
        while ((most == 0 || count < most) && search.next(true)) {
            run.tick();
            copy(last, matcher.start());
            if (callable) {
                add(Protocol.call(run, with, pattern.whole(matcher, text)));
            } else if (mixed) {
                add(with);
            } else {
                fill(template, matcher.marks());
            }
            last = matcher.end();
            count++;
        }
        if (count == 0) {
            return new Result(text.slice(run, 0, text.length()), 0);
        }
        copy(last, text.length());
        return new Result(text.same(out.toString()), count);
    }

    private void copy(int from, int to) {
        if (from < to) {
            append(text.part(from, to));
        }
    }

    private void append(String part) {
        parts++;
        grow(part.length());
        out.append(part);
    }

    private void grow(int more) {
        if (out.length() + more > out.capacity()) {
            run.reserveChars(2L * (out.length() + more) + out.length());
        }
        run.work(more >> 4);
    }

    /// Adds what a function answered: None counts as nothing.
    private void add(Value replacement) {
        switch (replacement) {
            case StrValue str when !text.isBytes() -> append(str.text());
            case BytesValue bytes when text.isBytes() ->
                    append(new String(bytes.bytes(), StandardCharsets.ISO_8859_1));
            default -> {
                if (replacement != Constants.NONE) {
                    throw run.typeError(
                            "sequence item "
                                    + parts
                                    + ": expected "
                                    + (text.isBytes() ? "a bytes-like object" : "str instance")
                                    + ", "
                                    + replacement.typeName()
                                    + " found");
                }
            }
        }
    }

    private void fill(List<Template.Part> template, int[] marks) {
        for (var part : template) {
            switch (part) {
                case Template.Part.Text(var literal) -> append(literal);
                case Template.Part.Group(var group) -> {
                    if (marks[2 * group] >= 0) {
                        append(text.part(marks[2 * group], marks[2 * group + 1]));
                    }
                }
            }
        }
    }

    private List<Template.Part> template(Value with) {
        var source = ReText.of(run, with);
        if (source == null) {
            throw run.typeError(
                    "decoding to str: need a bytes-like object, " + with.typeName() + " found");
        }
        run.work(source.length());
        try {
            return Template.parse(source.string(), source.isBytes(), pattern.program());
        } catch (RegexException wrong) {
            throw ReError.of(run, wrong, with);
        }
    }

    /// `Match.expand`.
    @Bounded(Bounded.By.MEMORY)
    static Value expand(Run run, ReMatch match, Value with) {
        var replacement = new ReReplacement(run, match.pattern(), match.text());
        var template = replacement.template(with);
        if (!template.isEmpty() && with instanceof BytesValue != match.text().isBytes()) {
            replacement.add(with);
        }
        var marks = new int[2 * (match.pattern().program().groups() + 1)];
        for (var group = 0; group < marks.length / 2; group++) {
            marks[2 * group] = match.start(group);
            marks[2 * group + 1] = match.end(group);
        }
        replacement.fill(template, marks);
        return match.text().same(replacement.out.toString());
    }
}
