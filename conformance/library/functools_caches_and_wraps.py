# functools: lru_cache, cache, wraps, cmp_to_key and total_ordering.
from functools import lru_cache, cache, wraps, cmp_to_key, total_ordering
calls = []
@lru_cache(maxsize=None)
def slow(n):
    calls.append(n)
    return n * 2
assert slow(2) == slow(2) == 4 and calls == [2] and slow.cache_info().hits == 1 and slow.cache_info().misses == 1
slow.cache_clear(); slow(2)
assert calls == [2, 2]
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
assert fib(80) == 23416728348467685
def deco(f):
    @wraps(f)
    def wrapper(*a): return f(*a) + 1
    return wrapper
@deco
def documented(x):
    """Says what it does."""
    return x
assert documented(1) == 2 and documented.__name__ == 'documented' and documented.__doc__ == 'Says what it does.' and documented.__wrapped__(1) == 1
assert sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)) == [3, 2, 1]
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
assert V(1) <= V(1) and V(2) > V(1) and V(2) >= V(1)
slow([])  # raises TypeError: unhashable type: 'list'
slow()  # raises TypeError: slow() missing 1 required positional argument: 'n'
