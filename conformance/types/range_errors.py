# What a range refuses.
r = range(5)
r[5]  # raises IndexError: range object index out of range
r[-6]  # raises IndexError: range object index out of range
r['a']  # raises TypeError: range indices must be integers or slices, not str
r[0] = 1  # raises TypeError: 'range' object does not support item assignment
del r[0]  # raises TypeError: 'range' object doesn't support item deletion
r + r  # raises TypeError: unsupported operand type(s) for +: 'range' and 'range'
r * 2  # raises TypeError: unsupported operand type(s) for *: 'range' and 'int'
r < r  # raises TypeError: '<' not supported between instances of 'range' and 'range'
r.append(1)  # raises AttributeError: 'range' object has no attribute 'append'
r.index(9)  # raises ValueError: 9 is not in range
range(1.5)  # raises TypeError: 'float' object cannot be interpreted as an integer
range('5')  # raises TypeError: 'str' object cannot be interpreted as an integer
range(None)  # raises TypeError: 'NoneType' object cannot be interpreted as an integer
range()  # raises TypeError: range expected at least 1 argument, got 0
range(0, 5, 0)  # raises ValueError: range() arg 3 must not be zero
assert list(r) == [0, 1, 2, 3, 4]
