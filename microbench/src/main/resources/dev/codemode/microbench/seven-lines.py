orders = [{"item": "desk", "price": 120.0, "count": 2}, {"item": "lamp", "price": 35.5, "count": 4}]
total = 0
for order in orders:
    total += order["price"] * order["count"]
largest = max(orders, key=lambda o: o["price"])
names = ", ".join(o["item"] for o in orders)
result = f"{names}: {total:,.2f}, largest {largest['item']}"
