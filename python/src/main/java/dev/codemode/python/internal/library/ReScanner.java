package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ListValue;
import dev.codemode.python.internal.runtime.NativeObject;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Tracer;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `re.Scanner`: cuts a text into tokens by a list of patterns, each with what to do with its matches.
final class ReScanner extends NativeObject {
    static final Type TYPE = TypeBuilder.plainType("re", "Scanner", Types.OBJECT);

    static {
        TypeBuilder.of(TYPE)
                .constructor(
                        (run, type, args) -> {
                            var slots = Constructors.bind(run, "Scanner(lexicon, flags=0)", args);
                            return make(run, type, slots[0], slots[1]);
                        })
                .method("scan(self, string)", (run, self, string) -> self(self).scan(run, string))
                .getter("lexicon", (run, self) -> self(self).lexicon)
                .getter("scanner", (run, self) -> self(self).pattern)
                .getter("match", (run, self) -> self(self).match)
                .finish();
    }

    private final Value lexicon;
    private final RePattern pattern;

    /// By the number of the group around each pattern.
    private final Value[] actions;

    private Value match = Constants.NONE;

    private ReScanner(Type type, Value lexicon, RePattern pattern, Value[] actions) {
        super(type);
        this.lexicon = lexicon;
        this.pattern = pattern;
        this.actions = actions;
    }

    private static ReScanner self(Value value) {
        return (ReScanner) value;
    }

    private static Value make(Run run, Type type, Value lexicon, Value flags) {
        var bits = Coercion.index(run, flags).clamp();
        var all = new StringBuilder();
        var actions = new java.util.ArrayList<Value>();
        actions.add(Constants.NONE);
        for (var entry : Protocol.iterable(run, lexicon)) {
            run.tick();
            var pair = Protocol.iterable(run, entry);
            if (pair.length != 2) {
                throw run.valueError(
                        pair.length < 2
                                ? "not enough values to unpack (expected 2, got "
                                        + pair.length
                                        + ")"
                                : "too many values to unpack (expected 2)");
            }
            var phrase = Coercion.asText(run, "Scanner", pair[0]);
            // The groups of a phrase do not count: the one around it closes last.
            var groups = ReModule.compile(run, ReText.of(phrase), bits).program().groups();
            actions.add(pair[1]);
            for (var i = 0; i < groups; i++) {
                actions.add(Constants.NONE);
            }
            all.append(all.isEmpty() ? "(" : "|(").append(phrase).append(')');
        }
        var pattern = ReModule.compile(run, ReText.of(all.toString()), bits);
        return new ReScanner(type, lexicon, pattern, actions.toArray(Value[]::new));
    }

    private Value scan(Run run, Value string) {
        var text = pattern.text(run, string);
        var matcher = pattern.matcher(run, text, text.length());
        var search = new RePattern.Search(matcher, 0);
        var tokens = new ListValue();
        var done = 0;
        try (var _ = run.holding(tokens)) {
            while (search.next(false) && matcher.end() > done) {
                run.tick();
                act(run, tokens, pattern.whole(matcher, text));
                done = matcher.end();
            }
        }
        return TupleValue.of(tokens, text.slice(run, done, text.length()));
    }

    private void act(Run run, ListValue tokens, ReMatch found) {
        var action = actions[found.lastNumber()];
        if (Protocol.isCallable(action)) {
            match = found;
            action = Protocol.call(run, action, this, Protocol.getItem(run, found, SmallInt.ZERO));
        }
        if (action != Constants.NONE) {
            tokens.add(run, action);
        }
    }

    @Override
    protected void trace(Tracer tracer) {
        super.trace(tracer);
        tracer.visit(lexicon);
        tracer.visit(pattern);
        tracer.visit(match);
        tracer.visitAll(actions, actions.length);
    }
}
