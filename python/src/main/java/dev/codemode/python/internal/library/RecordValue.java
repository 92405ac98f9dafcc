package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.List;

/// A tuple whose elements have names, such as `time.struct_time`.
final class RecordValue extends TupleValue {
    private final List<String> fields;

    RecordValue(Type type, List<String> fields, Value... items) {
        super(type, items);
        this.fields = fields;
    }

    /// Begins a record type; the caller adds what else it has and finishes it.
    @Bounded(Bounded.By.MEMORY)
    static TypeBuilder define(Type type, List<String> fields) {
        var builder = TypeBuilder.of(type).supports(Special.REPR);
        for (var i = 0; i < fields.size(); i++) {
            var index = i;
            builder.getter(fields.get(i), (run, self) -> ((TupleValue) self).get(index));
        }
        var names = new Value[fields.size()];
        for (var i = 0; i < names.length; i++) {
            names[i] = StrValue.of(fields.get(i));
        }
        return builder.attribute("__match_args__", TupleValue.of(names));
    }

    static Type type(String module, String name) {
        return TypeBuilder.type(module, name, Types.TUPLE);
    }

    @Override
    @Bounded(Bounded.By.FIXED)
    protected String repr(Run run) {
        var out = new StringBuilder(typeName()).append('(');
        for (var i = 0; i < fields.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(fields.get(i)).append('=');
            out.append(Protocol.repr(run, get(i)));
        }
        return out.append(')').toString();
    }
}
