# List, set, dict comprehensions and generator expressions.
assert [x * y for x in range(3) for y in range(x)] == [0, 0, 2]
assert [(x, y) for x in 'ab' if x != 'a' for y in (1, 2) if y > 1] == [('b', 2)]
assert {x % 3 for x in range(9)} == {0, 1, 2}
assert {k: v for k, v in zip('ab', (1, 2))} == {'a': 1, 'b': 2}
assert list(x for x in [3, 1] if x > 1) == [3]
assert sum(n for n in range(5)) == 10
assert [[j for j in range(i)] for i in range(3)] == [[], [0], [0, 1]]

x = 'outer'
assert [x for x in [1, 2]] == [1, 2] and x == 'outer'
assert [y := 5, y] == [5, 5]
assert any((hit := n) > 2 for n in range(9)) and hit == 3

def scope():
    n = 2
    return [n * m for m in range(n)], [lambda: (n, m) for m in range(2)]
values, functions = scope()
assert values == [0, 2] and [f() for f in functions] == [(2, 1), (2, 1)]

class C:
    names = ['a', 'b']
    upper = [n.upper() for n in names]
assert C.upper == ['A', 'B']

log = []
def note(v):
    log.append(v)
    return v
lazy = (note(v) for v in note([1, 2]))
assert log == [[1, 2]]
assert next(lazy) == 1 and log == [[1, 2], 1]
assert {note('k'): note('v') for _ in [0]} and log[-2:] == ['k', 'v']

[1 / n for n in (1, 0)]  # raises ZeroDivisionError: division by zero
[x for x in 5]  # raises TypeError: 'int' object is not iterable
{[]: 1 for _ in [0]}  # raises TypeError: unhashable type: 'list'
{{} for _ in [0]}  # raises TypeError: unhashable type: 'dict'
[q for p in [1] if q]  # raises NameError: name 'q' is not defined
(v for v in None)  # raises TypeError: 'NoneType' object is not iterable
