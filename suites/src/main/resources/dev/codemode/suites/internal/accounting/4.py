entries = [
    ("income", "consulting", 5000, "Client project"),
    ("income", "product_sales", 1500, "Product sales"),
    ("income", "referral_income", 500, "Referral bonus"),
    ("expense", "software", 299, "Software subscriptions"),
    ("expense", "marketing", 800, "Advertising"),
    ("expense", "professional_development", 450, "Professional development"),
    ("expense", "business_lunch", 125, "Business lunch"),
]
for kind, category, amount, description in entries:
    tools.create_transaction(kind, category, amount, description)

report = tools.get_financial_summary()
summary = report["summary"]
lines = ["Income:"]
lines += [f"- {name}: ${amount:,.2f}" for name, amount in summary["income_by_category"].items()]
lines.append("Expenses:")
lines += [f"- {name}: ${amount:,.2f}" for name, amount in summary["expense_by_category"].items()]
lines.append(f"Net income: ${summary['net_income']:,.2f}")
lines.append(f"Checking balance: ${report['accounts']['checking']:,.2f}")
result = "\n".join(lines)
