# Targets of for: names, tuples, subscripts and attributes.
out = []
for a, (b, *c) in [(1, 'xyz'), (2, [3])]:
    out.append((a, b, c))
assert out == [(1, 'x', ['y', 'z']), (2, 3, [])]
l = [0]
for l[0] in range(3): pass
assert l == [2]
class O: pass
o = O()
for o.x in 'ab': pass
assert o.x == 'b'
for i in range(3):
    i = 'changed'
assert i == 'changed'
total = 0
for x in [1, 2, 3]:
    for x in [10]: total += x
assert total == 30 and x == 10
for k in {'a': 1, 'b': 2}: last = k
assert last == 'b'
items = [1, 2, 3]
for item in items:
    if item < 3: items.append(item + 10)
assert items == [1, 2, 3, 11, 12]
for x, y in [(1, 2, 3)]: pass  # raises ValueError: too many values to unpack (expected 2)
for x in range(3): undefined(x)  # raises NameError: name 'undefined' is not defined
for x in 5: pass  # raises TypeError: 'int' object is not iterable
