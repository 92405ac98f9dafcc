package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Bool;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `decimal.Context` and what `with localcontext()` holds.
final class DecimalContextMethods {
    private static final String[] NAMES = {
        "prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"
    };
    private static final CArguments PARAMETERS = new CArguments("", 0, 8, NAMES);

    private DecimalContextMethods() {}

    static void install() {
        var builder =
                TypeBuilder.of(DecimalTypes.CONTEXT)
                        .constructor(DecimalContextMethods::construct)
                        .supports(Special.REPR);
        var unary = new LinkedHashMap<String, DecimalMethods.Unary>(DecimalMethods.UNARY);
        unary.put("abs", DecimalMath::abs);
        unary.put("plus", DecimalMath::plus);
        unary.put("minus", DecimalMath::minus);
        unary.put("copy_abs", (math, a) -> a.withSign(false));
        unary.put("copy_negate", (math, a) -> a.negated());
        unary.put("copy_decimal", (math, a) -> a);
        unary.put("canonical", (math, a) -> a);
        unary.put("to_integral", (math, a) -> math.toIntegral(a, false));
        unary.put("to_integral_value", (math, a) -> math.toIntegral(a, false));
        unary.put("to_integral_exact", (math, a) -> math.toIntegral(a, true));
        unary.put("_apply", DecimalMath::fix);
        unary.forEach((name, operation) -> addUnary(builder, name, operation));
        var binary = new LinkedHashMap<String, DecimalMethods.Binary>(DecimalMethods.BINARY);
        binary.put("add", DecimalMath::add);
        binary.put("subtract", DecimalMath::subtract);
        binary.put("multiply", DecimalMath::multiply);
        binary.put("divide", DecimalMath::divide);
        binary.put("divide_int", DecimalMath::divideInt);
        binary.put("remainder", DecimalMath::remainder);
        binary.put("quantize", DecimalMath::quantize);
        binary.forEach((name, operation) -> addBinary(builder, name, operation));
        DecimalMethods.QUESTIONS.forEach(
                (name, question) ->
                        builder.method(
                                name + "(self, x, /)",
                                (run, self, x) ->
                                        Bool.of(
                                                question.apply(
                                                        new DecimalMath(run, of(self).settings()),
                                                        DecimalMethods.operand(run, x)))));
        addOthers(builder);
        builder.finish();
        TypeBuilder.of(DecimalTypes.MANAGER)
                .constructor(
                        (run, type, args) -> {
                            throw run.typeError("cannot create 'decimal.ContextManager' instances");
                        })
                .method("__enter__(self, /)", DecimalContext.Manager::enter)
                .flexible(
                        "__exit__(self, type=None, value=None, traceback=None, /)",
                        (run, slots) -> DecimalContext.Manager.exit(run, slots[0]))
                .finish();
    }

    private static DecimalContext of(Value self) {
        return (DecimalContext) self;
    }

    private static void addUnary(TypeBuilder builder, String name, DecimalMethods.Unary operation) {
        builder.method(
                name + "(self, x, /)",
                (run, self, x) -> {
                    var a = DecimalMethods.operand(run, x);
                    return of(self).apply(run, math -> operation.apply(math, a));
                });
    }

    private static void addBinary(
            TypeBuilder builder, String name, DecimalMethods.Binary operation) {
        builder.method(
                name + "(self, x, y, /)",
                (run, self, x, y) -> {
                    var a = DecimalMethods.operand(run, x);
                    var b = DecimalMethods.operand(run, y);
                    return of(self).apply(run, math -> operation.apply(math, a, b));
                });
    }

    private static void addOthers(TypeBuilder builder) {
        builder.method(
                        "divmod(self, x, y, /)",
                        (run, self, x, y) ->
                                DecimalMethods.divmod(
                                        run,
                                        of(self),
                                        DecimalMethods.operand(run, x),
                                        DecimalMethods.operand(run, y)))
                .flexible("fma(self, x, y, z, /)", DecimalContextMethods::fma)
                .flexible("power(self, /, a, b, modulo=None)", DecimalContextMethods::power)
                .method(
                        "same_quantum(self, x, y, /)",
                        (run, self, x, y) ->
                                Bool.of(
                                        DecimalMethods.sameQuantum(
                                                DecimalMethods.operand(run, x),
                                                DecimalMethods.operand(run, y))))
                .method(
                        "number_class(self, x, /)",
                        (run, self, x) ->
                                StrValue.of(
                                        DecimalMethods.numberClass(
                                                new DecimalMath(run, of(self).settings()),
                                                DecimalMethods.operand(run, x))))
                .method("to_sci_string(self, x, /)", (run, self, x) -> text(run, self, x, false))
                .method("to_eng_string(self, x, /)", (run, self, x) -> text(run, self, x, true))
                .flexible("create_decimal(self, num='0', /)", DecimalContextMethods::create)
                .method(
                        "create_decimal_from_float(self, f, /)",
                        DecimalContextMethods::createFromFloat)
                .method("copy(self, /)", (run, self) -> of(self).copy())
                .method("__copy__(self, /)", (run, self) -> of(self).copy())
                .method("clear_flags(self, /)", (run, self) -> clear(of(self).flags))
                .method("clear_traps(self, /)", (run, self) -> clear(of(self).traps))
                .method("Etiny(self, /)", (run, self) -> IntValue.of(of(self).settings().tiny()))
                .method("Etop(self, /)", (run, self) -> IntValue.of(of(self).settings().top()))
                .method("radix(self, /)", (run, self) -> DecimalValue.of(Dec.of(10)));
    }

    private static Value clear(DecimalSignals signals) {
        signals.bits = 0;
        return Constants.NONE;
    }

    private static Value text(Run run, Value self, Value x, boolean engineering) {
        return StrValue.of(
                DecimalText.write(
                        run, DecimalMethods.operand(run, x), engineering, of(self).capitals()));
    }

    private static Value fma(Run run, Value[] slots) {
        var a = DecimalMethods.operand(run, slots[1]);
        var b = DecimalMethods.operand(run, slots[2]);
        var c = DecimalMethods.operand(run, slots[3]);
        return of(slots[0]).apply(run, math -> math.fma(a, b, c));
    }

    private static Value power(Run run, Value[] slots) {
        var a = DecimalMethods.operand(run, slots[1]);
        var b = DecimalMethods.operand(run, slots[2]);
        if (slots[3] == Constants.NONE) {
            return of(slots[0]).apply(run, math -> new DecimalFunctions(math).power(a, b));
        }
        var modulo = DecimalMethods.operand(run, slots[3]);
        return of(slots[0])
                .apply(run, math -> new DecimalFunctions(math).powerModulo(a, b, modulo));
    }

    private static Value create(Run run, Value[] slots) {
        var context = of(slots[0]);
        var number = DecimalMethods.convert(run, slots[1], context, true);
        return context.apply(run, math -> fixed(math, number));
    }

    private static Dec fixed(DecimalMath math, Dec number) {
        var room = math.settings.precision() - (math.settings.clamp() ? 1 : 0);
        return number.isNan() && number.digits().signum() != 0 && number.length() > room
                ? math.invalid(DecimalSignal.Condition.CONVERSION_SYNTAX)
                : math.fix(number);
    }

    private static Value createFromFloat(Run run, Value self, Value value) {
        var number =
                switch (value) {
                    case FloatValue real -> DecimalValue.ofDouble(real.value);
                    case IntValue whole -> DecimalDigits.whole(run, whole.asBig());
                    default -> throw run.typeError("argument must be int or float");
                };
        return of(self).apply(run, math -> math.fix(number));
    }

    private static Value construct(Run run, Type type, Args args) {
        var slots = PARAMETERS.bind(run, args);
        var template = DecimalContext.template(run);
        var context =
                new DecimalContext(
                        type, template.settings(), template.capitals(), 0, template.traps.bits);
        for (var i = 0; i < NAMES.length; i++) {
            if (slots[i] != Constants.ABSENT && slots[i] != Constants.NONE) {
                context.set(run, NAMES[i], slots[i]);
            }
        }
        return context;
    }

    /// `localcontext(ctx=None, **settings)`.
    static Value localContext(Run run, Value[] slots) {
        var context = DecimalContext.argument(run, slots[0]).copy();
        for (var name : NAMES) {
            var value = slots[1 + List.of(NAMES).indexOf(name)];
            if (value != Constants.NONE) {
                context.set(run, name, value);
            }
        }
        return new DecimalContext.Manager(context);
    }

    /// Members of the module that are constants.
    static Map<String, Value> limits() {
        return Map.of(
                "MAX_PREC", IntValue.of(DecimalMath.BOUND),
                "MAX_EMAX", IntValue.of(DecimalMath.BOUND),
                "MIN_EMIN", IntValue.of(-DecimalMath.BOUND),
                "MIN_ETINY", IntValue.of(-2 * DecimalMath.BOUND + 1),
                "HAVE_THREADS", Bool.TRUE,
                "HAVE_CONTEXTVAR", Bool.TRUE,
                "__version__", StrValue.of("1.70"),
                "__libmpdec_version__", StrValue.of("2.5.1"));
    }
}
