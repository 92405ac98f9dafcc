r = tools.create_invoice("Harbour Cafe", [{"description": "Menus", "quantity": 2, "price": 450}])
invoice_id = r["id"]
tools.update_invoice_status(invoice_id, "sent")
