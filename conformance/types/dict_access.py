# Reading: [], get, in, setdefault.
d = {'a': 1, 'none': None, 2: 'int', (1, 2): 'pair'}
assert d['a'] == 1 and d[2] == 'int' and d[2.0] == 'int' and d[1, 2] == 'pair' and d['none'] is None
assert d.get('a') == 1 and d.get('x') is None and d.get('x', 0) == 0 and d.get('none', 0) is None and d.get('x', []) == []
assert 'a' in d and 'x' not in d and 1 not in d and None not in d and len(d) == 4
assert d.setdefault('a', 9) == 1 and d.setdefault('new', []) == [] and d.setdefault('empty') is None and d['empty'] is None
d['new'].append(5)
assert d['new'] == [5]
groups = {}
for word in ['apple', 'ant', 'bee']:
    groups.setdefault(word[0], []).append(word)
assert groups == {'a': ['apple', 'ant'], 'b': ['bee']}
counts = {}
for c in 'banana':
    counts[c] = counts.get(c, 0) + 1
assert counts == {'b': 1, 'a': 3, 'n': 2}
assert {'a': {'b': [10, 20]}}['a']['b'][1] == 20 and {}.get('a', {}).get('b', 'deep') == 'deep'
class Missing(dict):
    def __missing__(self, key): return key * 2
m = Missing(a=1)
assert m['a'] == 1 and m['xy'] == 'xyxy' and m.get('xy') is None and 'xy' not in m and len(m) == 1
d['x']  # raises KeyError: 'x'
d[1]  # raises KeyError: 1
d['A']  # raises KeyError: 'A'
d[[1]]  # raises TypeError: unhashable type: 'list'
d.get()  # raises TypeError: get expected at least 1 argument, got 0
d.get([1])  # raises TypeError: unhashable type: 'list'
d.get('a', 1, 2)  # raises TypeError: get expected at most 2 arguments, got 3
d.get('x')['y']  # raises TypeError: 'NoneType' object is not subscriptable
d.a  # raises AttributeError: 'dict' object has no attribute 'a'
d('a')  # raises TypeError: 'dict' object is not callable
