package dev.codemode.suites.internal.accounting;

import dev.codemode.suites.Workspace;
import dev.codemode.tools.ToolCatalog;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fresh books and the tools on them.
public final class AccountingWorkspace implements Workspace {
    public static final String CORE = "core";
    public static final String FULL = "full";

    /// The catalogues, the default first.
    static final List<String> CATALOGS = List.of(CORE, FULL);

    private static final Set<String> CORE_TOOLS =
            Set.of(
                    "create_transaction",
                    "create_invoice",
                    "update_invoice_status",
                    "record_partial_payment",
                    "get_transactions",
                    "get_invoices",
                    "get_financial_summary",
                    "transfer_between_accounts",
                    "get_account_balance",
                    "get_state_summary",
                    "reset_state");

    private final Books books;
    private final ToolCatalog tools;

    /// @param catalog `core` or `full`
    public AccountingWorkspace(Clock clock, String catalog) {
        if (!CATALOGS.contains(catalog)) {
            throw new IllegalArgumentException(
                    "suite 'accounting' has no catalogue '%s'; it has %s"
                            .formatted(catalog, String.join(", ", CATALOGS)));
        }
        books = new Books(clock);
        var all =
                ToolCatalog.of(
                        new AccountingTools(books),
                        new SystemTools(books),
                        new CrmTools(books),
                        new ProjectTools(books),
                        new ProcurementTools(books),
                        new SupportTools(books),
                        new CalendarTools(books));
        tools = catalog.equals(CORE) ? all.only(CORE_TOOLS) : all;
    }

    Books books() {
        return books;
    }

    @Override
    public ToolCatalog tools() {
        return tools;
    }

    @Override
    public Savepoint set() {
        return books.snapshot()::run;
    }

    @Override
    public Map<String, Object> stateSummary() {
        var result = tools.call("get_state_summary", Map.of()).value();
        var summary = new LinkedHashMap<String, Object>();
        if (result instanceof Map<?, ?> map && map.get("summary") instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> summary.put(String.valueOf(key), value));
        }
        return summary;
    }
}
