package dev.codemode.models.internal;

/// How many calls may be under way at one provider at a time: half as many where it says that they are
/// too many, and one more after as many calls went well as there are lanes.
///
/// That is the rule by which TCP shares a line (additive increase, multiplicative decrease: V. Jacobson,
/// "Congestion avoidance and control", SIGCOMM 1988). A bulkhead of a library has a fixed size, and
/// shrinking one blocks until calls have ended that may themselves want to shrink it.
///
/// Safe for many threads.
final class Lanes {
    private final int most;
    private int lanes;
    private int busy;
    private int wentWell;
    private int shrinks;

    Lanes(int most) {
        this.most = most;
        this.lanes = most;
    }

    /// What [#leave] wants back.
    record Lane(int shrinksBefore) {}

    /// Waits for a lane.
    synchronized Lane enter() throws InterruptedException {
        while (busy >= lanes) {
            wait();
        }
        busy++;
        return new Lane(shrinks);
    }

    /// Gives a lane back. Of calls that were under way together, the first that was too many shrinks
    /// the road; the others tell nothing new.
    synchronized void leave(Lane lane, boolean tooMany) {
        busy--;
        if (tooMany && lane.shrinksBefore() == shrinks) {
            lanes = Math.max(1, lanes / 2);
            shrinks++;
            wentWell = 0;
        } else if (!tooMany && ++wentWell >= lanes && lanes < most) {
            lanes++;
            wentWell = 0;
        }
        notifyAll();
    }

    synchronized int count() {
        return lanes;
    }
}
