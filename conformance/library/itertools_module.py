# itertools: every function, that it is lazy, and its errors.
from itertools import *
import itertools
assert list(islice(count(), 3)) == [0, 1, 2] and list(islice(count(5, -2), 3)) == [5, 3, 1] and list(islice(count(0.5, 0.25), 3)) == [0.5, 0.75, 1.0]
assert repr(count()) == 'count(0)' and repr(count(3, 2)) == 'count(3, 2)' and repr(count(1.5)) == 'count(1.5)' and next(count(2 ** 70)) == 2 ** 70 and next(count(step=3, start=7)) == 7
big = count(2 ** 63 - 1)
assert [next(big), next(big)] == [9223372036854775807, 9223372036854775808]
assert list(islice(cycle('ab'), 5)) == ['a', 'b', 'a', 'b', 'a'] and list(cycle([])) == []
assert list(repeat(7, 3)) == [7, 7, 7] and list(repeat(0, -1)) == [] and repr(repeat('x')) == "repeat('x')" and repr(repeat('x', 2)) == "repeat('x', 2)" and list(zip('ab', repeat(1))) == [('a', 1), ('b', 1)]
assert list(map(pow, [2, 3], repeat(2))) == [4, 9] and repeat(1, 5).__length_hint__() == 5
assert list(accumulate([1, 2, 3])) == [1, 3, 6] and list(accumulate([3, 1, 4], max)) == [3, 3, 4] and list(accumulate([1, 2], initial=10)) == [10, 11, 13] and list(accumulate([])) == [] and list(accumulate('abc')) == ['a', 'ab', 'abc']
assert list(accumulate([1, 2, 3], lambda a, b: a * b, initial=2)) == [2, 2, 4, 12] and list(accumulate([], initial=1)) == [1] and list(accumulate([1, 2], func=None, initial=None)) == [1, 3]
assert list(batched('abcdefg', 3)) == [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] and list(batched([], 2)) == [] and list(batched(range(4), n=2)) == [(0, 1), (2, 3)]
assert list(chain('ab', [1], ())) == ['a', 'b', 1] and list(chain()) == [] and list(chain.from_iterable(['ab', [1]])) == ['a', 'b', 1] and next(chain.from_iterable(count(i) for i in range(2))) == 0
assert list(combinations('ABC', 2)) == [('A', 'B'), ('A', 'C'), ('B', 'C')] and list(combinations([1], 2)) == [] and list(combinations([1, 2], 0)) == [()] and len(list(combinations(range(10), 4))) == 210 and list(combinations([], 0)) == [()]
assert list(combinations_with_replacement('AB', 2)) == [('A', 'A'), ('A', 'B'), ('B', 'B')] and list(combinations_with_replacement([], 1)) == [] and list(combinations_with_replacement([], 0)) == [()] and len(list(combinations_with_replacement(range(4), 3))) == 20
assert list(permutations([1, 2, 3])) == [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] and list(permutations('ABC', 2)) == [('A', 'B'), ('A', 'C'), ('B', 'A'), ('B', 'C'), ('C', 'A'), ('C', 'B')]
assert list(permutations([1], 2)) == [] and list(permutations([], 0)) == [()] and list(permutations([])) == [()] and len(list(permutations(range(5), r=3))) == 60
assert list(product('AB', [1, 2])) == [('A', 1), ('A', 2), ('B', 1), ('B', 2)] and list(product()) == [()] and list(product([], 'a')) == [] and list(product([0, 1], repeat=2)) == [(0, 0), (0, 1), (1, 0), (1, 1)] and list(product('a', repeat=0)) == [()] and len(list(product(range(3), 'ab', repeat=2))) == 36
assert list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])) == ['A', 'C', 'E', 'F'] and list(compress('ABC', [1])) == ['A'] and list(compress(data='ab', selectors=[0, 1])) == ['b']
assert list(dropwhile(lambda x: x < 3, [1, 4, 2])) == [4, 2] and list(takewhile(lambda x: x < 3, [1, 4, 2])) == [1] and list(filterfalse(lambda x: x % 2, range(5))) == [0, 2, 4] and list(filterfalse(None, [0, 1, ''])) == [0, '']
assert list(starmap(pow, [(2, 5), (3, 2)])) == [32, 9] and list(starmap(lambda *a: a, ['ab', [1]])) == [('a', 'b'), (1,)] and list(starmap(print, [])) == []
assert list(islice('ABCDEFG', 2)) == ['A', 'B'] and list(islice('ABCDEFG', 2, 4)) == ['C', 'D'] and list(islice('ABCDEFG', 2, None)) == list('CDEFG') and list(islice('ABCDEFG', 0, None, 2)) == list('ACEG') and list(islice('ABC', None)) == list('ABC') and list(islice('ABCDEFG', 1, 6, 3)) == ['B', 'E'] and list(islice(range(3), 5, 10)) == []
source = iter(range(10))
assert list(islice(source, 2, 5)) == [2, 3, 4] and next(source) == 5
source = iter(range(10))
assert list(islice(source, 0, 9, 4)) == [0, 4, 8] and list(source) == [9]
source = iter(range(10))
assert list(islice(source, 1, 7, 4)) == [1, 5] and list(source) == [7, 8, 9]
assert list(pairwise('ABCD')) == [('A', 'B'), ('B', 'C'), ('C', 'D')] and list(pairwise('A')) == [] and list(pairwise([])) == []
assert [(k, list(g)) for k, g in groupby('AAABBA')] == [('A', ['A', 'A', 'A']), ('B', ['B', 'B']), ('A', ['A'])] and [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda n: n % 2)] == [(1, [1, 3]), (0, [2, 4]), (1, [5])] and list(groupby([])) == []
assert [k for k, g in groupby('AABBC')] == ['A', 'B', 'C']
groups = groupby('AAB')
first = next(groups)[1]
assert next(first) == 'A'
second = next(groups)[1]
assert list(first) == [] and list(second) == ['B']
assert list(zip_longest('ABC', 'x', fillvalue='-')) == [('A', 'x'), ('B', '-'), ('C', '-')] and list(zip_longest([1], [2, 3])) == [(1, 2), (None, 3)] and list(zip_longest()) == []
a, b = tee([1, 2, 3])
assert list(a) == [1, 2, 3] and list(b) == [1, 2, 3] and tee('x', 0) == () and len(tee('ab', 3)) == 3
a, b, c = tee(iter('abc'), 3)
assert next(a) == 'a' and next(a) == 'b' and list(b) == ['a', 'b', 'c'] and next(c) == 'a' and list(a) == ['c']
seen = []
def noisy():
    for i in range(3):
        seen.append(i)
        yield i
left, right = tee(noisy())
assert next(left) == 0 and next(right) == 0 and seen == [0]
lazy = chain(noisy(), noisy())
assert seen == [0] and next(lazy) == 0 and seen == [0, 0]
it = chain('ab')
assert iter(it) is it and type(it).__name__ == 'chain' and type(it) is chain and isinstance(it, itertools.chain) and repr(chain) == "<class 'itertools.chain'>" and repr(type(groupby([]))) == "<class 'itertools.groupby'>"
class Numbers(count):
    def double(self): return next(self) * 2
n = Numbers(4)
assert n.double() == 8 and n.double() == 10 and next(n) == 6 and isinstance(n, count)
flat = [x for row in [[1, 2], [3]] for x in row]
assert list(chain(*[[1, 2], [3]])) == flat and sum(islice(count(1), 100)) == 5050 and dict(zip(count(), 'ab')) == {0: 'a', 1: 'b'}
count('a')  # raises TypeError: a number is required
count(1, 2, 3)  # raises TypeError: count() takes at most 2 arguments (3 given)
cycle(5)  # raises TypeError: 'int' object is not iterable
repeat()  # raises TypeError: repeat() missing required argument 'object' (pos 1)
repeat(1, 'a')  # raises TypeError: 'str' object cannot be interpreted as an integer
repeat(1, 2.0)  # raises TypeError: 'float' object cannot be interpreted as an integer
accumulate(5)  # raises TypeError: 'int' object is not iterable
list(accumulate([1, 'a']))  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
batched('abc', 0)  # raises ValueError: n must be at least one
batched('abc')  # raises TypeError: batched() missing required argument 'n' (pos 2)
chain.from_iterable(5)  # raises TypeError: 'int' object is not iterable
list(chain(5))  # raises TypeError: 'int' object is not iterable
list(chain([1], None))  # raises TypeError: 'NoneType' object is not iterable
chain(1, a=2)  # raises TypeError: chain() takes no keyword arguments
combinations('abc', -1)  # raises ValueError: r must be non-negative
combinations('abc')  # raises TypeError: combinations() missing required argument 'r' (pos 2)
combinations(5, 2)  # raises TypeError: 'int' object is not iterable
permutations('abc', -1)  # raises ValueError: r must be non-negative
permutations('abc', 'a')  # raises TypeError: Expected int as r
product('abc', repeat=-1)  # raises ValueError: repeat argument cannot be negative
product([1], repeat='a')  # raises TypeError: 'str' object cannot be interpreted as an integer
product(5)  # raises TypeError: 'int' object is not iterable
compress('abc')  # raises TypeError: compress() missing required argument 'selectors' (pos 2)
compress(5, [1])  # raises TypeError: 'int' object is not iterable
dropwhile(None)  # raises TypeError: dropwhile expected 2 arguments, got 1
list(takewhile(5, [1]))  # raises TypeError: 'int' object is not callable
list(starmap(pow, [5]))  # raises TypeError: 'int' object is not iterable
list(starmap(pow, [(1,)]))  # raises TypeError: pow() missing required argument 'exp' (pos 2)
islice([1], -1)  # raises ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
islice([1], 'a')  # raises ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
islice([1], 0, -1)  # raises ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
islice([1], 0, 1, 0)  # raises ValueError: Step for islice() must be a positive integer or None.
islice([1])  # raises TypeError: islice expected at least 2 arguments, got 1
islice([1], 1, 2, 3, 4)  # raises TypeError: islice expected at most 4 arguments, got 5
pairwise(5)  # raises TypeError: 'int' object is not iterable
groupby(5)  # raises TypeError: 'int' object is not iterable
tee(5)  # raises TypeError: 'int' object is not iterable
tee([1], -1)  # raises ValueError: n must be >= 0
zip_longest(5)  # raises TypeError: 'int' object is not iterable
len(count())  # raises TypeError: object of type 'itertools.count' has no len()
count()[0]  # raises TypeError: 'itertools.count' object is not subscriptable
chain('a') + chain('b')  # raises TypeError: unsupported operand type(s) for +: 'itertools.chain' and 'itertools.chain'
next(chain())  # raises StopIteration
next(combinations('a', 2))  # raises StopIteration
itertools.chian  # raises AttributeError: module 'itertools' has no attribute 'chian'
