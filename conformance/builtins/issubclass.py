# issubclass: whether a class is another or inherits it.
assert issubclass(bool, int) and issubclass(int, int) and issubclass(int, object) and not issubclass(int, bool)
assert issubclass(int, (str, int)) and not issubclass(list, (tuple, set)) and issubclass(bool, int | str)
class A: pass
class B(A): pass
class C(B): pass
class D(C, A): pass
assert issubclass(C, A) and issubclass(D, A) and not issubclass(A, C) and issubclass(type, object)
assert issubclass(KeyError, LookupError) and issubclass(FileNotFoundError, OSError) and issubclass(TimeoutError, OSError) and issubclass(ModuleNotFoundError, ImportError)
assert issubclass(NotImplementedError, RuntimeError) and issubclass(UnicodeError, ValueError) and not issubclass(GeneratorExit, Exception)
issubclass(5, int)  # raises TypeError: issubclass() arg 1 must be a class
issubclass('int', str)  # raises TypeError: issubclass() arg 1 must be a class
issubclass(int, 'str')  # raises TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
issubclass(int, [int])  # raises TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
issubclass(int)  # raises TypeError: issubclass expected 2 arguments, got 1
