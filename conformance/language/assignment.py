# = binds names; chains, swaps and targets of every kind.
a = b = []
a.append(1)
assert b == [1]
x, y = 1, 2
x, y = y, x
assert (x, y) == (2, 1)
i = 0
l = [0, 0, 0]
i, l[i] = 2, 'set'
assert l == [0, 0, 'set']
class O: pass
o = O()
o.p, l[0], *rest = 1, 2, 3, 4
assert o.p == 1 and l[0] == 2 and rest == [3, 4]
(m) = 5
[n] = [6]
assert m == 5 and n == 6
d = {}
d['a'], d['b'] = 'xy'
assert d == {'a': 'x', 'b': 'y'}
undefined.x = 1  # raises NameError: name 'undefined' is not defined
l[9] = 1  # raises IndexError: list assignment index out of range
(5).x = 1  # raises AttributeError: 'int' object has no attribute 'x'
x, y = 1  # raises TypeError: cannot unpack non-iterable int object
