# __slots__: the only attributes that objects of a class have room for.
class Pixel:
    __slots__ = ('row', '__secret')
    def __init__(self): self.row = 3
    def paint(self): pass
p = Pixel()
assert p.row == 3 and Pixel.__slots__ == ('row', '__secret')
assert Pixel.row.__get__(p) == 3 and Pixel.row.__objclass__ is Pixel and repr(Pixel.row) == "<member 'row' of 'Pixel' objects>"
p.depth = 1  # raises AttributeError: 'Pixel' object has no attribute 'depth'
p.paint = 1  # raises AttributeError: 'Pixel' object attribute 'paint' is read-only
p._Pixel__secret  # raises AttributeError: 'Pixel' object has no attribute '_Pixel__secret'
del p._Pixel__secret  # raises AttributeError: _Pixel__secret
p.__dict__  # raises AttributeError: 'Pixel' object has no attribute '__dict__'
Pixel.row.__get__('x')  # raises TypeError: descriptor 'row' for 'Pixel' objects doesn't apply to a 'str' object
class Open(Pixel): pass
o = Open()
o.depth = 7
assert o.__dict__ == {'depth': 7} and o.row == 3
class Deep(Pixel): __slots__ = ['depth', '__dict__']
d = Deep()
d.depth, d.other = 1, 2
assert d.__dict__ == {'other': 2}
class Other: __slots__ = 'x'
class Both(Pixel, Other): pass  # raises TypeError: multiple bases have instance lay-out conflict
class Twice(Open): __slots__ = ['__dict__']  # raises TypeError: __dict__ slot disallowed: we already got one
class Weak: __slots__ = ['__weakref__', '__weakref__']  # raises TypeError: __weakref__ slot disallowed: we already got one
class Gap: __slots__ = 'a b'  # raises TypeError: __slots__ must be identifiers
class Number: __slots__ = [1]  # raises TypeError: __slots__ items must be strings, not 'int'
class Count(int): __slots__ = 'unit'  # raises TypeError: nonempty __slots__ not supported for subtype of 'int'
class Preset: __slots__ = 'a'; a = 1  # raises ValueError: 'a' in __slots__ conflicts with class variable
class Same: __slots__ = 'x'
same = Same()
same.x = 5
same.__class__ = Other
assert type(same) is Other and same.x == 5
same.__class__ = Pixel  # raises TypeError: __class__ assignment: 'Pixel' object layout differs from 'Other'
