# getattr, hasattr, setattr and delattr: attributes by name.
class Box:
    kind = 'box'
    def __init__(self): self.size = 1
    def grow(self, by): self.size += by
b = Box()
assert getattr(b, 'size') == 1 and getattr(b, 'kind') == 'box' and getattr(b, 'colour', 'none') == 'none' and getattr(b, 'size', 9) == 1
getattr(b, 'grow')(4)
assert b.size == 5 and getattr('abc', 'upper')() == 'ABC' and [getattr(5, n) for n in ('real', 'imag')] == [5, 0]
setattr(b, 'colour', 'red')
setattr(b, 'not an identifier', 1)
assert b.colour == 'red' and getattr(b, 'not an identifier') == 1 and hasattr(b, 'colour') and hasattr(b, 'grow') and not hasattr(b, 'weight')
delattr(b, 'colour')
assert not hasattr(b, 'colour') and setattr(b, 'x', 1) is None
class Dynamic:
    def __getattr__(self, name):
        if name == 'broken': raise ValueError('other error')
        if name.startswith('get_'): return name[4:]
        raise AttributeError(name)
d = Dynamic()
assert getattr(d, 'get_x') == 'x' and not hasattr(d, 'y') and getattr(d, 'y', 0) == 0
hasattr(d, 'broken')  # raises ValueError: other error
getattr(b, 'weight')  # raises AttributeError: 'Box' object has no attribute 'weight'
getattr(d, 'y')  # raises AttributeError: y
getattr(b, 5)  # raises TypeError: attribute name must be string, not 'int'
getattr(b)  # raises TypeError: getattr expected at least 2 arguments, got 1
hasattr(b, None)  # raises TypeError: attribute name must be string, not 'NoneType'
setattr(b, 5, 1)  # raises TypeError: attribute name must be string, not 'int'
setattr(b, 'x')  # raises TypeError: setattr expected 3 arguments, got 2
setattr(5, 'x', 1)  # raises AttributeError: 'int' object has no attribute 'x'
setattr('a', 'upper', 1)  # raises AttributeError: 'str' object attribute 'upper' is read-only
delattr(b, 'weight')  # raises AttributeError: 'Box' object has no attribute 'weight'
delattr(b, 'kind')  # raises AttributeError: 'Box' object has no attribute 'kind'
