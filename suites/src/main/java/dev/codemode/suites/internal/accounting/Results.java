package dev.codemode.suites.internal.accounting;

import dev.codemode.suites.internal.accounting.Ledger.AccountType;
import dev.codemode.suites.internal.accounting.Ledger.Customer;
import dev.codemode.suites.internal.accounting.Ledger.Invoice;
import dev.codemode.suites.internal.accounting.Ledger.InvoiceStatus;
import dev.codemode.suites.internal.accounting.Ledger.Meeting;
import dev.codemode.suites.internal.accounting.Ledger.OrderStatus;
import dev.codemode.suites.internal.accounting.Ledger.Project;
import dev.codemode.suites.internal.accounting.Ledger.PurchaseOrder;
import dev.codemode.suites.internal.accounting.Ledger.Ticket;
import dev.codemode.suites.internal.accounting.Ledger.TicketStatus;
import dev.codemode.suites.internal.accounting.Ledger.TimeEntry;
import dev.codemode.suites.internal.accounting.Ledger.Transaction;
import java.util.List;
import java.util.Map;

/// What the tools return. Each begins with its status, which models look for.
final class Results {
    private Results() {}

    /// The one status a result has; what failed is no result.
    enum Status {
        SUCCESS
    }

    record CreateTransactionResult(Status status, Transaction transaction, double newBalance) {}

    record CreateInvoiceResult(Status status, Invoice invoice) {}

    record UpdateInvoiceResult(
            Status status,
            String invoiceId,
            InvoiceStatus oldStatus,
            InvoiceStatus newStatus,
            Invoice invoice) {}

    record PaymentResult(
            Status status,
            String invoiceId,
            Number paymentAmount,
            Number totalPaid,
            Number remaining,
            Invoice invoice) {}

    record TransactionsResult(Status status, int count, List<Transaction> transactions) {}

    record InvoicesResult(Status status, int count, List<Invoice> invoices) {}

    record Period(String startDate, String endDate) {}

    record FinancialSummary(
            Number totalIncome,
            Number totalExpenses,
            Number netIncome,
            Map<String, Number> incomeByCategory,
            Map<String, Number> expenseByCategory,
            int transactionCount) {}

    record FinancialSummaryResult(
            Status status, Period period, FinancialSummary summary, Map<String, Double> accounts) {}

    record TransferResult(
            Status status,
            String fromAccount,
            String toAccount,
            Number amount,
            Map<String, Double> newBalances,
            List<String> transactionIds) {}

    record BalanceResult(Status status, String account, double balance, AccountType type) {}

    record AccountState(double balance, AccountType type) {}

    record StateSummary(
            Map<String, AccountState> accounts,
            int totalTransactions,
            Number totalIncome,
            Number totalExpenses,
            Number netIncome,
            int totalInvoices,
            Map<String, Integer> invoicesByStatus,
            Number outstandingReceivables) {}

    record StateSummaryResult(Status status, StateSummary summary) {}

    record MessageResult(Status status, String message) {}

    record TransientFailureResult(Status status, String operationKey, int failedAttempts) {}

    record CreateCustomerResult(Status status, Customer customer) {}

    record CustomersResult(Status status, int count, List<Customer> customers) {}

    record CreateProjectResult(Status status, Project project) {}

    record LogTimeResult(Status status, TimeEntry timeEntry, Project project) {}

    record PurchaseOrderResult(Status status, PurchaseOrder purchaseOrder) {}

    record ApproveOrderResult(
            Status status,
            String poId,
            OrderStatus oldStatus,
            OrderStatus newStatus,
            PurchaseOrder purchaseOrder) {}

    record CreateTicketResult(Status status, Ticket ticket) {}

    record UpdateTicketResult(
            Status status,
            String ticketId,
            TicketStatus oldStatus,
            TicketStatus newStatus,
            Ticket ticket) {}

    record MeetingResult(Status status, Meeting meeting) {}
}
