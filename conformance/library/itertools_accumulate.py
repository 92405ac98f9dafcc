# itertools: accumulate, pairwise, zip_longest, starmap, tee and batched.
from itertools import accumulate, pairwise, zip_longest, starmap, tee, batched
assert list(accumulate([1, 2, 3])) == [1, 3, 6] and list(accumulate([3, 1, 4], max)) == [3, 3, 4] and list(accumulate([1, 2], initial=10)) == [10, 11, 13] and list(accumulate('abc')) == ['a', 'ab', 'abc'] and list(accumulate([])) == []
assert list(pairwise('abc')) == [('a', 'b'), ('b', 'c')] and list(pairwise([1])) == [] and list(zip_longest('ab', [1], fillvalue=0)) == [('a', 1), ('b', 0)] and list(zip_longest([1], [])) == [(1, None)]
assert list(starmap(pow, [(2, 3), (3, 2)])) == [8, 9] and list(batched('abcde', 2)) == [('a', 'b'), ('c', 'd'), ('e',)]
a, b = tee(iter([1, 2]))
assert list(a) == [1, 2] and list(b) == [1, 2]
list(starmap(pow, [5]))  # raises TypeError: 'int' object is not iterable
list(batched('ab', 0))  # raises ValueError: n must be at least one
