package dev.codemode.tools;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls method handles whose checked exceptions mean a mistake.
final class Invocation {
    private Invocation() {}

    /// @throws IllegalStateException where a checked exception came out
    @SuppressWarnings(
            "NullAway") // What may be null is the business of the method behind the handle.
    static Object of(MethodHandle handle, List<? extends @Nullable Object> arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
