# fromkeys and copy.
assert dict.fromkeys('ab') == {'a': None, 'b': None} and dict.fromkeys([1, 2], 0) == {1: 0, 2: 0} and dict.fromkeys([]) == {} and {}.fromkeys('a', 1) == {'a': 1}
shared = dict.fromkeys('ab', [])
shared['a'].append(1)
assert shared == {'a': [1], 'b': [1]}
assert list(dict.fromkeys([3, 1, 3, 2, 1])) == [3, 1, 2]
d = {'l': [1], 'n': 1}
c = d.copy()
c['l'].append(2); c['n'] = 5
assert d == {'l': [1, 2], 'n': 1} and c['n'] == 5 and c is not d and type(c) is dict
e = {**d, 'n': 7}
assert d['n'] == 1 and e == {'l': [1, 2], 'n': 7} and {k: v for k, v in d.items() if v != 1} == {'l': [1, 2]}
assert {v: k for k, v in {'a': 1, 'b': 2}.items()} == {1: 'a', 2: 'b'}
dict.fromkeys(5)  # raises TypeError: 'int' object is not iterable
dict.fromkeys([[]])  # raises TypeError: unhashable type: 'list'
d.copy(1)  # raises TypeError: dict.copy() takes no arguments (1 given)
