# Records by group, in nested dicts.
sales = [('north', 'q1', 10), ('south', 'q1', 7), ('north', 'q2', 5), ('north', 'q1', 1)]
table = {}
for region, quarter, n in sales:
    table.setdefault(region, {}).setdefault(quarter, []).append(n)
assert table == {'north': {'q1': [10, 1], 'q2': [5]}, 'south': {'q1': [7]}}
sums = {r: {q: sum(v) for q, v in qs.items()} for r, qs in table.items()}
assert sums == {'north': {'q1': 11, 'q2': 5}, 'south': {'q1': 7}} and {r: sum(q.values()) for r, q in sums.items()} == {'north': 16, 'south': 7}
quarters = sorted({q for _, q, _ in sales})
grid = [[sums[r].get(q, 0) for q in quarters] for r in sorted(sums)]
assert quarters == ['q1', 'q2'] and grid == [[11, 5], [7, 0]] and [sum(c) for c in zip(*grid)] == [18, 5]
best = max(sums, key=lambda r: sum(sums[r].values()))
average = sum(n for *_, n in sales) / len(sales)
assert best == 'north' and average == 5.75
sums['south']['q2']  # raises KeyError: 'q2'
sums['west']  # raises KeyError: 'west'
