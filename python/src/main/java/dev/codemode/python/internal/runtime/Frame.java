package dev.codemode.python.internal.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The state of one call of a function of the program.
///
/// Fields are public for the nodes that run in it. [#at] is kept up to date by every node that may
/// fail, right before it does what may fail; errors are placed by it.
public final class Frame {
    public final Run run;
    public final String function;

    /// Locals, cells among them; see the resolver's slots. Null is unbound.
    public final @Nullable Value[] slots;

    /// Cells that came with the function.
    public final Cell[] free;

    /// Module variables.
    public final @Nullable Value[] globals;

    /// The module whose code runs here.
    public final Globals home;

    /// Where the frame stands, as [dev.codemode.python.internal.syntax.Span#pack].
    public long at;

    /// What a return or yield statement leaves.
    public Value returned = Constants.NONE;

    /// The namespace of a class body, else null.
    public @Nullable Value namespace;

    /// Where resumable statements of a generator stopped; empty in other frames.
    public int[] resume = NO_STATES;

    /// What was sent into a generator, or the exception to raise where it stopped.
    public Value sent = Constants.NONE;

    public @Nullable Raise thrown;

    /// What a suspended generator has handed over to: the iterator of its `yield from` or `await`.
    public @Nullable Value delegate;

    /// The exception being handled, for a bare `raise`.
    public @Nullable ExceptionValue handling;

    private final List<String> slotNames;

    @Nullable Frame caller;

    private static final int[] NO_STATES = {};

    /// @param slotNames names of the first slots, for messages
    public Frame(
            Run run,
            Globals home,
            String function,
            int slots,
            List<String> slotNames,
            Cell[] free) {
        this.run = run;
        this.function = function;
        this.slotNames = slotNames;
        this.slots = new @Nullable Value[slots];
        this.free = free;
        this.home = home;
        this.globals = home.values;
    }

    /// Names of the local variables that have a value.
    public List<String> names() {
        var names = new ArrayList<String>();
        for (var i = 0; i < slotNames.size(); i++) {
            if (slots[i] != null) {
                names.add(slotNames.get(i));
            }
        }
        return names;
    }

    /// Name of the variable in a slot; empty where it has none.
    public String slotName(int slot) {
        return slot < slotNames.size() ? slotNames.get(slot) : "";
    }

    /// What `locals()` answers in a function or a class body: the variables as they are now.
    public DictValue locals() {
        var copy = new DictValue();
        if (namespace != null) {
            copy.update(run, namespace);
            return copy;
        }
        for (var i = 0; i < slotNames.size(); i++) {
            var value = slots[i] instanceof Cell cell ? cell.value : slots[i];
            if (value != null && !slotNames.get(i).isEmpty()) {
                copy.put(run, StrValue.of(slotNames.get(i)), value);
            }
        }
        return copy;
    }

    void trace(Tracer tracer) {
        tracer.add(96 + 8L * slots.length);
        tracer.visitAll(slots, slots.length);
        tracer.visitAll(free, free.length);
        tracer.visit(returned);
        tracer.visit(namespace);
    }
}
