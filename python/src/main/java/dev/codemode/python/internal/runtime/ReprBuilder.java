package dev.codemode.python.internal.runtime;

import java.util.function.Consumer;

/// Builds the repr of a container: separators, a bound on its size, `[...]` for a container inside
/// itself.
public final class ReprBuilder {
    private final Run run;
    private final StringBuilder text;
    private boolean first = true;

    private ReprBuilder(Run run, String open) {
        this.run = run;
        this.text = new StringBuilder(open);
    }

    /// @param again what stands where the container holds itself
    public static String of(
            Run run,
            Value container,
            String open,
            String close,
            String again,
            Consumer<ReprBuilder> elements) {
        if (!run.enterRepr(container)) {
            return again;
        }
        try (var _ = run.nested(" while getting the repr of an object")) {
            var builder = new ReprBuilder(run, open);
            elements.accept(builder);
            return builder.text.append(close).toString();
        } finally {
            run.leaveRepr(container);
        }
    }

    public void element(Value value) {
        separate();
        append(Protocol.repr(run, value));
    }

    public void entry(Value key, Value value) {
        separate();
        append(Protocol.repr(run, key));
        append(": ");
        append(Protocol.repr(run, value));
    }

    /// An element shown as `name=value`.
    public void named(String name, Value value) {
        separate();
        append(name);
        append("=");
        append(Protocol.repr(run, value));
    }

    private void separate() {
        run.tick();
        if (!first) {
            text.append(", ");
        }
        first = false;
    }

    private void append(String part) {
        run.reserveChars((long) text.length() + part.length());
        text.append(part);
    }
}
