# *args and **kwargs.
def f(*args, **named): return args, named
assert f() == ((), {}) and f(1, 2) == ((1, 2), {}) and f(a=1) == ((), {'a': 1}) and f(1, a=2) == ((1,), {'a': 2})
def g(first, *rest): return first, rest
assert g(1) == (1, ()) and g(1, 2, 3) == (1, (2, 3))
def h(a, b=0, *args, c=1, **named): return a, b, args, c, named
assert h(1, 2, 3, 4, c=5, d=6) == (1, 2, (3, 4), 5, {'d': 6}) and h(1, d=2) == (1, 0, (), 1, {'d': 2})
def forward(*args, **named): return h(*args, **named)
assert forward(1, c=2) == (1, 0, (), 2, {})
def change(**named):
    named['x'] = 1
    return named
given = {'y': 2}
assert change(**given) == {'y': 2, 'x': 1} and given == {'y': 2}
assert list(f(**{'b': 1, 'a': 2})[1]) == ['b', 'a'] and f(**{'not an identifier': 1})[1] == {'not an identifier': 1} and type(f(1)[0]) is tuple
g()  # raises TypeError: g() missing 1 required positional argument: 'first'
h(b=1)  # raises TypeError: h() missing 1 required positional argument: 'a'
f(**{1: 2})  # raises TypeError: keywords must be strings
h(1, a=2)  # raises TypeError: h() got multiple values for argument 'a'
f(x=1, **{'x': 2})  # raises TypeError: __main__.f() got multiple values for keyword argument 'x'
