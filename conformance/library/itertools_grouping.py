# itertools: groupby, takewhile, dropwhile, filterfalse and compress.
from itertools import groupby, takewhile, dropwhile, filterfalse, compress
assert [(k, list(g)) for k, g in groupby('aabca')] == [('a', ['a', 'a']), ('b', ['b']), ('c', ['c']), ('a', ['a'])]
words = sorted(['bee', 'ant', 'bat', 'ape'])
assert {k: list(g) for k, g in groupby(words, key=lambda w: w[0])} == {'a': ['ant', 'ape'], 'b': ['bat', 'bee']} and [k for k, _ in groupby([])] == []
assert list(takewhile(lambda n: n < 3, [1, 2, 3, 1])) == [1, 2] and list(dropwhile(lambda n: n < 3, [1, 2, 3, 1])) == [3, 1] and list(filterfalse(None, [0, 1, ''])) == [0, ''] and list(compress('abcd', [1, 0, 1])) == ['a', 'c']
assert ''.join(k + str(len(list(g))) for k, g in groupby('aaabcc')) == 'a3b1c2' and list(filterfalse(lambda n: n % 2, range(4))) == [0, 2]
groupby(5)  # raises TypeError: 'int' object is not iterable
list(takewhile(5, [1]))  # raises TypeError: 'int' object is not callable
list(groupby([1], key=len))  # raises TypeError: object of type 'int' has no len()
