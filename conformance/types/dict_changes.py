# Writing: [] =, update, |=, pop, popitem, del, clear.
d = {}
d['a'] = 1; d['b'] = 2; d['a'] = 3
assert d == {'a': 3, 'b': 2} and list(d) == ['a', 'b']
d.update({'c': 4}, e=5); d.update([('f', 6)]); d.update(); d.update(b=7)
assert d == {'a': 3, 'b': 7, 'c': 4, 'e': 5, 'f': 6}
d |= {'g': 1}; d |= [('h', 2)]
assert d.pop('g') == 1 and d.pop('zz', 'none') == 'none' and d.pop('zz', None) is None and d.popitem() == ('h', 2)
del d['a']
d['a'] = 0
assert list(d) == ['b', 'c', 'e', 'f', 'a'] and d.popitem() == ('a', 0)
d['n'] = d.get('n', 0) + 1
d['n'] += 1
assert d['n'] == 2
d.clear()
assert d == {} and not d
a = b = {'x': 1}
a |= {'y': 2}
assert b == {'x': 1, 'y': 2}
a = a | {'z': 3}
assert 'z' not in b and {'a': 1} | {'a': 2, 'b': 3} == {'a': 2, 'b': 3} and list({'b': 1} | {'a': 2, 'b': 3}) == ['b', 'a']
nested = {'k': {'l': 1}}
nested['k']['m'] = 2
nested['k'] |= {'l': 0}
assert nested == {'k': {'l': 0, 'm': 2}}
{}.pop('x')  # raises KeyError: 'x'
{}.popitem()  # raises KeyError: 'popitem(): dictionary is empty'
del {}['x']  # raises KeyError: 'x'
d.update(5)  # raises TypeError: 'int' object is not iterable
d.update([1])  # raises TypeError: cannot convert dictionary update sequence element #0 to a sequence
d.update(['abc'])  # raises ValueError: dictionary update sequence element #0 has length 3; 2 is required
d['x'] += 1  # raises KeyError: 'x'
d[[]] = 1  # raises TypeError: unhashable type: 'list'
d.pop()  # raises TypeError: pop expected at least 1 argument, got 0
{'a': 1} | 5  # raises TypeError: unsupported operand type(s) for |: 'dict' and 'int'
{'a': 1} + {'b': 2}  # raises TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
d |= 5  # raises TypeError: 'int' object is not iterable
