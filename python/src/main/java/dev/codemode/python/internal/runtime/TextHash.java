package dev.codemode.python.internal.runtime;

import dev.codemode.python.internal.Bounded;
import java.security.SecureRandom;

/// Hash of texts under a secret chosen at start-up. `String.hashCode` would let a program build many
/// keys of one hash (`Aa` and `BB`) and make a dict quadratic.
@Bounded(Bounded.By.MEMORY)
final class TextHash {
    static final long SECRET = new SecureRandom().nextLong() | 1;

    private TextHash() {}

    /// Draws the secret, for which the JVM looks through its providers of random numbers: 5 ms.
    static void prepare() {}

    static long of(String text) {
        return of(text, SECRET);
    }

    /// The hash a program may see: the same in every run, so it says nothing of the secret.
    static long visible(String text) {
        return of(text, 0x9E3779B97F4A7C15L) >> 3;
    }

    private static long of(String text, long key) {
        var hash = key;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * key;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}
