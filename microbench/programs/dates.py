from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

start = date(2024, 1, 31)
months = {}
late = 0
for i in range(12000):
    due = start + timedelta(days=i % 700)
    key = due.strftime("%Y-%m")
    months[key] = months.get(key, 0) + 1
    if (date(2025, 6, 30) - due).days > 90 and due.weekday() < 5:
        late += 1
    if date.fromisoformat(due.isoformat()) != due:
        print("differs")
print(len(months), late)
stamps = [datetime(2026, 3, 4, i % 24, i % 60) for i in range(5000)]
print(max(stamps), sum((s - stamps[0]).total_seconds() for s in stamps))
cent = Decimal("0.01")
net = tax = Decimal(0)
for i in range(12000):
    amount = Decimal(i * 7) / 3
    net += amount.quantize(cent, ROUND_HALF_UP)
    tax += (amount * Decimal("0.19")).quantize(cent)
print(net, tax)
