package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.text.FormatException;
import dev.codemode.python.internal.text.FormatSpec;
import dev.codemode.python.internal.text.PercentFormat;
import dev.codemode.python.internal.text.StrRepr;
import dev.codemode.python.internal.text.TooLargeException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Joins the format languages of the `text` package with guest values, errors and limits.
public final class Formatting {
    /// What a conversion or a field of a template takes, with the text in front of it.
    private static final long PART_BYTES = 160;

    private Formatting() {}

    /// Work that may find the format wrong or the answer too large.
    @FunctionalInterface
    public interface Work {
        String get() throws FormatException;
    }

    /// Applies a parsed format spec; `most` is how many characters the answer may have.
    @FunctionalInterface
    interface Application {
        String apply(FormatSpec spec, long most) throws FormatException;
    }

    static String format(
            Run run, String spec, FormatSpec.Kind kind, Value value, Application application) {
        return guarded(
                run,
                () ->
                        application.apply(
                                FormatSpec.parse(spec, kind, value.typeName()), maxChars(run)));
    }

    /// How long a single text may become.
    public static long maxChars(Run run) {
        return run.limits().memoryBytes() / 2;
    }

    /// Runs work of the `text` package and raises its errors as the program's.
    public static String guarded(Run run, Work work) {
        try {
            var text = work.get();
            run.reserveChars(text.length());
            return text;
        } catch (FormatException e) {
            throw run.raise(typeOf(e), e.text());
        } catch (TooLargeException e) {
            throw run.outOfMemory();
        }
    }

    /// `ascii(value)`.
    public static String ascii(Run run, Value value) {
        var repr = Protocol.repr(run, value);
        run.work(repr.length());
        return guarded(run, () -> StrRepr.escapeNonAscii(repr, maxChars(run)));
    }

    static Type typeOf(FormatException e) {
        return switch (e.type()) {
            case "OverflowError" -> Types.OVERFLOW_ERROR;
            case "TypeError" -> Types.TYPE_ERROR;
            default -> Types.VALUE_ERROR;
        };
    }

    /// Announces the parts that a template is split into.
    ///
    /// @param mark what each part has in front
    public static void reserveParts(Run run, String template, char mark) {
        run.work(template.length() >> 2);
        var marks = 0L;
        for (var at = template.indexOf(mark); at >= 0; at = template.indexOf(mark, at + 1)) {
            run.tick();
            marks++;
        }
        run.reserve(2L * template.length() + PART_BYTES * marks);
    }

    /// `template % values`.
    static String percent(Run run, String template, Value values) {
        reserveParts(run, template, '%');
        var arguments = new Arguments(run, values, false);
        var text =
                guarded(
                        run,
                        () ->
                                PercentFormat.parse(template)
                                        .render(arguments, run.limits().digits(), maxChars(run)));
        arguments.refuseRest();
        return text;
    }

    /// `template % values` where the template is of bytes.
    static byte[] percent(Run run, BytesValue template, Value values) {
        var arguments = new Arguments(run, values, true);
        var latin = new String(template.bytes(), StandardCharsets.ISO_8859_1);
        reserveParts(run, latin, '%');
        var text =
                guarded(
                        run,
                        () ->
                                PercentFormat.parse(latin)
                                        .render(arguments, run.limits().digits(), maxChars(run)));
        arguments.refuseRest();
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Hands the values out to the conversions.
    private static final class Arguments implements PercentFormat.Values {
        private final Run run;
        private final Value all;
        private final boolean bytes;
        private int next;
        private @Nullable Value selected;

        Arguments(Run run, Value all, boolean bytes) {
            this.run = run;
            this.all = all;
            this.bytes = bytes;
        }

        @Override
        public boolean isBytes() {
            return bytes;
        }

        private boolean isMapping() {
            return !(all instanceof TupleValue)
                    && !(bytes ? all instanceof BytesValue : all instanceof StrValue)
                    && !(bytes && all instanceof StrValue)
                    && all.type().special(Special.GETITEM) != null;
        }

        private Value fetch() {
            if (selected != null) {
                var value = selected;
                selected = null;
                return value;
            }
            if (all instanceof TupleValue tuple) {
                if (next < tuple.size()) {
                    return tuple.get(next++);
                }
            } else if (next++ == 0) {
                return all;
            }
            throw run.typeError("not enough arguments for format string");
        }

        void refuseRest() {
            var given = all instanceof TupleValue tuple ? tuple.size() : isMapping() ? 0 : 1;
            if (next < given) {
                throw run.typeError(
                        "not all arguments converted during "
                                + (bytes ? "bytes" : "string")
                                + " formatting");
            }
        }

        @Override
        public void requireMapping() {
            if (!isMapping()) {
                throw run.typeError("format requires a mapping");
            }
        }

        @Override
        public void select(String key) {
            selected =
                    Protocol.getItem(
                            run,
                            all,
                            bytes
                                    ? new BytesValue(key.getBytes(StandardCharsets.ISO_8859_1))
                                    : StrValue.of(key));
        }

        @Override
        public long star() {
            if (fetch() instanceof IntValue value) {
                if (!value.fitsLong()) {
                    throw run.raise(
                            Types.OVERFLOW_ERROR, "Python int too large to convert to C int");
                }
                return value.clamp();
            }
            throw run.typeError("* wants int");
        }

        @Override
        public String text(char type) {
            var value = fetch();
            return switch (type) {
                case 's' -> bytes ? bytesOf(value) : Protocol.str(run, value);
                case 'b' -> bytesOf(value);
                case 'a' -> ascii(run, value);
                default -> bytes ? ascii(run, value) : Protocol.repr(run, value);
            };
        }

        private String bytesOf(Value value) {
            if (value instanceof BytesValue given) {
                return new String(given.bytes(), StandardCharsets.ISO_8859_1);
            }
            var method = value.type().lookup("__bytes__");
            if (method == null) {
                throw run.typeError(
                        "%b requires a bytes-like object, or an object that implements"
                                + " __bytes__, not '"
                                + value.typeName()
                                + "'");
            }
            var answer = Protocol.callMethod(run, method, value);
            if (answer instanceof BytesValue made) {
                return new String(made.bytes(), StandardCharsets.ISO_8859_1);
            }
            throw run.typeError("__bytes__ returned non-bytes (type " + answer.typeName() + ")");
        }

        private long byteCharacter(Value value) {
            if (value instanceof BytesValue single && single.size() == 1) {
                return single.at(0);
            }
            if (!Coercion.hasIndex(value)) {
                throw run.typeError(
                        "%c requires an integer in range(256) or a single byte, not "
                                + value.typeName());
            }
            var number = Coercion.index(run, value);
            if (number.clamp() < 0 || number.clamp() > 255) {
                throw run.raise(Types.OVERFLOW_ERROR, "%c arg not in range(256)");
            }
            return number.clamp();
        }

        @Override
        public Number integer(char type) {
            var value = fetch();
            if (value instanceof FloatValue number && "diu".indexOf(type) >= 0) {
                return truncated(number.value);
            }
            var whole =
                    "diu".indexOf(type) >= 0 && !Coercion.hasIndex(value)
                            ? Protocol.callSpecial(run, Special.INT, value)
                            : null;
            if (whole instanceof IntValue number) {
                return number.fitsLong() ? (Number) number.asLong() : number.asBig();
            }
            if (!Coercion.hasIndex(value)) {
                throw run.typeError(
                        "%"
                                + type
                                + " format: "
                                + ("diu".indexOf(type) >= 0 ? "a real number" : "an integer")
                                + " is required, not "
                                + value.typeName());
            }
            var index = Coercion.index(run, value);
            return index.fitsLong() ? (Number) index.asLong() : index.asBig();
        }

        private Number truncated(double value) {
            if (Double.isNaN(value)) {
                throw run.valueError("cannot convert float NaN to integer");
            }
            if (Double.isInfinite(value)) {
                throw run.raise(Types.OVERFLOW_ERROR, "cannot convert float infinity to integer");
            }
            return new BigDecimal(value).toBigInteger();
        }

        @Override
        public double real(char type) {
            return Coercion.asDouble(run, fetch());
        }

        @Override
        public long character() {
            var value = fetch();
            if (bytes) {
                return byteCharacter(value);
            }
            if (value instanceof StrValue text && text.length() == 1) {
                return text.codePointAt(0);
            }
            if (Coercion.hasIndex(value)) {
                var number = Coercion.index(run, value);
                if (number.clamp() < 0 || number.clamp() > Character.MAX_CODE_POINT) {
                    throw run.raise(Types.OVERFLOW_ERROR, "%c arg not in range(0x110000)");
                }
                return number.clamp();
            }
            throw run.typeError("%c requires int or char");
        }

        @Override
        public void skip() {
            fetch();
        }
    }
}
