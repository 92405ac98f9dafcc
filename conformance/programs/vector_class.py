# A class with operators.
class Vec:
    def __init__(self, *xs): self.xs = xs
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.xs, o.xs, strict=True)))
    def __mul__(self, k): return Vec(*(a * k for a in self.xs)) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.xs, o.xs))
    def __neg__(self): return self * -1
    def __abs__(self): return (self @ self) ** 0.5
    def __eq__(self, o): return isinstance(o, Vec) and self.xs == o.xs
    def __iter__(self): return iter(self.xs)
    def __getitem__(self, i): return self.xs[i]
    def __len__(self): return len(self.xs)
    def __bool__(self): return any(self.xs)
    def __repr__(self): return f"Vec({', '.join(map(repr, self.xs))})"
a, b = Vec(3, 4), Vec(1, 2)
assert a + b == Vec(4, 6) and a * 2 == 2 * a == Vec(6, 8) and a @ b == 11 and -b == Vec(-1, -2) and abs(a) == 5.0 and repr(a) == 'Vec(3, 4)' and list(a) == [3, 4] and a[1] == 4 and len(a) == 2 and not Vec(0, 0)
x, y = a
assert (x, y) == (3, 4) and max(a) == 4 and sum([a, b], Vec(0, 0)) == Vec(4, 6)
a + Vec(1)  # raises ValueError: zip() argument 2 is shorter than argument 1
a * 'x'  # raises TypeError: can't multiply sequence by non-int of type 'Vec'
a + 1  # raises AttributeError: 'int' object has no attribute 'xs'
a[5]  # raises IndexError: tuple index out of range
a < b  # raises TypeError: '<' not supported between instances of 'Vec' and 'Vec'
sum([a, b])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'Vec'
hash(a)  # raises TypeError: unhashable type: 'Vec'
a - b  # raises TypeError: unsupported operand type(s) for -: 'Vec' and 'Vec'
