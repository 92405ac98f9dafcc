# What functions say of themselves, and what of it can be set.
def area(side, scale=1, *, unit='m'):
    "Side by side."
    return side * side * scale, unit
assert (area.__defaults__, area.__kwdefaults__, area.__doc__) == ((1,), {'unit': 'm'}, 'Side by side.')
area.__defaults__, area.__kwdefaults__ = (2, 3), {'unit': 'cm'}
assert area() == (12, 'cm')
area.__defaults__ = [1]  # raises TypeError: __defaults__ must be set to a tuple object
area.__kwdefaults__ = 1  # raises TypeError: __kwdefaults__ must be set to a dict object
area.__annotations__ = 1  # raises TypeError: __annotations__ must be set to a dict object
area.__name__ = 1  # raises TypeError: __name__ must be set to a string object
area.__dict__ = 1  # raises TypeError: __dict__ must be set to a dictionary, not a 'int'
area.__dict__['note'] = 'flat'
assert area.note == 'flat' and vars(area) == {'note': 'flat'}
area.__qualname__ = 'Square.area'
area(1, 2, 3)  # raises TypeError: Square.area() takes from 0 to 2 positional arguments but 3 were given
def formatted(): f'no text of its own'
def empty(): ''
assert formatted.__doc__ is None and empty.__doc__ == ''
class Box:
    def lid(self): return self
    @staticmethod
    def size(): "How large."
box = Box()
assert box.lid.__func__ is Box.lid and box.lid.__self__ is box and Box.lid.__get__(7)() == 7
box.lid.color = 1  # raises AttributeError: 'method' object has no attribute 'color'
Box.lid.__get__(None)  # raises TypeError: __get__(None, None) is invalid
static = Box.__dict__['size']
static.mark = 1
assert static.__wrapped__ is Box.size and static.__doc__ == 'How large.' and static.mark == 1
width: int = 3
assert __annotations__ == {'width': int}
