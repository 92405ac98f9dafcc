created = tools.create_invoice(
    "Acme Corp",
    [
        {"description": "Consulting", "quantity": 50, "price": 200},
        {"description": "Project management", "quantity": 20, "price": 150},
    ],
)
sent = tools.update_invoice_status(created["invoice"]["id"], "sent")
first = tools.record_partial_payment(sent["invoice"]["id"], 8000)
second = tools.record_partial_payment(first["invoice"]["id"], 5000)
invoice = second["invoice"]
remaining = second["remaining"]

report = tools.get_financial_summary()
income = report["summary"]["income_by_category"]["invoice_payment"]
balance = report["accounts"]["checking"]
result = "\n".join([
    f"Invoice {invoice['id']} ({invoice['status']}): "
    f"paid ${invoice['paid_amount']:,.2f}, remaining ${remaining:,.2f}",
    f"Checking balance: ${balance:,.2f}",
    f"Income from invoice payments: ${income:,.2f}",
])
