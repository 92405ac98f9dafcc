package dev.codemode.python.internal.host;

import dev.codemode.python.HostException;
import dev.codemode.python.HostFunction;
import dev.codemode.python.internal.runtime.Args;
import dev.codemode.python.internal.runtime.Constants;
import dev.codemode.python.internal.runtime.ExceptionValue;
import dev.codemode.python.internal.runtime.Names;
import dev.codemode.python.internal.runtime.Pending;
import dev.codemode.python.internal.runtime.Raise;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Signature;
import dev.codemode.python.internal.runtime.StrValue;
import dev.codemode.python.internal.runtime.ToolCall;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A host function as programs see it. The only place where guest code reaches the host.
final class HostFunctionValue extends Value implements ToolCall.Startable {
    private final HostFunction function;
    private final Signature signature;
    private final @Nullable Value[] defaults;

    private final HostCalls calls;

    HostFunctionValue(HostFunction function, HostCalls calls) {
        super(Types.BUILTIN_FUNCTION);
        this.function = function;
        this.calls = calls;
        var names = function.parameters().stream().map(HostFunction.Parameter::name).toList();
        this.signature = new Signature(names, 0, names.size(), false, false);
        this.defaults = new @Nullable Value[names.size()];
        for (var i = 0; i < defaults.length; i++) {
            defaults[i] = function.parameters().get(i).required() ? null : Constants.ABSENT;
        }
    }

    boolean isConcurrent() {
        return function.concurrent();
    }

    @Override
    protected boolean isCallable() {
        return true;
    }

    @Override
    protected Value call(Run run, Args args) {
        var arguments = arguments(run, args);
        run.chargeToolCall();
        if (!isConcurrent()) {
            calls.settle(run);
        }
        var started = System.nanoTime();
        return answer(
                run,
                () -> {
                    try {
                        return calls.onThisThread(() -> function.body().call(arguments));
                    } finally {
                        run.spentInTool(System.nanoTime() - started);
                    }
                });
    }

    @Override
    public ToolCall start(Run run, Args args) {
        var arguments = arguments(run, args);
        run.chargeToolCall();
        return calls.start(run, this, () -> function.body().call(arguments));
    }

    private Map<String, @Nullable Object> arguments(Run run, Args args) {
        refuseUnknown(run, args);
        @Nullable Value[] slots = new @Nullable Value[signature.slots()];
        signature.bind(run, function.name(), defaults, args, slots);
        var arguments = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < slots.length; i++) {
            var value = slots[i];
            if (value != null && value != Constants.ABSENT) {
                var name = signature.name(i);
                var what = "the argument '" + name + "' of " + function.name() + "()";
                arguments.put(name, new Boundary(run, Boundary.Other.REFUSE, what).toHost(value));
            }
        }
        return arguments;
    }

    /// Says what exists: a model that guessed a parameter's name cannot look it up.
    private void refuseUnknown(Run run, Args args) {
        var known = function.parameters().stream().map(HostFunction.Parameter::name).toList();
        for (var i = 0; i < args.keywords(); i++) {
            var keyword = args.keyword(i);
            if (!known.contains(keyword)) {
                throw raise(
                        run,
                        "TypeError",
                        function.name()
                                + "() got an unexpected keyword argument '"
                                + keyword
                                + "'"
                                + (known.isEmpty()
                                        ? "; it takes no arguments"
                                        : "; it takes " + String.join(", ", known))
                                + Names.didYouMean(keyword, known));
            }
        }
    }

    /// Where an answer comes from.
    @FunctionalInterface
    interface Asked {
        @Nullable Object get() throws Exception;
    }

    /// The answer of a call as a guest value.
    ///
    /// @throws Raise what the call raised
    @SuppressWarnings("CatchingUnchecked") // of a host function anything may come
    Value answer(Run run, Asked asked) {
        @Nullable Object answer;
        try {
            answer = asked.get();
        } catch (HostException e) {
            run.checkStopped();
            throw raise(run, e.type(), e.text());
        } catch (Throwable e) {
            run.checkStopped();
            // What went wrong in the host is the host's business.
            throw raise(run, "ToolError", function.name() + " failed");
        }
        run.checkStopped();
        if (answer == HostFunction.PENDING) {
            return new Pending(run);
        }
        try {
            return new Boundary(run, Boundary.Other.REFUSE, function.name()).toGuest(answer);
        } catch (Boundary.NotPlainException e) {
            throw raise(
                    run,
                    "ToolError",
                    function.name() + " answered with something that is not plain data");
        }
    }

    private static Raise raise(Run run, String type, String message) {
        var error =
                new ExceptionValue(
                        switch (type) {
                            case "TypeError" -> Types.TYPE_ERROR;
                            case "ValueError" -> Types.VALUE_ERROR;
                            default -> Types.TOOL_ERROR;
                        },
                        StrValue.of(Run.clip(message)));
        error.markFromTool();
        return run.raise(error);
    }

    @Override
    protected @Nullable Value ownAttribute(Run run, String name) {
        return switch (name) {
            case "__name__", "__qualname__" -> StrValue.of(function.name());
            case "__doc__" -> StrValue.of(function.doc());
            default -> null;
        };
    }

    @Override
    protected String repr(Run run) {
        return "<function " + function.name() + ">";
    }
}
