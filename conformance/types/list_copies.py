# What is copied and what is shared.
inner = [1]
l = [inner, 2]
for copy in (l[:], l.copy(), list(l), [*l], l + []):
    assert copy == l and copy is not l and copy[0] is inner
inner.append(5)
assert l == [[1, 5], 2]
shared = [[0] * 2] * 3
shared[0][0] = 1
assert shared == [[1, 0], [1, 0], [1, 0]]
grid = [[0] * 2 for _ in range(3)]
grid[0][0] = 1
assert grid == [[1, 0], [0, 0], [0, 0]]
def add(x, to=[]):
    to.append(x)
    return to
assert add(1) == [1] and add(2) == [1, 2] and add(3, []) == [3]
def change(values): values.append('changed')
def rebind(values): values = ['new']
change(inner); rebind(inner)
assert inner == [1, 5, 'changed']
a = b = []
a.append(1)
assert b == [1]
deep = [row[:] for row in grid]
deep[0][0] = 9
assert grid[0][0] == 1 and [1, 2] * 2 == [1, 2, 1, 2] and [] * 5 == [] and [1] * -1 == []
