# |, |=, update and ** of dicts.
a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
assert a | b == {**a, **b} == {'x': 1, 'y': 3, 'z': 4} and b | a == {'y': 2, 'z': 4, 'x': 1} and a == {'x': 1, 'y': 2} and list(a | b) == ['x', 'y', 'z']
c = dict(a, **b)
assert c['y'] == 3 and dict(a, q=1)['q'] == 1
a |= b
assert a == c and a.update(x=9) is None and a['x'] == 9
a | [('k', 1)]  # raises TypeError: unsupported operand type(s) for |: 'dict' and 'list'
a + b  # raises TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
{**a, **5}  # raises TypeError: 'int' object is not a mapping
