package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Value;
import java.util.ArrayList;
import java.util.Arrays;

/// Turns what `*args, **kwargs` of a built-in caught back into arguments.
final class Spread {
    private Spread() {}

    @Bounded(Bounded.By.MEMORY)
    static Args args(Value positional, Value keywords) {
        var values = new ArrayList<>(Arrays.asList(((TupleValue) positional).items()));
        var names = new ArrayList<String>();
        var table = ((DictValue) keywords).table();
        for (var i = 0; i < table.entries(); i++) {
            if (table.key(i) instanceof StrValue name) {
                names.add(name.text());
                values.add(table.value(i));
            }
        }
        return new Args(values.toArray(Value[]::new), names.toArray(String[]::new));
    }
}
