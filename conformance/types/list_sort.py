# list.sort: in place, stable, by key.
l = [3, 1, 2]
assert l.sort() is None and l == [1, 2, 3] and l.sort(reverse=True) is None and l == [3, 2, 1]
words = ['pear', 'fig', 'Apple', 'kiwi']
words.sort(); assert words == ['Apple', 'fig', 'kiwi', 'pear']
words.sort(key=len); assert words == ['fig', 'kiwi', 'pear', 'Apple']
words.sort(key=lambda w: (len(w), w), reverse=True); assert words == ['Apple', 'pear', 'kiwi', 'fig']
words.sort(key=str.lower); assert words == ['Apple', 'fig', 'kiwi', 'pear']
rows = [{'n': 'b', 'v': 2}, {'n': 'a', 'v': 2}, {'n': 'c', 'v': 1}]
rows.sort(key=lambda r: r['n'])
rows.sort(key=lambda r: r['v'])
assert [r['n'] for r in rows] == ['c', 'a', 'b']
pairs = [(1, 'x'), (0, 'y'), (1, 'a'), (0, 'b')]
pairs.sort(key=lambda p: p[0], reverse=True)
assert pairs == [(1, 'x'), (1, 'a'), (0, 'y'), (0, 'b')]
mixed = [2.5, 1, True, -3]
mixed.sort()
assert mixed == [-3, 1, True, 2.5] and mixed[1] == 1 and type(mixed[1]) is int
big = list(range(500, 0, -1)) + list(range(500))
big.sort()
assert big[:3] == [0, 1, 1] and big[-2:] == [499, 500] and all(a <= b for a, b in zip(big, big[1:]))
nothing = []
nothing.sort()
kept = [3, 'a', 1]
try: kept.sort()
except TypeError: pass
assert sorted(map(str, kept)) == ['1', '3', 'a']
[1, 'a'].sort()  # raises TypeError: '<' not supported between instances of 'str' and 'int'
[None, None].sort()  # raises TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
[1].sort(lambda x: x)  # raises TypeError: sort() takes no positional arguments
[2, 1].sort(key='n')  # raises TypeError: 'str' object is not callable
[2, 1].sort(cmp=None)  # raises TypeError: 'cmp' is an invalid keyword argument for sort()
[(1, {}), (1, {'a': 1})].sort()  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
[[1], ['a']].sort()  # raises TypeError: '<' not supported between instances of 'str' and 'int'
