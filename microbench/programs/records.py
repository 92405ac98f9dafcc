regions = ["north", "east", "south", "west"]
orders = [
    {"id": i, "region": regions[i * 7 % 4], "amount": i * 37 % 1000 + 0.5, "paid": i % 5 != 0, "customer": f"c{i * 13 % 211}"}
    for i in range(10000)
]
for _ in range(4):
    open_orders = [o for o in orders if not o["paid"] and o["amount"] > 100]
    by_customer = {}
    for order in orders:
        entry = by_customer.setdefault(order["customer"], {"count": 0, "total": 0.0})
        entry["count"] += 1
        entry["total"] += order["amount"]
    by_region = {}
    for order in open_orders:
        by_region.setdefault(order["region"], []).append(order)
    ranking = sorted(by_customer.items(), key=lambda item: (-item[1]["total"], item[0]))
    lines = [f"{name:<6}{entry['count']:>5}{entry['total']:>14,.2f}" for name, entry in ranking]
    latest = sorted(orders, key=lambda o: (o["region"], -o["amount"], o["id"]))
for region, rows in sorted(by_region.items()):
    print(region, len(rows), f"{sum(r['amount'] for r in rows):,.2f}")
print("\n".join(lines[:5]))
print([o["id"] for o in latest[:8]])
