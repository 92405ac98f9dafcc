# frozenset(...): a set that does not change and can be a key.
f = frozenset([1, 2, 2])
assert f == {1, 2} and len(f) == 2 and 1 in f and frozenset() == set() and frozenset('aab') == {'a', 'b'}
assert {f: 'x'}[frozenset([2, 1])] == 'x' and hash(f) == hash(frozenset([2, 1])) and frozenset(f) is f
assert f | {3} == frozenset([1, 2, 3]) and type(f | {3}) is frozenset and type({3} | f) is set
assert f & {2} == {2} and f - {1} == {2} and f ^ {2, 3} == {1, 3} and f < {1, 2, 3}
assert {frozenset('ab'), frozenset('ba')} == {frozenset('ab')} and repr(frozenset([1])) == 'frozenset({1})' and repr(frozenset()) == 'frozenset()'
assert f.union([9]) == {1, 2, 9} and f.copy() is f and f.isdisjoint([3]) and f.issuperset([1])
f.add(3)  # raises AttributeError: 'frozenset' object has no attribute 'add'
f.remove(1)  # raises AttributeError: 'frozenset' object has no attribute 'remove'
f.clear()  # raises AttributeError: 'frozenset' object has no attribute 'clear'
frozenset(5)  # raises TypeError: 'int' object is not iterable
frozenset([[]])  # raises TypeError: unhashable type: 'list'
frozenset([1], [2])  # raises TypeError: frozenset expected at most 1 argument, got 2
frozenset([1]) + frozenset([2])  # raises TypeError: unsupported operand type(s) for +: 'frozenset' and 'frozenset'
