# Defaults are made once, when def runs.
def f(a, b=1, *, c=2): return a, b, c
assert f(0) == (0, 1, 2) and f(0, 5) == (0, 5, 2) and f(0, c=7) == (0, 1, 7) and f(b=3, a=4) == (4, 3, 2)
def grow(x, to=[]):
    to.append(x)
    return to
assert grow(1) == [1] and grow(2) == [1, 2] and grow(3, []) == [3]
def fresh(x, to=None):
    to = [] if to is None else to
    to.append(x)
    return to
assert fresh(1) == [1] and fresh(2) == [2]
n = 1
def frozen(v=n): return v
n = 2
assert frozen() == 1
calls = []
def default(): calls.append(1); return 'd'
def g(x=default()): return x
assert g() == g() == 'd' and calls == [1]
def h(a, b=(1, 2), c={'k': 1}): return b[0] + c['k']
assert h(0) == 2 and f.__defaults__ == (1,)
f()  # raises TypeError: f() missing 1 required positional argument: 'a'
f(1, 2, 3)  # raises TypeError: f() takes from 1 to 2 positional arguments but 3 were given
def bad(a=1, b): pass  # raises SyntaxError: parameter without a default follows parameter with a default
def worse(a=undefined): pass  # raises NameError: name 'undefined' is not defined
