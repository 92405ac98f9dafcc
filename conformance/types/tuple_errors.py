# What a tuple refuses.
t = (1, 'a', [2])
t[3]  # raises IndexError: tuple index out of range
t['a']  # raises TypeError: tuple indices must be integers or slices, not str
t[0] = 5  # raises TypeError: 'tuple' object does not support item assignment
t[2] += [3]  # raises TypeError: 'tuple' object does not support item assignment
del t[0]  # raises TypeError: 'tuple' object doesn't support item deletion
t.append(4)  # raises AttributeError: 'tuple' object has no attribute 'append'
t.sort()  # raises AttributeError: 'tuple' object has no attribute 'sort'
t.remove(1)  # raises AttributeError: 'tuple' object has no attribute 'remove'
t + [1]  # raises TypeError: can only concatenate tuple (not "list") to tuple
t * 'a'  # raises TypeError: can't multiply sequence by non-int of type 'str'
t.index('z')  # raises ValueError: tuple.index(x): x not in tuple
t()  # raises TypeError: 'tuple' object is not callable
{t: 1}  # raises TypeError: unhashable type: 'list'
t < (1, 2)  # raises TypeError: '<' not supported between instances of 'str' and 'int'
a, b = t  # raises ValueError: too many values to unpack (expected 2)
assert t == (1, 'a', [2])
