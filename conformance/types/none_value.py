# None: one value, equal to nothing else.
def nothing(): pass
def bare(): return
assert nothing() is None and bare() is None and None == None and not None and None is None and None != 0 and None != False and None != ''
assert str(None) == repr(None) == f'{None}' == 'None' and type(None).__name__ == 'NoneType' and isinstance(None, type(None)) and {None: 1}[None] == 1
assert [None].count(None) == 1 and (None or 'x') == 'x' and (None and 1 / 0) is None and [x for x in (1, None) if x is not None] == [1]
assert type(None)() is None and hash(None) == hash(None) and (None, 1) != (1, None) and None in (None,)
def default(x=None): return 'none' if x is None else x
assert default() == 'none' and default(0) == 0 and default(None) == 'none'
None + 1  # raises TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
None > 0  # raises TypeError: '>' not supported between instances of 'NoneType' and 'int'
None()  # raises TypeError: 'NoneType' object is not callable
None[0]  # raises TypeError: 'NoneType' object is not subscriptable
None.x  # raises AttributeError: 'NoneType' object has no attribute 'x'
None.x = 1  # raises AttributeError: 'NoneType' object has no attribute 'x'
len(None)  # raises TypeError: object of type 'NoneType' has no len()
iter(None)  # raises TypeError: 'NoneType' object is not iterable
int(None)  # raises TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
-None  # raises TypeError: bad operand type for unary -: 'NoneType'
