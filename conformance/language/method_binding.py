# Methods know their object.
class C:
    def __init__(self, n): self.n = n
    def add(self, k): return self.n + k
c = C(1)
add = c.add
c.n = 10
assert add(1) == 11 and C.add(c, 2) == 12 and list(map(c.add, [1, 2])) == [11, 12] and c.add.__self__ is c
c.own = lambda k: k * 2
assert c.own(3) == 6
C.late = lambda self: self.n
assert c.late() == 10
table = {'up': 'a'.upper, 'app': [].append}
assert table['up']() == 'A' and table['app'](1) is None
def plain(self): return 'plain'
c.plain = plain
assert c.plain(None) == 'plain'
c.plain()  # raises TypeError: plain() missing 1 required positional argument: 'self'
C.add(1)  # raises TypeError: C.add() missing 1 required positional argument: 'k'
C.add(1, 2)  # raises AttributeError: 'int' object has no attribute 'n'
c.own()  # raises TypeError: <lambda>() missing 1 required positional argument: 'k'
