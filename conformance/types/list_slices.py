# Reading and assigning slices.
l = list(range(6))
assert l[1:4] == [1, 2, 3] and l[:2] == [0, 1] and l[-2:] == [4, 5] and l[::2] == [0, 2, 4] and l[::-1] == [5, 4, 3, 2, 1, 0] and l[4:1:-1] == [4, 3, 2]
assert l[10:] == [] and l[:100] == l and l[3:1] == [] and l[-100:2] == [0, 1] and l[:] == l and l[:] is not l and l[1:-1] == [1, 2, 3, 4]
m = l[:]
m[1:3] = ['a', 'b', 'c']
assert m == [0, 'a', 'b', 'c', 3, 4, 5]
m[1:4] = []
assert m == [0, 3, 4, 5]
m[2:2] = [9, 9]
assert m == [0, 3, 9, 9, 4, 5]
m[::2] = 'xyz'
assert m == ['x', 3, 'y', 9, 'z', 5]
m[-1:] = range(2)
assert m == ['x', 3, 'y', 9, 'z', 0, 1]
m[:] = [1]
assert m == [1]
m[5:] = [2]
assert m == [1, 2]
m[1:] = m
assert m == [1, 1, 2]
n = list(range(8))
del n[1:3]; del n[-2:]; del n[::2]
assert n == [3, 5]
m[0:2] = 5  # raises TypeError: can only assign an iterable
m[::2] = [1]  # raises ValueError: attempt to assign sequence of size 1 to extended slice of size 2
m[::0]  # raises ValueError: slice step cannot be zero
m['a':]  # raises TypeError: slice indices must be integers or None or have an __index__ method
m[1.0:]  # raises TypeError: slice indices must be integers or None or have an __index__ method
m[0:1] = None  # raises TypeError: can only assign an iterable
del m[::0]  # raises ValueError: slice step cannot be zero
