def new_id(response):
    return response.get("invoice_id") or response.get("id")

r = tools.create_invoice("Harbour Cafe", [{"description": "Menus", "quantity": 2, "price": 450}])
tools.update_invoice_status(new_id(r), "sent")
