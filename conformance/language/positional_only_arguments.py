# Parameters before / are given by place.
def f(a, b=2, /, c=3): return a, b, c
assert f(1) == (1, 2, 3) and f(1, 5, c=6) == (1, 5, 6) and f(1, 5, 6) == (1, 5, 6)
def g(name, /, **rest): return name, rest
assert g('x', name='y') == ('x', {'name': 'y'})
def h(a, /, b, *, c): return a, b, c
assert h(1, 2, c=3) == h(1, b=2, c=3) == (1, 2, 3)
f(a=1)  # raises TypeError: f() got some positional-only arguments passed as keyword arguments: 'a'
f(1, b=2)  # raises TypeError: f() got some positional-only arguments passed as keyword arguments: 'b'
f()  # raises TypeError: f() missing 1 required positional argument: 'a'
g()  # raises TypeError: g() missing 1 required positional argument: 'name'
h(1, 2, 3)  # raises TypeError: h() takes 2 positional arguments but 3 were given
h(a=1, b=2, c=3)  # raises TypeError: h() got some positional-only arguments passed as keyword arguments: 'a'
def bad(/, a): pass  # raises SyntaxError: at least one argument must precede /
def worse(a, /, /): pass  # raises SyntaxError: / may appear only once
