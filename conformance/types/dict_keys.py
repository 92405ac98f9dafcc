# What can be a key: all that has a hash, and equal keys are one.
d = {1: 'int', 'a': 'str', None: 'none', (1, 2): 'tuple', frozenset([1]): 'frozenset', 2.5: 'float', b'x': 'bytes', len: 'function', int: 'type'}
assert d[1.0] == d[True] == 'int' and d[None] == 'none' and d[1, 2] == 'tuple' and d[frozenset([1])] == 'frozenset' and d[len] == 'function' and d[int] == 'type'
assert {0: 'a', False: 'b', 0.0: 'c', -0.0: 'd'} == {0: 'd'} and {'1': 's', 1: 'i'}['1'] == 's' and b'x' in d and 'x' not in d
class Point:
    def __init__(self, x): self.x = x
    def __eq__(self, other): return isinstance(other, Point) and self.x == other.x
    def __hash__(self): return hash(self.x)
p = {Point(1): 'one'}
assert p[Point(1)] == 'one' and Point(2) not in p and 1 not in p
class Collides:
    def __init__(self, n): self.n = n
    def __hash__(self): return 7
    def __eq__(self, other): return self.n == other.n
c = {Collides(n): n for n in range(50)}
assert len(c) == 50 and c[Collides(33)] == 33
nan = float('nan')
assert {nan: 1}[nan] == 1 and float('nan') not in {nan: 1} and 2 ** 70 in {2 ** 70: 1} and {2 ** 53: 1}[2.0 ** 53] == 1
{[]: 1}  # raises TypeError: unhashable type: 'list'
{{}: 1}  # raises TypeError: unhashable type: 'dict'
{set(): 1}  # raises TypeError: unhashable type: 'set'
{(1, []): 1}  # raises TypeError: unhashable type: 'list'
{slice(1): 1}[slice(2)]  # raises KeyError: slice(None, 2, None)
{}[{}]  # raises TypeError: unhashable type: 'dict'
