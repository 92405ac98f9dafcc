# collections.namedtuple: making, reading, replacing, subclassing, and what is refused.
from collections import namedtuple
Point = namedtuple('Point', ['x', 'y'])
p = Point(1, y=2)
assert p.x == 1 and p[1] == 2 and p == (1, 2) and repr(p) == 'Point(x=1, y=2)' and str(p) == repr(p) and len(p) == 2 and isinstance(p, tuple) and hash(p) == hash((1, 2))
x, y = p
assert (x, y) == (1, 2) and p._asdict() == {'x': 1, 'y': 2} and p._replace(x=5) == Point(5, 2) and p._replace() == p and Point._make([3, 4]) == (3, 4) and Point._fields == ('x', 'y') and Point.__match_args__ == ('x', 'y')
assert namedtuple('P', 'a b')._fields == ('a', 'b') and namedtuple('P', 'a, b')._fields == ('a', 'b') and namedtuple('P', ('a',))(1) == (1,) and namedtuple('E', '')() == () and repr(namedtuple('E', [])()) == 'E()'
D = namedtuple('D', 'a b c', defaults=[8, 9])
assert D(1) == (1, 8, 9) and D(1, 2) == (1, 2, 9) and D._field_defaults == {'b': 8, 'c': 9} and D(a=1, c=0) == (1, 8, 0)
assert namedtuple('R', 'a def a _x', rename=True)._fields == ('a', '_1', '_2', '_3')
class Vector(namedtuple('Base', 'x y')):
    __slots__ = ()
    @property
    def length(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __add__(self, other): return Vector(self.x + other.x, self.y + other.y)
v = Vector(3, 4)
assert v.length == 5.0 and v + v == (6, 8) and repr(v) == 'Vector(x=3, y=4)' and type(v._replace(x=0)) is Vector and Vector._make([1, 2]) == Vector(1, 2)
class Checked(namedtuple('Checked', 'n')):
    def __new__(cls, n): return super().__new__(cls, int(n))
assert Checked('7').n == 7
match p:
    case Point(x=1, y=b): assert b == 2
match p:
    case Point(a, 2): assert a == 1
assert sorted([Point(2, 1), Point(1, 9)]) == [Point(1, 9), Point(2, 1)] and {Point(1, 2): 'a'}[(1, 2)] == 'a' and p < (1, 3) and p + (3,) == (1, 2, 3) and max(p) == 2 and p.count(1) == 1 and p.index(2) == 1
assert Point.__name__ == 'Point' and Point.__doc__ == 'Point(x, y)' and Point.x.__doc__ == 'Alias for field number 0' and f'{p.x}-{p.y}' == '1-2' and '%s/%s' % p == '1/2' and [q.x for q in map(Point._make, [(1, 2), (3, 4)])] == [1, 3]
p.x = 3  # raises AttributeError: can't set attribute
del p.x  # raises AttributeError: can't delete attribute
p[0] = 1  # raises TypeError: 'Point' object does not support item assignment
p.z  # raises AttributeError: 'Point' object has no attribute 'z'
Point(1)  # raises TypeError: Point.__new__() missing 1 required positional argument: 'y'
Point()  # raises TypeError: Point.__new__() missing 2 required positional arguments: 'x' and 'y'
Point(1, 2, 3)  # raises TypeError: Point.__new__() takes 3 positional arguments but 4 were given
Point(1, 2, z=3)  # raises TypeError: Point.__new__() got an unexpected keyword argument 'z'
Point(1, x=1)  # raises TypeError: Point.__new__() got multiple values for argument 'x'
p._replace(z=1)  # raises ValueError: Got unexpected field names: ['z']
Point._make([1])  # raises TypeError: Expected 2 arguments, got 1
namedtuple('P', 'a a')  # raises ValueError: Encountered duplicate field name: 'a'
namedtuple('P', 'a def')  # raises ValueError: Type names and field names cannot be a keyword: 'def'
namedtuple('P', '_a')  # raises ValueError: Field names cannot start with an underscore: '_a'
namedtuple('P', 'a-b')  # raises ValueError: Type names and field names must be valid identifiers: 'a-b'
namedtuple('1P', 'a')  # raises ValueError: Type names and field names must be valid identifiers: '1P'
namedtuple('P', 'a', defaults=[1, 2])  # raises TypeError: Got more default values than field names
namedtuple('class', 'a')  # raises ValueError: Type names and field names cannot be a keyword: 'class'
