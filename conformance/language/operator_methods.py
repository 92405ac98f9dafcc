# What the special methods of a class of one's own do.
class V:
    def __init__(self, *v): self.v = v
    def __repr__(self): return f'V{self.v}'
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __add__(self, o): return V(*(a + b for a, b in zip(self.v, o.v))) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return ('radd', o)
    def __mul__(self, k): return V(*(a * k for a in self.v))
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.v, o.v))
    def __neg__(self): return self * -1
    def __pos__(self): return self
    def __invert__(self): return 'inverted'
    def __abs__(self): return sum(a * a for a in self.v) ** 0.5
    def __bool__(self): return any(self.v)
    def __len__(self): return len(self.v)
    def __iter__(self): return iter(self.v)
    def __getitem__(self, i): return self.v[i]
    def __contains__(self, x): return x in self.v
    def __call__(self, x): return x, self.v
    def __lt__(self, o): return abs(self) < abs(o)
    def __le__(self, o): return abs(self) <= abs(o)
    def __round__(self, n=0): return ('round', n)
    def __divmod__(self, o): return 'divmod', o
    def __pow__(self, e, m=None): return 'pow', e, m
    def __index__(self): return self.v[0]
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __format__(self, spec): return f'<{spec}>'
    def __reversed__(self): return reversed(self.v)

a, b = V(3, 4), V(1, 2)
assert a + b == V(4, 6) and a * 2 == 2 * a == V(6, 8) and a @ b == 11
assert 5 + a == ('radd', 5) and -a == V(-3, -4) and +a is a and ~a == 'inverted' and abs(a) == 5.0
assert a and not V(0, 0) and len(a) == 2 and list(a) == [3, 4] and a[1] == 4 and a[:1] == (3,)
assert 4 in a and 9 not in a and a('x') == ('x', (3, 4)) and b < a and a > b and b <= a and a >= b
assert a != b and not a != V(3, 4) and {a: 1}[V(3, 4)] == 1 and sorted([a, b]) == [b, a]
assert round(a) == ('round', 0) and round(a, 2) == ('round', 2) and divmod(a, 7) == ('divmod', 7)
assert a ** 2 == ('pow', 2, None) and pow(a, 2, 5) == ('pow', 2, 5)
assert int(a) == 42 and float(a) == 4.5 and f'{a:>9}' == '<>9>' and format(a) == '<>'
assert [10, 11, 12, 13][a] == 13 and hex(a) == '0x3' and list(reversed(a)) == [4, 3]
assert repr([a]) == '[V(3, 4)]' and str(a) == 'V(3, 4)'
a + 1  # raises TypeError: unsupported operand type(s) for +: 'V' and 'int'
a - b  # raises TypeError: unsupported operand type(s) for -: 'V' and 'V'
a @ 5  # raises AttributeError: 'int' object has no attribute 'v'

class Table:
    def __init__(self): self.log = []
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): self.log.append(('set', k, v))
    def __delitem__(self, k): self.log.append(('del', k))
t = Table()
t[1, 2] = 3
del t['x']
t[1:2] = 4
assert t.log == [('set', (1, 2), 3), ('del', 'x'), ('set', slice(1, 2), 4)]
assert t[::2] == slice(None, None, 2) and t[...] is Ellipsis and t[1:2, 3] == (slice(1, 2), 3)

class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
assert list(Old()) == [0, 10, 20] and 20 in Old() and 5 not in Old()

class Refl:
    def __rsub__(self, o): return 'rsub'
    def __rtruediv__(self, o): return 'rtruediv'
    def __gt__(self, o): return 'gt'
assert 5 - Refl() == 'rsub' and 5 / Refl() == 'rtruediv' and (5 < Refl()) == 'gt'
class P:
    def __add__(self, o): return 'P.add'
class Q(P):
    def __radd__(self, o): return 'Q.radd'
assert P() + Q() == 'Q.radd' and Q() + P() == 'P.add'
class NoEq:
    __hash__ = None
hash(NoEq())  # raises TypeError: unhashable type: 'NoEq'
class OnlyEq:
    def __eq__(self, o): return True
{OnlyEq()}  # raises TypeError: unhashable type: 'OnlyEq'
class BadLen:
    def __len__(self): return -1
len(BadLen())  # raises ValueError: __len__() should return >= 0
class BadBool:
    def __bool__(self): return 1
bool(BadBool())  # raises TypeError: __bool__ should return bool, returned int
class BadStr:
    def __str__(self): return 5
    def __repr__(self): return None
str(BadStr())  # raises TypeError: __str__ returned non-string (type int)
repr(BadStr())  # raises TypeError: __repr__ returned non-string (type NoneType)
class BadIter:
    def __iter__(self): return 5
iter(BadIter())  # raises TypeError: iter() returned non-iterator of type 'int'
class BadHash:
    def __hash__(self): return 'x'
hash(BadHash())  # raises TypeError: __hash__ method should return an integer
class BadIndex:
    def __index__(self): return 1.5
[1][BadIndex()]  # raises TypeError: __index__ returned non-int (type float)
class BadInt:
    def __int__(self): return 'x'
int(BadInt())  # raises TypeError: __int__ returned non-int (type str)
class NotIter:
    __iter__ = None
iter(NotIter())  # raises TypeError: 'NotIter' object is not iterable
class ByLen:
    def __len__(self): return 0
assert not ByLen()
