# a if c else b.
assert ('yes' if 1 else 'no') == 'yes' and ('yes' if [] else 'no') == 'no'
assert (1 if True else 1 / 0) == 1 and (1 / 0 if False else 2) == 2
def sign(n): return 'neg' if n < 0 else 'zero' if n == 0 else 'pos'
assert [sign(n) for n in (-1, 0, 1)] == ['neg', 'zero', 'pos']
assert [x if x % 2 else -x for x in range(4)] == [0, 1, -2, 3]
assert (lambda n: n if n else 'none')(0) == 'none' and (1, 2 if False else 3) == (1, 3)
x = 5 if False else 6 if True else 7
assert x == 6 and {'a': 1 if x > 5 else 0} == {'a': 1} and f'{"big" if x > 5 else "small"}' == 'big'
assert 1 + 2 if True else 0 == 3
y = 1 if True  # raises SyntaxError: expected 'else' after 'if' expression
y = if True 1 else 2  # raises SyntaxError: invalid syntax
1 if 1 / 0 else 2  # raises ZeroDivisionError: division by zero
