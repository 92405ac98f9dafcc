import json

ORDERS = [
    {"client": "Harbour Cafe", "days": 14, "lines": [("Menus", 2, 450), ("Chalk boards", 6, 85)]},
    {"client": "Quay Books", "days": 30, "lines": [("Shop sign", 1, 1200)]},
    {"client": "Ferry Office", "days": 45, "lines": [("Timetables", 40, 12.5), ("Tickets", 5000, 0.04)]},
]


def call(text):
    answer = json.loads(text)
    if "error" in answer:
        raise ValueError(answer["error"])
    return answer


def open_amount(invoice):
    return invoice["amount"] - invoice.get("paid_amount", 0)


created = []
for order in ORDERS:
    items = [{"description": what, "quantity": n, "price": price} for what, n, price in order["lines"]]
    answer = call(tools.create_invoice(client_name=order["client"], items=items, due_days=order["days"]))
    created.append(answer["invoice"])

for invoice in created:
    call(tools.update_invoice_status(invoice_id=invoice["id"], new_status="sent"))

first, second, third = created
call(tools.record_partial_payment(first["id"], 500))
call(tools.update_invoice_status(second["id"], "paid"))
call(tools.create_transaction("expense", "printing", 310.40, "Paper", "checking"))

listed = call(tools.get_invoices())
by_client = {}
for invoice in listed["invoices"]:
    due = open_amount(invoice)
    by_client.setdefault(invoice["client_name"], []).append((invoice["id"], invoice["status"], due))

owed = sum(open_amount(i) for i in listed["invoices"] if i["status"] != "paid")
balance = call(tools.get_account_balance("checking"))["balance"]
summary = call(tools.get_financial_summary())["summary"]

report = []
for client, rows in sorted(by_client.items()):
    report.append(f"{client}:")
    for number, status, due in rows:
        report.append(f"  {number:<10} {status:<8} {due:>10,.2f}")
report.append(f"owed {owed:,.2f}, on checking {balance:,.2f}, net {summary['net_income']:,.2f}")

result = {
    "report": "\n".join(report),
    "owed": owed,
    "balance": balance,
    "clients": [c["client"] for c in ORDERS],
    "largest": max(listed["invoices"], key=lambda i: i["amount"])["id"],
}
print(result["report"])
