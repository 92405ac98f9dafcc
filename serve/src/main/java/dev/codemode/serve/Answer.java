package dev.codemode.serve;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What goes back over the wire.
///
/// @param pieces of the body; more than one only where it is a stream
/// @param takes how long the model would take
/// @param fault what goes wrong on the way
/// @param note what the log says of it
record Answer(
        int status,
        String type,
        Map<String, String> headers,
        List<String> pieces,
        boolean stream,
        Duration takes,
        Optional<Fault> fault,
        String note) {}
