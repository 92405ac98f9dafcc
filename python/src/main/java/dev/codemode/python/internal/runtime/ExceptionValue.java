package dev.codemode.python.internal.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An exception object.
public final class ExceptionValue extends Value implements Attributed {
    /// One active call when the exception was raised, innermost first in [#trace].
    public record Entry(String function, long span) {}

    private final Attributes attributes = new Attributes();
    private TupleValue args;
    private @Nullable ExceptionValue cause;
    private @Nullable ExceptionValue context;
    private boolean suppressContext;
    private boolean fromTool;
    private List<Entry> trace = List.of();
    private String hint = "";
    private @Nullable Frame frame;
    private @Nullable DictValue lacking;

    public ExceptionValue(Type type, Value... args) {
        super(type);
        this.args = TupleValue.of(args);
    }

    public TupleValue args() {
        return args;
    }

    public void setArgs(TupleValue args) {
        this.args = args;
    }

    public @Nullable ExceptionValue cause() {
        return cause;
    }

    /// `raise ... from cause`.
    public void setCause(@Nullable ExceptionValue cause) {
        this.cause = cause;
        this.suppressContext = true;
    }

    /// What was being handled when this one was raised.
    public void setContext(@Nullable ExceptionValue handled) {
        if (handled != this && !isInContextOf(handled)) {
            this.context = handled;
        }
    }

    private boolean isInContextOf(@Nullable ExceptionValue other) {
        for (var i = 0; other != null && i < 100; i++, other = other.context) {
            if (other == this) {
                return true;
            }
        }
        return false;
    }

    /// Whether a host function raised it.
    public boolean isFromTool() {
        return fromTool;
    }

    public void markFromTool() {
        fromTool = true;
    }

    /// What helps against the error; shown behind the message at the top, not part of `str(e)`.
    public String hint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }

    public List<Entry> trace() {
        return trace;
    }

    /// Keeps the calls that are active; only the first raise counts, so that a re-raise still points at
    /// the place where things went wrong.
    void locate(Run run) {
        if (trace.isEmpty()) {
            trace = run.activeCalls();
            frame = run.programFrame();
        }
    }

    /// The call that raised it, with its variables as they were left; null where it was never raised.
    public @Nullable Frame frame() {
        return frame;
    }

    /// The dict that lacks the key of a `KeyError`, for [Advice].
    @Nullable DictValue lacking() {
        return lacking;
    }

    void setLacking(DictValue dict) {
        lacking = dict;
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        var own = attributes.get(name);
        if (own != null) {
            return own;
        }
        return switch (name) {
            case "args" -> args;
            case "__cause__" -> Constants.orNone(cause);
            case "__context__" -> Constants.orNone(context);
            case "__suppress_context__" -> Bool.of(suppressContext);
            case "__traceback__" -> Constants.NONE;
            case "__notes__" -> null;
            case "value" -> type().isSubtypeOf(Types.STOP_ITERATION) ? firstArg() : null;
            case "code" -> type().isSubtypeOf(Types.SYSTEM_EXIT) ? firstArg() : null;
            case "name", "obj" ->
                    type().isSubtypeOf(Types.ATTRIBUTE_ERROR)
                                    || type().isSubtypeOf(Types.NAME_ERROR)
                                    || type().isSubtypeOf(Types.IMPORT_ERROR)
                            ? Constants.NONE
                            : null;
            case "errno" -> systemErrorPart(0);
            case "strerror" -> systemErrorPart(1);
            case "filename" -> systemErrorPart(2);
            default -> null;
        };
    }

    private Value firstArg() {
        return args.size() == 0 ? Constants.NONE : args.get(0);
    }

    @Override
    protected boolean setOwnAttribute(Run run, String name, @Nullable Value value) {
        switch (name) {
            case "args" -> {
                args = TupleValue.of(Protocol.iterable(run, Constants.orNone(value)));
                return true;
            }
            case "__cause__" -> {
                setCause(value instanceof ExceptionValue exception ? exception : null);
                return true;
            }
            case "__context__" -> {
                context = value instanceof ExceptionValue exception ? exception : null;
                return true;
            }
            case "__suppress_context__" -> {
                suppressContext = value != null && Protocol.truth(run, value);
                return true;
            }
            case "__traceback__" -> {
                return true;
            }
            default -> {
                return super.setOwnAttribute(run, name, value);
            }
        }
    }

    @Override
    protected String repr(Run run) {
        return typeName()
                + (args.size() == 1 ? "(" + Protocol.repr(run, args.get(0)) + ")" : args.repr(run));
    }

    @Override
    protected String str(Run run) {
        return switch (args.size()) {
            case 0 -> "";
            case 1 ->
                    type().isSubtypeOf(Types.KEY_ERROR)
                            ? Protocol.repr(run, args.get(0))
                            : Protocol.str(run, args.get(0));
            default -> isSystemError() ? systemError(run) : args.repr(run);
        };
    }

    /// Whether it is an `OSError` with a number, a text and perhaps a file name.
    private boolean isSystemError() {
        return (args.size() == 2 || args.size() == 3) && type().isSubtypeOf(Types.OS_ERROR);
    }

    private String systemError(Run run) {
        var text =
                "[Errno " + Protocol.str(run, args.get(0)) + "] " + Protocol.str(run, args.get(1));
        return args.size() == 2 ? text : text + ": " + Protocol.repr(run, args.get(2));
    }

    private @Nullable Value systemErrorPart(int index) {
        if (!type().isSubtypeOf(Types.OS_ERROR)) {
            return null;
        }
        return isSystemError() && index < args.size() ? args.get(index) : Constants.NONE;
    }

    @Override
    protected long footprint() {
        return 120 + attributes.size() + 32L * trace.size();
    }

    @Override
    protected void trace(Tracer tracer) {
        tracer.visit(type());
        tracer.visit(args);
        tracer.visit(cause);
        tracer.visit(context);
        tracer.visit(lacking);
        if (frame != null) {
            frame.trace(tracer);
        }
        attributes.trace(tracer);
    }

    /// The calls, outermost first.
    public List<Entry> outermostFirst() {
        var order = new ArrayList<>(trace);
        java.util.Collections.reverse(order);
        return order;
    }
}
