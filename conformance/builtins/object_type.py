# object: what every class inherits.
o = object()
assert o == o and o != object() and isinstance(o, object) and hash(o) == hash(o) and type(o) is object
assert str(o).startswith('<object object at 0x') and repr(o) == str(o) and bool(o) and {o: 1}[o] == 1
class Plain: pass
p = Plain()
assert Plain.__bases__ == (object,) and repr(p).startswith('<__main__.Plain object at 0x') and repr(Plain) == "<class '__main__.Plain'>"
assert (p == 1) is False and (p != 1) is True and p.__eq__(1) is NotImplemented and p.__ne__(p) is False
assert o.__class__ is object and object.__name__ == 'object'
missing = object()
def find(d, key): return d.get(key, missing) is missing
assert find({}, 'a') and not find({'a': None}, 'a')
o.x = 1  # raises AttributeError: 'object' object has no attribute 'x'
object(1)  # raises TypeError: object() takes no arguments
o < o  # raises TypeError: '<' not supported between instances of 'object' and 'object'
o + 1  # raises TypeError: unsupported operand type(s) for +: 'object' and 'int'
o()  # raises TypeError: 'object' object is not callable
len(o)  # raises TypeError: object of type 'object' has no len()
o[0]  # raises TypeError: 'object' object is not subscriptable
