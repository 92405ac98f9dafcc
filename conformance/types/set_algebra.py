# union, intersection, difference, symmetric difference; operators want sets, methods take anything.
a, b = {1, 2, 3}, {3, 4}
assert a | b == {1, 2, 3, 4} and a & b == {3} and a - b == {1, 2} and b - a == {4} and a ^ b == {1, 2, 4}
assert a.union([4], (5,)) == {1, 2, 3, 4, 5} and a.intersection([3, 9], range(5)) == {3} and a.difference([1], 'x') == {2, 3} and a.symmetric_difference([3, 4]) == {1, 2, 4}
assert a.union() == a and a.union() is not a and a.intersection() == a and a & set() == set() and set().union(*[[1], [2]]) == {1, 2}
assert a <= {1, 2, 3} and a < {1, 2, 3, 4} and not a < a and a >= {1} and a > {1} and not a < b and not a > b and set() <= a
assert a.issubset(range(5)) and a.issuperset([1]) and a.isdisjoint([7]) and not a.isdisjoint([1]) and {1} == frozenset([1]) and {1, 2} != {1}
assert type(a | frozenset([9])) is set and type(frozenset([9]) | a) is frozenset and {1: 'x'}.keys() & a == {1}
required, given = {'id', 'name'}, {'name': 'x', 'age': 3}
assert required - given.keys() == {'id'} and sorted(given.keys() - required) == ['age']
assert set.intersection(*[{1, 2}, {2, 3}, {2}]) == {2} and set.union({1}, [2]) == {1, 2}
a | [4]  # raises TypeError: unsupported operand type(s) for |: 'set' and 'list'
a & [1]  # raises TypeError: unsupported operand type(s) for &: 'set' and 'list'
a - [1]  # raises TypeError: unsupported operand type(s) for -: 'set' and 'list'
a ^ 'ab'  # raises TypeError: unsupported operand type(s) for ^: 'set' and 'str'
a + b  # raises TypeError: unsupported operand type(s) for +: 'set' and 'set'
a * 2  # raises TypeError: unsupported operand type(s) for *: 'set' and 'int'
a < [1]  # raises TypeError: '<' not supported between instances of 'set' and 'list'
a.union(5)  # raises TypeError: 'int' object is not iterable
a.intersection(None)  # raises TypeError: 'NoneType' object is not iterable
a[0]  # raises TypeError: 'set' object is not subscriptable
hash(a)  # raises TypeError: unhashable type: 'set'
