"""Lists, dicts, sets, text and JSON: what programs that call tools do with results."""
import json
import re
from collections import Counter, defaultdict, deque, namedtuple

rows = [
    {
        "id": i,
        "customer": f"Customer {i % 37}",
        "amount": round(i * 1.37 % 991, 2),
        "open": i % 4 == 0,
        "tags": ["new", "late"] if i % 5 else [],
        "due": f"2026-{i % 12 + 1:02d}-{i % 28 + 1:02d}",
    }
    for i in range(1500)
]
text = json.dumps(rows)
rows = json.loads(text)
print(len(text), json.dumps(rows[3], indent=2, sort_keys=True))

open_rows = [row for row in rows if row["open"] and row["amount"] > 100]
by_customer = defaultdict(list)
for row in open_rows:
    by_customer[row["customer"]].append(row)
totals = {name: sum(r["amount"] for r in group) for name, group in by_customer.items()}
for name, total in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))[:5]:
    print(f"{name:<14}{total:>12,.2f} {len(by_customer[name]):>4d} {total / 3:e} {total:08.1f}")

months = Counter(row["due"][:7] for row in rows)
months.update({"2026-01": 2})
print(months.most_common(3), sorted(set(months) - {"2026-01"})[:2])
late = {row["id"] for row in rows if "late" in row["tags"]}
early = {row["id"] for row in rows if row["id"] % 2}
print(len(late & early), len(late | early), len(late ^ early), late <= early)

words = re.findall(r"[A-Za-z]+", text)
counts = {}
for word in words:
    counts[word.lower()] = counts.get(word.lower(), 0) + 1
print(sorted(counts, key=counts.get, reverse=True)[:5])
pattern = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(\d+)")
dates = [m.group("month") for m in map(pattern.match, (row["due"] for row in rows)) if m]
print(len(dates), pattern.sub(r"\3.\2.\1", "2026-02-03"), re.split(r"[,;]\s*", "a, b;c"))

lines = "\n".join(",".join([str(r["id"]), r["customer"], str(r["amount"])]) for r in rows)
table = [line.split(",") for line in lines.splitlines()]
print(sum(float(cells[2]) for cells in table), max(table, key=lambda c: float(c[2]))[1])
parts = " The quick  brown fox ".strip().split()
print(parts, "-".join(reversed(parts)).title().replace("-", " "), "fox" in parts, parts[1:3])
print("%s is %d and %.2f" % ("x", 3, 2.5), "{:>8}|{!r}".format("a", "b"), "a{0}b{name}".format(1, name=2))
print("straße".upper(), "é".encode("utf-8"), b"\xc3\xa9".decode(), "abc".find("c"), "x".zfill(3), ord("a"))

Point = namedtuple("Point", "x y")
points = sorted(Point(i * 7 % 31, i % 5) for i in range(300))
print(points[0], points[-1]._replace(y=9), min(p.x + p.y for p in points))
queue = deque(range(5), maxlen=5)
while queue:
    item = queue.popleft()
    if item < 40:
        queue.append(item * 2 + 1)
print(item)

grid = [[(x * y) % 7 for x in range(40)] for y in range(40)]
columns = [list(column) for column in zip(*grid)]
print(sum(map(sum, grid)), columns[3][:5], any(0 in row for row in grid), all(grid))
flags = bytearray([1]) * 3000
for i in range(2, 55):
    if flags[i]:
        flags[i * i :: i] = bytes(len(range(i * i, 3000, i)))
print(sum(flags))
merged = {**totals, "extra": 1} | {"more": 2}
merged.pop("extra")
del merged["more"]
first, *rest = merged.items()
print(first, len(rest), list(enumerate(merged))[:1], list(filter(None, [0, 1, None])))
