# Swaps and several targets.
a, b, c = 1, 2, 3
a, b, c = c, a, b
assert (a, b, c) == (3, 1, 2)
x = y = z = 0
x += 1
assert (x, y, z) == (1, 0, 0)
(p, q), r = (1, 2), 3
assert p + q + r == 6
l = [1, 2, 3]
l[0], l[-1] = l[-1], l[0]
assert l == [3, 2, 1]
m, n = n, m = 1, 2
assert (m, n) == (2, 1)
a, b = 1, 2, 3  # raises ValueError: too many values to unpack (expected 2)
a, b, c = 1, 2  # raises ValueError: not enough values to unpack (expected 3, got 2)
a, b = 5  # raises TypeError: cannot unpack non-iterable int object
a = b = undefined_name  # raises NameError: name 'undefined_name' is not defined
