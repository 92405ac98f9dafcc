# What a parameter list can say, and what a call that does not fit is told.
def f(a, b=2, *rest, c, d=4, **named):
    return a, b, rest, c, d, named

assert f(1, c=3) == (1, 2, (), 3, 4, {})
assert f(1, 9, 8, 7, c=3, e=5) == (1, 9, (8, 7), 3, 4, {'e': 5})
assert f(*[1, 2], *(3,), **{'c': 0}, **{'x': 1}) == (1, 2, (3,), 0, 4, {'x': 1})

def p(a, /, b, *, c=0):
    return a, b, c
assert p(1, 2) == p(1, b=2) == (1, 2, 0)

def n(a, /, **named):
    return a, named
assert n(1, a=2) == (1, {'a': 2})

f()  # raises TypeError: f() missing 1 required positional argument: 'a'
f(1)  # raises TypeError: f() missing 1 required keyword-only argument: 'c'
f(1, a=2, c=3)  # raises TypeError: f() got multiple values for argument 'a'
f(1, 2, b=2, c=3)  # raises TypeError: f() got multiple values for argument 'b'
p(a=1, b=2)  # raises TypeError: p() got some positional-only arguments passed as keyword arguments: 'a'
p(1, 2, 3)  # raises TypeError: p() takes 2 positional arguments but 3 were given
p(1, b=2, d=3)  # raises TypeError: p() got an unexpected keyword argument 'd'
p()  # raises TypeError: p() missing 2 required positional arguments: 'a' and 'b'

def two(a, b): pass
def three(a, b, c): pass
def none(): pass
def opt(a, b=1): pass
def kw(*, a, b): pass
two()  # raises TypeError: two() missing 2 required positional arguments: 'a' and 'b'
three()  # raises TypeError: three() missing 3 required positional arguments: 'a', 'b', and 'c'
three(1)  # raises TypeError: three() missing 2 required positional arguments: 'b' and 'c'
none(1)  # raises TypeError: none() takes 0 positional arguments but 1 was given
none(x=1)  # raises TypeError: none() got an unexpected keyword argument 'x'
two(1, 2, 3)  # raises TypeError: two() takes 2 positional arguments but 3 were given
opt(1, 2, 3)  # raises TypeError: opt() takes from 1 to 2 positional arguments but 3 were given
opt(b=1)  # raises TypeError: opt() missing 1 required positional argument: 'a'
kw()  # raises TypeError: kw() missing 2 required keyword-only arguments: 'a' and 'b'
kw(a=1)  # raises TypeError: kw() missing 1 required keyword-only argument: 'b'
two(1, 2, **{'b': 3})  # raises TypeError: two() got multiple values for argument 'b'
two(**{1: 2})  # raises TypeError: keywords must be strings
two(*5)  # raises TypeError: __main__.two() argument after * must be an iterable, not int
two(**5)  # raises TypeError: __main__.two() argument after ** must be a mapping, not int

def default(values=[]):
    values.append(1)
    return values
assert default() is default() and default() == [1, 1, 1]

order = []
def note(x):
    order.append(x)
    return x
def q(a=note('default'), *, b: note('annotation') = note('keyword')): pass
assert order == ['default', 'keyword', 'annotation']
two(note('first'), b=note('second'))
assert order[3:] == ['first', 'second']

assert (lambda *a, k=1, **n: (a, k, n))(1, 2, k=3, z=4) == ((1, 2), 3, {'z': 4})

class C:
    def m(self, x): return x
C().m()  # raises TypeError: C.m() missing 1 required positional argument: 'x'
C().m(1, 2)  # raises TypeError: C.m() takes 2 positional arguments but 3 were given
C.m(1)  # raises TypeError: C.m() missing 1 required positional argument: 'x'
assert C.m(None, 5) == 5
