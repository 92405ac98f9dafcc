# [... for ... if ...].
assert [x * 2 for x in range(4)] == [0, 2, 4, 6] and [x for x in range(10) if x % 2 if x > 3] == [5, 7, 9] and [] == [x for x in ()]
assert [(x, y) for x in 'ab' for y in range(2)] == [('a', 0), ('a', 1), ('b', 0), ('b', 1)] and [y for x in [[1, 2], [3]] for y in x] == [1, 2, 3]
assert [[y * x for y in range(3)] for x in range(2)] == [[0, 0, 0], [0, 1, 2]] and [k + str(v) for k, v in {'a': 1}.items()] == ['a1']
assert [x if x else 'zero' for x in (0, 1)] == ['zero', 1] and [a for a, *_ in ['xyz', 'uv']] == ['x', 'u'] and [(y := x) + y for x in (1, 2)] == [2, 4]
x = 'outer'
squares = [x * x for x in range(3)]
assert x == 'outer' and squares == [0, 1, 4] and y == 2
fs = [lambda n=n: n for n in range(2)]
assert [f() for f in fs] == [0, 1]
class C:
    size = 3
    items = [i for i in range(size)]
assert C.items == [0, 1, 2]
def pairs(n): return [(i, j) for i in range(n) for j in range(i) if (i + j) % 2]
assert pairs(4) == [(1, 0), (2, 1), (3, 0), (3, 2)]
[1 / n for n in (1, 0)]  # raises ZeroDivisionError: division by zero
[n for n in 5]  # raises TypeError: 'int' object is not iterable
[n for n in range(2) if m]  # raises NameError: name 'm' is not defined
[a for a, b in [(1, 2, 3)]]  # raises ValueError: too many values to unpack (expected 2)
