# What is no class may say by __bases__ and __class__ that it is one.
class Kind:
    def __init__(self, *bases): self.bases = bases
    @property
    def __bases__(self): return self.bases
class Disguised:
    def __init__(self, kind): self.kind = kind
    @property
    def __class__(self): return self.kind
root = Kind()
leaf = Kind(Kind(root), Kind())
assert issubclass(leaf, root) and not issubclass(root, leaf) and isinstance(Disguised(leaf), root)
assert isinstance(Disguised(bool), int) and isinstance(Disguised(bool), Disguised)
class Broken:
    @property
    def __bases__(self): raise OverflowError('bases')
isinstance(1, Broken())  # raises OverflowError: bases
issubclass(Broken(), int)  # raises OverflowError: bases
class Endless:
    @property
    def __bases__(self): return self, self
try: issubclass(Endless(), int)
except RecursionError: pass
else: raise AssertionError
isinstance(1, 2)  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
issubclass(2, int)  # raises TypeError: issubclass() arg 1 must be a class
issubclass(int, 2)  # raises TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
class Odd(type):
    def __instancecheck__(cls, value): return value % 2
class Odds(metaclass=Odd): pass
assert isinstance(3, Odds) and not isinstance(4, (str, Odds)) and not type.__instancecheck__(Odds, 3)
