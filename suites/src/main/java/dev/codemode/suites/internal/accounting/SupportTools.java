package dev.codemode.suites.internal.accounting;

import static dev.codemode.suites.internal.accounting.Results.Status.SUCCESS;

import dev.codemode.suites.internal.accounting.Ledger.Priority;
import dev.codemode.suites.internal.accounting.Ledger.Ticket;
import dev.codemode.suites.internal.accounting.Ledger.TicketStatus;
import dev.codemode.suites.internal.accounting.Results.CreateTicketResult;
import dev.codemode.suites.internal.accounting.Results.UpdateTicketResult;
import dev.codemode.tools.ToolFailure;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;

/// Support tickets.
@ToolGroup("support")
final class SupportTools {
    private final Books books;

    SupportTools(Books books) {
        this.books = books;
    }

    @Tool("Open a support ticket for a customer.")
    CreateTicketResult createSupportTicket(
            @P("id of the customer") String customerId,
            @P("what it is about") String subject,
            @P(value = "how urgent", defaultValue = "medium") Priority priority)
            throws ToolFailure {
        books.customers.find(customerId);
        var ticket =
                new Ticket(
                        books.tickets.nextId(),
                        customerId,
                        subject,
                        priority,
                        TicketStatus.OPEN,
                        books.today());
        return new CreateTicketResult(SUCCESS, books.tickets.add(ticket));
    }

    @Tool("Set the status of a support ticket.")
    UpdateTicketResult updateSupportTicket(
            @P("id of the ticket") String ticketId, @P("status to set") TicketStatus newStatus)
            throws ToolFailure {
        var before = books.tickets.find(ticketId);
        var after = books.tickets.replace(before.withStatus(newStatus));
        return new UpdateTicketResult(SUCCESS, ticketId, before.status(), newStatus, after);
    }
}
