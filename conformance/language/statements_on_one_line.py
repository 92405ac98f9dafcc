# ; and bodies behind a colon.
a = 1; b = 2; c = a + b
assert c == 3; assert c != 4
if a: b = 5; c = 6
assert (b, c) == (5, 6)
if not a: b = 7; c = 8
else: b = 9
assert (b, c) == (9, 6)
for i in range(3): a += i; b -= i
assert (a, b) == (4, 6)
while a > 2: a -= 1
def f(x): y = x * 2; return y
class C: x = 1; y = 2
try: 1 / 0
except ZeroDivisionError: d = 'zero'; e = 1
finally: g = 2
assert f(2) == 4 and C.y == 2 and d == 'zero' and g == 2
with_comment = 1  # a comment; not = code
long = (1 +
        2 +
        # a comment inside
        3)
assert long == 6
total = 1 + \
    2
assert total == 3; pass
...
"""A text that stands alone."""
x = 1;; y = 2  # raises SyntaxError: invalid syntax
if a: if b: pass  # raises SyntaxError: invalid syntax
for x in []: while x: pass  # raises SyntaxError: invalid syntax
