# Functions in functions.
def outer(x):
    def middle(y):
        def inner(z): return x + y + z
        return inner
    return middle
assert outer(1)(2)(3) == 6 and outer('a')('b')('c') == 'abc'
def helpers(n):
    def double(v): return v * 2
    def apply(f, v): return f(v)
    return apply(double, n)
assert helpers(4) == 8
helpers(None)  # raises TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
double(1)  # raises NameError: name 'double' is not defined
outer(1)(2)()  # raises TypeError: outer.<locals>.middle.<locals>.inner() missing 1 required positional argument: 'z'
outer(1)(2)('c')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
