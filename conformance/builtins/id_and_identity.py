# id and is: whether two names are one object.
a = [1, 2]
b = a
c = [1, 2]
assert a is b and a is not c and a == c and id(a) == id(b) and id(a) != id(c) and type(id(a)) is int
b.append(3)
assert a == [1, 2, 3] and c == [1, 2]
def same(x): return x
assert same(a) is a and (a, 1)[0] is a and {'k': a}['k'] is a and [a][0] is a
assert None is None and True is (1 == 1) and (not 0) is True and NotImplemented is NotImplemented and ... is Ellipsis
assert type(5) is int and [].append(1) is None and a[:] is not a and a.copy() is not a and list(a) is not a
t = (1, 2)
assert tuple(t) is t
default = object()
assert {}.get('x', default) is default
x = y = []
x += [1]
assert y is x
x = x + [2]
assert y is not x and y == [1]
