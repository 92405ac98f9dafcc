# What is no Python is refused, with CPython's words.
x = = 1  # raises SyntaxError: invalid syntax
x = 1 +  # raises SyntaxError: invalid syntax
(1, 2  # raises SyntaxError: '(' was never closed
[1, 2)  # raises SyntaxError: closing parenthesis ')' does not match opening parenthesis '['
x = )  # raises SyntaxError: unmatched ')'
'abc  # raises SyntaxError: unterminated string literal (detected at line 7)
if True print(1)  # raises SyntaxError: invalid syntax
if x = 1: pass  # raises SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
1 = x  # raises SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
f() = 1  # raises SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
'a' = 1  # raises SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
None = 1  # raises SyntaxError: cannot assign to None
x + 1 = 2  # raises SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
(a, 1) = 2  # raises SyntaxError: cannot assign to literal
del 1  # raises SyntaxError: cannot delete literal
del f()  # raises SyntaxError: cannot delete function call
def f(a, a): pass  # raises SyntaxError: duplicate argument 'a' in function definition
def f(a=1, b): pass  # raises SyntaxError: parameter without a default follows parameter with a default
def f(*): pass  # raises SyntaxError: named arguments must follow bare *
def f(**k, a): pass  # raises SyntaxError: arguments cannot follow var-keyword argument
f(a=1, 2)  # raises SyntaxError: positional argument follows keyword argument
f(**k, *a)  # raises SyntaxError: iterable argument unpacking follows keyword argument unpacking
f(a=1, a=2)  # raises SyntaxError: keyword argument repeated: a
return 1  # raises SyntaxError: 'return' outside function
yield 1  # raises SyntaxError: 'yield' outside function
break  # raises SyntaxError: 'break' outside loop
continue  # raises SyntaxError: 'continue' not properly in loop
nonlocal x  # raises SyntaxError: nonlocal declaration not allowed at module level
*a = [1]  # raises SyntaxError: starred assignment target must be in a list or tuple
*a, *b = [1]  # raises SyntaxError: multiple starred expressions in assignment
a += 1, b += 2  # raises SyntaxError: invalid syntax
lambda: (yield) = 1  # raises SyntaxError: cannot assign to lambda
x++  # raises SyntaxError: invalid syntax
x = 1 2  # raises SyntaxError: invalid syntax
print 'hello'  # raises SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
import  # raises SyntaxError: invalid syntax
from x import  # raises SyntaxError: invalid syntax
for x in : pass  # raises SyntaxError: invalid syntax
for 1 in x: pass  # raises SyntaxError: cannot assign to literal
while : pass  # raises SyntaxError: invalid syntax
class : pass  # raises SyntaxError: invalid syntax
def f(: pass  # raises SyntaxError: invalid syntax
0777  # raises SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
1__0  # raises SyntaxError: invalid decimal literal
0xg  # raises SyntaxError: invalid hexadecimal literal
1a  # raises SyntaxError: invalid decimal literal
$x  # raises SyntaxError: invalid syntax
x?  # raises SyntaxError: invalid syntax
a b  # raises SyntaxError: invalid syntax
not = 1  # raises SyntaxError: invalid syntax
pass = 1  # raises SyntaxError: invalid syntax
else: pass  # raises SyntaxError: invalid syntax
'\x1'  # raises SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
b'é'  # raises SyntaxError: bytes can only contain ASCII literal characters
{1: 2, 3}  # raises SyntaxError: ':' expected after dictionary key
{1, 2: 3}  # raises SyntaxError: invalid syntax
{**a for a in b}  # raises SyntaxError: dict unpacking cannot be used in dict comprehension
[*a for a in b]  # raises SyntaxError: iterable unpacking cannot be used in comprehension
f(x for x in y, 1)  # raises SyntaxError: Generator expression must be parenthesized
async x = 1  # raises SyntaxError: invalid syntax
raise from x  # raises SyntaxError: invalid syntax
with open: pass as x  # raises SyntaxError: invalid syntax
def f: pass  # raises SyntaxError: expected '('
x: int: str  # raises SyntaxError: invalid syntax
(x := 1) = 2  # raises SyntaxError: cannot assign to named expression here. Maybe you meant '==' instead of '='?
x := 1  # raises SyntaxError: invalid syntax
