# Small values that are large when walked: each level holds the one below twice.
import copy
from collections import deque
from dataclasses import asdict, dataclass
from types import SimpleNamespace
@dataclass
class Pair:
    a: object
    b: object
x, y, t, d, e, p, q, s = ['x'], ['x'], (1,), {1: 1}, {1: 1}, Pair(1, 2), Pair(1, 2), SimpleNamespace(a=1)
kinds, error, frozen, r = (int,), ValueError(), frozenset([1]), SimpleNamespace(a=1)
for _ in range(60):
    x, y, t, d, e = [x, x], [y, y], (t, t), {1: d, 2: d}, {1: e, 2: e}
    p, q, s, r = Pair(p, p), Pair(q, q), SimpleNamespace(a=s, b=s), SimpleNamespace(a=r, b=r)
    kinds, error, frozen = (kinds, kinds), ExceptionGroup('g', [error, error]), frozenset([frozen, (frozen, 1)])
repr(x)  # stops on time
x == y  # stops on time
x < y  # stops on time
d == e  # stops on time
s == r  # stops on time
p == q  # stops on time
repr(p)  # stops on time
asdict(p)  # stops on time
hash(t)  # stops on time
isinstance('x', kinds)  # stops on time
issubclass(str, kinds)  # stops on time
error.split(TypeError)  # stops on time
deque([x]) == deque([y])  # stops on time
host.echo(x)  # stops on result
copied = copy.deepcopy(x)
assert copied[0] is copied[1] and copied is not x
try:
    x.nope
except AttributeError as failed:
    assert str(failed) == "'list' object has no attribute 'nope'"
