package dev.codemode.suites.internal.accounting;

import dev.codemode.suites.internal.CheckList;
import dev.codemode.suites.internal.accounting.Ledger.Invoice;
import dev.codemode.suites.internal.accounting.Ledger.InvoiceStatus;
import dev.codemode.suites.internal.accounting.Ledger.Transaction;
import dev.codemode.suites.internal.accounting.Ledger.TransactionType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The eight tasks: their titles and their checks. Texts and reference programs are resources.
final class AccountingTasks {
    private AccountingTasks() {}

    /// @param checks looks at the books and the answer
    record Definition(int number, String name, BiConsumer<Books, CheckList> checks) {}

    static List<Definition> all() {
        return List.of(
                new Definition(1, "Monthly Expense Recording", AccountingTasks::expenses),
                new Definition(2, "Client Invoicing Workflow", AccountingTasks::invoicing),
                new Definition(
                        3, "Payment Processing and Reconciliation", AccountingTasks::payments),
                new Definition(4, "Mixed Income and Expense Tracking", AccountingTasks::mixed),
                new Definition(5, "Multi-Account Fund Management", AccountingTasks::funds),
                new Definition(6, "Quarter-End Financial Analysis", AccountingTasks::quarter),
                new Definition(
                        7, "Complex Multi-Client Invoice Management", AccountingTasks::clients),
                new Definition(
                        8, "Budget Tracking and Category Analysis", AccountingTasks::budget));
    }

    private static void expenses(Books books, CheckList checks) {
        checks.count("transactions", 4, books.transactions.all().size())
                .count("expense transactions", 4, count(books, TransactionType.EXPENSE))
                .money("expenses", 2825, total(books, TransactionType.EXPENSE))
                .money("checking balance", 7175, balance(books, "checking"));
        for (var category : List.of("rent", "utilities", "internet_phone", "office_supplies")) {
            checks.includesLabel("category " + category, category, categories(books));
        }
        checks.reported("total expenses", 2825).reported("checking balance", 7175);
    }

    private static void invoicing(Books books, CheckList checks) {
        checks.count("invoices", 2, books.invoices.all().size())
                .count("draft invoices", 1, count(books, InvoiceStatus.DRAFT))
                .count("sent invoices", 1, count(books, InvoiceStatus.SENT))
                .money("total invoiced", 19500, invoiced(books))
                .includes("client TechStart Inc", "TechStart Inc", clients(books))
                .includes("client Design Studio", "Design Studio", clients(books))
                .money("outstanding receivables", 13000, books.outstanding().value())
                .reported("amount of TechStart Inc", 13000)
                .reported("amount of Design Studio", 6500)
                .reported("outstanding receivables", 13000);
    }

    private static void payments(Books books, CheckList checks) {
        checks.count("invoices", 1, books.invoices.all().size())
                .count("paid invoices", 1, count(books, InvoiceStatus.PAID))
                .money("paid amount", 13000, paid(books))
                .count("transactions", 2, books.transactions.all().size())
                .money("income", 13000, total(books, TransactionType.INCOME))
                .money("checking balance", 23000, balance(books, "checking"))
                .reported("paid", 13000)
                .reported("remaining", 0)
                .reported("checking balance", 23000)
                .reported("income from invoice payments", 13000);
    }

    private static void mixed(Books books, CheckList checks) {
        var income = books.total(TransactionType.INCOME);
        var expenses = books.total(TransactionType.EXPENSE);
        checks.count("transactions", 7, books.transactions.all().size())
                .count("income transactions", 3, count(books, TransactionType.INCOME))
                .count("expense transactions", 4, count(books, TransactionType.EXPENSE))
                .money("income", 7000, income.value())
                .money("expenses", 1674, expenses.value())
                .money("net income", 5326, income.minus(expenses).value())
                .money("checking balance", 15326, balance(books, "checking"))
                .reported("consulting", 5000)
                .reported("product_sales", 1500)
                .reported("referral_income", 500)
                .reported("software", 299)
                .reported("marketing", 800)
                .reported("professional_development", 450)
                .reported("business_lunch", 125)
                .reported("net income", 5326)
                .reported("checking balance", 15326);
    }

    private static void funds(Books books, CheckList checks) {
        checks.count("transactions", 6, books.transactions.all().size())
                .count("transfer transactions", 4, count(books, TransactionType.TRANSFER))
                .money("checking balance", 6500, balance(books, "checking"))
                .money("savings balance", 65000, balance(books, "savings"))
                .reported("checking balance", 6500)
                .reported("savings balance", 65000)
                .reported("transactions", 6)
                .reported("transfer to savings", 20000)
                .reported("transfer to checking", 5000);
    }

    private static void quarter(Books books, CheckList checks) {
        var income = books.total(TransactionType.INCOME);
        var expenses = books.total(TransactionType.EXPENSE);
        checks.count("transactions", 13, books.transactions.all().size())
                .count("invoices", 1, books.invoices.all().size())
                .count("paid invoices", 1, count(books, InvoiceStatus.PAID))
                .money("income", 41000, income.value())
                .money("expenses", 10650, expenses.value())
                .money("net income", 30350, income.minus(expenses).value())
                .atLeast("categories", 8, categories(books).size())
                .reported("total income", 41000)
                .reported("total expenses", 10650)
                .reported("net income", 30350);
    }

    private static void clients(Books books, CheckList checks) {
        checks.count("invoices", 3, books.invoices.all().size())
                .count("sent invoices", 2, count(books, InvoiceStatus.SENT))
                .count("paid invoices", 1, count(books, InvoiceStatus.PAID))
                .money("total invoiced", 32500, invoiced(books))
                .money("paid amount", 25000, paid(books))
                .money("outstanding receivables", 7500, books.outstanding().value())
                .money("income", 25000, total(books, TransactionType.INCOME))
                .reported("total of StartupX", 10500)
                .reported("paid by StartupX", 7000)
                .reported("remaining of StartupX", 3500)
                .reported("total of RetailCo", 8000)
                .reported("total of TechGiant", 14000)
                .reported("paid by TechGiant", 10000)
                .reported("remaining of TechGiant", 4000)
                .reported("outstanding receivables", 7500)
                .reported("income from payments", 25000)
                .named("follow up with StartupX", "StartupX")
                .named("follow up with TechGiant", "TechGiant");
    }

    private static void budget(Books books, CheckList checks) {
        checks.count("transactions", 14, books.transactions.all().size())
                .money("expenses", 6355, total(books, TransactionType.EXPENSE))
                .money("highest expense", 2500, highestExpense(books))
                .money("checking balance", 3645, balance(books, "checking"));
        for (var group : Group.ALL) {
            checks.labelled(
                    group.title + " total",
                    group.total,
                    total(books, t -> group.categories.contains(CheckList.label(t.category()))));
        }
        for (var group : Group.ALL) {
            checks.reported(group.title + " total", group.total);
        }
        checks.reported("highest expense", 2500)
                .reported("second highest expense", 800)
                .reported("third highest expense", 600)
                .reported("total expenses", 6355)
                .reported("checking balance", 3645);
    }

    /// A group of expenses in task 8.
    private record Group(String title, long total, List<String> categories) {
        static final List<Group> ALL =
                List.of(
                        new Group(
                                "office",
                                3230,
                                List.of(
                                        "rent",
                                        "utilities",
                                        "internet",
                                        "office_supplies",
                                        "cleaning_service")),
                        new Group(
                                "marketing",
                                1550,
                                List.of("social_media_ads", "content_creation", "seo_tools")),
                        new Group(
                                "operations",
                                800,
                                List.of("software_licenses", "cloud_hosting", "domain_renewals")),
                        new Group(
                                "professional development",
                                775,
                                List.of("online_courses", "conference_ticket", "books")));
    }

    private static long count(Books books, TransactionType type) {
        return books.transactions.all().stream().filter(t -> t.type() == type).count();
    }

    private static long count(Books books, InvoiceStatus status) {
        return books.invoices.all().stream().filter(i -> i.status() == status).count();
    }

    private static BigDecimal total(Books books, TransactionType type) {
        return books.total(type).value();
    }

    private static BigDecimal total(Books books, Predicate<Transaction> which) {
        return Amount.sum(
                        books.transactions.all().stream()
                                .filter(which)
                                .map(t -> Amount.of(t.amount())))
                .value();
    }

    private static BigDecimal highestExpense(Books books) {
        return books.transactions.all().stream()
                .filter(t -> t.type() == TransactionType.EXPENSE)
                .map(t -> Amount.of(t.amount()).value())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal balance(Books books, String account) {
        var found = books.accounts().get(account);
        return found == null ? BigDecimal.ZERO : found.balance();
    }

    private static BigDecimal invoiced(Books books) {
        return Amount.sum(books.invoices.all().stream().map(i -> Amount.of(i.amount()))).value();
    }

    private static BigDecimal paid(Books books) {
        return Amount.sum(books.invoices.all().stream().map(i -> Amount.of(i.paidAmount())))
                .value();
    }

    private static Set<String> categories(Books books) {
        return books.transactions.all().stream()
                .map(Transaction::category)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> clients(Books books) {
        return books.invoices.all().stream().map(Invoice::clientName).toList();
    }
}
