# Walking through keys, values and items.
d = {'a': 1, 'b': 2}
assert [k for k in d] == ['a', 'b'] and [v for v in d.values()] == [1, 2] and [(k, v) for k, v in d.items()] == [('a', 1), ('b', 2)] and list(enumerate(d)) == [(0, 'a'), (1, 'b')]
for k in list(d):
    if d[k] == 1: del d[k]
assert d == {'b': 2}
for k in d: d[k] += 1
assert d == {'b': 3} and max(d) == 'b' and sorted(d.items(), key=lambda i: i[1]) == [('b', 3)] and list(zip(d, d.values())) == [('b', 3)]
for k, v in d: pass  # raises ValueError: not enough values to unpack (expected 2, got 1)
for k in d: d[k + 'x'] = 1  # raises RuntimeError: dictionary changed size during iteration
for k in d: del d[k]  # raises RuntimeError: dictionary changed size during iteration
for k, v in d.keys(): pass  # raises ValueError: not enough values to unpack (expected 2, got 1)
for i, k, v in enumerate(d.items()): pass  # raises ValueError: not enough values to unpack (expected 3, got 2)
