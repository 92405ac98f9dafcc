# enumerate: elements with their numbers.
assert list(enumerate('abc')) == [(0, 'a'), (1, 'b'), (2, 'c')] and list(enumerate([])) == []
assert list(enumerate('ab', 1)) == list(enumerate('ab', start=1)) == [(1, 'a'), (2, 'b')]
assert list(enumerate('ab', -1)) == [(-1, 'a'), (0, 'b')] and list(enumerate('a', 10 ** 20)) == [(10 ** 20, 'a')]
assert {word: n for n, word in enumerate(['x', 'y'])} == {'x': 0, 'y': 1}
assert [i for i, c in enumerate('banana') if c == 'a'] == [1, 3, 5]
assert [(i, k, v) for i, (k, v) in enumerate({'a': 1}.items(), 1)] == [(1, 'a', 1)]
numbered = enumerate(iter('xyz'))
assert next(numbered) == (0, 'x') and iter(numbered) is numbered and list(numbered) == [(1, 'y'), (2, 'z')] and list(numbered) == []
assert type(next(enumerate('a'))) is tuple and list(enumerate(iterable='a', start=5)) == [(5, 'a')]
enumerate(5)  # raises TypeError: 'int' object is not iterable
enumerate('a', 1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
enumerate('a', 'b')  # raises TypeError: 'str' object cannot be interpreted as an integer
enumerate('a')[0]  # raises TypeError: 'enumerate' object is not subscriptable
len(enumerate('a'))  # raises TypeError: object of type 'enumerate' has no len()
