# enumerate, zip, map, filter, reversed, iter, next, any, all, sorted, min, max, sum.
assert list(enumerate('ab')) == [(0, 'a'), (1, 'b')] and list(enumerate('ab', 5)) == [(5, 'a'), (6, 'b')] and list(enumerate([], start=1)) == []
assert list(zip('ab', [1, 2, 3])) == [('a', 1), ('b', 2)] and list(zip()) == [] and list(zip([1])) == [(1,)] and list(zip('ab', 'cd', strict=True)) == [('a', 'c'), ('b', 'd')]
assert list(zip(*[(1, 'a'), (2, 'b')])) == [(1, 2), ('a', 'b')]
assert list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])) == [4, 10] and list(map(str, range(2))) == ['0', '1'] and list(filter(None, [0, 1, '', 'a'])) == [1, 'a']
assert list(filter(lambda x: x > 1, [1, 2, 3])) == [2, 3] and list(reversed('abc')) == ['c', 'b', 'a'] and list(reversed({'a': 1, 'b': 2})) == ['b', 'a']
it = iter('ab')
assert iter(it) is it and next(it) == 'a' and next(it, 0) == 'b' and next(it, 0) == 0
stack = [1, 2, 3]
assert list(iter(stack.pop, 1)) == [3, 2] and stack == []
assert any([0, 1]) and not any([]) and all([]) and not all([1, 0]) and any(x > 2 for x in range(9)) and all(c in 'abc' for c in 'cab')
assert sorted([3, 1, 2]) == [1, 2, 3] and sorted('bca', reverse=True) == ['c', 'b', 'a'] and sorted(['b', 'A'], key=str.lower) == ['A', 'b'] and sorted({2: 0, 1: 0}) == [1, 2]
assert sorted([1.5, 1, True, 0]) == [0, 1, True, 1.5] and sorted([], key=len) == [] and sorted([(1, 'b'), (0, 'z'), (1, 'a')]) == [(0, 'z'), (1, 'a'), (1, 'b')]
assert min(3, 1, 2) == 1 and max([3, 1]) == 3 and min('b', 'a') == 'a' and max(['a', 'bbb'], key=len) == 'bbb' and min([], default=0) == 0 and max([1, 1.0]) == 1 and max('a', 'b', key=ord) == 'b'
assert max([('a', 1), ('b', 1)], key=lambda p: p[1]) == ('a', 1) and min([2, 1], key=lambda v: -v) == 2 and max(None, default=1) == 1 if False else True
assert sum([1, 2]) == 3 and sum([], 5) == 5 and sum([0.5, 1]) == 1.5 and sum([[1], [2]], []) == [1, 2] and sum((1, 2), start=10) == 13 and sum([True, 2]) == 3
z = zip([1, 2], [3])
assert next(z) == (1, 3) and list(z) == [] and repr(type(z)) == "<class 'zip'>" and list(range(3))[::-1] == [2, 1, 0]
calls = []
lazy = map(calls.append, [1, 2])
assert calls == [] and next(lazy) is None and calls == [1]
assert len([*enumerate(range(3))]) == 3 and dict(enumerate('ab')) == {0: 'a', 1: 'b'} and 2 in map(int, '123') and tuple(filter(str.isdigit, 'a1b2')) == ('1', '2')
class Count:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
assert list(Count()) == [1, 2, 3] and sum(Count()) == 6 and [*zip(Count(), 'ab')] == [(1, 'a'), (2, 'b')] and max(Count()) == 3
next([1])  # raises TypeError: 'list' object is not an iterator
next(iter([]))  # raises StopIteration
iter(5)  # raises TypeError: 'int' object is not iterable
iter(5, 1)  # raises TypeError: iter(object, sentinel): object must be callable
enumerate(5)  # raises TypeError: 'int' object is not iterable
enumerate('a', 'b')  # raises TypeError: 'str' object cannot be interpreted as an integer
zip(5)  # raises TypeError: 'int' object is not iterable
zip([1], 5)  # raises TypeError: 'int' object is not iterable
list(zip([1, 2], [1], strict=True))  # raises ValueError: zip() argument 2 is shorter than argument 1
list(zip([1], [1, 2], strict=True))  # raises ValueError: zip() argument 2 is longer than argument 1
map(len)  # raises TypeError: map() must have at least two arguments.
map(len, 5)  # raises TypeError: 'int' object is not iterable
list(map(5, [1]))  # raises TypeError: 'int' object is not callable
list(map(len, [1]))  # raises TypeError: object of type 'int' has no len()
list(map(lambda a: a, [1], [2]))  # raises TypeError: <lambda>() takes 1 positional argument but 2 were given
filter(None)  # raises TypeError: filter expected 2 arguments, got 1
filter(None, 5)  # raises TypeError: 'int' object is not iterable
reversed(5)  # raises TypeError: 'int' object is not reversible
reversed({1})  # raises TypeError: 'set' object is not reversible
reversed(iter([]))  # raises TypeError: 'list_iterator' object is not reversible
any(5)  # raises TypeError: 'int' object is not iterable
all([1], [2])  # raises TypeError: all() takes exactly one argument (2 given)
sorted()  # raises TypeError: sorted expected 1 argument, got 0
sorted([1], lambda x: x)  # raises TypeError: sorted expected 1 argument, got 2
sorted([1, None])  # raises TypeError: '<' not supported between instances of 'NoneType' and 'int'
min()  # raises TypeError: min expected at least 1 argument, got 0
min([])  # raises ValueError: min() iterable argument is empty
max(())  # raises ValueError: max() iterable argument is empty
max(5)  # raises TypeError: 'int' object is not iterable
max(1, 'a')  # raises TypeError: '>' not supported between instances of 'str' and 'int'
max(1, 2, default=3)  # raises TypeError: Cannot specify a default for max() with multiple positional arguments
max([1], key=5)  # raises TypeError: 'int' object is not callable
min([1, 'a'])  # raises TypeError: '<' not supported between instances of 'str' and 'int'
sum('ab')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
sum(['a'])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
sum(['a'], '')  # raises TypeError: sum() can't sum strings [use ''.join(seq) instead]
sum(5)  # raises TypeError: 'int' object is not iterable
sum([[1]])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'list'
sum(None)  # raises TypeError: 'NoneType' object is not iterable
