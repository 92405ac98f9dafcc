# Containers that change under a loop.
d = {'a': 1, 'b': 2}
for k in d: d[k + 'x'] = 1  # raises RuntimeError: dictionary changed size during iteration
for k in d: del d[k]  # raises RuntimeError: dictionary changed size during iteration
for k, v in d.items(): d.pop(k)  # raises RuntimeError: dictionary changed size during iteration
for k in d.keys(): d['new'] = 1  # raises RuntimeError: dictionary changed size during iteration
for v in d.values(): d.clear()  # raises RuntimeError: dictionary changed size during iteration
for k in d: d.pop(k), d.setdefault(k + 'y', 1)  # raises RuntimeError: dictionary keys changed during iteration
[d.update({k * 2: 1}) for k in d]  # raises RuntimeError: dictionary changed size during iteration
s = {1, 2, 3}
for x in s: s.add(x + 10)  # raises RuntimeError: Set changed size during iteration
for x in s: s.remove(x)  # raises RuntimeError: Set changed size during iteration
for x in s: s.discard(x)  # raises RuntimeError: Set changed size during iteration
for x in {**d}: d.pop(x, None)
assert d == {}
d = {'a': 1, 'b': 2}
for k in list(d):
    if k == 'a': del d[k]
for k in d:
    d[k] = 5
assert d == {'b': 5}
for x in s.copy(): s.discard(x)
assert s == set()
items = [1, 2, 3, 4]
for x in items: items.remove(x)
assert items == [2, 4]
keys = iter({'a': 1}.keys())
assert next(keys) == 'a' and next(keys, 'end') == 'end'
late = {'a': 1}
walk = iter(late)
late['b'] = 2
next(walk)  # raises RuntimeError: dictionary changed size during iteration
