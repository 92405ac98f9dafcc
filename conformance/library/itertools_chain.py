# itertools: chain and chain.from_iterable.
from itertools import chain
assert list(chain('ab', [1], ())) == ['a', 'b', 1] and list(chain()) == [] and list(chain.from_iterable([[1, 2], [3]])) == [1, 2, 3] and sum(chain([1], (2, 3))) == 6
c = chain([1], iter([2]))
assert next(c) == 1 and list(c) == [2] and list(c) == [] and ''.join(chain.from_iterable(['ab', 'c'])) == 'abc'
list(chain(5))  # raises TypeError: 'int' object is not iterable
list(chain.from_iterable([1]))  # raises TypeError: 'int' object is not iterable
next(chain())  # raises StopIteration
