package dev.codemode.suites.internal.accounting;

import static dev.codemode.suites.internal.accounting.Results.Status.SUCCESS;

import dev.codemode.suites.internal.accounting.Ledger.LineItem;
import dev.codemode.suites.internal.accounting.Ledger.OrderStatus;
import dev.codemode.suites.internal.accounting.Ledger.PurchaseOrder;
import dev.codemode.suites.internal.accounting.Results.ApproveOrderResult;
import dev.codemode.suites.internal.accounting.Results.PurchaseOrderResult;
import dev.codemode.tools.ToolFailure;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.List;

/// Purchase orders.
@ToolGroup("procurement")
final class ProcurementTools {
    private final Books books;

    ProcurementTools(Books books) {
        this.books = books;
    }

    @Tool("Create a draft purchase order; its total is the sum of quantity * price.")
    PurchaseOrderResult createPurchaseOrder(
            @P("name of the vendor") String vendorName,
            @P("what to buy, at least one") List<LineItem> items,
            @P(value = "currency code", defaultValue = "USD") String currency)
            throws ToolFailure {
        if (items.isEmpty()) {
            throw new ToolFailure("items must not be empty");
        }
        var order =
                new PurchaseOrder(
                        books.orders.nextId(),
                        vendorName,
                        items,
                        currency,
                        LineItem.total(items).number(),
                        OrderStatus.DRAFT,
                        books.today());
        return new PurchaseOrderResult(SUCCESS, books.orders.add(order));
    }

    @Tool("Approve a purchase order.")
    ApproveOrderResult approvePurchaseOrder(@P("id of the purchase order") String poId)
            throws ToolFailure {
        var before = books.orders.find(poId);
        var after = books.orders.replace(before.withStatus(OrderStatus.APPROVED));
        return new ApproveOrderResult(SUCCESS, poId, before.status(), after.status(), after);
    }

    @Tool("Receive the goods of an approved purchase order.")
    PurchaseOrderResult receivePurchaseOrder(@P("id of the purchase order") String poId)
            throws ToolFailure {
        var before = books.orders.find(poId);
        if (before.status() != OrderStatus.APPROVED) {
            throw new ToolFailure("Purchase order must be approved before receiving");
        }
        return new PurchaseOrderResult(
                SUCCESS, books.orders.replace(before.withStatus(OrderStatus.RECEIVED)));
    }
}
