# Assignment expressions.
if (n := len('abc')) > 2:
    assert n == 3
values = iter([1, 2, 0, 3])
got = []
while (v := next(values)):
    got.append(v)
assert got == [1, 2] and v == 0
assert [y for x in range(5) if (y := x * x) > 3] == [4, 9, 16] and y == 16
assert (a := 1, b := 2) == (1, 2) and a + b == 3
def f(x): return x
assert f(c := 5) == 5 and c == 5 and f(x=(d := 6)) == 6 == d
def g():
    [last := i for i in range(3)]
    return last
assert g() == 2
assert (t := 1, 2) == (1, 2) and t == 1
z = [w := 1, w + 1]
assert z == [1, 2]
print(q := 1, end='') if False else None
if not (missing := {}.get('k')):
    assert missing is None
assert [0, 1, 2][i := 1] == 1 == i
[i := 0 for i in range(5)]  # raises SyntaxError: assignment expression cannot rebind comprehension iteration variable 'i'
[i for i in range(5) if (j := 0) for j in range(5)]  # raises SyntaxError: comprehension inner loop cannot rebind assignment expression target 'j'
[x for x in (y := [1])]  # raises SyntaxError: assignment expression cannot be used in a comprehension iterable expression
class C: v = [z := 1 for _ in range(1)]  # raises SyntaxError: assignment expression within a comprehension cannot be used in a class body
