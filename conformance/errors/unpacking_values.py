# Left and right sides of different length.
a, b = 1, 2, 3  # raises ValueError: too many values to unpack (expected 2)
a, b = [1]  # raises ValueError: not enough values to unpack (expected 2, got 1)
a, b = []  # raises ValueError: not enough values to unpack (expected 2, got 0)
a, b, c = 'ab'  # raises ValueError: not enough values to unpack (expected 3, got 2)
a, b = 'abc'  # raises ValueError: too many values to unpack (expected 2)
a, b = {'x': 1}  # raises ValueError: not enough values to unpack (expected 2, got 1)
(a, b), c = [1, 2], 3, 4  # raises ValueError: too many values to unpack (expected 2)
(a, b), c = 1, 2  # raises TypeError: cannot unpack non-iterable int object
(a, b), c = [1], 2  # raises ValueError: not enough values to unpack (expected 2, got 1)
[a] = []  # raises ValueError: not enough values to unpack (expected 1, got 0)
[a] = [1, 2]  # raises ValueError: too many values to unpack (expected 1)
a, = 1, 2  # raises ValueError: too many values to unpack (expected 1)
a, *b, c = [1]  # raises ValueError: not enough values to unpack (expected at least 2, got 1)
*a, b, c = [1]  # raises ValueError: not enough values to unpack (expected at least 2, got 1)
a, b, *c = []  # raises ValueError: not enough values to unpack (expected at least 2, got 0)
() = [1]  # raises ValueError: too many values to unpack (expected 0)
a, b = (n for n in range(3))  # raises ValueError: too many values to unpack (expected 2)
a, b = range(5)  # raises ValueError: too many values to unpack (expected 2)
a, b = 5  # raises TypeError: cannot unpack non-iterable int object
a, b = 1.5  # raises TypeError: cannot unpack non-iterable float object
a, b = True  # raises TypeError: cannot unpack non-iterable bool object
for k, v in {'one': 1}: pass  # raises ValueError: too many values to unpack (expected 2)
for k, v in [1, 2]: pass  # raises TypeError: cannot unpack non-iterable int object
for k, v in [(1, 2), (3,)]: pass  # raises ValueError: not enough values to unpack (expected 2, got 1)
for i, (k, v) in enumerate(['abc']): pass  # raises ValueError: too many values to unpack (expected 2)
for k, v in {'ab': 1, 'c': 2}: pass  # raises ValueError: not enough values to unpack (expected 2, got 1)
{k: v for k, v in ['a']}  # raises ValueError: not enough values to unpack (expected 2, got 1)
[x for x, y in zip([1])]  # raises ValueError: not enough values to unpack (expected 2, got 1)
dict([(1,)])  # raises ValueError: dictionary update sequence element #0 has length 1; 2 is required
dict([(1, 2, 3)])  # raises ValueError: dictionary update sequence element #0 has length 3; 2 is required
def pair(): return 1, 2
x, y, z = pair()  # raises ValueError: not enough values to unpack (expected 3, got 2)
x, y = map(str, [1])  # raises ValueError: not enough values to unpack (expected 2, got 1)
assert [k + v for k, v in ['ab', 'cd']] == ['ab', 'cd']
