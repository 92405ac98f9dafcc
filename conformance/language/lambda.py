# lambda: a function in an expression.
assert (lambda: 1)() == 1 and (lambda x, y=2: x + y)(1) == 3 and (lambda *a, **k: (a, k))(1, b=2) == ((1,), {'b': 2})
assert (lambda x, /, y, *, z: (x, y, z))(1, y=2, z=3) == (1, 2, 3)
add = lambda a: lambda b: a + b
assert add(1)(2) == 3 and sorted([3, 1], key=lambda n: -n) == [3, 1] and (lambda f: f(f))(lambda f: 'ok') == 'ok'
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
assert [f() for f in late] == [2, 2, 2] and [f() for f in early] == [0, 1, 2]
table = {'up': lambda s: s.upper(), 'twice': lambda s: s * 2}
assert table['up']('a') == 'A' and [f('b') for f in table.values()] == ['B', 'bb'] and (lambda x: x if x else 0)(None) == 0
assert (lambda: 5).__name__ == '<lambda>' and (lambda n: 1 if n < 2 else n * (lambda m: m)(n - 1))(3) == 6
(lambda x: x)()  # raises TypeError: <lambda>() missing 1 required positional argument: 'x'
(lambda: 0)(1)  # raises TypeError: <lambda>() takes 0 positional arguments but 1 was given
(lambda x: x)(y=1)  # raises TypeError: <lambda>() got an unexpected keyword argument 'y'
lambda x: return x  # raises SyntaxError: invalid syntax
lambda x: x = 5  # raises SyntaxError: cannot assign to lambda
