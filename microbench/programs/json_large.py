import json

stock = [
    {
        "sku": f"A-{i:05d}",
        "title": "widget " + "xyz"[i % 3] * (i % 11),
        "price": i * 25 / 100,
        "tags": ["new", "sale"] if i % 4 == 0 else [],
        "size": {"w": i % 40, "h": i % 30, "deep": None},
        "active": i % 3 != 0,
    }
    for i in range(7000)
]
text = json.dumps(stock)
print(len(text))
for _ in range(3):
    again = json.loads(text)
print(again == stock)
print(sum(item["size"]["w"] for item in again if item["active"]))
print(len(json.dumps(again, indent=2, sort_keys=True)))
