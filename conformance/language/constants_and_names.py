# What can be a name.
_private, __dunder__, CamelCase, snake_case, ünïcode, x1, _ = range(7)
assert _private == 0 and ünïcode == 4 and _ == 6
match, case, type_, print_ = 1, 2, 3, 4
list_ = [match, case]
assert list_ == [1, 2] and (type := 5) == 5 and type == 5
del type
assert type(1) is int
True = 1  # raises SyntaxError: cannot assign to True
None = 1  # raises SyntaxError: cannot assign to None
1x = 1  # raises SyntaxError: invalid decimal literal
a-b = 1  # raises SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
class = 1  # raises SyntaxError: invalid syntax
for = 1  # raises SyntaxError: invalid syntax
x y = 1  # raises SyntaxError: invalid syntax
def None(): pass  # raises SyntaxError: invalid syntax
def f(True): pass  # raises SyntaxError: invalid syntax
import as  # raises SyntaxError: invalid syntax
