# max: the largest; of equals the first.
assert max(1, 3, 2) == 3 and max([1, 3, 2]) == 3 and max('banana') == 'n' and max({'a': 5, 'b': 1}) == 'b' and max((x for x in [1, 2])) == 2
assert max(['a', 'ccc', 'bb'], key=len) == 'ccc' and max(3, -5, key=abs) == -5 and max([], default=0) == 0 and max([4], default=0) == 4
assert max([(1, 'a'), (1, 'b')]) == (1, 'b') and max([(1, 'b'), (1, 'a')], key=lambda p: p[0]) == (1, 'b')
assert max(1, 1.0) == 1 and type(max(1, 1.0)) is int and type(max(1.0, 1)) is float and max(True, 0) is True
scores = {'ann': 3, 'bob': 7}
assert max(scores, key=scores.get) == 'bob' and max(scores.values()) == 7 and max(scores.items(), key=lambda kv: kv[1]) == ('bob', 7)
assert max('a', 'B') == 'a' and max('a', 'B', key=str.lower) == 'B' and max([1, 2], [1, 3]) == [1, 3] and max(2 ** 70, 1e21) == 2 ** 70
assert max([3, 1], key=None) == 3 and max(iter([2, 9, 4])) == 9
max()  # raises TypeError: max expected at least 1 argument, got 0
max([])  # raises ValueError: max() iterable argument is empty
max(5)  # raises TypeError: 'int' object is not iterable
max(None)  # raises TypeError: 'NoneType' object is not iterable
max(1, 'a')  # raises TypeError: '>' not supported between instances of 'str' and 'int'
max([1, None])  # raises TypeError: '>' not supported between instances of 'NoneType' and 'int'
max(1, 2, default=3)  # raises TypeError: Cannot specify a default for max() with multiple positional arguments
max([1, 2], key=5)  # raises TypeError: 'int' object is not callable
max([1], by=len)  # raises TypeError: 'by' is an invalid keyword argument for max()
