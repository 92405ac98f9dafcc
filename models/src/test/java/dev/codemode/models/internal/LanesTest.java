package dev.codemode.models.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final Lanes lanes = new Lanes(8);

    private void call(boolean tooMany) throws InterruptedException {
        lanes.leave(lanes.enter(), tooMany);
    }

    @Test
    void halvesWhereCallsAreTooManyAndKeepsOne() throws InterruptedException {
        for (var left : new int[] {4, 2, 1, 1}) {
            call(true);
            assertThat(lanes.count()).isEqualTo(left);
        }
    }

    @Test
    void halvesOnceForCallsThatWereUnderWayTogether() throws InterruptedException {
        var together = new ArrayList<Lanes.Lane>();
        for (var i = 0; i < 8; i++) {
            together.add(lanes.enter());
        }

        together.forEach(lane -> lanes.leave(lane, true));

        assertThat(lanes.count()).isEqualTo(4);
    }

    @Test
    void growsByOneAfterAsManyGoodCallsAsThereAreLanes() throws InterruptedException {
        call(true);
        for (var i = 0; i < 4; i++) {
            assertThat(lanes.count()).isEqualTo(4);
            call(false);
        }
        assertThat(lanes.count()).isEqualTo(5);
        for (var i = 0; i < 100; i++) {
            call(false);
        }
        assertThat(lanes.count()).isEqualTo(8);
    }

    @Test
    void letsNoMoreInThanThereAreLanes() throws InterruptedException {
        call(true);
        call(true);
        call(true);
        var first = lanes.enter();
        var entered = new CountDownLatch(1);
        var second =
                Thread.startVirtualThread(
                        () -> {
                            try {
                                lanes.leave(lanes.enter(), false);
                                entered.countDown();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });

        assertThat(entered.await(50, TimeUnit.MILLISECONDS)).isFalse();
        lanes.leave(first, false);
        assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
        second.join();
    }
}
