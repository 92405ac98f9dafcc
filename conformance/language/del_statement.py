# del of names, items, slices and attributes.
x, l, d = 1, [0, 1, 2, 3], {'a': 1, 'b': 2}
del x
del l[0], d['a']
assert l == [1, 2, 3] and d == {'b': 2}
del l[1:]
assert l == [1]
a, b, (c, e) = 1, 2, (3, 4)
del a, (b, c)
assert e == 4
class O: pass
o = O()
o.p = 1
del o.p
assert not hasattr(o, 'p')
def f():
    y = 1
    del y
    y = 2
    return y
assert f() == 2
del x  # raises NameError: name 'x' is not defined
del l[5]  # raises IndexError: list assignment index out of range
del d['zz']  # raises KeyError: 'zz'
del o.p  # raises AttributeError: 'O' object has no attribute 'p'
del undefined  # raises NameError: name 'undefined' is not defined
def g():
    y = 1
    del y
    return y
g()  # raises UnboundLocalError: cannot access local variable 'y' where it is not associated with a value
del 5  # raises SyntaxError: cannot delete literal
del f()  # raises SyntaxError: cannot delete function call
del (1, 2)[0]  # raises TypeError: 'tuple' object doesn't support item deletion
