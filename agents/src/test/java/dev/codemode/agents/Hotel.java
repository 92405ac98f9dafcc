package dev.codemode.agents;

import dev.codemode.tools.Effect;
import dev.codemode.tools.ToolCatalog;
import dev.codemode.tools.ToolEffect;
import dev.codemode.tools.ToolFailure;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tools with an undo, without one and that read, over bookings that have no snapshot.
final class Hotel {
    final Map<String, String> bookings = new LinkedHashMap<>();
    final List<String> mails = new ArrayList<>();
    boolean strict;
    private int last;

    record Booking(String id, String guest, long nights) {}

    record Booked(Booking booking) {}

    @Tool("Books a room.")
    @ToolEffect(value = Effect.WRITES, undo = "cancel")
    Booked book(String guest, @P(defaultValue = "1") long nights) {
        var id = "B" + ++last;
        bookings.put(id, guest);
        return new Booked(new Booking(id, guest, nights));
    }

    @Tool("Cancels a booking.")
    void cancel(String bookingId) throws ToolFailure {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("interrupted");
        }
        if (strict) {
            throw new ToolFailure("Bookings of today are final");
        }
        bookings.remove(bookingId);
    }

    @Tool("Sends a mail.")
    @ToolEffect(Effect.DESTRUCTIVE)
    String mail(String to) {
        mails.add(to);
        return "sent";
    }

    @Tool("Lists the guests.")
    @ToolEffect(Effect.READS)
    List<String> guests() {
        return List.copyOf(bookings.values());
    }

    /// All but `cancel`.
    ToolCatalog tools() {
        return ToolCatalog.of(this).only(Set.of("book", "mail", "guests"));
    }
}
