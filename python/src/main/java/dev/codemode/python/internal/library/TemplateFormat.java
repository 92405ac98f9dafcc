package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.Formatting;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.text.BraceFormat;
import org.jspecify.annotations.Nullable;

/// `str.format`: field paths read attributes and items by the same protocol as source code does.
final class TemplateFormat implements BraceFormat.Objects<Value> {
    private final Run run;
    private final @Nullable TupleValue positional;
    private final Value named;

    private TemplateFormat(Run run, @Nullable TupleValue positional, Value named) {
        this.run = run;
        this.positional = positional;
        this.named = named;
    }

    static Value format(Run run, String template, Value positional, Value named) {
        return render(run, template, new TemplateFormat(run, (TupleValue) positional, named));
    }

    static Value formatMap(Run run, String template, Value mapping) {
        return render(run, template, new TemplateFormat(run, null, mapping));
    }

    private static Value render(Run run, String template, TemplateFormat objects) {
        Formatting.reserveParts(run, template, '{');
        return StrValue.of(
                Formatting.guarded(
                        run,
                        () ->
                                BraceFormat.parse(template)
                                        .render(objects, Formatting.maxChars(run))));
    }

    @Override
    public Value positional(long index) {
        run.tick();
        if (positional == null) {
            throw run.valueError("Format string contains positional fields");
        }
        if (index >= positional.size()) {
            throw run.raise(
                    Types.INDEX_ERROR,
                    "Replacement index " + index + " out of range for positional args tuple");
        }
        return positional.get((int) index);
    }

    @Override
    public Value named(String name) {
        run.tick();
        var key = StrValue.of(name);
        if (positional != null && named instanceof DictValue dict) {
            var value = dict.get(run, key);
            if (value == null) {
                throw run.keyError(key);
            }
            return value;
        }
        return Protocol.getItem(run, named, key);
    }

    @Override
    public Value attribute(Value object, String name) {
        run.tick();
        return AttributeProtocol.getAttribute(run, object, name);
    }

    @Override
    public Value item(Value object, long index) {
        run.tick();
        return Protocol.getItem(run, object, SmallInt.of(index));
    }

    @Override
    public Value item(Value object, String key) {
        run.tick();
        return Protocol.getItem(run, object, StrValue.of(key));
    }

    @Override
    public Value convert(Value object, char conversion) {
        return StrValue.of(
                switch (conversion) {
                    case 's' -> Protocol.str(run, object);
                    case 'a' -> Formatting.ascii(run, object);
                    default -> Protocol.repr(run, object);
                });
    }

    @Override
    public String format(Value object, String spec) {
        return Protocol.format(run, object, spec);
    }
}
