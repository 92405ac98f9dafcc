# Expressions that do not hold together.
x = 1 +  # raises SyntaxError: invalid syntax
x = * 2  # raises SyntaxError: can't use starred expression here
x = / 2  # raises SyntaxError: invalid syntax
x = 1 2  # raises SyntaxError: invalid syntax
x = a b c  # raises SyntaxError: invalid syntax
x = (1 2)  # raises SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = [1 2]  # raises SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = [1,, 2]  # raises SyntaxError: invalid syntax
x = {'a': 1 'b': 2}  # raises SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = {'a' 1}  # raises SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = {'a': }  # raises SyntaxError: expression expected after dictionary key and ':'
x = {'a': 1, 'b'}  # raises SyntaxError: ':' expected after dictionary key
x = {'a', 'b': 1}  # raises SyntaxError: invalid syntax
x = f(1 2)  # raises SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = f(1,, 2)  # raises SyntaxError: invalid syntax
x = f(a=1, 2)  # raises SyntaxError: positional argument follows keyword argument
x = f(a=1, a=2)  # raises SyntaxError: keyword argument repeated: a
x = f(**k, *a)  # raises SyntaxError: iterable argument unpacking follows keyword argument unpacking
x = f(1=2)  # raises SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
x = f('a'=2)  # raises SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
x = f(a.b=2)  # raises SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
x = f(True=2)  # raises SyntaxError: cannot assign to True
x = f(a b=2)  # raises SyntaxError: invalid syntax. Perhaps you forgot a comma?
x = f(a for a in b, c)  # raises SyntaxError: Generator expression must be parenthesized
x = a..b  # raises SyntaxError: invalid syntax
x = a.5  # raises SyntaxError: invalid syntax
x = .a  # raises SyntaxError: invalid syntax
x = a.  # raises SyntaxError: invalid syntax
x = a[]  # raises SyntaxError: invalid syntax
x = a[1:2:3:4]  # raises SyntaxError: invalid syntax
x = not  # raises SyntaxError: invalid syntax
x = a not b  # raises SyntaxError: invalid syntax
x = a is is b  # raises SyntaxError: invalid syntax
x = a <> b  # raises SyntaxError: invalid syntax
x = a =< b  # raises SyntaxError: invalid syntax
x = a === b  # raises SyntaxError: invalid syntax
x == = 5  # raises SyntaxError: invalid syntax
x = = 5  # raises SyntaxError: invalid syntax
x =  # raises SyntaxError: invalid syntax
= 5  # raises SyntaxError: invalid syntax
x := 5  # raises SyntaxError: invalid syntax
(x.y := 5)  # raises SyntaxError: cannot use assignment expressions with attribute
x = [y for y]  # raises SyntaxError: invalid syntax
x = [for y in z]  # raises SyntaxError: invalid syntax
x = [y for y in]  # raises SyntaxError: invalid syntax
x = [y if y in z]  # raises SyntaxError: expected 'else' after 'if' expression
x = [y for y in z else 0]  # raises SyntaxError: invalid syntax
x = [*y for y in z]  # raises SyntaxError: iterable unpacking cannot be used in comprehension
x = {**y for y in z}  # raises SyntaxError: dict unpacking cannot be used in dict comprehension
x = *y  # raises SyntaxError: can't use starred expression here
x = **y  # raises SyntaxError: invalid syntax
5 = x  # raises SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
'a' = x  # raises SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
f() = 5  # raises SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
a + b = 5  # raises SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
None = 5  # raises SyntaxError: cannot assign to None
True = 5  # raises SyntaxError: cannot assign to True
[1, 2] = x  # raises SyntaxError: cannot assign to literal
(a, 5) = x  # raises SyntaxError: cannot assign to literal
{'a': 1} = x  # raises SyntaxError: cannot assign to dict literal here. Maybe you meant '==' instead of '='?
a if b else c = 5  # raises SyntaxError: cannot assign to conditional expression
-a = 5  # raises SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
a < b = 5  # raises SyntaxError: cannot assign to comparison
lambda: 1 = 5  # raises SyntaxError: cannot assign to lambda
f'{a}' = 5  # raises SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
[a for a in b] = 5  # raises SyntaxError: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
... = 5  # raises SyntaxError: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
f() += 5  # raises SyntaxError: 'function call' is an illegal expression for augmented assignment
5 += x  # raises SyntaxError: 'literal' is an illegal expression for augmented assignment
a, b += 5  # raises SyntaxError: 'tuple' is an illegal expression for augmented assignment
(a, b): int = 5  # raises SyntaxError: only single target (not tuple) can be annotated
del f()  # raises SyntaxError: cannot delete function call
del 5  # raises SyntaxError: cannot delete literal
del a + b  # raises SyntaxError: cannot delete expression
for 5 in x: pass  # raises SyntaxError: cannot assign to literal
for f() in x: pass  # raises SyntaxError: cannot assign to function call
with a as 5: pass  # raises SyntaxError: cannot assign to literal
[a for 5 in b]  # raises SyntaxError: cannot assign to literal
*a, *b = c  # raises SyntaxError: multiple starred expressions in assignment
*a = c  # raises SyntaxError: starred assignment target must be in a list or tuple
import a.b as c.d  # raises SyntaxError: invalid syntax
0777  # raises SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
0b12  # raises SyntaxError: invalid digit '2' in binary literal
0o8  # raises SyntaxError: invalid digit '8' in octal literal
0xg  # raises SyntaxError: invalid hexadecimal literal
1_  # raises SyntaxError: invalid decimal literal
1__0  # raises SyntaxError: invalid decimal literal
1.5.2  # raises SyntaxError: invalid syntax
5a  # raises SyntaxError: invalid decimal literal
1e  # raises SyntaxError: invalid decimal literal
12abc  # raises SyntaxError: invalid decimal literal
