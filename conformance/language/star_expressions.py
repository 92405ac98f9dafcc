# * and ** in displays and calls.
l, t, d = [1, 2], (3,), {'a': 1}
assert [*l, *t, 4] == [1, 2, 3, 4] and (*l, *'ab') == (1, 2, 'a', 'b') and {*l, *[2, 5]} == {1, 2, 5}
assert {**d, 'b': 2, **{'a': 9}} == {'a': 9, 'b': 2} and {'a': 0, **d} == {'a': 1} and [*d] == ['a'] and [*range(2), *[]] == [0, 1]
def f(*args, **named): return args, named
assert f(*l, 5, *t) == ((1, 2, 5, 3), {}) and f(0, *l, x=1, **d, **{'c': 2}) == ((0, 1, 2), {'x': 1, 'a': 1, 'c': 2})
assert f(*(), **{}) == ((), {}) and f(*'ab', k='v') == (('a', 'b'), {'k': 'v'}) and max(*l) == 2 and f(k=1, *l) == ((1, 2), {'k': 1})
x = *l, 3
assert x == (1, 2, 3) and [n for n in (*l, *l)] == [1, 2, 1, 2]
def g(): return *l, 0
assert g() == (1, 2, 0) and 'abc'[slice(*[0, 2])] == 'ab' and print(*[], end='') is None
[*5]  # raises TypeError: Value after * must be an iterable, not int
f(*5)  # raises TypeError: __main__.f() argument after * must be an iterable, not int
f(**5)  # raises TypeError: __main__.f() argument after ** must be a mapping, not int
{**[1]}  # raises TypeError: 'list' object is not a mapping
f(**{1: 2})  # raises TypeError: keywords must be strings
f(a=1, **d)  # raises TypeError: __main__.f() got multiple values for keyword argument 'a'
{*[[]]}  # raises TypeError: unhashable type: 'list'
