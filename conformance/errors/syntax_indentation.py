# Blocks that are not where they should be.
if True:
pass  # raises IndentationError: expected an indented block after 'if' statement on line 2
    x = 1
for i in range(2):
pass  # raises IndentationError: expected an indented block after 'for' statement on line 5
    x = i
while x > 5:
pass  # raises IndentationError: expected an indented block after 'while' statement on line 8
    x = 0
def f():
pass  # raises IndentationError: expected an indented block after function definition on line 11
    return 5
class C:
pass  # raises IndentationError: expected an indented block after class definition on line 14
    size = 5
try:
pass  # raises IndentationError: expected an indented block after 'try' statement on line 17
    x = 2
except ValueError:
pass  # raises IndentationError: expected an indented block after 'except' statement on line 20
    x = 3
else:
pass  # raises IndentationError: expected an indented block after 'else' statement on line 23
    x = 4
finally:
pass  # raises IndentationError: expected an indented block after 'finally' statement on line 26
    x = 5
if x:
    x = 1
      y = 2  # raises IndentationError: unexpected indent
  y = 2  # raises IndentationError: unindent does not match any outer indentation level
elif x:
pass  # raises IndentationError: expected an indented block after 'elif' statement on line 33
    x = 1
else:
pass  # raises IndentationError: expected an indented block after 'else' statement on line 36
    x = 1
  x = 1  # raises IndentationError: unindent does not match any outer indentation level
x = 1
    x = 1  # raises IndentationError: unexpected indent
class D:
    def m(self):
    pass  # raises IndentationError: expected an indented block after function definition on line 43
        return 1
   def n(self): pass  # raises IndentationError: unindent does not match any outer indentation level
assert f() == 5 and C.size == 5 and D().m() == 1
if x:
    y = 1
	z = 2  # raises TabError: inconsistent use of tabs and spaces in indentation
