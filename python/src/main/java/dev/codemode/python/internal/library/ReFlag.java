package dev.codemode.python.internal.library;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.regex.Flag;
import dev.codemode.python.internal.runtime.Coercion;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Iter;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.SmallInt;
import dev.codemode.python.internal.runtime.Special;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Type;
import dev.codemode.python.internal.runtime.TypeBuilder;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Expr.BinaryOp;
import dev.codemode.python.internal.syntax.Expr.UnaryOp;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `re.RegexFlag`: an int that shows the names of its bits.
@Bounded(Bounded.By.FIXED)
final class ReFlag extends IntValue {
    static final Type TYPE = TypeBuilder.plainType("re", "RegexFlag", Types.INT);

    /// By name, in the order in which `repr` lists them.
    static final Map<String, ReFlag> NAMED = new LinkedHashMap<>();

    static {
        named("ASCII", Flag.ASCII);
        named("IGNORECASE", Flag.IGNORECASE);
        named("LOCALE", Flag.LOCALE);
        named("UNICODE", Flag.UNICODE);
        named("MULTILINE", Flag.MULTILINE);
        named("DOTALL", Flag.DOTALL);
        named("VERBOSE", Flag.VERBOSE);
        named("TEMPLATE", Flag.TEMPLATE);
        named("DEBUG", Flag.DEBUG);
        var builder = TypeBuilder.of(TYPE);
        NAMED.forEach(builder::attribute);
        builder.supports(Special.CONTAINS, Special.ITER)
                .attribute("NOFLAG", new ReFlag(0))
                .constructor(
                        (run, type, args) ->
                                new ReFlag(
                                        bits(
                                                run,
                                                Constructors.bind(run, "RegexFlag(value)", args)[
                                                        0])))
                .getter("name", (run, self) -> StrValue.of(((ReFlag) self).name("")))
                .getter("value", (run, self) -> SmallInt.of(((ReFlag) self).bits))
                .finish();
    }

    private static final long ALL = 511;

    private final long bits;

    private ReFlag(long bits) {
        super(TYPE);
        this.bits = bits;
    }

    private static void named(String name, int bits) {
        NAMED.put(name, new ReFlag(bits));
    }

    static ReFlag ofBits(long bits) {
        return new ReFlag(bits);
    }

    private static long bits(Run run, Value value) {
        var bits = Coercion.index(run, value);
        if (!bits.fitsLong()) {
            throw run.raise(Types.OVERFLOW_ERROR, "Python int too large to convert to C int");
        }
        return known(bits.asLong());
    }

    /// Flags are not negative: what is, stands for all the bits it does not exclude.
    private static long known(long bits) {
        if (bits >= 0) {
            return bits;
        }
        var length = 64 - Long.numberOfLeadingZeros(~bits);
        return Math.max(ALL + 1, 1L << Math.min(62, length)) + bits;
    }

    @Override
    public boolean fitsLong() {
        return true;
    }

    @Override
    public long asLong() {
        return bits;
    }

    @Override
    public BigInteger asBig() {
        return BigInteger.valueOf(bits);
    }

    @Override
    protected Value binary(Run run, BinaryOp op, Value right) {
        return right instanceof IntValue other && other.fitsLong() && isBitwise(op)
                ? combined(op, other.asLong())
                : super.binary(run, op, right);
    }

    @Override
    protected Value reflected(Run run, BinaryOp op, Value left) {
        return left instanceof IntValue other && other.fitsLong() && isBitwise(op)
                ? combined(op, other.asLong())
                : super.reflected(run, op, left);
    }

    private static boolean isBitwise(BinaryOp op) {
        return op == BinaryOp.OR || op == BinaryOp.AND || op == BinaryOp.XOR;
    }

    private ReFlag combined(BinaryOp op, long other) {
        return new ReFlag(
                known(
                        switch (op) {
                            case OR -> bits | other;
                            case AND -> bits & other;
                            default -> bits ^ other;
                        }));
    }

    @Override
    protected Value unary(Run run, UnaryOp op) {
        return op == UnaryOp.INVERT ? new ReFlag(known(~bits)) : super.unary(run, op);
    }

    @Override
    protected boolean contains(Run run, Value element) {
        if (element instanceof ReFlag other) {
            return (bits & other.bits) == other.bits;
        }
        throw run.typeError(
                "unsupported operand type(s) for 'in': '"
                        + element.typeName()
                        + "' and 'RegexFlag'");
    }

    private String name(String prefix) {
        if (bits == 0) {
            return prefix + "NOFLAG";
        }
        var names = new ArrayList<String>();
        var rest = bits;
        for (var entry : NAMED.entrySet()) {
            if ((bits & entry.getValue().bits) != 0) {
                names.add(prefix + entry.getKey());
                rest &= ~entry.getValue().bits;
            }
        }
        if (rest != 0) {
            names.add("0x" + Long.toHexString(rest));
        }
        return String.join("|", names);
    }

    @Override
    protected String repr(Run run) {
        return name("re.");
    }

    @Override
    protected String str(Run run) {
        return name("re.");
    }

    @Override
    protected String format(Run run, String spec) {
        return spec.isEmpty() ? name("re.") : Protocol.format(run, StrValue.of(name("re.")), spec);
    }

    @Override
    protected Iter iterate(Run run) {
        List<Value> single = new ArrayList<>();
        for (var flag : NAMED.values()) {
            if ((bits & flag.bits) != 0) {
                single.add(flag);
            }
        }
        return Protocol.iterate(run, TupleValue.of(single.toArray(Value[]::new)));
    }

    /// The members of the module and of the type that are another name for one.
    static Map<String, String> shortNames() {
        var names = new LinkedHashMap<String, String>();
        NAMED.keySet().forEach(name -> names.put(shortName(name), name));
        return names;
    }

    private static String shortName(String name) {
        return name.equals("VERBOSE") ? "X" : name.equals("DOTALL") ? "S" : name.substring(0, 1);
    }
}
