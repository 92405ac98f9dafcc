# Numbers, pairs and both.
names, ages = ['ann', 'bob'], [30, 25]
assert [(i, n, a) for i, (n, a) in enumerate(zip(names, ages), 1)] == [(1, 'ann', 30), (2, 'bob', 25)] and {n: a for n, a in zip(names, ages)} == {'ann': 30, 'bob': 25} and sorted(zip(ages, names)) == [(25, 'bob'), (30, 'ann')]
assert list(zip(*zip(names, ages))) == [('ann', 'bob'), (30, 25)] and max(enumerate(ages), key=lambda p: p[1])[0] == 0 and [a - b for a, b in zip(ages, ages[1:])] == [5]
for i, n, a in enumerate(zip(names, ages)): pass  # raises ValueError: not enough values to unpack (expected 3, got 2)
zip(names, 5)  # raises TypeError: 'int' object is not iterable
enumerate(5)  # raises TypeError: 'int' object is not iterable
enumerate(names)[0]  # raises TypeError: 'enumerate' object is not subscriptable
list(zip(names, [1], strict=True))  # raises ValueError: zip() argument 2 is shorter than argument 1
