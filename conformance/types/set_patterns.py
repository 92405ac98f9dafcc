# Sets for doubles, membership and comparison.
a = [1, 2, 2, 3]
assert len(set(a)) != len(a) and set(a) == {1, 2, 3} and sorted({x for x in a if a.count(x) > 1}) == [2] and set('abc') & set('bcd') == {'b', 'c'}
old, new = {'x', 'y'}, {'y', 'z'}
assert sorted(new - old) == ['z'] and sorted(old - new) == ['x'] and sorted(old & new) == ['y'] and old ^ new == {'x', 'z'} and bool(old & {'q'}) is False
allowed = {'read', 'write'}
assert {'read'} <= allowed and not {'read', 'run'} <= allowed and allowed.isdisjoint({'run'}) and all(p in allowed for p in ['read'])
seen = set()
doubles = [x for x in 'hello' if x in seen or seen.add(x)]
assert doubles == ['l'] and {frozenset('ab'), frozenset('ba')} == {frozenset('ab')} and len({(1, 2), (1, 2)}) == 1 and {1, True, 1.0} == {1}
set([[1], [1]])  # raises TypeError: unhashable type: 'list'
set(a)[0]  # raises TypeError: 'set' object is not subscriptable
{'a': 1} & {'a'}  # raises TypeError: unsupported operand type(s) for &: 'dict' and 'set'
set(a) + {4}  # raises TypeError: unsupported operand type(s) for +: 'set' and 'set'
