package dev.codemode.python.internal.host;

import dev.codemode.python.Finding;
import dev.codemode.python.HostModule;
import dev.codemode.python.Limit;
import dev.codemode.python.Limits;
import dev.codemode.python.Outcome;
import dev.codemode.python.Position;
import dev.codemode.python.PythonError;
import dev.codemode.python.Usage;
import dev.codemode.python.internal.check.Checker;
import dev.codemode.python.internal.exec.Compiler;
import dev.codemode.python.internal.exec.Program;
import dev.codemode.python.internal.library.Builtins;
import dev.codemode.python.internal.library.Modules;
import dev.codemode.python.internal.runtime.Advice;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Frame;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.Protocol;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Stop;
import dev.codemode.python.internal.runtime.Value;
import dev.codemode.python.internal.syntax.Parser;
import dev.codemode.python.internal.syntax.Progress;
import dev.codemode.python.internal.syntax.Resolver;
import dev.codemode.python.internal.syntax.Scopes;
import dev.codemode.python.internal.syntax.Source;
import dev.codemode.python.internal.syntax.Span;
import dev.codemode.python.internal.syntax.Stmt;
import dev.codemode.python.internal.syntax.SyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One run of one program, from its text to its outcome.
public final class Execution {
    private static final Usage NOTHING_USED = new Usage(Duration.ZERO, Duration.ZERO, 0, 0);

    private final Limits limits;
    private final Clock clock;
    private final long seed;
    private final List<HostModule> modules;
    private final Map<String, @Nullable Object> values;
    private final boolean refuseErrors;
    private final HostCalls calls;
    private final Source source;
    private volatile @Nullable Run run;
    private @Nullable Ready ready;
    private Admission.@Nullable Place place;
    private volatile boolean cancelled;

    public Execution(
            Limits limits,
            Clock clock,
            long seed,
            List<HostModule> modules,
            Map<String, @Nullable Object> values,
            boolean refuseErrors,
            int callsAtOnce,
            String file,
            String text) {
        this.limits = limits;
        this.clock = clock;
        this.seed = seed;
        this.modules = modules;
        this.values = values;
        this.refuseErrors = refuseErrors;
        this.calls = new HostCalls(callsAtOnce);
        this.source = new Source(file, text);
    }

    /// Reads and compiles the program for runs to come.
    ///
    /// @return null where it does not come to that; each run then says why
    public @Nullable Ready prepare() {
        return sourceBytes() > limits.sourceBytes()
                ? null
                : Threads.call(this::compiledForMany, this::cancel);
    }

    @SuppressWarnings("CatchingUnchecked") // a run that meets the same tells of it
    private @Nullable Ready compiledForMany() {
        var progress = progressSince(System.nanoTime());
        try {
            var module = Parser.parse(source, limits.nesting(), progress);
            var scopes = resolve(module, progress);
            if (refuseErrors && hasErrors(findings(module, scopes, progress))) {
                return null;
            }
            return new Ready(
                    Compiler.compileForMany(
                            module, scopes, Builtins.table(), Modules.names(), progress),
                    scopes);
        } catch (SyntaxException | RuntimeException | Error e) {
            return null;
        }
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    /// Runs what [#prepare] made of the same program.
    public Outcome run(Ready compiled) {
        ready = compiled;
        return run();
    }

    /// Runs the program on a thread of its own kind and waits for the outcome.
    public Outcome run() {
        var size = sourceBytes();
        if (size > limits.sourceBytes()) {
            return rejected(
                    new SyntaxException(
                            "source code has "
                                    + size
                                    + " bytes; at most "
                                    + limits.sourceBytes()
                                    + " are allowed",
                            new Span(0, 0)));
        }
        try (var entered = Admission.ofTheHeap().enter(limits.memoryBytes())) {
            place = entered;
            return Threads.call(this::guarded, this::cancel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return interrupted();
        }
    }

    /// The host took it back before there was room for it.
    private Outcome interrupted() {
        var at = source.position(new Span(0, 0));
        return new Outcome.Exhausted(
                Limit.INTERRUPT,
                at,
                message(Limit.INTERRUPT, at, "the host's request"),
                "",
                NOTHING_USED);
    }

    /// The last line of defence. A program that meets a defect of the interpreter ends like any other,
    /// and whoever runs hundreds of them at once loses no more than its outcome.
    @SuppressWarnings("CatchingUnchecked") // StackOverflowError and OutOfMemoryError above all
    private Outcome guarded() {
        try {
            return compileAndRun();
        } catch (NotPlainValueException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    private Outcome failed(Throwable cause) {
        // Looked up when it is needed: the search for a logger opens every jar of the class path.
        System.getLogger("dev.codemode.python")
                .log(System.Logger.Level.ERROR, "a program made the sandbox fail", cause);
        var message =
                cause instanceof OutOfMemoryError
                        ? "the sandbox failed: the host has no memory left; give it more, or run"
                                + " fewer programs at once"
                        : "the sandbox failed: a defect of it, not of the program; its log says more";
        var active = run;
        return active == null
                ? new Outcome.Failed(message, "", NOTHING_USED)
                : new Outcome.Failed(message, active.output(), usage(active));
    }

    /// What the checker finds; nothing runs.
    public List<Finding> check() {
        return Threads.call(this::findings, this::cancel);
    }

    private List<Finding> findings() {
        var progress = progressSince(System.nanoTime());
        try {
            var module = Parser.parse(source, limits.nesting(), progress);
            return findings(module, resolve(module, progress), progress);
        } catch (SyntaxException e) {
            return finding("syntax", source.position(e.span()), e.type() + ": " + e.text());
        } catch (Stop stop) {
            var at = source.position(Span.unpack(stop.span()));
            return finding("limit", at, message(limit(stop), at, stop.detail()));
        }
    }

    private List<Finding> finding(String rule, Position at, String message) {
        var line = source.lineText(at.line());
        return List.of(new Finding(rule, Finding.Severity.ERROR, message, at, line));
    }

    private List<Finding> findings(Stmt.Module module, Scopes scopes, Progress progress) {
        return Checker.check(
                source,
                module,
                scopes,
                modules,
                values.keySet(),
                builtinNames(),
                Modules.names(),
                progress);
    }

    /// Ends what is done with the source where its time is up or the host wants it back. A run looks at
    /// the same from its first step on ([Run#tick]).
    private Progress progressSince(long started) {
        return new Progress(
                offset -> {
                    var at = new Span(offset, offset).pack();
                    if (cancelled) {
                        throw new Stop(Limit.INTERRUPT, "the host's request", at);
                    }
                    if (System.nanoTime() - started > limits.time().toNanos()) {
                        throw new Stop(Limit.TIME, limits.time().toMillis() + " ms", at);
                    }
                });
    }

    private static Set<String> builtinNames() {
        return Builtins.table().keySet();
    }

    private Scopes resolve(Stmt.Module module, Progress progress) throws SyntaxException {
        return Resolver.resolve(module, provided(), Library::publicNames, progress);
    }

    private long sourceBytes() {
        var chars = source.text().length();
        return chars > limits.sourceBytes()
                ? chars
                : source.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private void cancel() {
        cancelled = true;
        var active = run;
        if (active != null) {
            active.cancel();
        }
        calls.interrupt();
    }

    private Outcome compileAndRun() {
        var started = System.nanoTime();
        if (ready != null) {
            return run(ready.program(), ready.scopes(), started);
        }
        var progress = progressSince(started);
        try {
            var module = Parser.parse(source, limits.nesting(), progress);
            var scopes = resolve(module, progress);
            var findings = refuseErrors ? findings(module, scopes, progress) : List.<Finding>of();
            if (hasErrors(findings)) {
                return refused(findings);
            }
            var program =
                    Compiler.compile(module, scopes, Builtins.table(), Modules.names(), progress);
            return run(program, scopes, started);
        } catch (SyntaxException e) {
            return rejected(e);
        } catch (Stop stop) {
            return unready(stop, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    /// A limit ended the program before its first step.
    private Outcome unready(Stop stop, Duration took) {
        var at = source.position(Span.unpack(stop.span()));
        var limit = limit(stop);
        return new Outcome.Exhausted(
                limit,
                at,
                message(limit, at, stop.detail()),
                "",
                new Usage(took, Duration.ZERO, 0, 0));
    }

    private static Limit limit(Stop stop) {
        return Objects.requireNonNull(stop.limit(), "only a run has values to wait for");
    }

    private static Outcome refused(List<Finding> findings) {
        var first =
                findings.stream()
                        .filter(f -> f.severity() == Finding.Severity.ERROR)
                        .findFirst()
                        .orElseThrow();
        var error =
                new PythonError(
                        "CheckError",
                        Run.clip(first.message()),
                        "",
                        first.at(),
                        Run.clip(first.sourceLine()),
                        List.of(),
                        List.of(),
                        false);
        return new Outcome.Rejected(error, findings, NOTHING_USED);
    }

    private List<String> provided() {
        var names = new ArrayList<String>();
        modules.forEach(module -> names.add(module.name()));
        names.addAll(values.keySet());
        return names;
    }

    private Outcome run(Program program, Scopes scopes, long started) {
        var active =
                new Run(
                        limits,
                        started,
                        clock,
                        seed,
                        program.globalNames(),
                        builtinNames(),
                        Library::load);
        run = active;
        if (cancelled) {
            active.cancel();
        }
        var stage =
                new Frame(active, active.globals(), "<module>", 0, List.of(), Constants.NO_CELLS);
        active.enter(stage);
        if (place != null) {
            place.occupy(active);
            calls.giveUpWhileWaiting(place);
        }
        try (var _ = Watch.over(active)) {
            provide(active);
            return completed(active, program, program.run(active));
        } catch (Raise raise) {
            return raised(active, scopes, raise.value());
        } catch (Stop stop) {
            return stopped(active, stop);
        } finally {
            calls.cancel();
            active.leave(stage);
        }
    }

    private void provide(Run active) {
        var slot = 0;
        for (var module : modules) {
            var members = new LinkedHashMap<String, Value>();
            module.functions()
                    .forEach(
                            function ->
                                    members.put(
                                            function.name(),
                                            new HostFunctionValue(function, calls)));
            active.globals().set(slot++, new ModuleValue(module.name(), members));
        }
        for (var entry : values.entrySet()) {
            try {
                var value =
                        new Boundary(active, Boundary.Other.REFUSE, entry.getKey())
                                .toGuest(entry.getValue());
                active.globals().set(slot++, value);
            } catch (Boundary.NotPlainException e) {
                throw new NotPlainValueException(entry.getKey(), e);
            }
        }
    }

    private Outcome completed(Run active, Program program, Value last) {
        var index = program.globalNames().indexOf("result");
        var set = index < 0 ? null : active.globals().get(index);
        var value =
                new Boundary(active, Boundary.Other.REPR, "the result")
                        .toHost(set == null ? last : set);
        return new Outcome.Completed(value, active.output(), usage(active));
    }

    private Outcome raised(Run active, Scopes scopes, ExceptionValue exception) {
        String message;
        try {
            message = Protocol.str(active, exception);
        } catch (Raise again) {
            message = "<exception str() failed>";
        } catch (Stop stop) {
            return stopped(active, stop);
        }
        var calls = new ArrayList<PythonError.Call>();
        for (var entry : exception.outermostFirst()) {
            calls.add(
                    new PythonError.Call(
                            Run.clip(entry.function()),
                            source.position(Span.unpack(entry.span()))));
        }
        // The outermost entry is the stage the program stands on.
        var inner = calls.size() > 1 ? calls.subList(1, calls.size()) : calls;
        var at = inner.getLast().at();
        var error =
                new PythonError(
                        Run.clip(exception.typeName()),
                        Run.clip(message),
                        Run.clip(Advice.on(exception)),
                        at,
                        Run.clip(source.lineText(at.line())),
                        LineVariables.of(source, scopes, exception),
                        inner,
                        exception.isFromTool());
        return new Outcome.Raised(error, active.output(), usage(active));
    }

    private Outcome stopped(Run active, Stop stop) {
        var at = source.position(Span.unpack(stop.span()));
        var limit = stop.limit();
        if (limit == null) {
            return new Outcome.Suspended(at, active.output(), usage(active));
        }
        return new Outcome.Exhausted(
                limit, at, message(limit, at, stop.detail()), active.output(), usage(active));
    }

    private static String message(Limit limit, Object at, String detail) {
        var setting = limit.setting();
        return setting.isEmpty()
                ? "stopped at " + at + " on " + detail
                : "stopped at " + at + " after " + detail + "; raise " + setting + " to allow more";
    }

    private Outcome rejected(SyntaxException e) {
        var at = source.position(e.span());
        var error =
                new PythonError(
                        e.type(),
                        Run.clip(e.text()),
                        "",
                        at,
                        Run.clip(source.lineText(at.line())),
                        List.of(),
                        List.of(),
                        false);
        return new Outcome.Rejected(error, List.of(), NOTHING_USED);
    }

    private static Usage usage(Run active) {
        return new Usage(
                Duration.ofNanos(active.ownNanos()),
                Duration.ofNanos(active.toolNanos()),
                active.steps(),
                active.toolCalls());
    }

    /// The host provided a variable that cannot be copied: its mistake, and no program's.
    private static final class NotPlainValueException extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        NotPlainValueException(String name, Throwable cause) {
            super("value '" + name + "' is not plain data", cause);
        }
    }
}
