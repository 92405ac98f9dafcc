package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.AttributeProtocol;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Value;
import org.jspecify.annotations.Nullable;

/// Where `print` writes to in one run: the output, or what `contextlib.redirect_stdout` put in its place.
final class Printing {
    static final ModuleValue MODULE =
            new ModuleBuilder("_contextlib")
                    .function(
                            "redirect_out(stream, target, /)",
                            (run, stream, target) ->
                                    Protocol.text(stream).equals("stdout")
                                            ? run.state(Printing.class, Printing::new)
                                                    .redirect(target)
                                            : Constants.NONE)
                    .build();

    private @Nullable Value target;

    private Printing() {}

    /// Prints from here on to `to`; answers what stood there before.
    private Value redirect(Value to) {
        var before = Constants.orNone(target);
        target = to == Constants.NONE ? null : to;
        return before;
    }

    /// @param file None for the place that is set
    static void print(Run run, Value file, String text) {
        var place = file == Constants.NONE ? run.state(Printing.class, Printing::new).target : file;
        if (place == null) {
            run.print(text);
            return;
        }
        var write = AttributeProtocol.findAttribute(run, place, "write");
        if (write == null) {
            throw run.valueError("print(file=...) is not available here: there are no files");
        }
        Nested.call(run, write, StrValue.of(text));
    }
}
