package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An exception object.
public final class ExceptionValue extends Value implements Attributed {
    /// One active call when the exception was raised, innermost first in [#trace].
    public record Entry(String function, long span) {}

    private final Attributes attributes = new Attributes();
    private final Attributes fields = new Attributes();
    private TupleValue args;
    private @Nullable ExceptionValue cause;
    private @Nullable ExceptionValue context;
    private boolean suppressContext;
    private boolean fromTool;

    /// Which raise of the run it was last thrown by; 0 before it is.
    private long raised;

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

    Value firstArgument() {
        return args.size() == 0 ? Constants.NONE : args.get(0);
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

    public @Nullable ExceptionValue context() {
        return context;
    }

    public void setContext(@Nullable ExceptionValue context) {
        this.context = context;
    }

    public boolean suppressesContext() {
        return suppressContext;
    }

    public void setSuppressContext(boolean suppress) {
        suppressContext = suppress;
    }

    /// Notes what was being handled when this one was raised. Where it came about while this one was
    /// handled, that link is cut, so that no chain leads back to where it started.
    @Bounded(Bounded.By.MEMORY)
    void chain(ExceptionValue handled) {
        if (handled == this) {
            return;
        }
        var link = handled;
        var slow = handled;
        var step = false;
        for (var next = link.context; next != null; next = link.context) {
            if (next == this) {
                link.context = null;
                break;
            }
            link = next;
            if (link == slow) {
                break;
            }
            if (step && slow.context != null) {
                slow = slow.context;
            }
            step = !step;
        }
        context = handled;
    }

    /// What the type keeps outside the attribute dict, such as the name of an `ImportError`; null where
    /// it was never set.
    public @Nullable Value field(String name) {
        return fields.get(name);
    }

    public void setField(String name, Value value) {
        fields.set(name, value);
    }

    public void removeField(String name) {
        fields.remove(name);
    }

    /// The fields of another, for a copy of it.
    public void takeFields(ExceptionValue other) {
        other.fields.forEach(fields::set);
    }

    /// Notes that it is raised anew, if only by passing through another function.
    public void renew(Run run) {
        raised = run.nextRaise();
    }

    /// Where the other was raised is where this one was.
    void takeTrace(ExceptionValue other) {
        trace = other.trace;
        frame = other.frame;
        raised = other.raised;
    }

    /// A part of a group has the history of the whole.
    void takeHistory(ExceptionValue whole) {
        takeTrace(whole);
        context = whole.context;
        setCause(whole.cause);
    }

    /// Whether both are parts of one raised exception, not raised on their own.
    boolean hasHistoryOf(ExceptionValue other) {
        return raised == other.raised && context == other.context && cause == other.cause;
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
        raised = run.nextRaise();
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
    protected String repr(Run run) {
        if (args.size() != 1) {
            return typeName() + args.repr(run);
        }
        try (var _ = run.nested(" while getting the repr of an object")) {
            return typeName() + "(" + Protocol.repr(run, args.get(0)) + ")";
        }
    }

    @Override
    protected String str(Run run) {
        return ExceptionText.of(run, this);
    }

    @Override
    protected long footprint() {
        return 150 + attributes.size() + fields.size() + 32L * trace.size();
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
        fields.trace(tracer);
    }

    /// The calls, outermost first.
    public List<Entry> outermostFirst() {
        var order = new ArrayList<>(trace);
        java.util.Collections.reverse(order);
        return order;
    }
}
