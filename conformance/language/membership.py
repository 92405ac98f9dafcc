# in and not in, for every kind of container.
assert 2 in [1, 2] and 'b' in 'abc' and '' in 'abc' and 'bc' in 'abcd' and 1 not in (2, 3) and 'k' in {'k': 1} and 1 not in {'k': 1}
assert 3 in {3} and 4 in range(0, 10, 2) and 5 not in range(0, 10, 2) and 97 in b'abc' and b'bc' in b'abc' and 2 in (n for n in [1, 2])
assert None in [None] and [] in [[]] and (1, 'a') in {'x': (1, 'a')}.values() and not 'a' in ['b']
class Range:
    def __contains__(self, n): return 5 < n < 8
class Walk:
    def __iter__(self): return iter([1, 2])
class Index:
    def __getitem__(self, i): return [7, 8][i]
assert 6 in Range() and 9 not in Range() and 2 in Walk() and 3 not in Walk() and 8 in Index() and 9 not in Index()
class Truthy:
    def __contains__(self, n): return 'yes'
assert (1 in Truthy()) is True
gen = (n for n in [1, 2, 3])
assert 2 in gen and list(gen) == [3]
1 in 5  # raises TypeError: argument of type 'int' is not iterable
1 in 'a'  # raises TypeError: 'in <string>' requires string as left operand, not int
'a' in None  # raises TypeError: argument of type 'NoneType' is not iterable
[] in {1}  # raises TypeError: unhashable type: 'list'
'a' in 1.5  # raises TypeError: argument of type 'float' is not iterable
