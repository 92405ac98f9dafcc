# Sets and frozensets.
a, b = {1, 2, 3}, {3, 4}
assert a | b == {1, 2, 3, 4} and a & b == {3} and a - b == {1, 2} and a ^ b == {1, 2, 4}
assert a.union(b, [9]) == {1, 2, 3, 4, 9} and a.intersection([3, 5]) == {3} and a.difference(b) == {1, 2} and a.symmetric_difference([3]) == {1, 2}
assert {1} <= a and {1} < a and a >= a and not a > a and a.issuperset([1]) and {1}.issubset([1, 2]) and a.isdisjoint([7])
s = set()
s.add(1); s.add(1); s.update([2, 3], (4,)); s.discard(9); s.remove(1)
assert s == {2, 3, 4} and len(s) == 3 and 2 in s and 1 not in s
s.intersection_update({2, 3}); s.difference_update([3]); s.symmetric_difference_update([2, 8])
assert s == {8} and s.pop() == 8 and s == set()
s |= {1, 2}; s &= {2, 3}; s ^= {5}; s -= {5}
assert s == {2} and s.copy() is not s
s.clear()
assert not s and set('aab') == {'a', 'b'} and set([1, 1.0, True]) == {1} and {*()} == set()
assert repr(set()) == 'set()' and repr({1}) == '{1}' and repr(frozenset()) == 'frozenset()' and repr(frozenset([1])) == 'frozenset({1})'
f = frozenset([1, 2])
assert hash(f) == hash(frozenset([2, 1])) and {f: 1}[frozenset((2, 1))] == 1 and f | {3} == frozenset([1, 2, 3]) and f == {1, 2} and type(f | {3}) is frozenset and type({3} | f) is set
assert f in {f} and {1, 2} in {f} and sorted({3, 1, 2}) == [1, 2, 3] and sum({1, 2}) == 3 and max({1, 5}) == 5 and list(frozenset()) == []
assert {(1, 2), (1, 2)} == {(1, 2)} and {None, False, 0} == {None, 0} and len({float('nan'), float('nan')}) == 2
assert frozenset([1]).union([2]) == {1, 2} and frozenset([1]) < {1, 2} and {1, 2}.union() == {1, 2}
set().pop()  # raises KeyError: 'pop from an empty set'
{1}.remove(2)  # raises KeyError: 2
{[]}  # raises TypeError: unhashable type: 'list'
{1}.add([])  # raises TypeError: unhashable type: 'list'
{1} | [2]  # raises TypeError: unsupported operand type(s) for |: 'set' and 'list'
{1} + {2}  # raises TypeError: unsupported operand type(s) for +: 'set' and 'set'
{1} - [1]  # raises TypeError: unsupported operand type(s) for -: 'set' and 'list'
{1} < [1, 2]  # raises TypeError: '<' not supported between instances of 'set' and 'list'
{1} & 1  # raises TypeError: unsupported operand type(s) for &: 'set' and 'int'
set(5)  # raises TypeError: 'int' object is not iterable
set(1, 2)  # raises TypeError: set expected at most 1 argument, got 2
hash({1})  # raises TypeError: unhashable type: 'set'
frozenset([1]).add(2)  # raises AttributeError: 'frozenset' object has no attribute 'add'
{1}.update(5)  # raises TypeError: 'int' object is not iterable
{1}.union(5)  # raises TypeError: 'int' object is not iterable
{1}[0]  # raises TypeError: 'set' object is not subscriptable
[] in {1}  # raises TypeError: unhashable type: 'list'
{1}.discard([])  # raises TypeError: unhashable type: 'list'
{1} * 2  # raises TypeError: unsupported operand type(s) for *: 'set' and 'int'
for x in a: a.add(x + 10)  # raises RuntimeError: Set changed size during iteration
