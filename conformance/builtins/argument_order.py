# What is said first of a call that is wrong in several ways.
round(digits=1)  # raises TypeError: round() missing required argument 'number' (pos 1)
sum(object=1)  # raises TypeError: sum() takes at least 1 positional argument (0 given)
sum(5, '')  # raises TypeError: 'int' object is not iterable
sorted([1], cmp=1)  # raises TypeError: 'cmp' is an invalid keyword argument for sort()
[1].sort(1, 2, 3)  # raises TypeError: sort() takes at most 2 arguments (3 given)
[1].sort(len)  # raises TypeError: sort() takes no positional arguments
'a'.find()  # raises TypeError: find() takes at least 1 argument (0 given)
'a'.count('a', 1, 2, 3)  # raises TypeError: count() takes at most 3 arguments (4 given)
'a'.encode('ascii', encoding='ascii')  # raises TypeError: argument for encode() given by name ('encoding') and position (1)
(1).__add__()  # raises TypeError: expected 1 argument, got 0
{1}.union(other=[2])  # raises TypeError: set.union() takes no keyword arguments
dict.fromkeys()  # raises TypeError: fromkeys expected at least 1 argument, got 0
int.from_bytes()  # raises TypeError: from_bytes() missing required argument 'bytes' (pos 1)
int('a', 99)  # raises ValueError: int() base must be >= 2 and <= 36, or 0
pow('a', 'b', 3)  # raises TypeError: unsupported operand type(s) for ** or pow(): 'str', 'str', 'int'
pow(2, 2.0, 3)  # raises TypeError: pow() 3rd argument not allowed unless all arguments are integers
chr(2 ** 40)  # raises OverflowError: Python int too large to convert to C int
[1].index(1, None)  # raises TypeError: slice indices must be integers or have an __index__ method
slice(1, stop=2)  # raises TypeError: slice() takes no keyword arguments
(5).to_bytes(-1)  # raises ValueError: length argument must be non-negative
(5).to_bytes(1, 'middle')  # raises ValueError: byteorder must be either 'little' or 'big'
