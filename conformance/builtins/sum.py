# sum: numbers added up, and anything that can be added to a start.
assert sum([]) == 0 and sum([1, 2, 3]) == 6 and sum([1, 2], 10) == 13 and sum([1, 2], start=10) == 13 and sum(range(5)) == 10
assert sum([0.1] * 10) == 1.0 and sum([0.1, 0.2, 0.3]) == 0.6 and sum([1, 0.5]) == 1.5 and type(sum([1, 2.0])) is float
assert sum([True, False, True]) == 2 and sum(x > 1 for x in (1, 2, 3)) == 2 and sum({1: 'a', 2: 'b'}) == 3 and sum({'a': 5}.values()) == 5
assert sum([[1], [2]], []) == [1, 2] and sum([(1,), (2,)], ()) == (1, 2) and sum([2 ** 70, 1]) == 2 ** 70 + 1
assert sum([1e308, 1e308]) == float('inf') and sum([1e16, 1.0, -1e16]) == 1.0 and str(sum([float('inf'), float('-inf')])) == 'nan'
class Money:
    def __init__(self, n): self.n = n
    def __add__(self, other): return Money(self.n + getattr(other, 'n', other))
    def __radd__(self, other): return Money(self.n + other)
assert sum([Money(1), Money(2)]).n == 3
sum()  # raises TypeError: sum() takes at least 1 positional argument (0 given)
sum(5)  # raises TypeError: 'int' object is not iterable
sum('abc')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
sum(['a', 'b'])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
sum(['a', 'b'], '')  # raises TypeError: sum() can't sum strings [use ''.join(seq) instead]
sum([b'a'], b'')  # raises TypeError: sum() can't sum bytes [use b''.join(seq) instead]
sum([[1], [2]])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'list'
sum([1, None])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
sum([1, '2'])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
sum({'a': 1})  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
sum(1, 2, 3)  # raises TypeError: sum() takes at most 2 arguments (3 given)
