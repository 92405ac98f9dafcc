# set(...): each element once.
assert set() == set([]) and set('hello') == {'h', 'e', 'l', 'o'} and set([1, 1.0, True]) == {1} and len(set(range(5))) == 5
assert set({'a': 1}) == {'a'} and set((1, 2)) == {2, 1} and set({3}) == {3} and type({}) is dict and type({1}) is set
original = {1, 2}
copy = set(original)
copy.add(3)
assert original == {1, 2} and copy == {1, 2, 3} and set(iter('ab')) == {'a', 'b'}
assert len(set(['a', 'A', 'a'])) == 2 and sorted(set([3, 1, 3])) == [1, 3] and repr(set()) == 'set()' and repr({1}) == '{1}'
assert {x % 3 for x in range(10)} == {0, 1, 2} and set([(1, 2), (1, 2)]) == {(1, 2)} and {*[1, 2], *'a'} == {1, 2, 'a'}
nan = float('nan')
assert len({nan, nan}) == 1 and len({0.0, -0.0}) == 1
set(5)  # raises TypeError: 'int' object is not iterable
set(None)  # raises TypeError: 'NoneType' object is not iterable
set([[1]])  # raises TypeError: unhashable type: 'list'
set([{}])  # raises TypeError: unhashable type: 'dict'
set(1, 2)  # raises TypeError: set expected at most 1 argument, got 2
{1, 2}[0]  # raises TypeError: 'set' object is not subscriptable
{1} + {2}  # raises TypeError: unsupported operand type(s) for +: 'set' and 'set'
