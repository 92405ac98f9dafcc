package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.DictValue;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `copy`.
final class CopyModule {
    private static final Type ERROR = TypeBuilder.exception("Error", "copy", Types.EXCEPTION);

    static final ModuleValue MODULE =
            new ModuleBuilder("copy")
                    .flexible("copy(x)", (run, slots) -> new Copying(run, null).shallow(slots[0]))
                    .flexible("deepcopy(x, memo=None, _nil=())", CopyModule::deepCopy)
                    .value("Error", ERROR)
                    .value("error", ERROR)
                    .build();

    private CopyModule() {}

    private static Value deepCopy(Run run, Value[] slots) {
        if (slots[1] != Constants.NONE && !(slots[1] instanceof DictValue)) {
            throw run.typeError("memo must be a dict, not " + slots[1].typeName());
        }
        var memo = slots[1] instanceof DictValue given ? given : new Copying.Memo();
        try (var _ = run.holding(memo)) {
            return new Copying(run, memo).deep(slots[0]);
        }
    }
}
