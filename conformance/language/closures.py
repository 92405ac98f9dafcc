# A function keeps the variables of the functions around it, not their values.
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def look():
        return n
    return up, look

up, look = counter()
assert (up(), up(5), look()) == (1, 6, 6)
other, _ = counter()
assert other() == 1 and look() == 6

late = [lambda: i for i in range(3)]
assert [f() for f in late] == [2, 2, 2]
early = [lambda i=i: i for i in range(3)]
assert [f() for f in early] == [0, 1, 2]

def outer():
    def inner():
        return later
    later = 'bound after inner was made'
    return inner()
assert outer() == 'bound after inner was made'

def deep():
    x = 1
    def a():
        def b():
            nonlocal x
            x += 1
            return lambda: x
        return b()
    return a()()
assert deep() == 2

def unbound():
    def inner():
        return missing
    if False:
        missing = 1
    return inner()
unbound()  # raises NameError: cannot access free variable 'missing' where it is not associated with a value in enclosing scope

def local():
    y += 1  # raises UnboundLocalError: cannot access local variable 'y' where it is not associated with a value
    y = 2
local()

def gone():
    z = 1
    del z
    return z  # raises UnboundLocalError: cannot access local variable 'z' where it is not associated with a value
gone()

z = 'global'
def shadow():
    z = 'local'
    class C:
        z = 'class'
        def m(self):
            return z
        own = z
    return C().m(), C.own
assert shadow() == ('local', 'class')

def use_global():
    global made_here
    made_here = 7
use_global()
assert made_here == 7
