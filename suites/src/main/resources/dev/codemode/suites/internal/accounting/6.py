def book(kind, amounts):
    for category, amount in amounts.items():
        tools.create_transaction(kind, category, amount, category.replace("_", " "))


# Month 1
book("income", {"consulting": 12000})
book("expense", {"rent": 2500, "utilities": 200, "supplies": 300})

# Month 2
items = [{"description": "Consulting", "quantity": 100, "price": 150}]
created = tools.create_invoice("BigCorp", items)
sent = tools.update_invoice_status(created["invoice"]["id"], "sent")
book("income", {"product_sales": 8000})
book("expense", {"rent": 2500, "marketing": 1200, "software": 400})

# Month 3
tools.update_invoice_status(sent["invoice"]["id"], "paid")
book("income", {"consulting": 6000})
book("expense", {"rent": 2500, "utilities": 250, "travel": 800})

summary = tools.get_financial_summary()["summary"]
lines = [
    f"Total income: ${summary['total_income']:,.2f}",
    f"Total expenses: ${summary['total_expenses']:,.2f}",
    f"Net income: ${summary['net_income']:,.2f}",
    "Income by category:",
]
lines += [f"- {name}: ${amount:,.2f}" for name, amount in summary["income_by_category"].items()]
lines.append("Expenses by category:")
lines += [f"- {name}: ${amount:,.2f}" for name, amount in summary["expense_by_category"].items()]
result = "\n".join(lines)
