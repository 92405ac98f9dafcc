package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Native;
import dev.codemode.python.internal.runtime.Natives;
import dev.codemode.python.internal.runtime.StrValue;
import java.util.List;

/// `decimal`. Its contexts can be changed, so every run has a module of its own; all else is shared.
@Bounded(Bounded.By.FIXED)
final class DecimalModule {
    private static final Native GET_CONTEXT =
            Natives.function("getcontext()", run -> DecimalContext.current(run));
    private static final Native SET_CONTEXT =
            Natives.function(
                    "setcontext(context, /)",
                    (run, value) -> {
                        if (!(value instanceof DecimalContext context)) {
                            throw run.typeError("argument must be a context");
                        }
                        DecimalContext.setCurrent(run, context);
                        return Constants.NONE;
                    });
    private static final Native LOCAL_CONTEXT =
            Natives.flexible(
                    "localcontext(ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None,"
                            + " capitals=None, clamp=None, flags=None, traps=None)",
                    DecimalContextMethods::localContext);

    private DecimalModule() {}

    static ModuleValue forRun() {
        var module =
                new ModuleBuilder("decimal")
                        .value("Decimal", DecimalTypes.DECIMAL)
                        .value("Context", DecimalTypes.CONTEXT)
                        .value("DecimalTuple", DecimalTypes.TUPLE)
                        .value(
                                "DefaultContext",
                                DecimalContext.plain(
                                        28,
                                        DecimalRounding.ROUND_HALF_EVEN,
                                        DecimalContext.USUAL_TRAPS))
                        .value(
                                "BasicContext",
                                DecimalContext.plain(
                                        9,
                                        DecimalRounding.ROUND_HALF_UP,
                                        DecimalContext.USUAL_TRAPS
                                                | DecimalSignal.CLAMPED.bit()
                                                | DecimalSignal.UNDERFLOW.bit()))
                        .value(
                                "ExtendedContext",
                                DecimalContext.plain(9, DecimalRounding.ROUND_HALF_EVEN, 0))
                        .value("DecimalException", DecimalSignal.BASE)
                        .value("ConversionSyntax", DecimalSignal.CONVERSION_SYNTAX)
                        .value("DivisionImpossible", DecimalSignal.DIVISION_IMPOSSIBLE)
                        .value("DivisionUndefined", DecimalSignal.DIVISION_UNDEFINED)
                        .value("InvalidContext", DecimalSignal.INVALID_CONTEXT);
        for (var signal : DecimalSignal.values()) {
            module.value(signal.title(), signal.type());
        }
        for (var rounding : DecimalRounding.values()) {
            module.value(rounding.name(), StrValue.of(rounding.name()));
        }
        DecimalContextMethods.limits().forEach(module::value);
        for (var function : List.of(GET_CONTEXT, SET_CONTEXT, LOCAL_CONTEXT)) {
            module.value(function.name(), function);
        }
        return module.build();
    }
}
