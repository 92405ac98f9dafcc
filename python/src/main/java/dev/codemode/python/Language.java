package dev.codemode.python;

import dev.codemode.python.internal.library.Modules;
import dev.codemode.python.internal.runtime.NotHere;
import java.util.List;

/// The Python that programs are written in, in words for the models that write them. They come from the
/// tables that the sandbox works with.
public final class Language {
    /// What programs may use and what they may not, in two sentences without a full stop at the end.
    public static final String SUMMARY =
            "Python 3.12 with the standard modules for computing: "
                    + String.join(", ", Modules.MOST_USED)
                    + " and the like. There are "
                    + NotHere.SUMMARY;

    private Language() {}

    /// The names of all modules that programs can import, sorted.
    public static List<String> modules() {
        return Modules.names();
    }
}
