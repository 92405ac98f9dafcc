# := binds a name inside an expression.
if (n := len('abc')) > 2: assert n == 3
assert (y := 5) == 5 and y == 5 and [z := 1, z + 1] == [1, 2]
data = iter([1, 2, 0, 3])
taken = []
while (item := next(data)): taken.append(item)
assert taken == [1, 2] and item == 0
assert [half for x in range(6) if (half := x // 2) > 1] == [2, 2] and half == 2
assert any((found := w).startswith('b') for w in ['ant', 'bee', 'cat']) and found == 'bee'
def f(x): return x
assert f(a := 3) == 3 and a == 3 and f(x=(b := 4)) == 4 and b == 4 and f'{(c := 7)}' == '7' and c == 7
d = {(k := 'key'): (v := 1)}
assert d == {'key': 1} and (k, v) == ('key', 1)
def local():
    total = 0
    [total := total + x for x in (1, 2, 3)]
    return total
assert local() == 6 and (lambda: (q := 1) + q)() == 2
x := 1  # raises SyntaxError: invalid syntax
(o.x := 1)  # raises SyntaxError: cannot use assignment expressions with attribute
(l[0] := 1)  # raises SyntaxError: cannot use assignment expressions with subscript
(a, b := 1, 2) = 3  # raises SyntaxError: cannot assign to named expression
[i := 0 for i in range(2)]  # raises SyntaxError: assignment expression cannot rebind comprehension iteration variable 'i'
