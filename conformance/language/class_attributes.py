# Attributes of classes and of instances.
class C:
    shared = []
    count = 0
    def __init__(self): self.own = []
a, b = C(), C()
a.shared.append(1); a.own.append(2)
assert b.shared == [1] and b.own == [] and C.shared is a.shared
a.count += 1
assert a.count == 1 and b.count == 0 and C.count == 0 and 'count' in vars(a) and 'count' not in vars(b)
C.count = 5
assert b.count == 5 and a.count == 1
del a.count
assert a.count == 5
C.added = lambda self: 'added'
assert a.added() == 'added' and C.__name__ == 'C' and C.__module__ == '__main__'
b.only = 1
assert not hasattr(a, 'only') and b.__dict__ == {'own': [], 'only': 1}
class Body:
    x = 1
    y = x + 1
    for i in range(3): z = i
    if y > 1: w = 'yes'
assert (Body.y, Body.z, Body.w, Body.i) == (2, 2, 'yes', 2)
a.nope  # raises AttributeError: 'C' object has no attribute 'nope'
C.nope  # raises AttributeError: type object 'C' has no attribute 'nope'
del a.nope  # raises AttributeError: 'C' object has no attribute 'nope'
del C.nope  # raises AttributeError: type object 'C' has no attribute 'nope'
class Uses:
    x = 1
    def m(self): return x
    f = lambda: x_missing
Uses.f()  # raises NameError: name 'x_missing' is not defined
