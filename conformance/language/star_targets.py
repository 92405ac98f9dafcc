# *name in a target takes what is left, as a list.
a, *b = [1, 2, 3]
assert (a, b) == (1, [2, 3])
*a, b = 'xyz'
assert (a, b) == (['x', 'y'], 'z')
a, *b, c = 1, 2
assert (a, b, c) == (1, [], 2)
(a, *b), *c = [(1, 2, 3), 4, 5]
assert (a, b, c) == (1, [2, 3], [4, 5])
*a, = range(3)
assert a == [0, 1, 2]
for head, *tail in ['ab', (1, 2, 3)]:
    assert type(tail) is list
assert head == 1 and tail == [2, 3]
first, *_, last = range(10)
assert first == 0 and last == 9
[*x, y] = {'k': 1}
assert x == [] and y == 'k'
a, *b = []  # raises ValueError: not enough values to unpack (expected at least 1, got 0)
a, *b, c = [1]  # raises ValueError: not enough values to unpack (expected at least 2, got 1)
*a, *b = [1]  # raises SyntaxError: multiple starred expressions in assignment
*a = [1]  # raises SyntaxError: starred assignment target must be in a list or tuple
