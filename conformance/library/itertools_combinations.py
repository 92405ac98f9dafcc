# itertools: product, permutations and combinations.
from itertools import product, permutations, combinations, combinations_with_replacement
assert list(product('ab', [1, 2])) == [('a', 1), ('a', 2), ('b', 1), ('b', 2)] and list(product([0, 1], repeat=2)) == [(0, 0), (0, 1), (1, 0), (1, 1)] and list(product()) == [()] and list(product('a', [])) == []
assert [''.join(p) for p in permutations('abc')] == ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] and list(permutations([1, 2, 3], 1)) == [(1,), (2,), (3,)] and list(permutations([1], 2)) == []
assert list(combinations([1, 2, 3], 2)) == [(1, 2), (1, 3), (2, 3)] and list(combinations('ab', 0)) == [()] and len(list(combinations(range(10), 3))) == 120
assert list(combinations_with_replacement('ab', 2)) == [('a', 'a'), ('a', 'b'), ('b', 'b')]
combinations([1], -1)  # raises ValueError: r must be non-negative
permutations([1], -1)  # raises ValueError: r must be non-negative
combinations([1])  # raises TypeError: combinations() missing required argument 'r' (pos 2)
product(5)  # raises TypeError: 'int' object is not iterable
