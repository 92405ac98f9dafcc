# Lists taken apart.
a, b, c = [1, [2, 3], 4]
x, (y, z), w = [1, [2, 3], 4]
assert b == [2, 3] and (y, z) == (2, 3)
first, *rest = [1, 2, 3]
*init, last = [1, 2, 3]
assert rest == [2, 3] and init == [1, 2] and [p + q for p, q in [[1, 2], [3, 4]]] == [3, 7]
l = [1, 2]
l[0], l[1] = l[1], l[0]
assert l == [2, 1]
a, b = [1]  # raises ValueError: not enough values to unpack (expected 2, got 1)
a, b = [1, 2, 3]  # raises ValueError: too many values to unpack (expected 2)
a, (b, c) = [1, 2]  # raises TypeError: cannot unpack non-iterable int object
a, (b, c) = [1, [2]]  # raises ValueError: not enough values to unpack (expected 2, got 1)
a, *b, c = [1]  # raises ValueError: not enough values to unpack (expected at least 2, got 1)
