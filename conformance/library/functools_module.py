# functools: reduce, partial, caches, wraps, orderings.
import functools
from functools import reduce, partial, lru_cache, cache, cached_property, wraps, update_wrapper, total_ordering, cmp_to_key
assert reduce(lambda a, b: a + b, [1, 2, 3]) == 6 and reduce(lambda a, b: a * b, [], 1) == 1 and reduce(max, 'abc') == 'c' and reduce(lambda a, b: [*a, b], 'ab', []) == ['a', 'b']
power = partial(pow, 2)
assert power(5) == 32 and power.func is pow and power.args == (2,) and power.keywords == {} and repr(power) == 'functools.partial(<built-in function pow>, 2)'
base2 = partial(int, base=2)
assert base2('101') == 5 and base2('11', base=3) == 4 and partial(base2, '1')() == 1 and partial(print, sep='-').keywords == {'sep': '-'} and repr(base2) == "functools.partial(<class 'int'>, base=2)"
def join(*args, **kwargs): return args, kwargs
nested = partial(partial(join, 1, a=1), 2, b=2)
assert nested(3, a=9) == ((1, 2, 3), {'a': 9, 'b': 2}) and nested.args == (1, 2) and nested.func is join and callable(nested)
class Cell:
    get = partial(join, 'x')
assert Cell().get() == (('x',), {})
calls = []
@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n
assert [square(1), square(2), square(1), square(3), square(1), square(2)] == [1, 4, 1, 9, 1, 4] and calls == [1, 2, 3, 2]
info = square.cache_info()
assert info == (2, 4, 2, 2) and info.hits == 2 and repr(info) == 'CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)' and square.__name__ == 'square' and square.__wrapped__(7) == 49 and square.cache_parameters() == {'maxsize': 2, 'typed': False}
square.cache_clear()
assert square.cache_info() == (0, 0, 2, 0)
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
assert fib(80) == 23416728348467685 and fib.cache_info().maxsize is None
@lru_cache
def plain(a, b=1, *, c=2): return (a, b, c)
assert plain(1) == plain(1) == (1, 1, 2) and plain(1, b=1) == (1, 1, 2) and plain.cache_info().misses == 2 and plain(1.0) == (1.0, 1, 2) and plain.cache_info().misses == 3
@lru_cache(typed=True)
def kind(x): return type(x).__name__
assert [kind(1), kind(1.0), kind(True)] == ['int', 'float', 'bool']
class Shape:
    made = 0
    def __init__(self, n): self.n = n
    @cached_property
    def area(self):
        """the area"""
        Shape.made += 1
        return self.n ** 2
    @lru_cache(maxsize=None)
    def times(self, k): return self.n * k
s = Shape(3)
assert s.area == 9 and s.area == 9 and Shape.made == 1 and s.__dict__ == {'n': 3, 'area': 9} and s.times(2) == 6 and s.times(2) == 6 and Shape.times.cache_info().hits == 1 and Shape.area.__doc__ == 'the area'
s.area = 10
assert s.area == 10
del s.area
assert s.area == 9 and Shape.made == 2
def logged(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        """wrapper doc"""
        return f(*args, **kwargs)
    return wrapper
@logged
def add(a: int, b):
    """adds"""
    return a + b
add.tag = 1
assert add(1, 2) == 3 and add.__name__ == 'add' and add.__doc__ == 'adds' and add.__wrapped__(1, 1) == 2 and add.__qualname__ == 'add' and add.__annotations__ == {'a': int}
twice = logged(add)
assert twice.tag == 1 and twice.__wrapped__ is add and update_wrapper(lambda: 0, add).__name__ == 'add'
@total_ordering
class Version:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
a, b = Version(1), Version(2)
assert a < b and a <= b and b > a and b >= a and a <= Version(1) and a >= Version(1) and not a > b and not b <= a and max([a, b]) is b
@total_ordering
class Other:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __ge__(self, other): return self.n >= other.n
assert Other(1) < Other(2) and Other(1) <= Other(1) and Other(2) > Other(1) and not Other(1) > Other(1) and not Other(1) < Other(1)
assert sorted([3, 1, 2], key=cmp_to_key(lambda x, y: y - x)) == [3, 2, 1] and sorted(['bb', 'a'], key=cmp_to_key(lambda x, y: len(x) - len(y))) == ['a', 'bb']
key = cmp_to_key(lambda x, y: (x > y) - (x < y))
assert key(1) < key(2) and key(2) == key(2) and key(3) >= key(2) and key(5).obj == 5
reduce(lambda a, b: a, [])  # raises TypeError: reduce() of empty iterable with no initial value
reduce(lambda a, b: a, 5)  # raises TypeError: reduce() arg 2 must support iteration
reduce(lambda: 0, [1, 2])  # raises TypeError: <lambda>() takes 0 positional arguments but 2 were given
reduce()  # raises TypeError: reduce expected at least 2 arguments, got 0
partial()  # raises TypeError: type 'partial' takes at least one argument
partial(5)  # raises TypeError: the first argument must be callable
partial(join, 1).nope  # raises AttributeError: 'functools.partial' object has no attribute 'nope'
partial(pow, 2)('a')  # raises TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
square([])  # raises TypeError: unhashable type: 'list'
lru_cache('a')  # raises TypeError: Expected first argument to be an integer, a callable, or None
cache(5)  # raises TypeError: the first argument must be callable
key(1) < 1  # raises TypeError: other argument must be K instance
total_ordering(int if False else type('E', (), {}))  # raises ValueError: must define at least one ordering operation: < > <= >=
plain()  # raises TypeError: plain() missing 1 required positional argument: 'a'
functools.redcue  # raises AttributeError: module 'functools' has no attribute 'redcue'
