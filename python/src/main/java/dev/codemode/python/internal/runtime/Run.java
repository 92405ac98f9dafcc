package dev.codemode.python.internal.runtime;

import dev.codemode.python.Limit;
import dev.codemode.python.Limits;
import dev.codemode.python.internal.Bounded;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The state of one run of one program: what it may still use, what it printed, which calls are
/// active. Confined to the thread that runs the program, except [#cancel] and [#look].
///
/// All limits are charged here. [#tick] is called on every loop turn and call and by every native loop;
/// [#work] by bulk operations, [#reserve] before anything large is made. The clock and the thread's
/// allocations are looked at every [#POLL_EVERY] ticks, and at the next tick after a watch on another
/// thread saw something ([#look]): so that turns which do much between two ticks are no way out.
public final class Run {
    /// Ticks between two looks at the clock: some tens of microseconds.
    private static final int POLL_EVERY = 4096;

    /// Allocations below this are left to the regular polls.
    private static final long LARGE = 256 << 10;

    private static final int MESSAGE_CHARS = 2048;

    private static final int CALLS_SHOWN = 25;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Limits limits;
    private final Clock clock;
    private final long seed;
    private final Globals globals;
    private final StringBuilder output = new StringBuilder();
    private final Map<String, ModuleValue> modules = new HashMap<>();
    private final Map<Class<?>, Object> moduleStates = new HashMap<>();
    private final IdentityHashMap<Value, Integer> identities = new IdentityHashMap<>();
    private final Set<Value> inRepr = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayList<Value> held = new ArrayList<>();
    private final Nesting nesting = this::leaveNative;
    private final Importer importer;
    private final Set<String> builtinNames;

    private final long started;
    private long toolNanos;
    private long slept;
    private long deadline;
    private int quantum;
    private int countdown;
    private long steps;
    private long liveBytes;
    private long allocatedAtWalk;
    private long outputBytes;
    private int toolCalls;
    private int depth;
    private long raises;
    private int pendingValues;
    private @Nullable Frame current;
    private volatile boolean cancelled;

    /// Whether the next tick is to look at the limits.
    private volatile boolean due;

    /// @param started when its time began, by [System#nanoTime]
    /// @param globalNames names of the module's variables, in slot order
    public Run(
            Limits limits,
            long started,
            Clock clock,
            long seed,
            List<String> globalNames,
            Set<String> builtinNames,
            Importer importer) {
        this.limits = limits;
        this.started = started;
        this.clock = clock;
        this.seed = seed;
        this.globals = Globals.ofProgram(globalNames);
        this.importer = importer;
        this.builtinNames = builtinNames;
        this.deadline = started + limits.time().toNanos();
        this.allocatedAtWalk = THREADS.getCurrentThreadAllocatedBytes();
        setQuantum();
    }

    /// Makes ready what the first program of the JVM would wait for otherwise. Nothing depends on it.
    public static void prepare() {
        TextHash.prepare();
    }

    // ---- limits ----

    /// Charges one step. To be called on every turn of every loop, native ones included.
    public void tick() {
        if (--countdown < 0 || due) {
            poll();
        }
    }

    /// Charges a bulk operation of about `amount` elementary moves.
    public void work(long amount) {
        if (amount >= countdown || due) {
            chargeLarge(amount);
        } else {
            countdown -= (int) amount;
        }
    }

    private void chargeLarge(long amount) {
        // What is left of the countdown stays: the poll counts only what was used of it.
        steps += amount;
        // Bulk work that could not be interrupted: about a nanosecond a move.
        if (amount > 0 && System.nanoTime() + amount > deadline) {
            throw stop(Limit.TIME, limits.time().toMillis() + " ms");
        }
        poll();
    }

    private void setQuantum() {
        quantum = POLL_EVERY;
        if (limits.steps() > 0) {
            quantum = (int) Math.max(0, Math.min(POLL_EVERY, limits.steps() - steps));
        }
        countdown = quantum;
    }

    private void poll() {
        due = false;
        steps += quantum - countdown;
        if (limits.steps() > 0 && steps >= limits.steps()) {
            throw stop(Limit.STEPS, limits.steps() + " steps");
        }
        setQuantum();
        checkTime();
        if (allocatedSinceWalk() + liveBytes > limits.memoryBytes()) {
            measureMemory(0);
        }
    }

    private void checkTime() {
        checkStopped();
        if (System.nanoTime() > deadline) {
            throw stop(Limit.TIME, limits.time().toMillis() + " ms");
        }
    }

    /// Ends the run where the host asked for it; for native code that waits.
    public void checkStopped() {
        if (cancelled) {
            throw stop(Limit.INTERRUPT, "the host's request");
        }
    }

    private long allocatedSinceWalk() {
        return THREADS.getCurrentThreadAllocatedBytes() - allocatedAtWalk;
    }

    /// Announces an allocation. Refuses it where it does not fit beside what is alive.
    public void reserve(long bytes) {
        if (bytes < LARGE && bytes >= 0) {
            return;
        }
        if (bytes < 0 || bytes > limits.memoryBytes()) {
            throw outOfMemory();
        }
        work(bytes >> 4);
        if (allocatedSinceWalk() + liveBytes + bytes > limits.memoryBytes()) {
            measureMemory(bytes);
        }
    }

    /// Announces a text of so many UTF-16 units.
    public void reserveChars(long chars) {
        if (chars >= LARGE >> 1) {
            reserve(2 * chars);
        }
    }

    /// Counts what the program holds from now on and another thread may have allocated.
    public void received(long bytes) {
        allocatedAtWalk -= bytes;
    }

    private void measureMemory(long more) {
        var tracer = new Tracer(this::checkTime);
        tracer.visitAll(globals.values, globals.values.length);
        modules.values().forEach(tracer::visit);
        for (var frame = current; frame != null; frame = frame.caller) {
            frame.trace(tracer);
        }
        held.forEach(tracer::visit);
        tracer.add(64L * identities.size() + 2L * output.length());
        liveBytes = tracer.total();
        allocatedAtWalk = THREADS.getCurrentThreadAllocatedBytes();
        if (liveBytes + more > limits.memoryBytes()) {
            throw outOfMemory();
        }
    }

    public Stop outOfMemory() {
        return stop(Limit.MEMORY, (limits.memoryBytes() >> 20) + " MiB");
    }

    /// Ends the run for good.
    public Stop stop(Limit limit, String detail) {
        return new Stop(limit, detail, position());
    }

    /// Ends the run since it needs a value that the host does not have yet.
    Stop touched() {
        return new Stop(null, "a pending value", position());
    }

    private long position() {
        var frame = programFrame();
        return frame == null ? 0 : frame.at;
    }

    /// The innermost active call of the program's own code: what the library does on its behalf is
    /// placed there.
    @Bounded(Bounded.By.FIXED)
    @Nullable Frame programFrame() {
        var frame = current;
        while (frame != null && frame.home.isLibrary()) {
            frame = frame.caller;
        }
        return frame;
    }

    /// Asks the run to end; may be called from any thread, takes effect within milliseconds.
    public void cancel() {
        cancelled = true;
        due = true;
    }

    /// Looks from another thread whether a limit was passed; if so, the next tick ends the run.
    ///
    /// What it compares with is read without order: an old value costs one look too many, or comes right
    /// at the next.
    ///
    /// @param allocated what the thread of the run has allocated so far, in bytes
    public void look(long allocated) {
        if (System.nanoTime() > deadline || accounted(allocated) > limits.memoryBytes()) {
            due = true;
        }
    }

    /// What the program holds at most, in bytes; may be called from any thread, as [#look].
    ///
    /// @param allocated what the thread of the run has allocated so far, in bytes
    public long accounted(long allocated) {
        return allocated - allocatedAtWalk + liveBytes;
    }

    /// Keeps a value that is being built where the memory limit can see it.
    public Nesting holding(Value value) {
        held.add(value);
        return held::removeLast;
    }

    /// Closes without an exception; see [#nested] and [#holding].
    @FunctionalInterface
    public interface Nesting extends AutoCloseable {
        @Override
        void close();
    }

    /// One level of native recursion, such as the repr of a list in a list. Close it on the way out.
    ///
    /// @throws Raise `RecursionError` where it goes too deep
    public Nesting nested() {
        return nested("");
    }

    /// As above.
    ///
    /// @param where follows the words of the error, such as `" in __instancecheck__"`
    public Nesting nested(String where) {
        checkDepth(depth + 1, where);
        depth++;
        return nesting;
    }

    /// Refuses what nests deeper than calls may.
    ///
    /// @throws Raise `RecursionError`
    void checkDepth(int levels) {
        checkDepth(levels, "");
    }

    private void checkDepth(int levels, String where) {
        if (levels > limits.depth()) {
            throw raise(Types.RECURSION_ERROR, "maximum recursion depth exceeded" + where);
        }
    }

    private void leaveNative() {
        depth--;
    }

    public void checkDigits(BigInteger value) {
        // 3.32 bits a digit: certain only near the limit, where the division is cheap.
        var bits = value.bitLength();
        work(Numbers.digitsCost(Math.min(bits / 3, limits.digits())));
        if (bits / 3.3219281 > limits.digits() + 2.0
                || bits / 3.3219281 > limits.digits() - 2.0
                        && value.abs().compareTo(BigInteger.TEN.pow(limits.digits())) >= 0) {
            throw valueError(
                    "Exceeds the limit ("
                            + limits.digits()
                            + " digits) for integer string conversion; use"
                            + " sys.set_int_max_str_digits() to increase the limit");
        }
    }

    public Limits limits() {
        return limits;
    }

    // ---- calls ----

    /// Makes a frame the active one.
    ///
    /// @throws Raise `RecursionError` where calls nest too deep
    public void enter(Frame frame) {
        tick();
        checkDepth(depth + 1);
        depth++;
        frame.caller = current;
        current = frame;
    }

    public void leave(Frame frame) {
        current = frame.caller;
        frame.caller = null;
        depth--;
    }

    public Frame frame() {
        if (current == null) {
            throw new IllegalStateException("no program is running");
        }
        return current;
    }

    /// The active calls of the program, innermost first; of many the first and the last [#CALLS_SHOWN].
    @Bounded(Bounded.By.FIXED)
    List<ExceptionValue.Entry> activeCalls() {
        var count = 0;
        for (var frame = current; frame != null; frame = frame.caller) {
            count += frame.home.isLibrary() ? 0 : 1;
        }
        var calls = new ArrayList<ExceptionValue.Entry>();
        var index = 0;
        for (var frame = current; frame != null; frame = frame.caller) {
            if (frame.home.isLibrary()) {
                continue;
            }
            if (index < CALLS_SHOWN || index >= count - CALLS_SHOWN) {
                calls.add(new ExceptionValue.Entry(frame.function, frame.at));
            }
            index++;
        }
        return calls;
    }

    /// The exception being handled in the innermost frame that handles one.
    @Bounded(Bounded.By.FIXED)
    public @Nullable ExceptionValue handling() {
        for (var frame = current; frame != null; frame = frame.caller) {
            if (frame.handling != null) {
                return frame.handling;
            }
        }
        return null;
    }

    // ---- variables, modules ----

    /// The variables of the program.
    public Globals globals() {
        return globals;
    }

    public Set<String> builtinNames() {
        return builtinNames;
    }

    /// The module of a name, made at its first import; null where there is none. Those with an
    /// underscore in front are the library's own: no program gets hold of one.
    public @Nullable ModuleValue module(String name) {
        return name.startsWith("_") && !frame().home.isLibrary() ? null : helper(name);
    }

    /// Whether this run imported a module so far.
    public boolean hasModule(String name) {
        return modules.containsKey(name);
    }

    /// A module of the library's own, for the interpreter itself.
    public @Nullable ModuleValue helper(String name) {
        var module = modules.get(name);
        if (module == null) {
            module = importer.load(this, name);
            if (module != null) {
                modules.put(name, module);
            }
        }
        return module;
    }

    /// Runs the body of a module that others may import while it runs; it is forgotten where the body
    /// fails.
    public void load(ModuleValue module, Runnable body) {
        modules.put(module.name(), module);
        var done = false;
        try {
            body.run();
            done = true;
        } finally {
            if (!done) {
                modules.remove(module.name());
            }
        }
    }

    /// Finds modules.
    @FunctionalInterface
    public interface Importer {
        /// Makes a module for this run; null where there is none of the name.
        @Nullable ModuleValue load(Run run, String name);
    }

    public Clock clock() {
        return clock;
    }

    /// What the clock shows: the sandbox's time, moved on by what the program slept.
    public Instant now() {
        return clock.instant().plusNanos(slept);
    }

    /// Lets the program sleep. It goes on at once; the time is its own and the clocks move on.
    public void sleep(long nanos) {
        slept += nanos;
        deadline -= nanos;
        if (System.nanoTime() > deadline) {
            throw stop(Limit.TIME, limits.time().toMillis() + " ms");
        }
    }

    public long seed() {
        return seed;
    }

    /// What a module keeps for this run alone, made when it is first asked for.
    public <T> T state(Class<T> key, Supplier<T> maker) {
        return key.cast(moduleStates.computeIfAbsent(key, _ -> maker.get()));
    }

    /// A module of the library's own, for one made in Java that has part of its members there.
    public @Nullable ModuleValue libraryModule(String name) {
        var module = modules.get(name);
        if (module == null) {
            module = importer.load(this, name);
            if (module != null) {
                modules.put(name, module);
            }
        }
        return module;
    }

    // ---- output ----

    public void print(String text) {
        var bytes = utf8Length(text);
        if (outputBytes + bytes > limits.outputBytes()) {
            cutOutput(text);
            throw stop(Limit.OUTPUT, limits.outputBytes() + " bytes of output");
        }
        outputBytes += bytes;
        output.append(text);
    }

    @Bounded(Bounded.By.MEMORY)
    private void cutOutput(String text) {
        var room = limits.outputBytes() - outputBytes;
        for (var i = 0; i < text.length(); ) {
            var codePoint = text.codePointAt(i);
            room -= codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (room < 0) {
                break;
            }
            output.appendCodePoint(codePoint);
            i += Character.charCount(codePoint);
        }
    }

    private static long utf8Length(String text) {
        return text.length() < 1024
                ? text.getBytes(StandardCharsets.UTF_8).length
                : text.chars().mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    }

    public String output() {
        return output.toString();
    }

    // ---- tools ----

    /// Counts a call of a host function.
    public void chargeToolCall() {
        if (toolCalls >= limits.toolCalls()) {
            throw stop(Limit.TOOL_CALLS, limits.toolCalls() + " tool calls");
        }
        toolCalls++;
    }

    /// Takes time spent outside the program off its account.
    public void spentInTool(long nanos) {
        toolNanos += nanos;
        deadline += nanos;
    }

    public int toolCalls() {
        return toolCalls;
    }

    public long toolNanos() {
        return toolNanos;
    }

    public long ownNanos() {
        return System.nanoTime() - started - toolNanos + slept;
    }

    public long steps() {
        return steps + quantum - countdown;
    }

    void addPending() {
        pendingValues++;
    }

    // ---- identity ----

    /// A hash for values that are only equal to themselves. Not for the program to see.
    long identity(Value value) {
        return System.identityHashCode(value);
    }

    /// What `id` answers: small numbers in the order in which they were asked for, so that nothing of
    /// the host's memory shows and every run answers the same.
    public int id(Value value) {
        return identities.computeIfAbsent(value, _ -> 0x1000 + 16 * identities.size());
    }

    /// What `id` answered for a value before, or -1: asking keeps nothing alive.
    public int knownId(Value value) {
        return identities.getOrDefault(value, -1);
    }

    /// The address that default reprs show.
    public String address(Value value) {
        var hex = Integer.toHexString(id(value));
        return "0x" + "0".repeat(12 - hex.length()) + hex;
    }

    boolean enterRepr(Value container) {
        return inRepr.add(container);
    }

    void leaveRepr(Value container) {
        inRepr.remove(container);
    }

    // ---- exceptions ----

    /// An exception with a message, to be thrown.
    public Raise raise(Type type, String message) {
        return raise(new ExceptionValue(type, StrValue.of(clip(message))));
    }

    /// A message, cut where it is too long for whoever reads it.
    public static String clip(String message) {
        return message.length() <= MESSAGE_CHARS
                ? message
                : message.substring(0, MESSAGE_CHARS) + "... (cut)";
    }

    /// Makes an exception object ready to be thrown: it remembers where that was.
    ///
    /// While values are pending nothing is raised: the exception may be due to one of them.
    public Raise raise(ExceptionValue exception) {
        if (pendingValues > 0) {
            throw touched();
        }
        exception.locate(this);
        var handled = handling();
        if (handled != null) {
            exception.chain(handled);
        }
        return new Raise(exception);
    }

    /// Throws an exception on that is under way already, or made of such: it is no raise of its own.
    public Raise again(ExceptionValue exception) {
        if (exception.trace().isEmpty()) {
            exception.locate(this);
        }
        return new Raise(exception);
    }

    /// Throws an exception into a generator that stands in `frame`. Only what is handled there becomes
    /// its context, not what the caller handles.
    public Raise into(Frame frame, ExceptionValue exception) {
        exception.locate(this);
        if (frame.handling != null) {
            exception.chain(frame.handling);
        }
        return new Raise(exception);
    }

    /// Numbers the raises, so that a group can tell which of its parts were raised anew.
    long nextRaise() {
        return ++raises;
    }

    public Raise typeError(String message) {
        return raise(Types.TYPE_ERROR, message);
    }

    public Raise valueError(String message) {
        return raise(Types.VALUE_ERROR, message);
    }

    public Raise keyError(Value key) {
        return raise(new ExceptionValue(Types.KEY_ERROR, key));
    }

    /// A `KeyError` that knows what it could not find the key in.
    public Raise keyError(DictValue dict, Value key) {
        var exception = new ExceptionValue(Types.KEY_ERROR, key);
        exception.setLacking(dict);
        return raise(exception);
    }

    public Raise attributeError(Value object, String name, String message) {
        var exception = new ExceptionValue(Types.ATTRIBUTE_ERROR, StrValue.of(clip(message)));
        exception.setField("name", StrValue.of(name));
        exception.setField("obj", object);
        return raise(exception);
    }

    public Raise stopIteration(Value value) {
        return raise(
                value == Constants.NONE
                        ? new ExceptionValue(Types.STOP_ITERATION)
                        : new ExceptionValue(Types.STOP_ITERATION, value));
    }
}
