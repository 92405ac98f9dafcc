# Generators as values.
def g(): yield 1
a = g()
assert iter(a) is a and type(a).__name__ == 'generator' and bool(a) and a == a and g() != g() and repr(a).startswith('<generator object g at 0x') and a.__name__ == 'g'
assert list(a) == [1] and list(a) == [] and hasattr(a, 'send') and hasattr(a, 'close') and not hasattr(a, '__len__') and next(g(), 0) == 1
a + a  # raises TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
a[0]  # raises TypeError: 'generator' object is not subscriptable
len(a)  # raises TypeError: object of type 'generator' has no len()
a()  # raises TypeError: 'generator' object is not callable
next(a)  # raises StopIteration
a < a  # raises TypeError: '<' not supported between instances of 'generator' and 'generator'
a.append(1)  # raises AttributeError: 'generator' object has no attribute 'append'
