# Parameters behind * are given by name.
def f(a, *, key, opt='o'): return a, key, opt
assert f(1, key=2) == (1, 2, 'o') and f(opt=3, key=2, a=1) == (1, 2, 3) and f(1, **{'key': 5}) == (1, 5, 'o')
def g(*args, sep=','): return sep.join(map(str, args))
assert g(1, 2) == '1,2' and g(1, 2, sep='-') == '1-2' and g() == ''
def h(*, x): return x
assert h(x=1) == 1 and (lambda *, k: k)(k=2) == 2
f(1, 2)  # raises TypeError: f() takes 1 positional argument but 2 were given
f(1)  # raises TypeError: f() missing 1 required keyword-only argument: 'key'
f(1, 2, key=3)  # raises TypeError: f() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
h(1)  # raises TypeError: h() takes 0 positional arguments but 1 was given
h()  # raises TypeError: h() missing 1 required keyword-only argument: 'x'
g(1, spe='-')  # raises TypeError: g() got an unexpected keyword argument 'spe'
def bad(*): pass  # raises SyntaxError: named arguments must follow bare *
def worse(*, **k): pass  # raises SyntaxError: named arguments must follow bare *
