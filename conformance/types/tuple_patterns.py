# Tuples as records, keys and several results.
point = (3, 4)
x, y = point
assert (x ** 2 + y ** 2) ** 0.5 == 5.0 and point + (5,) == (3, 4, 5) and point[::-1] == (4, 3) and (x, y) == point
grid = {(r, c): r * c for r in range(2) for c in range(2)}
assert grid[1, 1] == 1 and (5, 5) not in grid and min(grid) == (0, 0) and sorted(grid)[-1] == (1, 1)
def stats(values): return min(values), max(values), sum(values)
low, high, total = stats([3, 1, 2])
assert (low, high, total) == (1, 3, 6) and stats([5])[0] == 5 and (lambda *a: a)(1, 2) == (1, 2)
records = [('b', 2), ('a', 1)]
assert dict(records)['a'] == 1 and sorted(records) == [('a', 1), ('b', 2)] and [n for n, _ in records] == ['b', 'a'] and ('a', 1) in records and tuple(zip(*records)) == (('b', 'a'), (2, 1))
low, high = stats([1])  # raises ValueError: too many values to unpack (expected 2)
point.x  # raises AttributeError: 'tuple' object has no attribute 'x'
point[2]  # raises IndexError: tuple index out of range
grid[5, 5]  # raises KeyError: (5, 5)
point += 5  # raises TypeError: can only concatenate tuple (not "int") to tuple
