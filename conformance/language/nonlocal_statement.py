# nonlocal: names of the function around.
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def read(): return n
    return up, read
up, read = counter()
assert up() == 1 and up(5) == 6 and read() == 6
other, _ = counter()
assert other() == 1 and read() == 6
def deep():
    x = 'a'
    def middle():
        def inner():
            nonlocal x
            x = 'changed'
        inner()
        return x
    return middle(), x
assert deep() == ('changed', 'changed')
def average():
    total, count = 0, 0
    def add(v):
        nonlocal total, count
        total += v
        count += 1
        return total / count
    return add
add = average()
assert add(10) == 10.0 and add(20) == 15.0
def missing(): nonlocal nowhere  # raises SyntaxError: no binding for nonlocal 'nowhere' found
nonlocal x  # raises SyntaxError: nonlocal declaration not allowed at module level
def clash(x): nonlocal x  # raises SyntaxError: name 'x' is parameter and nonlocal
def unbound():
    n = 0
    def inner():
        n += 1
    inner()
unbound()  # raises UnboundLocalError: cannot access local variable 'n' where it is not associated with a value
