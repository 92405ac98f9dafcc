r = tools.create_invoice("Harbour Cafe", [{"description": "Menus", "quantity": 2, "price": 450}])
tools.set_invoice_status(r["invoice"]["id"], "sent")
