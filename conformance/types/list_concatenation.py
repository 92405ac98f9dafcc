# + of lists makes a new one; += changes the left one.
a, b = [1], [2]
assert a + b == [1, 2] and a == [1] and [] + [] == [] and [*a, *b, 3] == [1, 2, 3] and sum([a, b], []) == [1, 2]
c = a
c += b
assert a == [1, 2] and (a + b) is not a
c += 'xy'
assert a == [1, 2, 'x', 'y']
a + 1  # raises TypeError: can only concatenate list (not "int") to list
a + 'x'  # raises TypeError: can only concatenate list (not "str") to list
a + (1,)  # raises TypeError: can only concatenate list (not "tuple") to list
a + None  # raises TypeError: can only concatenate list (not "NoneType") to list
1 + a  # raises TypeError: unsupported operand type(s) for +: 'int' and 'list'
a += 1  # raises TypeError: 'int' object is not iterable
