groups = {
    "Office": {
        "rent": 2500,
        "utilities": 180,
        "internet": 100,
        "office_supplies": 250,
        "cleaning_service": 200,
    },
    "Marketing": {"social_media_ads": 600, "content_creation": 800, "seo_tools": 150},
    "Operations": {"software_licenses": 450, "cloud_hosting": 300, "domain_renewals": 50},
    "Professional development": {"online_courses": 200, "conference_ticket": 500, "books": 75},
}
for group, expenses in groups.items():
    for category, amount in expenses.items():
        tools.create_transaction("expense", category, amount, f"{group}: {category}")

report = tools.get_financial_summary()
spent = report["summary"]["expense_by_category"]
lines = []
for group, expenses in groups.items():
    lines.append(f"{group}: ${sum(spent[category] for category in expenses):,.2f}")
lines.append("Highest expenses:")
for category, amount in sorted(spent.items(), key=lambda item: item[1], reverse=True)[:3]:
    lines.append(f"- {category}: ${amount:,.2f}")
lines.append(f"Total expenses: ${report['summary']['total_expenses']:,.2f}")
lines.append(f"Checking balance: ${report['accounts']['checking']:,.2f}")
result = "\n".join(lines)
