package dev.codemode.suites.internal.accounting;

import static dev.codemode.suites.internal.accounting.Results.Status.SUCCESS;

import dev.codemode.suites.internal.accounting.Ledger.Customer;
import dev.codemode.suites.internal.accounting.Results.CreateCustomerResult;
import dev.codemode.suites.internal.accounting.Results.CustomersResult;
import dev.codemode.tools.Effect;
import dev.codemode.tools.ToolEffect;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import org.jspecify.annotations.Nullable;

/// Customers.
@ToolGroup("crm")
final class CrmTools {
    private final Books books;

    CrmTools(Books books) {
        this.books = books;
    }

    @Tool("Create a customer.")
    CreateCustomerResult createCustomer(
            @P("name of the customer") String name,
            @P("e-mail address") String email,
            @P(value = "service tier", defaultValue = "standard") String tier,
            @P(value = "days to pay", defaultValue = "30") int paymentTermsDays) {
        var customer =
                new Customer(
                        books.customers.nextId(),
                        name,
                        email,
                        tier,
                        paymentTermsDays,
                        true,
                        books.today());
        return new CreateCustomerResult(SUCCESS, books.customers.add(customer));
    }

    @Tool("List customers.")
    @ToolEffect(Effect.READS)
    CustomersResult getCustomers(
            @P(value = "exact tier", required = false) @Nullable String tier,
            @P(value = "leave out inactive ones", defaultValue = "true") boolean activeOnly) {
        var found =
                books.customers.all().stream()
                        .filter(c -> tier == null || c.tier().equals(tier))
                        .filter(c -> c.active() || !activeOnly)
                        .toList();
        return new CustomersResult(SUCCESS, found.size(), found);
    }
}
