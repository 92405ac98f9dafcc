# Everything that takes an iterable takes one without an end.
import functools, heapq, io, itertools, math
from collections import Counter, deque
ones, forever = itertools.repeat(1), itertools.count
deque(ones, maxlen=10)  # stops on time
{1}.isdisjoint(itertools.repeat(2))  # stops on time
{1}.intersection(ones)  # stops on time
{1}.symmetric_difference(ones)  # stops on time
{}.update(zip(ones, ones))  # stops on time
b''.join(itertools.repeat(b''))  # stops on memory
all(ones)  # stops on time
any(itertools.repeat(0))  # stops on time
math.prod(ones)  # stops on time
math.fsum(itertools.repeat(1.0))  # stops on time
math.sumprod(ones, ones)  # stops on memory
functools.reduce(lambda a, b: a, ones)  # stops on time
next(itertools.compress(ones, itertools.repeat(0)))  # stops on time
next(itertools.dropwhile(lambda x: True, ones))  # stops on time
next(itertools.filterfalse(bool, ones))  # stops on time
next(itertools.islice(forever(), 10 ** 18, None))  # stops on time
next(itertools.chain.from_iterable(itertools.repeat([])))  # stops on time
[k for k, _ in itertools.groupby(ones)]  # stops on time
for _ in itertools.cycle([0]): pass  # stops on time
for _ in itertools.permutations(range(20)): pass  # stops on time
for _ in Counter(a=10 ** 18).elements(): pass  # stops on time
heapq.nsmallest(1, ones)  # stops on memory
io.StringIO().writelines(itertools.repeat(''))  # stops on time
range(10 ** 18).count(10 ** 17 + 0.5)  # stops on time
import time
time.sleep(10 ** 6)  # stops on time
