package dev.codemode.python.internal.loops;

import dev.codemode.python.internal.Bounded;
import dev.codemode.python.internal.runtime.FloatValue;
import dev.codemode.python.internal.runtime.IntValue;
import dev.codemode.python.internal.runtime.Run;
import dev.codemode.python.internal.runtime.Value;
import java.math.BigInteger;
import java.util.function.IntSupplier;

/// Loops that a run notices, and some that it does not.
final class Examples {
    private Examples() {}

    static int uncounted(Run run, int[] values) {
        var sum = run.limits().depth();
        for (var value : values) {
            sum += value;
        }
        return sum;
    }

    static IntSupplier lambda(Run run, int[] values) {
        return () -> {
            var sum = run.limits().depth();
            for (var value : values) {
                sum += value;
            }
            return sum;
        };
    }

    /// What it calls counts nothing either.
    static void callsUncounted(Run run, int[] values) {
        while (uncounted(run, values) > 0) {
            values[0]--;
        }
    }

    static BigInteger costly(Run run, BigInteger value) {
        return value.multiply(BigInteger.valueOf(run.limits().depth()));
    }

    static int counted(Run run, int[] values) {
        var sum = 0;
        for (var value : values) {
            run.tick();
            sum += value;
        }
        return sum;
    }

    static int countedAhead(Run run, int[] values) {
        run.work(values.length);
        return helper(values);
    }

    /// Counted by all who call it.
    private static int helper(int[] values) {
        var sum = 0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }

    @Bounded(Bounded.By.FIXED)
    static int bounded(Run run) {
        var bits = 0;
        for (var rest = run.limits().depth(); rest > 0; rest >>= 1) {
            bits++;
        }
        return bits;
    }

    /// A pattern switch with a guard goes back in the class file, though no loop stands here.
    static int guarded(Run run, Value value) {
        return switch (value) {
            case IntValue number when number.fitsLong() -> 1;
            case FloatValue _ -> run.limits().depth();
            default -> 3;
        };
    }
}
