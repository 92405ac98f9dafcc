package dev.codemode.models.internal;

import dev.codemode.models.ProviderFailure;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A stream that is closed under its reader once it has been silent or has lasted for too long. The
/// client of the JDK watches only until the first byte.
final class StallWatch extends FilterInputStream implements Closeable {
    private final Duration silence;
    private final Duration total;
    private final long start;
    private final Thread watcher;
    private volatile long heard = System.nanoTime();
    private volatile ProviderFailure.@Nullable TimedOut timedOut;

    /// @param start of the whole request, by the clock of [System#nanoTime]
    StallWatch(InputStream in, Duration silence, Duration total, long start) {
        super(in);
        this.start = start;
        this.silence = silence;
        this.total = total;
        this.watcher = Thread.ofVirtual().name("stall-watch").start(this::watch);
    }

    /// Which limit ran out; null where none did.
    ProviderFailure.@Nullable TimedOut timedOut() {
        return timedOut;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        heard = System.nanoTime();
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        var read = super.read(buffer, from, length);
        heard = System.nanoTime();
        return read;
    }

    @Override
    public void close() throws IOException {
        watcher.interrupt();
        super.close();
    }

    private void watch() {
        try {
            while (true) {
                var now = System.nanoTime();
                var silenceLeft = silence.toNanos() - (now - heard);
                var totalLeft = total.toNanos() - (now - start);
                if (Math.min(silenceLeft, totalLeft) <= 0) {
                    timedOut =
                            totalLeft <= 0
                                    ? new ProviderFailure.TimedOut("answering", total)
                                    : new ProviderFailure.TimedOut("being silent", silence);
                    super.close();
                    return;
                }
                Thread.sleep(Duration.ofNanos(Math.min(silenceLeft, totalLeft)));
            }
        } catch (InterruptedException | IOException e) {
            // Closed by its reader: nothing is left to watch.
        }
    }
}
