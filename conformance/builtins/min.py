# min: the smallest; of equals the first.
assert min(3, 1, 2) == 1 and min([3, 1, 2]) == 1 and min('banana') == 'a' and min({'b': 1, 'a': 5}) == 'a'
assert min(['bb', 'a', 'c'], key=len) == 'a' and min(-3, 2, key=abs) == 2 and min([], default=None) is None and min((), default='none') == 'none'
assert type(min(1, 1.0)) is int and type(min(1.0, 1)) is float and min([(2, 'a'), (1, 'z')]) == (1, 'z')
assert min('a', 'B') == 'B' and min(float('inf'), 5) == 5 and min([2 ** 70, -2 ** 70]) == -2 ** 70
points = [{'x': 3}, {'x': 1, 'first': True}, {'x': 1}]
assert min(points, key=lambda p: p['x']) is points[1]
assert min(range(5, 0, -1)) == 1 and min(map(abs, [-2, 1])) == 1
low, high = min(vals := [4, 7, 2]), max(vals)
assert (low, high) == (2, 7)
min()  # raises TypeError: min expected at least 1 argument, got 0
min([])  # raises ValueError: min() iterable argument is empty
min(5)  # raises TypeError: 'int' object is not iterable
min(1, None)  # raises TypeError: '<' not supported between instances of 'NoneType' and 'int'
min(['a', 1])  # raises TypeError: '<' not supported between instances of 'int' and 'str'
min([1], [2], default=0)  # raises TypeError: Cannot specify a default for min() with multiple positional arguments
min([{}, {}])  # raises TypeError: '<' not supported between instances of 'dict' and 'dict'
