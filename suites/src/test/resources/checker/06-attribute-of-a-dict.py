r = tools.create_invoice("Harbour Cafe", [{"description": "Menus", "quantity": 2, "price": 450}])
invoice = r["invoice"]
print(f"{invoice.client_name} owes {invoice.amount}")
