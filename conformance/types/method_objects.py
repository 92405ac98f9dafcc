# Bound methods as values.
l = []
add = l.append
add(1); add(2)
assert l == [1, 2] and add.__self__ is l and add.__name__ == 'append' and callable(add) and list(map('a-b'.split, '-')) == [['a', 'b']] and [f('x') for f in (str.upper, 'y'.join)] == ['X', 'x']
assert str.upper('a') == 'A' and list.__len__([1]) == 1 and dict.get({'a': 1}, 'a') == 1 and sorted('bA', key=str.lower) == ['A', 'b'] and callable(str.upper)
str.upper(5)  # raises TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
list.append((1,), 2)  # raises TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object
str.join([','], ['a'])  # raises TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'list' object
add()  # raises TypeError: list.append() takes exactly one argument (0 given)
add.x = 1  # raises AttributeError: 'builtin_function_or_method' object has no attribute 'x'
add[0]  # raises TypeError: 'builtin_function_or_method' object is not subscriptable
