package dev.codemode.suites.internal.accounting;

import dev.codemode.suites.internal.accounting.Ledger.AccountType;
import dev.codemode.suites.internal.accounting.Ledger.Customer;
import dev.codemode.suites.internal.accounting.Ledger.Invoice;
import dev.codemode.suites.internal.accounting.Ledger.Meeting;
import dev.codemode.suites.internal.accounting.Ledger.Project;
import dev.codemode.suites.internal.accounting.Ledger.PurchaseOrder;
import dev.codemode.suites.internal.accounting.Ledger.Ticket;
import dev.codemode.suites.internal.accounting.Ledger.TimeEntry;
import dev.codemode.suites.internal.accounting.Ledger.Transaction;
import dev.codemode.suites.internal.accounting.Ledger.TransactionType;
import dev.codemode.tools.ToolFailure;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The state that the tools work on.
///
/// Nothing is ever deleted from a list, so an id's number is its place, and a copy of the lists is the
/// whole state, counters included.
final class Books {
    record Account(AccountType type, BigDecimal balance) {}

    private final Clock clock;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    final Shelf<Transaction> transactions = new Shelf<>("TXN", "Transaction", Transaction::id);
    final Shelf<Invoice> invoices = new Shelf<>("INV", "Invoice", Invoice::id);
    final Shelf<Customer> customers = new Shelf<>("CUST", "Customer", Customer::id);
    final Shelf<Project> projects = new Shelf<>("PROJ", "Project", Project::id);
    final Shelf<TimeEntry> timeEntries = new Shelf<>("TIME", "Time entry", TimeEntry::id);
    final Shelf<PurchaseOrder> orders = new Shelf<>("PO", "Purchase order", PurchaseOrder::id);
    final Shelf<Ticket> tickets = new Shelf<>("TICK", "Ticket", Ticket::id);
    final Shelf<Meeting> meetings = new Shelf<>("MTG", "Meeting", Meeting::id);

    Books(Clock clock) {
        this.clock = clock;
        openAccounts();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Map<String, Account> accounts() {
        return accounts;
    }

    boolean hasAccount(String name) {
        return accounts.containsKey(name);
    }

    Account account(String name) throws ToolFailure {
        var account = accounts.get(name);
        if (account == null) {
            throw new ToolFailure("Unknown account: " + name);
        }
        return account;
    }

    /// Moves money in or out, which may take an account below zero.
    void add(String account, BigDecimal change) throws ToolFailure {
        var before = account(account);
        accounts.put(account, new Account(before.type(), before.balance().add(change)));
    }

    /// Books one transaction; income and expense change the balance, a transfer's halves do not.
    Transaction book(Transaction transaction) throws ToolFailure {
        var value = Amount.of(transaction.amount()).value();
        switch (transaction.type()) {
            case INCOME -> add(transaction.account(), value);
            case EXPENSE -> add(transaction.account(), value.negate());
            case TRANSFER -> {}
        }
        return transactions.add(transaction);
    }

    Amount total(TransactionType type) {
        return Amount.sum(
                transactions.all().stream()
                        .filter(t -> t.type() == type)
                        .map(t -> Amount.of(t.amount())));
    }

    /// What customers still owe on invoices that went out.
    Amount outstanding() {
        return Amount.sum(
                invoices.all().stream().filter(Invoice::isOutstanding).map(Invoice::remaining));
    }

    void reset() {
        shelves().forEach(Shelf::clear);
        openAccounts();
    }

    /// Remembers everything; running the answer brings it back, any number of times.
    Runnable snapshot() {
        var accountsNow = new LinkedHashMap<>(accounts);
        var shelvesNow = shelves().stream().map(Shelf::snapshot).toList();
        return () -> {
            accounts.clear();
            accounts.putAll(accountsNow);
            shelvesNow.forEach(Runnable::run);
        };
    }

    private void openAccounts() {
        accounts.clear();
        accounts.put("checking", new Account(AccountType.CHECKING, new BigDecimal("10000")));
        accounts.put("savings", new Account(AccountType.SAVINGS, new BigDecimal("50000")));
        accounts.put("business_credit", new Account(AccountType.CREDIT, BigDecimal.ZERO));
    }

    private List<Shelf<?>> shelves() {
        return List.of(
                transactions,
                invoices,
                customers,
                projects,
                timeEntries,
                orders,
                tickets,
                meetings);
    }

    /// Entries of one kind, in the order they were made.
    static final class Shelf<T> {
        private final String prefix;
        private final String kind;
        private final Function<T, String> idOf;
        private final List<T> entries = new ArrayList<>();

        Shelf(String prefix, String kind, Function<T, String> idOf) {
            this.prefix = prefix;
            this.kind = kind;
            this.idOf = idOf;
        }

        List<T> all() {
            return List.copyOf(entries);
        }

        /// The id that the next entry has to have, such as `TXN00001`.
        String nextId() {
            var number = Integer.toString(entries.size() + 1);
            return prefix + "0".repeat(Math.max(0, 5 - number.length())) + number;
        }

        T add(T entry) {
            entries.add(entry);
            return entry;
        }

        /// @throws ToolFailure `Invoice X not found`
        T find(String id) throws ToolFailure {
            return entries.get(indexOf(id));
        }

        /// Puts a changed entry in the place of the one with its id.
        T replace(T changed) throws ToolFailure {
            entries.set(indexOf(idOf.apply(changed)), changed);
            return changed;
        }

        private int indexOf(String id) throws ToolFailure {
            for (var i = 0; i < entries.size(); i++) {
                if (idOf.apply(entries.get(i)).equals(id)) {
                    return i;
                }
            }
            throw new ToolFailure(kind + " " + id + " not found");
        }

        private void clear() {
            entries.clear();
        }

        private Runnable snapshot() {
            var now = all();
            return () -> {
                entries.clear();
                entries.addAll(now);
            };
        }
    }
}
