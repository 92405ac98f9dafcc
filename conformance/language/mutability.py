# Names share objects; only some objects change.
a = b = [1]
a += [2]
assert b == [1, 2]
s = t = 'x'
s += 'y'
assert t == 'x'
x = y = 5
x += 1
assert y == 5
def extend(l): l.extend([9])
def rebind(l): l = []
extend(a); rebind(a)
assert b == [1, 2, 9]
nested = [[]] * 2
nested[0].append('both')
assert nested == [['both'], ['both']]
tup = ([], 1)
tup[0].append('in a tuple')
assert tup == (['in a tuple'], 1)
d = {'l': []}
e = dict(d)
e['l'].append(1); e['n'] = 1
assert d == {'l': [1]}
key = (1, 2)
assert {key: 'v'}[1, 2] == 'v'
frozen = frozenset([1])
frozen |= {2}
assert frozen == {1, 2}
tup[0] += ['grows and fails']  # raises TypeError: 'tuple' object does not support item assignment
tup[1] = 2  # raises TypeError: 'tuple' object does not support item assignment
'abc'[0] = 'x'  # raises TypeError: 'str' object does not support item assignment
frozen.add(3)  # raises AttributeError: 'frozenset' object has no attribute 'add'
b'ab'[0] = 1  # raises TypeError: 'bytes' object does not support item assignment
{[1]: 2}  # raises TypeError: unhashable type: 'list'
