# tool results are JSON text
import json

tools.create_invoice("Harbour Cafe", [{"description": "Menus", "quantity": 2, "price": 450}])
owed = 0
for invoice in json.loads(tools.get_invoices()):
    owed += invoice.get("amount", 0)
print(f"owed: {owed:,.2f}")
