# itertools: count, cycle, repeat and islice.
from itertools import count, cycle, repeat, islice
assert list(islice(count(), 3)) == [0, 1, 2] and list(islice(count(5, 2), 3)) == [5, 7, 9] and list(islice(count(0.5, 0.5), 2)) == [0.5, 1.0] and list(islice(cycle('ab'), 5)) == ['a', 'b', 'a', 'b', 'a']
assert list(repeat('x', 3)) == ['x'] * 3 and list(repeat(1, 0)) == [] and list(map(pow, [2, 3], repeat(2))) == [4, 9] and list(cycle([])) == []
assert list(islice('abcdef', 2, None)) == ['c', 'd', 'e', 'f'] and list(islice('abcdef', 1, 5, 2)) == ['b', 'd'] and list(islice([1, 2], 10)) == [1, 2]
it = iter('abcd')
assert list(islice(it, 2)) == ['a', 'b'] and list(it) == ['c', 'd'] and list(zip(count(1), 'ab')) == [(1, 'a'), (2, 'b')]
islice('a', -1)  # raises ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
islice('a', 'b')  # raises ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
count('a')  # raises TypeError: a number is required
cycle(5)  # raises TypeError: 'int' object is not iterable
