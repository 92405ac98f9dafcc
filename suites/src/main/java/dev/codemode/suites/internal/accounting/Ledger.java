package dev.codemode.suites.internal.accounting;

import dev.codemode.tools.AsGiven;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the books are made of. The records are what tools return, so their names and the order of
/// their components are part of the suite.
final class Ledger {
    private Ledger() {}

    enum AccountType {
        CHECKING,
        SAVINGS,
        CREDIT
    }

    enum TransactionType {
        INCOME,
        EXPENSE,
        TRANSFER
    }

    enum InvoiceStatus {
        DRAFT,
        SENT,
        PAID,
        OVERDUE,
        CANCELLED
    }

    enum OrderStatus {
        DRAFT,
        APPROVED,
        RECEIVED
    }

    enum Priority {
        LOW,
        MEDIUM,
        HIGH,
        URGENT
    }

    enum TicketStatus {
        OPEN,
        IN_PROGRESS,
        BLOCKED,
        RESOLVED,
        CLOSED
    }

    record Transaction(
            String id,
            LocalDate date,
            TransactionType type,
            String category,
            Number amount,
            String description,
            String account,
            List<String> tags) {}

    /// Models name what they sell in keys of their own, so only what is reckoned with is required.
    record LineItem(
            @Nullable String description,
            Number quantity,
            Number price,
            @AsGiven Map<String, @Nullable Object> asGiven) {
        Amount total() {
            return Amount.of(quantity).times(Amount.of(price));
        }

        static Amount total(List<LineItem> items) {
            return Amount.sum(items.stream().map(LineItem::total));
        }
    }

    record Invoice(
            String id,
            String clientName,
            Number amount,
            LocalDate issueDate,
            LocalDate dueDate,
            InvoiceStatus status,
            List<LineItem> items,
            Number paidAmount) {

        Amount remaining() {
            return Amount.of(amount).minus(Amount.of(paidAmount));
        }

        boolean isOutstanding() {
            return status == InvoiceStatus.SENT || status == InvoiceStatus.OVERDUE;
        }

        Invoice withStatus(InvoiceStatus next) {
            return new Invoice(id, clientName, amount, issueDate, dueDate, next, items, paidAmount);
        }

        Invoice withPaid(Number paid) {
            return new Invoice(id, clientName, amount, issueDate, dueDate, status, items, paid);
        }
    }

    record Customer(
            String id,
            String name,
            String email,
            String tier,
            int paymentTermsDays,
            boolean active,
            LocalDate createdAt) {}

    record Project(
            String id,
            String customerId,
            String name,
            Number hourlyRate,
            Number budgetHours,
            Number loggedHours,
            Number billableAmount,
            String status) {
        Project with(TimeEntry entry) {
            return new Project(
                    id,
                    customerId,
                    name,
                    hourlyRate,
                    budgetHours,
                    Amount.of(loggedHours).plus(Amount.of(entry.hours)).number(),
                    Amount.of(billableAmount).plus(Amount.of(entry.billableAmount)).number(),
                    status);
        }
    }

    record TimeEntry(
            String id,
            String projectId,
            String person,
            Number hours,
            String description,
            LocalDate date,
            Number billableAmount) {}

    record PurchaseOrder(
            String id,
            String vendorName,
            List<LineItem> items,
            String currency,
            Number totalAmount,
            OrderStatus status,
            LocalDate createdAt) {
        PurchaseOrder withStatus(OrderStatus next) {
            return new PurchaseOrder(id, vendorName, items, currency, totalAmount, next, createdAt);
        }
    }

    record Ticket(
            String id,
            String customerId,
            String subject,
            Priority priority,
            TicketStatus status,
            LocalDate createdAt) {
        Ticket withStatus(TicketStatus next) {
            return new Ticket(id, customerId, subject, priority, next, createdAt);
        }
    }

    record Meeting(
            String id,
            String title,
            List<String> attendees,
            LocalDate date,
            int durationMinutes,
            String status) {}
}
