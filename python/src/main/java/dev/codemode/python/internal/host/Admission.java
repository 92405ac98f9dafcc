package dev.codemode.python.internal.host;

import dev.codemode.python.internal.runtime.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Lets programs in while the heap has room for all they may use, in the order in which they come.
///
/// Each program may use its memory limit. Were more let in than the heap can hold, one that stays within
/// its limit could take the memory that another was promised, and an OutOfMemoryError hits whichever
/// thread comes next. Half of the heap is given out: what is accounted may take twice as much.
///
/// A program that waits for a host function needs no more than it holds. Where others wait for room, it
/// gives up the rest of its place, and waits in line for it again before it goes on.
///
/// A program that computes ends by its limits or comes to wait for the host. Once none computes, the first
/// in line goes in although there is no room ([#fitsWhereNoneComputes]), so that programs whose host
/// functions run programs do not wait for each other for ever.
final class Admission {
    /// What a program that waits takes at least: its thread, its tree, its frames.
    private static final long LEAST_BYTES = 64 << 10;

    private static final Admission OF_THE_HEAP =
            new Admission(Runtime.getRuntime().maxMemory() / 2);

    /// Set on threads that programs run on, and on those that are started there for host functions.
    private static final InheritableThreadLocal<Boolean> INSIDE = new InheritableThreadLocal<>();

    private final long budget;
    private final ReentrantLock lock = new ReentrantLock();

    // All guarded by the lock.
    private final ArrayDeque<Waiting> line = new ArrayDeque<>();
    private final Set<Place> computing = new HashSet<>();
    private long given;

    /// Whether somebody is in line.
    private volatile boolean crowded;

    Admission(long budget) {
        this.budget = budget;
    }

    static Admission ofTheHeap() {
        return OF_THE_HEAP;
    }

    /// Tells that the calling thread runs programs.
    static void markInside() {
        INSIDE.set(true);
    }

    /// Waits until there is room; the program is inside until the answer is closed. One that may use more
    /// than all there is takes it all.
    ///
    /// @param bytes what the program may use
    Place enter(long bytes) throws InterruptedException {
        var place = new Place(Math.clamp(bytes, 1, budget));
        waitInLine(new Waiting(place, place.bytes, INSIDE.get() != null, lock.newCondition()));
        return place;
    }

    private void waitInLine(Waiting waiting) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            line.add(waiting);
            letIn();
            while (waiting.place.mode.get() != Mode.COMPUTING) {
                waiting.condition.await();
            }
        } catch (InterruptedException e) {
            if (waiting.place.mode.get() == Mode.COMPUTING) {
                // It came in at the same moment.
                Thread.currentThread().interrupt();
                return;
            }
            line.remove(waiting);
            letIn();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private void letIn() {
        // Said before the places are looked at: whoever starts to wait for the host later looks
        // here.
        crowded = !line.isEmpty();
        for (var next = next(); next != null; next = next()) {
            line.remove(next);
            given += next.more;
            next.place.taken += next.more;
            computing.add(next.place);
            next.place.mode.set(Mode.COMPUTING);
            next.condition.signal();
        }
        crowded = !line.isEmpty();
    }

    /// Who is to go in now, if anybody.
    private @Nullable Waiting next() {
        var first = line.peek();
        if (first == null || given + first.more <= budget) {
            return first;
        }
        new ArrayList<>(computing).forEach(this::takeBack);
        if (given + first.more <= budget) {
            return first;
        }
        return computing.isEmpty()
                ? line.stream().filter(this::fitsWhereNoneComputes).findFirst().orElse(null)
                : null;
    }

    /// All who are inside wait for host functions, some of which may wait for one in line. One that was
    /// inside before goes in: it may end, and then gives back what it holds. One from outside takes at most
    /// a quarter above the budget, or programs that hold much and wait long could fill the heap.
    private boolean fitsWhereNoneComputes(Waiting waiting) {
        return waiting.inside || given + waiting.more <= budget + budget / 4;
    }

    /// Takes from a program that waits for the host what it does not hold.
    private void takeBack(Place place) {
        if (place.mode.compareAndSet(Mode.WAITING_FOR_HOST, Mode.GIVEN_UP)) {
            computing.remove(place);
            var kept = place.held();
            given -= place.taken - kept;
            place.taken = kept;
        }
    }

    private enum Mode {
        IN_LINE,
        COMPUTING,
        /// Waits for a host function, and still has all of its place.
        WAITING_FOR_HOST,
        /// Waits for a host function, or is in line behind it, with no more than it holds.
        GIVEN_UP,
    }

    /// Somebody in line: no record, since each is itself alone.
    private static final class Waiting {
        final Place place;

        /// Bytes that the place is to get.
        final long more;

        /// Whether the place, or the program that this one runs for, was let in before.
        final boolean inside;

        final Condition condition;

        Waiting(Place place, long more, boolean inside, Condition condition) {
            this.place = place;
            this.more = more;
            this.inside = inside;
            this.condition = condition;
        }
    }

    /// The room of one program.
    final class Place implements AutoCloseable {
        private final AtomicReference<Mode> mode = new AtomicReference<>(Mode.IN_LINE);
        private final long bytes;
        private @Nullable Run run;
        private long thread;

        /// Guarded by the lock.
        private long taken;

        private Place(long bytes) {
            this.bytes = bytes;
        }

        /// Tells who is in here; from the thread of the run.
        void occupy(Run newRun) {
            run = newRun;
            thread = Thread.currentThread().threadId();
        }

        private long held() {
            var accounted = run == null ? bytes : run.accounted(Watch.allocatedBy(thread));
            return Math.clamp(accounted + LEAST_BYTES, 1, bytes);
        }

        /// The program waits for the host from now on.
        void startWaiting() {
            mode.set(Mode.WAITING_FOR_HOST);
            if (crowded) {
                lock.lock();
                try {
                    letIn();
                } finally {
                    lock.unlock();
                }
            }
        }

        /// Waits until the program has its whole place again.
        ///
        /// @throws InterruptedException where it was interrupted before; it then has not
        void stopWaiting() throws InterruptedException {
            if (mode.compareAndSet(Mode.WAITING_FOR_HOST, Mode.COMPUTING)) {
                return;
            }
            waitInLine(new Waiting(this, bytes - taken, true, lock.newCondition()));
        }

        @Override
        public void close() {
            lock.lock();
            try {
                computing.remove(this);
                given -= taken;
                letIn();
            } finally {
                lock.unlock();
            }
        }
    }
}
