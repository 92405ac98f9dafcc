counts = {}
for i in range(200000):
    key = i * 7919 % 5003
    counts[key] = counts.get(key, 0) + 1
print(len(counts), max(counts.values()))
names = {f"name{i}": i for i in range(20000)}
found = 0
for i in range(0, 40000, 3):
    if f"name{i}" in names:
        found += names[f"name{i}"]
print(found)
flipped = {value: key for key, value in names.items()}
print(flipped[777], sum(len(v) for v in flipped.values()))
merged = {**names, **{f"more{i}": -i for i in range(10000)}}
for key in list(merged):
    if merged[key] % 2:
        del merged[key]
print(len(merged), sum(merged.values()))
grid = {}
for x in range(150):
    for y in range(150):
        grid[x, y] = x * y
print(sum(grid[x, x] for x in range(150)))
