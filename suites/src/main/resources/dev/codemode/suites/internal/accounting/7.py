work = [
    ("StartupX", 30, [("Development", 60, 175)]),
    ("RetailCo", 45, [("Consulting", 40, 200)]),
    ("TechGiant", 30, [("Design", 80, 150), ("Testing", 20, 100)]),
]
created = []
for client, due_days, lines in work:
    items = [{"description": d, "quantity": q, "price": p} for d, q, p in lines]
    created.append(tools.create_invoice(client, items, due_days=due_days))
sent = [tools.update_invoice_status(c["invoice"]["id"], "sent") for c in created]
startupx, retailco, techgiant = sent
tools.record_partial_payment(startupx["invoice"]["id"], 7000)
tools.update_invoice_status(retailco["invoice"]["id"], "paid")
tools.record_partial_payment(techgiant["invoice"]["id"], 10000)

report = []
outstanding = 0
income = 0
follow_up = []
for invoice in tools.get_invoices()["invoices"]:
    total, paid = invoice["amount"], invoice["paid_amount"]
    remaining = total - paid
    report.append(
        f"{invoice['client_name']} ({invoice['status']}): "
        f"total ${total:,.2f}, paid ${paid:,.2f}, remaining ${remaining:,.2f}"
    )
    outstanding += remaining
    income += paid
    if remaining > 0:
        follow_up.append(invoice["client_name"])
report.append(f"Outstanding receivables: ${outstanding:,.2f}")
report.append(f"Income from payments: ${income:,.2f}")
report.append("Follow up with: " + ", ".join(follow_up))
result = "\n".join(report)
