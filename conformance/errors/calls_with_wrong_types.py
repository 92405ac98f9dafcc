# Functions of the program that get what they cannot use.
def double(n): return n * 2
def total(items): return sum(items)
def first(items): return items[0]
def name(user): return user['name'].upper()
def average(a, b): return (a + b) / 2
double(None)  # raises TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
double({})  # raises TypeError: unsupported operand type(s) for *: 'dict' and 'int'
total(5)  # raises TypeError: 'int' object is not iterable
total('ab')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
total([1, '2'])  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
first([])  # raises IndexError: list index out of range
first(5)  # raises TypeError: 'int' object is not subscriptable
first({})  # raises KeyError: 0
name({})  # raises KeyError: 'name'
name(None)  # raises TypeError: 'NoneType' object is not subscriptable
name('ann')  # raises TypeError: string indices must be integers, not 'str'
name({'name': None})  # raises AttributeError: 'NoneType' object has no attribute 'upper'
name([{'name': 'a'}])  # raises TypeError: list indices must be integers or slices, not str
average('1', '2')  # raises TypeError: unsupported operand type(s) for /: 'str' and 'int'
average(1, '2')  # raises TypeError: unsupported operand type(s) for +: 'int' and 'str'
average([1], [2])  # raises TypeError: unsupported operand type(s) for /: 'list' and 'int'
average(None, 1)  # raises TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
average(1)  # raises TypeError: average() missing 1 required positional argument: 'b'
assert double('ab') == 'abab' and total([1.5]) == 1.5 and first('xy') == 'x' and average(1, 2) == 1.5
