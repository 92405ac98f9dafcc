# isinstance: whether a value is of a class or of one that inherits it.
assert isinstance(5, int) and isinstance(True, int) and not isinstance(5, str) and not isinstance(5.0, int) and isinstance(None, type(None))
assert isinstance('a', (int, str)) and isinstance('a', (int, (float, (str,)))) and not isinstance('a', ()) and isinstance(5, int | str) and not isinstance(5.0, int | str)
assert isinstance([], list) and isinstance({}, dict) and isinstance(int, type) and isinstance(len, object) and isinstance(None, int | None)
class Base: pass
class Child(Base): pass
class Other: pass
assert isinstance(Child(), Base) and isinstance(Child(), Child) and not isinstance(Base(), Child) and not isinstance(Other(), (Base, Child))
assert isinstance(KeyError('x'), LookupError) and isinstance(KeyError('x'), (ValueError, Exception)) and not isinstance(KeyError, Exception)
class Text(str): pass
class Number(int): pass
assert isinstance(Text('a'), str) and type(Text('a')) is not str and isinstance(Number(5), int)
isinstance(5, 'int')  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
isinstance(5, [int, str])  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
isinstance(5, 5)  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
isinstance(5, None)  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
isinstance(5, list[int])  # raises TypeError: isinstance() argument 2 cannot be a parameterized generic
isinstance(5)  # raises TypeError: isinstance expected 2 arguments, got 1
isinstance('a', (int, 5))  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
