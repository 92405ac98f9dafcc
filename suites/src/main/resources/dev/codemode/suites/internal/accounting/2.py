techstart = tools.create_invoice(
    "TechStart Inc",
    [
        {"description": "Software development", "quantity": 80, "price": 150},
        {"description": "Code review", "quantity": 10, "price": 100},
    ],
    due_days=30,
)
tools.create_invoice(
    "Design Studio",
    [
        {"description": "UI/UX design", "quantity": 40, "price": 125},
        {"description": "Prototyping", "quantity": 15, "price": 100},
    ],
    due_days=15,
)
tools.update_invoice_status(techstart["invoice"]["id"], "sent")

invoices = tools.get_invoices()["invoices"]
lines = [f"{i['id']} {i['client_name']}: ${i['amount']:,.2f}, {i['status']}" for i in invoices]
outstanding = sum(i["amount"] - i["paid_amount"] for i in invoices if i["status"] == "sent")
lines.append(f"Outstanding receivables: ${outstanding:,.2f}")
result = "\n".join(lines)
