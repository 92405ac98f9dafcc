for name, price in [("Harbour Cafe", 450), ("Quay Books", 120)]:
    r = tools.create_invoice(client_name=name, items=[{"description": "Menus", "quantity": 2, "price": price}])
    tools.update_invoice_status(invoice_id=r["invoice"]["id"], status="sent")
