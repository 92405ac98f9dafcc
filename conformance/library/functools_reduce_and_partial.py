# functools: reduce and partial.
from functools import reduce, partial
assert reduce(lambda a, b: a * b, [1, 2, 3, 4]) == 24 and reduce(lambda a, b: a + b, [], 'start') == 'start' and reduce(max, [3, 9, 2]) == 9 and reduce(lambda a, b: a + [b * 2], [1, 2], []) == [2, 4]
double = partial(lambda a, b: a * b, 2)
assert double(5) == 10 and partial(int, base=2)('101') == 5 and list(map(partial(pow, 2), [1, 2])) == [2, 4]
p = partial(sorted, key=len, reverse=True)
assert p(['a', 'bbb']) == ['bbb', 'a'] and p(['a', 'bb'], reverse=False) == ['a', 'bb'] and p.func is sorted and p.keywords == {'key': len, 'reverse': True} and partial(print, 1).args == (1,)
reduce(lambda a, b: a, [])  # raises TypeError: reduce() of empty iterable with no initial value
reduce(5, [1, 2])  # raises TypeError: 'int' object is not callable
partial(5)  # raises TypeError: the first argument must be callable
partial()  # raises TypeError: type 'partial' takes at least one argument
double()  # raises TypeError: <lambda>() missing 1 required positional argument: 'b'
