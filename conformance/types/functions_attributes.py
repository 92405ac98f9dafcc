# What a function knows about itself.
def area(w: int, h: int = 2, *, unit: str = 'm') -> str:
    """Width times height."""
    return f'{w * h}{unit}'
assert area.__name__ == 'area' and area.__qualname__ == 'area' and area.__doc__ == 'Width times height.' and area.__module__ == '__main__'
assert area.__defaults__ == (2,) and area.__annotations__ == {'w': int, 'h': int, 'unit': str, 'return': str}
area.calls = 0
area.calls += 1
assert area.calls == 1 and area.__dict__ == {'calls': 1} and callable(area) and repr(area).startswith('<function area at 0x')
area.__name__ = 'renamed'
assert area.__name__ == 'renamed' and (lambda: 0).__name__ == '<lambda>' and len.__name__ == 'len' and 'a'.upper.__name__ == 'upper'
def outer():
    def inner(): pass
    return inner
assert outer().__qualname__ == 'outer.<locals>.inner' and outer() is not outer() and outer.__doc__ is None and outer.__defaults__ is None
class C:
    def m(self): return self
    @staticmethod
    def s(): pass
c = C()
assert C.m.__qualname__ == 'C.m' and c.m.__self__ is c and c.m.__func__ is C.m and c.m == c.m and c.m.__name__ == 'm' and C.s.__name__ == 's' and [].append.__self__ == []
table = {'add': lambda a, b: a + b, 'len': len}
assert table['add'](1, 2) == 3 and table['len']('ab') == 2 and (lambda f: f(4))(abs) == 4 and {area: 1}[area] == 1
area.missing  # raises AttributeError: 'function' object has no attribute 'missing'
area[0]  # raises TypeError: 'function' object is not subscriptable
area + 1  # raises TypeError: unsupported operand type(s) for +: 'function' and 'int'
area.m()  # raises AttributeError: 'function' object has no attribute 'm'
del area.missing  # raises AttributeError: 'function' object has no attribute 'missing'
len.x = 1  # raises AttributeError: 'builtin_function_or_method' object has no attribute 'x'
