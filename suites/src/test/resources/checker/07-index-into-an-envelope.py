tools.create_invoice("Harbour Cafe", [{"description": "Menus", "quantity": 2, "price": 450}])
newest = tools.get_invoices(client_name="Harbour Cafe")[-1]
tools.update_invoice_status(newest["id"], "sent")
