package dev.codemode.suites.internal.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.tools.Effect;
import dev.codemode.tools.Tool;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The behaviour of the 22 tools, every word of it.
class AccountingToolsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private final AccountingWorkspace workspace = new AccountingWorkspace(CLOCK, "full");

    private String call(String tool, String arguments) {
        return workspace.tools().call(tool, arguments.replace('\'', '"')).json().replace('"', '\'');
    }

    private static String error(String message) {
        return "{'error': '" + message + "'}";
    }

    private String balance(String account) {
        return call("get_account_balance", "{'account': '" + account + "'}");
    }

    private String expense(String category, String amount) {
        return call(
                "create_transaction",
                "{'transaction_type': 'expense', 'category': '%s', 'amount': %s, 'description': 'd'}"
                        .formatted(category, amount));
    }

    private String income(String category, String amount, String others) {
        return call(
                "create_transaction",
                "{'transaction_type': 'income', 'category': '%s', 'amount': %s, 'description': 'd'%s}"
                        .formatted(category, amount, others));
    }

    private String invoice(String client, int amount) {
        return call(
                "create_invoice",
                "{'client_name': '%s', 'items': [{'description': 'work', 'quantity': 1, 'price': %d}]}"
                        .formatted(client, amount));
    }

    private String pay(String amount) {
        return call(
                "record_partial_payment", "{'invoice_id': 'INV00001', 'amount': " + amount + "}");
    }

    private String status(String id, String status) {
        return call(
                "update_invoice_status",
                "{'invoice_id': '%s', 'new_status': '%s'}".formatted(id, status));
    }

    @Test
    void bothCataloguesHaveTheirToolsWithPathsAndEffects() {
        var core = new AccountingWorkspace(CLOCK, "core").tools();

        assertThat(core.tools())
                .extracting(Tool::path)
                .containsExactly(
                        "/accounting/create_transaction",
                        "/accounting/create_invoice",
                        "/accounting/update_invoice_status",
                        "/accounting/record_partial_payment",
                        "/accounting/get_transactions",
                        "/accounting/get_invoices",
                        "/accounting/get_financial_summary",
                        "/accounting/transfer_between_accounts",
                        "/accounting/get_account_balance",
                        "/accounting/get_state_summary",
                        "/system/reset_state");
        assertThat(workspace.tools().tools())
                .filteredOn(tool -> core.find(tool.name()).isEmpty())
                .extracting(Tool::path)
                .containsExactly(
                        "/system/simulate_transient_failure",
                        "/crm/create_customer",
                        "/crm/get_customers",
                        "/projects/create_project",
                        "/projects/log_time_entry",
                        "/procurement/create_purchase_order",
                        "/procurement/approve_purchase_order",
                        "/procurement/receive_purchase_order",
                        "/support/create_support_ticket",
                        "/support/update_support_ticket",
                        "/calendar/schedule_meeting");
        assertThat(workspace.tools().tools())
                .filteredOn(tool -> tool.effect() == Effect.READS)
                .extracting(Tool::name)
                .containsExactly(
                        "get_transactions",
                        "get_invoices",
                        "get_financial_summary",
                        "get_account_balance",
                        "get_state_summary",
                        "get_customers");
    }

    @Test
    void booksAnExpenseWithDefaults() {
        assertThat(expense("rent", "2500"))
                .isEqualTo(
                        "{'status': 'success', 'transaction': {'id': 'TXN00001', 'date': '2026-03-04', 'type': 'expense',"
                                + " 'category': 'rent', 'amount': 2500, 'description': 'd', 'account': 'checking', 'tags':"
                                + " []}, 'new_balance': 7500.0}");
    }

    @Test
    void booksAnIncomeWithEverythingGiven() {
        assertThat(
                        income(
                                "work",
                                "12.5",
                                ", 'account': 'savings', 'date': '2026-01-31', 'tags': ['a', 'b']"))
                .isEqualTo(
                        "{'status': 'success', 'transaction': {'id': 'TXN00001', 'date': '2026-01-31', 'type': 'income',"
                                + " 'category': 'work', 'amount': 12.5, 'description': 'd', 'account': 'savings', 'tags':"
                                + " ['a', 'b']}, 'new_balance': 50012.5}");
    }

    @Test
    void letsAnExpenseTakeAnAccountBelowZero() {
        assertThat(expense("car", "10000.5")).contains("'new_balance': -0.5}");
    }

    @Test
    void recordsATransferNoteWithoutMovingMoney() {
        assertThat(
                        call(
                                "create_transaction",
                                "{'transaction_type': 'transfer', 'category': 'c', 'amount': 5, 'description': 'd'}"))
                .contains("'type': 'transfer'", "'new_balance': 10000.0}");
    }

    @Test
    void refusesATransactionThatCannotBe() {
        assertThat(income("c", "1", ", 'account': 'petty cash'"))
                .isEqualTo(error("Unknown account: petty cash"));
        assertThat(expense("c", "0")).isEqualTo(error("Amount must be a positive number, got 0"));
        assertThat(expense("c", "-2.5"))
                .isEqualTo(error("Amount must be a positive number, got -2.5"));
        assertThat(
                        call(
                                        "create_transaction",
                                        "{'transaction_type': 'refund', 'category': 'c', 'amount': 1, 'description': 'd'}")
                                .replace('\'', '|'))
                .isEqualTo(
                        "{|error|: |transaction_type must be one of |income|, |expense|, |transfer|, got |refund||}");
        assertThat(workspace.stateSummary()).containsEntry("total_transactions", 0L);
    }

    @Test
    void keepsMoneyExact() {
        expense("a", "0.1");
        expense("a", "0.2");

        assertThat(call("get_financial_summary", ""))
                .contains("'total_expenses': 0.3, 'net_income': -0.3", "'checking': 9999.7");
    }

    @Test
    void createsADraftInvoice() {
        assertThat(
                        call(
                                "create_invoice",
                                "{'client_name': 'Acme', 'items': [{'description': 'a', 'quantity': 2, 'price': 1.5, 'sku':"
                                        + " 7}, {'price': 10, 'quantity': 3, 'description': 'b'}]}"))
                .isEqualTo(
                        "{'status': 'success', 'invoice': {'id': 'INV00001', 'client_name': 'Acme', 'amount': 33.0,"
                                + " 'issue_date': '2026-03-04', 'due_date': '2026-04-03', 'status': 'draft', 'items':"
                                + " [{'description': 'a', 'quantity': 2, 'price': 1.5, 'sku': 7}, {'price': 10, 'quantity':"
                                + " 3, 'description': 'b'}], 'paid_amount': 0.0}}");
        assertThat(
                        call(
                                "create_invoice",
                                "{'client_name': 'B', 'items': [], 'due_days': 15, 'issue_date': '2026-02-20'}"))
                .isEqualTo(
                        "{'status': 'success', 'invoice': {'id': 'INV00002', 'client_name': 'B', 'amount': 0, 'issue_date':"
                                + " '2026-02-20', 'due_date': '2026-03-07', 'status': 'draft', 'items': [], 'paid_amount':"
                                + " 0.0}}");
    }

    @Test
    void keepsTheLinesOfAnInvoiceAsTheyWereGiven() {
        assertThat(
                        call(
                                "create_invoice",
                                "{'client_name': 'Acme', 'items': [{'name': 'work', 'quantity': 2, 'price': 5}]}"))
                .contains("'amount': 10, ")
                .contains("'items': [{'name': 'work', 'quantity': 2, 'price': 5}]");
    }

    @Test
    void refusesADueDateOutsideTheCalendar() {
        assertThat(
                        call(
                                "create_invoice",
                                "{'client_name': 'B', 'items': [], 'due_days': 2000000000}"))
                .isEqualTo(error("due_days leads out of the calendar, got 2000000000"));
    }

    @Test
    void changesTheStatusOfAnInvoice() {
        invoice("Acme", 100);

        assertThat(status("INV00001", "sent"))
                .startsWith(
                        "{'status': 'success', 'invoice_id': 'INV00001', 'old_status': 'draft', 'new_status': 'sent',"
                                + " 'invoice': {'id': 'INV00001', ")
                .contains("'status': 'sent', 'items'");
        assertThat(status("INV00009", "sent")).isEqualTo(error("Invoice INV00009 not found"));
    }

    @Test
    void booksWhatRemainsWhenAnInvoiceTurnsToPaid() {
        invoice("Acme", 100);
        pay("40");

        assertThat(status("INV00001", "paid")).contains("'paid_amount': 100}");
        status("INV00001", "paid");
        assertThat(call("get_transactions", ""))
                .startsWith("{'status': 'success', 'count': 2, ")
                .endsWith(
                        "{'id': 'TXN00002', 'date': '2026-03-04', 'type': 'income', 'category': 'invoice_payment', 'amount':"
                                + " 60.0, 'description': 'Payment for invoice INV00001 from Acme', 'account': 'checking',"
                                + " 'tags': ['INV00001', 'Acme']}]}");
        assertThat(balance("checking")).contains("'balance': 10100.0");
    }

    @Test
    void recordsPartialPaymentsUntilTheInvoiceIsPaid() {
        invoice("Acme", 100);

        assertThat(pay("40"))
                .startsWith(
                        "{'status': 'success', 'invoice_id': 'INV00001', 'payment_amount': 40, 'total_paid': 40.0,"
                                + " 'remaining': 60.0, 'invoice': {")
                .contains("'status': 'draft'", "'paid_amount': 40.0");
        assertThat(pay("60.5")).isEqualTo(error("Payment amount exceeds invoice total"));
        assertThat(pay("0")).isEqualTo(error("Amount must be a positive number, got 0"));
        assertThat(pay("60")).contains("'remaining': 0.0", "'status': 'paid'");
        assertThat(call("record_partial_payment", "{'invoice_id': 'X', 'amount': 1}"))
                .isEqualTo(error("Invoice X not found"));
        assertThat(call("get_transactions", ""))
                .contains(
                        "'category': 'invoice_payment', 'amount': 40, 'description': 'Partial payment for invoice INV00001"
                                + " from Acme', 'account': 'checking', 'tags': ['INV00001', 'Acme']")
                .contains("'count': 2");
    }

    @Test
    void refusesAnInvoiceIdOfNone() {
        assertThat(call("update_invoice_status", "{'invoice_id': null, 'new_status': 'sent'}"))
                .isEqualTo(error("invoice_id must be a str, got None"));
    }

    @Test
    void filtersTransactions() {
        income("work", "1", ", 'date': '2026-01-01', 'tags': ['a']");
        income("work", "2", ", 'date': '2026-01-31', 'account': 'savings', 'tags': ['b', 'c']");
        expense("rent", "3");

        assertThat(ids("{}")).isEqualTo("1 2 3 ");
        assertThat(ids("{'account': 'savings'}")).isEqualTo("2 ");
        assertThat(ids("{'transaction_type': 'expense'}")).isEqualTo("3 ");
        assertThat(ids("{'category': 'work'}")).isEqualTo("1 2 ");
        assertThat(ids("{'category': 'Work'}")).isEmpty();
        assertThat(ids("{'start_date': '2026-01-31'}")).isEqualTo("2 3 ");
        assertThat(ids("{'end_date': '2026-01-31'}")).isEqualTo("1 2 ");
        assertThat(ids("{'tags': ['c', 'a']}")).isEqualTo("1 2 ");
        assertThat(ids("{'tags': []}")).isEmpty();
    }

    private String ids(String filter) {
        var ids = new StringBuilder();
        var matcher = Pattern.compile("TXN0*(\\d+)").matcher(call("get_transactions", filter));
        while (matcher.find()) {
            ids.append(matcher.group(1)).append(' ');
        }
        return ids.toString();
    }

    @Test
    void filtersInvoices() {
        invoice("Acme Corp", 1);
        invoice("Beta", 2);
        status("INV00002", "sent");

        assertThat(call("get_invoices", "{'status': 'sent'}"))
                .startsWith("{'status': 'success', 'count': 1, 'invoices': [{'id': 'INV00002'");
        assertThat(call("get_invoices", "{'client_name': 'CORP'}"))
                .startsWith("{'status': 'success', 'count': 1, 'invoices': [{'id': 'INV00001'");
        assertThat(call("get_invoices", "")).startsWith("{'status': 'success', 'count': 2, ");
    }

    @Test
    void sumsUpAPeriod() {
        income("work", "100", ", 'date': '2026-01-01'");
        income("work", "50", "");
        expense("rent", "30.5");

        assertThat(call("get_financial_summary", ""))
                .isEqualTo(
                        "{'status': 'success', 'period': {'start_date': 'beginning', 'end_date': 'now'}, 'summary':"
                                + " {'total_income': 150, 'total_expenses': 30.5, 'net_income': 119.5, 'income_by_category':"
                                + " {'work': 150}, 'expense_by_category': {'rent': 30.5}, 'transaction_count': 3},"
                                + " 'accounts': {'checking': 10119.5, 'savings': 50000.0, 'business_credit': 0.0}}");
        assertThat(
                        call(
                                "get_financial_summary",
                                "{'start_date': '2026-01-01', 'end_date': '2026-01-31'}"))
                .isEqualTo(
                        "{'status': 'success', 'period': {'start_date': '2026-01-01', 'end_date': '2026-01-31'}, 'summary':"
                                + " {'total_income': 100, 'total_expenses': 0, 'net_income': 100, 'income_by_category':"
                                + " {'work': 100}, 'expense_by_category': {}, 'transaction_count': 1}, 'accounts':"
                                + " {'checking': 10119.5, 'savings': 50000.0, 'business_credit': 0.0}}");
    }

    private String transfer(String from, String to, String amount) {
        return call(
                "transfer_between_accounts",
                "{'from_account': '%s', 'to_account': '%s', 'amount': %s, 'description': 'D'}"
                        .formatted(from, to, amount));
    }

    @Test
    void transfersBetweenAccounts() {
        assertThat(transfer("checking", "savings", "4000"))
                .isEqualTo(
                        "{'status': 'success', 'from_account': 'checking', 'to_account': 'savings', 'amount': 4000,"
                                + " 'new_balances': {'checking': 6000.0, 'savings': 54000.0}, 'transaction_ids': ['TXN00001',"
                                + " 'TXN00002']}");
        assertThat(call("get_transactions", ""))
                .isEqualTo(
                        "{'status': 'success', 'count': 2, 'transactions': [{'id': 'TXN00001', 'date': '2026-03-04', 'type':"
                                + " 'transfer', 'category': 'transfer_out', 'amount': 4000, 'description': 'Transfer to"
                                + " savings: D', 'account': 'checking', 'tags': ['transfer', 'savings']}, {'id': 'TXN00002',"
                                + " 'date': '2026-03-04', 'type': 'transfer', 'category': 'transfer_in', 'amount': 4000,"
                                + " 'description': 'Transfer from checking: D', 'account': 'savings', 'tags': ['transfer',"
                                + " 'checking']}]}");
    }

    @Test
    void refusesATransferThatCannotBe() {
        assertThat(transfer("x", "savings", "1")).isEqualTo(error("Unknown source account: x"));
        assertThat(transfer("savings", "x", "1"))
                .isEqualTo(error("Unknown destination account: x"));
        assertThat(transfer("checking", "savings", "10000.01"))
                .isEqualTo(error("Insufficient funds"));
        assertThat(transfer("savings", "savings", "1"))
                .isEqualTo(error("Source and destination are the same account: savings"));
        assertThat(transfer("checking", "savings", "-1"))
                .isEqualTo(error("Amount must be a positive number, got -1"));
        assertThat(call("get_transactions", "")).contains("'count': 0");
    }

    @Test
    void tellsTheBalanceOfAnAccount() {
        assertThat(balance("business_credit"))
                .isEqualTo(
                        "{'status': 'success', 'account': 'business_credit', 'balance': 0.0, 'type': 'credit'}");
        assertThat(balance("x")).isEqualTo(error("Unknown account: x"));
    }

    @Test
    void summarisesTheState() {
        invoice("Acme", 100);
        invoice("Beta", 10);
        invoice("Gamma", 1);
        status("INV00001", "sent");
        status("INV00002", "overdue");
        pay("30");

        assertThat(call("get_state_summary", ""))
                .isEqualTo(
                        "{'status': 'success', 'summary': {'accounts': {'checking': {'balance': 10030.0, 'type':"
                                + " 'checking'}, 'savings': {'balance': 50000.0, 'type': 'savings'}, 'business_credit':"
                                + " {'balance': 0.0, 'type': 'credit'}}, 'total_transactions': 1, 'total_income': 30,"
                                + " 'total_expenses': 0, 'net_income': 30, 'total_invoices': 3, 'invoices_by_status':"
                                + " {'sent': 1, 'overdue': 1, 'draft': 1}, 'outstanding_receivables': 80.0}}");
    }

    @Test
    void resetsEverythingButFailuresOnPurpose() {
        invoice("Acme", 100);
        pay("30");
        call("create_customer", "{'name': 'N', 'email': 'e'}");
        call("simulate_transient_failure", "{'operation_key': 'k'}");

        assertThat(call("reset_state", ""))
                .isEqualTo("{'status': 'success', 'message': 'State reset to opening balances'}");
        assertThat(workspace.stateSummary())
                .isEqualTo(new AccountingWorkspace(CLOCK, "full").stateSummary());
        assertThat(call("get_customers", "")).contains("'count': 0");
        assertThat(invoice("New", 1)).contains("'INV00001'");
        assertThat(call("simulate_transient_failure", "{'operation_key': 'k'}"))
                .contains("'failed_attempts': 1");
    }

    @Test
    void keepsCustomers() {
        assertThat(call("create_customer", "{'name': 'N', 'email': 'n@x'}"))
                .isEqualTo(
                        "{'status': 'success', 'customer': {'id': 'CUST00001', 'name': 'N', 'email': 'n@x', 'tier':"
                                + " 'standard', 'payment_terms_days': 30, 'active': true, 'created_at': '2026-03-04'}}");
        call(
                "create_customer",
                "{'name': 'M', 'email': 'm@x', 'tier': 'gold', 'payment_terms_days': 7}");

        assertThat(call("get_customers", "{'tier': 'gold'}"))
                .isEqualTo(
                        "{'status': 'success', 'count': 1, 'customers': [{'id': 'CUST00002', 'name': 'M', 'email': 'm@x',"
                                + " 'tier': 'gold', 'payment_terms_days': 7, 'active': true, 'created_at': '2026-03-04'}]}");
        assertThat(call("get_customers", "{'active_only': false}")).contains("'count': 2");
    }

    @Test
    void keepsProjectsAndTheirHours() {
        call("create_customer", "{'name': 'N', 'email': 'n@x'}");

        assertThat(
                        call(
                                "create_project",
                                "{'customer_id': 'CUST00001', 'name': 'P', 'hourly_rate': 99.99, 'budget_hours': 10}"))
                .isEqualTo(
                        "{'status': 'success', 'project': {'id': 'PROJ00001', 'customer_id': 'CUST00001', 'name': 'P',"
                                + " 'hourly_rate': 99.99, 'budget_hours': 10, 'logged_hours': 0.0, 'billable_amount': 0.0,"
                                + " 'status': 'active'}}");
        assertThat(hours("PROJ00001", "1.25"))
                .isEqualTo(
                        "{'status': 'success', 'time_entry': {'id': 'TIME00001', 'project_id': 'PROJ00001', 'person': 'p',"
                                + " 'hours': 1.25, 'description': 'd', 'date': '2026-03-04', 'billable_amount': 124.99},"
                                + " 'project': {'id': 'PROJ00001', 'customer_id': 'CUST00001', 'name': 'P', 'hourly_rate':"
                                + " 99.99, 'budget_hours': 10, 'logged_hours': 1.25, 'billable_amount': 124.99, 'status':"
                                + " 'active'}}");
        assertThat(hours("PROJ00001", "2")).contains("'logged_hours': 3.25", ": 324.97");
        assertThat(hours("PROJ00002", "1")).isEqualTo(error("Project PROJ00002 not found"));
        assertThat(hours("PROJ00001", "0")).isEqualTo(error("Hours must be positive"));
        assertThat(
                        call(
                                "create_project",
                                "{'customer_id': 'C', 'name': 'P', 'hourly_rate': 1, 'budget_hours': 1}"))
                .isEqualTo(error("Customer C not found"));
    }

    private String hours(String project, String hours) {
        return call(
                "log_time_entry",
                "{'project_id': '%s', 'person': 'p', 'hours': %s, 'description': 'd'}"
                        .formatted(project, hours));
    }

    @Test
    void takesAPurchaseOrderFromDraftToReceived() {
        assertThat(
                        call(
                                "create_purchase_order",
                                "{'vendor_name': 'V', 'items': [{'description': 'a', 'quantity': 2, 'price': 5}]}"))
                .isEqualTo(
                        "{'status': 'success', 'purchase_order': {'id': 'PO00001', 'vendor_name': 'V', 'items':"
                                + " [{'description': 'a', 'quantity': 2, 'price': 5}], 'currency': 'USD', 'total_amount': 10,"
                                + " 'status': 'draft', 'created_at': '2026-03-04'}}");
        assertThat(call("receive_purchase_order", "{'po_id': 'PO00001'}"))
                .isEqualTo(error("Purchase order must be approved before receiving"));
        assertThat(call("approve_purchase_order", "{'po_id': 'PO00001'}"))
                .startsWith(
                        "{'status': 'success', 'po_id': 'PO00001', 'old_status': 'draft', 'new_status': 'approved',"
                                + " 'purchase_order': {'id': 'PO00001', ");
        assertThat(call("receive_purchase_order", "{'po_id': 'PO00001'}"))
                .contains("'status': 'received'");
        assertThat(call("approve_purchase_order", "{'po_id': 'X'}"))
                .isEqualTo(error("Purchase order X not found"));
        assertThat(call("receive_purchase_order", "{'po_id': 'X'}"))
                .isEqualTo(error("Purchase order X not found"));
        assertThat(call("create_purchase_order", "{'vendor_name': 'V', 'items': []}"))
                .isEqualTo(error("items must not be empty"));
    }

    @Test
    void takesASupportTicketThroughItsStatuses() {
        call("create_customer", "{'name': 'N', 'email': 'n@x'}");

        assertThat(
                        call(
                                "create_support_ticket",
                                "{'customer_id': 'CUST00001', 'subject': 'S', 'priority': 'urgent'}"))
                .isEqualTo(
                        "{'status': 'success', 'ticket': {'id': 'TICK00001', 'customer_id': 'CUST00001', 'subject': 'S',"
                                + " 'priority': 'urgent', 'status': 'open', 'created_at': '2026-03-04'}}");
        assertThat(
                        call(
                                "update_support_ticket",
                                "{'ticket_id': 'TICK00001', 'new_status': 'in_progress'}"))
                .isEqualTo(
                        "{'status': 'success', 'ticket_id': 'TICK00001', 'old_status': 'open', 'new_status': 'in_progress',"
                                + " 'ticket': {'id': 'TICK00001', 'customer_id': 'CUST00001', 'subject': 'S', 'priority':"
                                + " 'urgent', 'status': 'in_progress', 'created_at': '2026-03-04'}}");
        assertThat(call("update_support_ticket", "{'ticket_id': 'X', 'new_status': 'closed'}"))
                .isEqualTo(error("Ticket X not found"));
        assertThat(call("create_support_ticket", "{'customer_id': 'C', 'subject': 'S'}"))
                .isEqualTo(error("Customer C not found"));
    }

    @Test
    void schedulesMeetings() {
        assertThat(
                        call(
                                "schedule_meeting",
                                "{'title': 'T', 'attendees': ['a', 'b'], 'date': '2026-03-05'}"))
                .isEqualTo(
                        "{'status': 'success', 'meeting': {'id': 'MTG00001', 'title': 'T', 'attendees': ['a', 'b'], 'date':"
                                + " '2026-03-05', 'duration_minutes': 30, 'status': 'scheduled'}}");
    }

    @Test
    void failsAsOftenAsAskedAndThenSucceeds() {
        var twice = "{'operation_key': 'K', 'fail_times': 2}";

        assertThat(call("simulate_transient_failure", twice))
                .isEqualTo(error("Transient failure for K (1/2)"));
        assertThat(call("simulate_transient_failure", twice))
                .isEqualTo(error("Transient failure for K (2/2)"));
        assertThat(call("simulate_transient_failure", twice))
                .isEqualTo("{'status': 'success', 'operation_key': 'K', 'failed_attempts': 2}");
        assertThat(call("simulate_transient_failure", "{'operation_key': 'K', 'reset': true}"))
                .isEqualTo(error("Transient failure for K (1/1)"));
    }
}
