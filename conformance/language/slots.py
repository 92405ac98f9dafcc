# __slots__ names the attributes there are.
class P:
    __slots__ = ('x', 'y')
    def __init__(self, x): self.x = x
p = P(1)
p.y = 2
p.x += 1
assert (p.x, p.y) == (2, 2) and P.__slots__ == ('x', 'y')
del p.y
assert not hasattr(p, 'y')
class Open(P): pass
o = Open(1)
o.other = 5
assert o.other == 5 and o.x == 1
p.y  # raises AttributeError: 'P' object has no attribute 'y'
p.z  # raises AttributeError: 'P' object has no attribute 'z'
