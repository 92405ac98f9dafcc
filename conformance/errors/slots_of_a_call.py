# Arguments twice, in the wrong place or under a wrong name.
def f(a, b=2, *, c=3): pass
f(1, a=2)  # raises TypeError: f() got multiple values for argument 'a'
f(1, 2, 3)  # raises TypeError: f() takes from 1 to 2 positional arguments but 3 were given
f(b=1)  # raises TypeError: f() missing 1 required positional argument: 'a'
f()  # raises TypeError: f() missing 1 required positional argument: 'a'
f(1, d=4)  # raises TypeError: f() got an unexpected keyword argument 'd'
f(1, **{'b': 2, 'B': 3})  # raises TypeError: f() got an unexpected keyword argument 'B'
f(*[1, 2, 3])  # raises TypeError: f() takes from 1 to 2 positional arguments but 3 were given
f(**{'a': 1}, a=2)  # raises TypeError: __main__.f() got multiple values for keyword argument 'a'
f(1, c=1, **{'c': 2})  # raises TypeError: __main__.f() got multiple values for keyword argument 'c'
f(*None)  # raises TypeError: __main__.f() argument after * must be an iterable, not NoneType
f(**None)  # raises TypeError: __main__.f() argument after ** must be a mapping, not NoneType
f(1)(2)  # raises TypeError: 'NoneType' object is not callable
f(1).x  # raises AttributeError: 'NoneType' object has no attribute 'x'
f(1)[0]  # raises TypeError: 'NoneType' object is not subscriptable
f(a=1, 2)  # raises SyntaxError: positional argument follows keyword argument
f(1 2)  # raises SyntaxError: invalid syntax. Perhaps you forgot a comma?
f(a:1)  # raises SyntaxError: invalid syntax
f(1, 2  # raises SyntaxError: '(' was never closed
