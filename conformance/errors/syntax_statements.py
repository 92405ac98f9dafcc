# Statements that lack a part, or have one too many.
if True print(1)  # raises SyntaxError: invalid syntax
if True  # raises SyntaxError: expected ':'
else: pass  # raises SyntaxError: invalid syntax
elif True: pass  # raises SyntaxError: invalid syntax
for x in [1] print(x)  # raises SyntaxError: invalid syntax
for x [1]: pass  # raises SyntaxError: invalid syntax
for in [1]: pass  # raises SyntaxError: invalid syntax
for x in: pass  # raises SyntaxError: invalid syntax
while True print(1)  # raises SyntaxError: invalid syntax
while: pass  # raises SyntaxError: invalid syntax
def f() return 1  # raises SyntaxError: expected ':'
def f: pass  # raises SyntaxError: expected '('
def (x): pass  # raises SyntaxError: invalid syntax
def f(x: pass  # raises SyntaxError: invalid syntax
def 5f(): pass  # raises SyntaxError: invalid decimal literal
class C pass  # raises SyntaxError: invalid syntax
class: pass  # raises SyntaxError: invalid syntax
try  # raises SyntaxError: expected ':'
except ValueError: pass  # raises SyntaxError: invalid syntax
finally: pass  # raises SyntaxError: invalid syntax
with open('x') as f print(1)  # raises SyntaxError: invalid syntax
with: pass  # raises SyntaxError: invalid syntax
lambda x x  # raises SyntaxError: invalid syntax
import  # raises SyntaxError: invalid syntax
import a.b.  # raises SyntaxError: invalid syntax
import a as  # raises SyntaxError: invalid syntax
from a import  # raises SyntaxError: invalid syntax
from a  # raises SyntaxError: invalid syntax
from import b  # raises SyntaxError: invalid syntax
from a import (b, c  # raises SyntaxError: '(' was never closed
from a import *, b  # raises SyntaxError: invalid syntax
return 5  # raises SyntaxError: 'return' outside function
yield 5  # raises SyntaxError: 'yield' outside function
break  # raises SyntaxError: 'break' outside loop
continue  # raises SyntaxError: 'continue' not properly in loop
global  # raises SyntaxError: invalid syntax
nonlocal x  # raises SyntaxError: nonlocal declaration not allowed at module level
del  # raises SyntaxError: invalid syntax
assert  # raises SyntaxError: invalid syntax
raise from x  # raises SyntaxError: invalid syntax
print 'hello'  # raises SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
print x  # raises SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
exec 'x'  # raises SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?
i++  # raises SyntaxError: invalid syntax
x = 5;; y = 6  # raises SyntaxError: invalid syntax
var x = 5  # raises SyntaxError: invalid syntax
let x = 5  # raises SyntaxError: invalid syntax
const x = 5  # raises SyntaxError: invalid syntax
function f() {}  # raises SyntaxError: invalid syntax
x = y z  # raises SyntaxError: invalid syntax
return = 5  # raises SyntaxError: invalid syntax
class = 'a'  # raises SyntaxError: invalid syntax
x.class = 5  # raises SyntaxError: invalid syntax
f(class='a')  # raises SyntaxError: invalid syntax
def f(class): pass  # raises SyntaxError: invalid syntax
import = 5  # raises SyntaxError: invalid syntax
lambda = 5  # raises SyntaxError: invalid syntax
in = 5  # raises SyntaxError: invalid syntax
def f(x, x): pass  # raises SyntaxError: duplicate argument 'x' in function definition
def f(x=1, y): pass  # raises SyntaxError: parameter without a default follows parameter with a default
def f(*a, *b): pass  # raises SyntaxError: * argument may appear only once
def f(**k, a): pass  # raises SyntaxError: arguments cannot follow var-keyword argument
def f(*): pass  # raises SyntaxError: named arguments must follow bare *
def f(a, /, b, /): pass  # raises SyntaxError: / may appear only once
def f(1): pass  # raises SyntaxError: invalid syntax
def f(a.b): pass  # raises SyntaxError: invalid syntax
match x: case 1: pass  # raises SyntaxError: invalid syntax
def inner(): nonlocal nowhere  # raises SyntaxError: no binding for nonlocal 'nowhere' found
def scope(a): global a  # raises SyntaxError: name 'a' is parameter and global
class C: return 1  # raises SyntaxError: 'return' outside function
if x = 5: pass  # raises SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
while x = 5: pass  # raises SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
if x == 5 then: pass  # raises SyntaxError: invalid syntax
if (x == 5) { print(x) }  # raises SyntaxError: invalid syntax
x = 5 if True  # raises SyntaxError: expected 'else' after 'if' expression
x = if True: 5  # raises SyntaxError: invalid syntax
x = for y in z  # raises SyntaxError: invalid syntax
for i in range(3): for j in range(3): pass  # raises SyntaxError: invalid syntax
