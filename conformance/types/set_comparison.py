# Subsets, supersets and equality.
a = {1, 2}
assert a < {1, 2, 3} and a <= a and not a < a and a > {1} and a >= {1, 2} and a != {1, 3} and a == {2, 1} and not a < {3, 4} and not a > {3, 4}
assert set() < a and a.issubset([1, 2, 3]) and a.issuperset([]) and a == frozenset([1, 2]) and a != [1, 2] and {1.0, 2.0} == a
a < [1, 2, 3]  # raises TypeError: '<' not supported between instances of 'set' and 'list'
a >= 1  # raises TypeError: '>=' not supported between instances of 'set' and 'int'
sorted([{1}, 5])  # raises TypeError: '<' not supported between instances of 'int' and 'set'
a.issubset(5)  # raises TypeError: 'int' object is not iterable
