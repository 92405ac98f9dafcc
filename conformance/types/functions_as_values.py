# What functions, methods, types and modules are as values.
def f(a, b=1):
    """Adds."""
    return a + b
assert f.__name__ == 'f' and f.__doc__ == 'Adds.' and f.__qualname__ == 'f' and f.__module__ == '__main__' and callable(f)
f.note = 5
assert f.note == 5 and f.__dict__ == {'note': 5} and f.__defaults__ == (1,)
g = f
assert g is f and g == f and {f: 1}[g] == 1 and (lambda: 0).__name__ == '<lambda>'
assert callable(len) and callable(int) and callable(lambda: 0) and not callable(5) and not callable('f')
class C:
    def m(self): return self
    def __call__(self): return 'called'
c = C()
assert c.m() is c and c.m.__self__ is c and c.m == c.m and c.m.__func__ is C.m and callable(c) and c() == 'called' and C.m(c) is c
assert type(f).__name__ == 'function' and type(c.m).__name__ == 'method' and type(len).__name__ == 'builtin_function_or_method' and type(C).__name__ == 'type'
assert type(5) is int and type(type) is type and type(None).__name__ == 'NoneType' and type(...).__name__ == 'ellipsis' and type(NotImplemented).__name__ == 'NotImplementedType'
assert int.__name__ == 'int' and repr(int) == "<class 'int'>" and str(C) == "<class '__main__.C'>" and repr(len) == '<built-in function len>'
assert str.upper('a') == 'A' and list(map(str.strip, [' a '])) == ['a'] and [].append.__name__ == 'append' and dict.get({'a': 1}, 'a') == 1
assert (5).__add__(3) == 8 and 'a'.__len__() == 1 and [1].__getitem__(0) == 1 and int.__add__(1, 2) == 3 and (5).__radd__(1) == 6 and (1).__add__('a') is NotImplemented
T = type('T', (C,), {'x': 1, 'hi': lambda self: 'hi'})
assert T.__name__ == 'T' and T().x == 1 and T().hi() == 'hi' and issubclass(T, C) and T()() == 'called'
assert [fn(2) for fn in (lambda x: x + 1, str, float)] == [3, '2', 2.0] and (lambda *a: a)(1, 2) == (1, 2)
table = {'add': lambda a, b: a + b, 'neg': lambda a: -a}
assert table['add'](1, 2) == 3 and table['neg'](1) == -1
assert None is None and type(None)() is None and repr(None) == 'None' and NotImplemented is NotImplemented and bool(...) is True
five, text, none = 5, 'text', None
five()  # raises TypeError: 'int' object is not callable
text()  # raises TypeError: 'str' object is not callable
none()  # raises TypeError: 'NoneType' object is not callable
f.nope  # raises AttributeError: 'function' object has no attribute 'nope'
len.x = 1  # raises AttributeError: 'builtin_function_or_method' object has no attribute 'x'
len([1], 2)  # raises TypeError: len() takes exactly one argument (2 given)
len()  # raises TypeError: len() takes exactly one argument (0 given)
len(x=1)  # raises TypeError: len() takes no keyword arguments
int(1, 2, 3)  # raises TypeError: int() takes at most 2 arguments (3 given)
int(x=5)  # raises TypeError: 'x' is an invalid keyword argument for int()
type()  # raises TypeError: type() takes 1 or 3 arguments
type('X', (), 5)  # raises TypeError: type.__new__() argument 3 must be dict, not int
object(1)  # raises TypeError: object() takes no arguments
str.nope  # raises AttributeError: type object 'str' has no attribute 'nope'
