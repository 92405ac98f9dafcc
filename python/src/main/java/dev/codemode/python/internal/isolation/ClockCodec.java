package dev.codemode.python.internal.isolation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/// Clocks as bytes. The system's clock and one that stands still travel; of any other the host is
/// asked each time.
final class ClockCodec {
    private enum Tag {
        SYSTEM,
        FIXED,
        ASKED
    }

    private ClockCodec() {}

    static void write(WireWriter out, Clock clock) {
        var zone = clock.getZone();
        var tag = tag(clock, zone);
        out.choice(tag);
        out.text(zone.getId());
        if (tag == Tag.FIXED) {
            instant(out, clock.instant());
        }
    }

    private static Tag tag(Clock clock, ZoneId zone) {
        if (clock.equals(Clock.system(zone))) {
            return Tag.SYSTEM;
        }
        try {
            return clock.equals(Clock.fixed(clock.instant(), zone)) ? Tag.FIXED : Tag.ASKED;
        } catch (RuntimeException e) {
            // A clock that does not work: a program that never asks for the time does not care.
            return Tag.ASKED;
        }
    }

    /// @param host answers for clocks that do not travel
    static Clock read(WireReader in, Supplier<Instant> host) throws ProtocolException {
        var tag = in.choice(Tag.values(), "kind of clock");
        try {
            var zone = ZoneId.of(in.text());
            return switch (tag) {
                case SYSTEM -> Clock.system(zone);
                case FIXED -> Clock.fixed(instant(in), zone);
                case ASKED -> new Asked(host, zone);
            };
        } catch (DateTimeException e) {
            throw new ProtocolException("a clock in an unknown zone");
        }
    }

    static void instant(WireWriter out, Instant instant) {
        out.int64(instant.getEpochSecond());
        out.int32(instant.getNano());
    }

    static Instant instant(WireReader in) throws ProtocolException {
        try {
            return Instant.ofEpochSecond(in.int64(), in.int32());
        } catch (DateTimeException | ArithmeticException e) {
            throw new ProtocolException("an instant out of range");
        }
    }

    private static final class Asked extends Clock {
        private final Supplier<Instant> host;
        private final ZoneId zone;

        Asked(Supplier<Instant> host, ZoneId zone) {
            this.host = host;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Asked(host, other);
        }

        @Override
        public Instant instant() {
            return host.get();
        }
    }
}
