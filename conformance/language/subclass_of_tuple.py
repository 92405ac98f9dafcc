# A class that is a tuple.
class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
    def __add__(self, other): return Point(self[0] + other[0], self[1] + other[1])
p = Point(1, 2)
assert p == (1, 2) and p.x == 1 and p + (3, 4) == (4, 6) and type(p + p) is Point and hash(p) == hash((1, 2)) and {p: 'a'}[1, 2] == 'a' and len(p) == 2
a, b = p
assert (a, b) == (1, 2) and isinstance(p, tuple) and p < Point(1, 3)
Point(1)  # raises TypeError: Point.__new__() missing 1 required positional argument: 'y'
p.x = 5  # raises AttributeError: property 'x' of 'Point' object has no setter
p[0] = 5  # raises TypeError: 'Point' object does not support item assignment
p + 1  # raises TypeError: 'int' object is not subscriptable
