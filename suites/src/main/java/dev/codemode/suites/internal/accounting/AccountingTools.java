package dev.codemode.suites.internal.accounting;

import static dev.codemode.suites.internal.accounting.Results.Status.SUCCESS;

import dev.codemode.suites.internal.accounting.Ledger.Invoice;
import dev.codemode.suites.internal.accounting.Ledger.InvoiceStatus;
import dev.codemode.suites.internal.accounting.Ledger.LineItem;
import dev.codemode.suites.internal.accounting.Ledger.Transaction;
import dev.codemode.suites.internal.accounting.Ledger.TransactionType;
import dev.codemode.suites.internal.accounting.Results.AccountState;
import dev.codemode.suites.internal.accounting.Results.BalanceResult;
import dev.codemode.suites.internal.accounting.Results.CreateInvoiceResult;
import dev.codemode.suites.internal.accounting.Results.CreateTransactionResult;
import dev.codemode.suites.internal.accounting.Results.FinancialSummary;
import dev.codemode.suites.internal.accounting.Results.FinancialSummaryResult;
import dev.codemode.suites.internal.accounting.Results.InvoicesResult;
import dev.codemode.suites.internal.accounting.Results.PaymentResult;
import dev.codemode.suites.internal.accounting.Results.Period;
import dev.codemode.suites.internal.accounting.Results.StateSummary;
import dev.codemode.suites.internal.accounting.Results.StateSummaryResult;
import dev.codemode.suites.internal.accounting.Results.TransactionsResult;
import dev.codemode.suites.internal.accounting.Results.TransferResult;
import dev.codemode.suites.internal.accounting.Results.UpdateInvoiceResult;
import dev.codemode.tools.Effect;
import dev.codemode.tools.ToolEffect;
import dev.codemode.tools.ToolFailure;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Transactions, invoices and accounts.
@ToolGroup("accounting")
final class AccountingTools {
    private static final String PAYMENT_ACCOUNT = "checking";

    private final Books books;

    AccountingTools(Books books) {
        this.books = books;
    }

    @Tool("Record an income, an expense or a transfer note on one account.")
    CreateTransactionResult createTransaction(
            @P("kind of transaction") TransactionType transactionType,
            @P("label to group by") String category,
            @P("positive amount") Number amount,
            @P("what it was for") String description,
            @P(value = "account name", defaultValue = "checking") String account,
            @P(value = "date, today if left out", required = false) @Nullable LocalDate date,
            @P(value = "tags to filter by", defaultValue = "[]") List<String> tags)
            throws ToolFailure {
        books.account(account);
        requirePositive(amount);
        var transaction =
                books.book(
                        new Transaction(
                                books.transactions.nextId(),
                                orToday(date),
                                transactionType,
                                category,
                                amount,
                                description,
                                account,
                                tags));
        return new CreateTransactionResult(SUCCESS, transaction, balance(account));
    }

    @Tool("Create a draft invoice; its amount is the sum of quantity * price.")
    CreateInvoiceResult createInvoice(
            @P("name of the client") String clientName,
            @P("lines of the invoice") List<LineItem> items,
            @P(value = "days until it is due", defaultValue = "30") int dueDays,
            @P(value = "date, today if left out", required = false) @Nullable LocalDate issueDate)
            throws ToolFailure {
        var issued = orToday(issueDate);
        var invoice =
                new Invoice(
                        books.invoices.nextId(),
                        clientName,
                        LineItem.total(items).number(),
                        issued,
                        dueDate(issued, dueDays),
                        InvoiceStatus.DRAFT,
                        items,
                        0.0);
        return new CreateInvoiceResult(SUCCESS, books.invoices.add(invoice));
    }

    @Tool(
            "Set the status of an invoice. Turning it to paid books what remains as income on checking.")
    UpdateInvoiceResult updateInvoiceStatus(
            @P("id of the invoice") String invoiceId, @P("status to set") InvoiceStatus newStatus)
            throws ToolFailure {
        var before = books.invoices.find(invoiceId);
        var after = before.withStatus(newStatus);
        if (newStatus == InvoiceStatus.PAID && before.status() != InvoiceStatus.PAID) {
            var remaining = before.remaining();
            if (remaining.isPositive()) {
                bookPayment(before, remaining.number(), "Payment");
            }
            after = after.withPaid(before.amount());
        }
        books.invoices.replace(after);
        return new UpdateInvoiceResult(SUCCESS, invoiceId, before.status(), newStatus, after);
    }

    @Tool("Book a payment towards an invoice as income on checking. Fully paid turns it to paid.")
    PaymentResult recordPartialPayment(
            @P("id of the invoice") String invoiceId, @P("positive amount") Number amount)
            throws ToolFailure {
        var before = books.invoices.find(invoiceId);
        requirePositive(amount);
        var paid = Amount.of(before.paidAmount()).plus(Amount.of(amount));
        var after = before.withPaid(paid.number());
        if (after.remaining().value().signum() < 0) {
            throw new ToolFailure("Payment amount exceeds invoice total");
        }
        if (after.remaining().value().signum() == 0) {
            after = after.withStatus(InvoiceStatus.PAID);
        }
        bookPayment(before, amount, "Partial payment");
        books.invoices.replace(after);
        return new PaymentResult(
                SUCCESS, invoiceId, amount, paid.number(), after.remaining().number(), after);
    }

    @Tool("List transactions, oldest first, by any of these filters.")
    @ToolEffect(Effect.READS)
    TransactionsResult getTransactions(
            @P(value = "account name", required = false) @Nullable String account,
            @P(value = "kind of transaction", required = false)
                    @Nullable TransactionType transactionType,
            @P(value = "exact category", required = false) @Nullable String category,
            @P(value = "first day", required = false) @Nullable LocalDate startDate,
            @P(value = "last day", required = false) @Nullable LocalDate endDate,
            @P(value = "any of these tags", required = false) @Nullable List<String> tags) {
        var found =
                books.transactions.all().stream()
                        .filter(t -> account == null || t.account().equals(account))
                        .filter(t -> transactionType == null || t.type() == transactionType)
                        .filter(t -> category == null || t.category().equals(category))
                        .filter(within(startDate, endDate))
                        .filter(t -> tags == null || !Collections.disjoint(t.tags(), tags))
                        .toList();
        return new TransactionsResult(SUCCESS, found.size(), found);
    }

    @Tool("List invoices, oldest first, by any of these filters.")
    @ToolEffect(Effect.READS)
    InvoicesResult getInvoices(
            @P(value = "exact status", required = false) @Nullable InvoiceStatus status,
            @P(value = "part of the client's name", required = false) @Nullable String clientName) {
        var found =
                books.invoices.all().stream()
                        .filter(i -> status == null || i.status() == status)
                        .filter(i -> clientName == null || contains(i.clientName(), clientName))
                        .toList();
        return new InvoicesResult(SUCCESS, found.size(), found);
    }

    @Tool("Sum income and expenses by category within a period; account balances are as of now.")
    @ToolEffect(Effect.READS)
    FinancialSummaryResult getFinancialSummary(
            @P(value = "first day", required = false) @Nullable LocalDate startDate,
            @P(value = "last day", required = false) @Nullable LocalDate endDate) {
        var found = books.transactions.all().stream().filter(within(startDate, endDate)).toList();
        var income = byCategory(found, TransactionType.INCOME);
        var expenses = byCategory(found, TransactionType.EXPENSE);
        var totalIncome = Amount.sum(income.values().stream());
        var totalExpenses = Amount.sum(expenses.values().stream());
        return new FinancialSummaryResult(
                SUCCESS,
                new Period(
                        startDate == null ? "beginning" : startDate.toString(),
                        endDate == null ? "now" : endDate.toString()),
                new FinancialSummary(
                        totalIncome.number(),
                        totalExpenses.number(),
                        totalIncome.minus(totalExpenses).number(),
                        numbers(income),
                        numbers(expenses),
                        found.size()),
                balances());
    }

    @Tool("Move money between two accounts. Books two transactions of type transfer.")
    TransferResult transferBetweenAccounts(
            @P("account to take from") String fromAccount,
            @P("account to add to") String toAccount,
            @P("positive amount") Number amount,
            @P(value = "what it is for", defaultValue = "") String description)
            throws ToolFailure {
        requireTransfer(fromAccount, toAccount, amount);
        var value = Amount.of(amount).value();
        books.add(fromAccount, value.negate());
        books.add(toAccount, value);
        var out =
                bookTransfer(
                        "transfer_out",
                        amount,
                        "Transfer to " + toAccount + ": " + description,
                        fromAccount,
                        toAccount);
        var in =
                bookTransfer(
                        "transfer_in",
                        amount,
                        "Transfer from " + fromAccount + ": " + description,
                        toAccount,
                        fromAccount);
        var balances = new LinkedHashMap<String, Double>();
        balances.put(fromAccount, balance(fromAccount));
        balances.put(toAccount, balance(toAccount));
        return new TransferResult(
                SUCCESS, fromAccount, toAccount, amount, balances, List.of(out.id(), in.id()));
    }

    @Tool("Balance and type of one account.")
    @ToolEffect(Effect.READS)
    BalanceResult getAccountBalance(@P("account name") String account) throws ToolFailure {
        return new BalanceResult(SUCCESS, account, balance(account), books.account(account).type());
    }

    @Tool("Overview of accounts, transactions and invoices.")
    @ToolEffect(Effect.READS)
    StateSummaryResult getStateSummary() {
        var accounts = new LinkedHashMap<String, AccountState>();
        books.accounts()
                .forEach(
                        (name, account) ->
                                accounts.put(
                                        name,
                                        new AccountState(
                                                account.balance().doubleValue(), account.type())));
        var income = books.total(TransactionType.INCOME);
        var expenses = books.total(TransactionType.EXPENSE);
        return new StateSummaryResult(
                SUCCESS,
                new StateSummary(
                        accounts,
                        books.transactions.all().size(),
                        income.number(),
                        expenses.number(),
                        income.minus(expenses).number(),
                        books.invoices.all().size(),
                        invoicesByStatus(),
                        books.outstanding().number()));
    }

    private Map<String, Integer> invoicesByStatus() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var invoice : books.invoices.all()) {
            counts.merge(invoice.status().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return counts;
    }

    private void requireTransfer(String from, String to, Number amount) throws ToolFailure {
        if (!books.hasAccount(from)) {
            throw new ToolFailure("Unknown source account: " + from);
        }
        if (!books.hasAccount(to)) {
            throw new ToolFailure("Unknown destination account: " + to);
        }
        if (from.equals(to)) {
            throw new ToolFailure("Source and destination are the same account: " + from);
        }
        requirePositive(amount);
        if (books.account(from).balance().compareTo(Amount.of(amount).value()) < 0) {
            throw new ToolFailure("Insufficient funds");
        }
    }

    private static void requirePositive(Number amount) throws ToolFailure {
        if (!Amount.of(amount).isPositive()) {
            throw new ToolFailure("Amount must be a positive number, got " + amount);
        }
    }

    private void bookPayment(Invoice invoice, Number amount, String what) throws ToolFailure {
        books.book(
                new Transaction(
                        books.transactions.nextId(),
                        books.today(),
                        TransactionType.INCOME,
                        "invoice_payment",
                        amount,
                        what + " for invoice " + invoice.id() + " from " + invoice.clientName(),
                        PAYMENT_ACCOUNT,
                        List.of(invoice.id(), invoice.clientName())));
    }

    private Transaction bookTransfer(
            String category, Number amount, String description, String account, String other)
            throws ToolFailure {
        return books.book(
                new Transaction(
                        books.transactions.nextId(),
                        books.today(),
                        TransactionType.TRANSFER,
                        category,
                        amount,
                        description,
                        account,
                        List.of("transfer", other)));
    }

    private LocalDate orToday(@Nullable LocalDate date) {
        return date == null ? books.today() : date;
    }

    private static LocalDate dueDate(LocalDate issued, int days) throws ToolFailure {
        var due = issued.plusDays(days);
        if (due.getYear() < 1 || due.getYear() > 9999) {
            throw new ToolFailure("due_days leads out of the calendar, got " + days);
        }
        return due;
    }

    private double balance(String account) throws ToolFailure {
        return books.account(account).balance().doubleValue();
    }

    private Map<String, Double> balances() {
        var balances = new LinkedHashMap<String, Double>();
        books.accounts()
                .forEach((name, account) -> balances.put(name, account.balance().doubleValue()));
        return balances;
    }

    private static Predicate<Transaction> within(
            @Nullable LocalDate first, @Nullable LocalDate last) {
        return t ->
                (first == null || !t.date().isBefore(first))
                        && (last == null || !t.date().isAfter(last));
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Amount> byCategory(
            List<Transaction> transactions, TransactionType type) {
        var sums = new LinkedHashMap<String, Amount>();
        for (var t : transactions) {
            if (t.type() == type) {
                sums.merge(t.category(), Amount.of(t.amount()), Amount::plus);
            }
        }
        return sums;
    }

    private static Map<String, Number> numbers(Map<String, Amount> amounts) {
        var numbers = new LinkedHashMap<String, Number>();
        amounts.forEach((name, amount) -> numbers.put(name, amount.number()));
        return numbers;
    }
}
