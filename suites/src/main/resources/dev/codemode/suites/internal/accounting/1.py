bills = [
    ("rent", 2500, "Office rent"),
    ("utilities", 150, "Electricity"),
    ("internet_phone", 100, "Internet and phone"),
    ("office_supplies", 75, "Office supplies"),
]
for category, amount, description in bills:
    tools.create_transaction("expense", category, amount, description, account="checking")

report = tools.get_financial_summary()
total = report["summary"]["total_expenses"]
balance = report["accounts"]["checking"]
result = f"Total expenses: ${total:,.2f}\nChecking balance: ${balance:,.2f}"
