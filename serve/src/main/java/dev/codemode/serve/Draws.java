package dev.codemode.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What chance decides about a request. It is made of the seed, the request and how often that request
/// came before: so runs repeat, in whatever order their requests arrive, and a second try of the same
/// request has a chance of its own.
final class Draws {
    private final long seed;
    private final List<Fault> faults;
    private final Map<String, Integer> seen = new HashMap<>();

    /// @throws IllegalArgumentException where the rates make up more than 1
    Draws(long seed, List<Fault> faults) {
        Fault.checkTogether(faults);
        this.seed = seed;
        this.faults = List.copyOf(faults);
    }

    /// @param id 24 hexadecimal digits
    record Draw(String id, Optional<Fault> fault) {}

    Draw of(String path, byte[] body) {
        var request = HexFormat.of().formatHex(digest(path.getBytes(StandardCharsets.UTF_8), body));
        var drawn =
                digest(
                        (seed + " " + times(request) + " " + request)
                                .getBytes(StandardCharsets.US_ASCII));
        var number = (ByteBuffer.wrap(drawn).getLong() >>> 11) * 0x1p-53;
        return new Draw(HexFormat.of().formatHex(drawn, 8, 20), fault(number));
    }

    private synchronized int times(String request) {
        return seen.merge(request, 1, Integer::sum);
    }

    private Optional<Fault> fault(double number) {
        var above = 0.0;
        for (var fault : faults) {
            above += fault.rate();
            if (number < above) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private static byte[] digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
