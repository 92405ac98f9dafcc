# __add__, __radd__, __iadd__ and their like.
class M:
    def __init__(self, n): self.n = n
    def __add__(self, o): return M(self.n + (o.n if isinstance(o, M) else o))
    __radd__ = __add__
    def __sub__(self, o): return M(self.n - o.n) if isinstance(o, M) else NotImplemented
    def __mul__(self, k): return M(self.n * k)
    def __rmul__(self, k): return M(k * self.n)
    def __truediv__(self, k): return self.n / k
    def __floordiv__(self, k): return self.n // k
    def __mod__(self, k): return self.n % k
    def __pow__(self, k): return self.n ** k
    def __neg__(self): return M(-self.n)
    def __pos__(self): return self
    def __invert__(self): return 'inverted'
    def __matmul__(self, o): return 'matmul'
    def __lshift__(self, o): return 'left'
    def __and__(self, o): return 'and'
    def __ror__(self, o): return 'ror'
a = M(7)
assert (a + M(1)).n == 8 and (a + 1).n == 8 and (1 + a).n == 8 and sum([M(1), M(2)]).n == 3 and (a - M(2)).n == 5
assert (a * 2).n == 14 and (2 * a).n == 14 and a / 2 == 3.5 and a // 2 == 3 and a % 4 == 3 and a ** 2 == 49 and (-a).n == -7 and +a is a
assert ~a == 'inverted' and a @ 1 == 'matmul' and a << 1 == 'left' and a & 1 == 'and' and 5 | a == 'ror'
b = a
b += 1
assert b.n == 8 and a.n == 7
class In:
    def __init__(self): self.log = []
    def __iadd__(self, o):
        self.log.append(o)
        return self
i = j = In()
i += 'x'
assert j.log == ['x'] and i is j
a - 1  # raises TypeError: unsupported operand type(s) for -: 'M' and 'int'
1 - a  # raises TypeError: unsupported operand type(s) for -: 'int' and 'M'
a * 'x' + 1  # raises TypeError: can only concatenate str (not "int") to str
a | 5  # raises TypeError: unsupported operand type(s) for |: 'M' and 'int'
a >> 1  # raises TypeError: unsupported operand type(s) for >>: 'M' and 'int'
i + 1  # raises TypeError: unsupported operand type(s) for +: 'In' and 'int'
i -= 1  # raises TypeError: unsupported operand type(s) for -=: 'In' and 'int'
abs(a)  # raises TypeError: bad operand type for abs(): 'M'
