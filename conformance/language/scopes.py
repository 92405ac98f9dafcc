# global, nonlocal and where names are found.
x = 'module'
def read(): return x
def local():
    x = 'local'
    return x
def write():
    global x
    x = 'written'
assert (read(), local(), x) == ('module', 'local', 'module')
write()
assert read() == 'written'
def outer():
    v = 1
    def change():
        nonlocal v
        v = 2
    def own():
        v = 3
        return v
    change()
    return v, own(), v
assert outer() == (2, 3, 2)
class C:
    x = 'class'
    y = x
    def m(self): return x
    z = [x for _ in range(1)]
assert C.y == 'class' and C().m() == 'written' and C.z == ['written']
def args(x, len=3): return x, len
assert args(1) == (1, 3) and len([1]) == 1
len = 5
assert len == 5
del len
assert len([1, 2]) == 2
del x
x  # raises NameError: name 'x' is not defined
del x  # raises NameError: name 'x' is not defined
x = 1
def uses_before():
    print(local_later)  # raises UnboundLocalError: cannot access local variable 'local_later' where it is not associated with a value
    local_later = 1
uses_before()
def cond():
    if False: w = 1
    return w  # raises UnboundLocalError: cannot access local variable 'w' where it is not associated with a value
cond()
def except_name():
    e = 'before'
    try: 1 / 0
    except ZeroDivisionError as e: pass
    return e  # raises UnboundLocalError: cannot access local variable 'e' where it is not associated with a value
except_name()
def later(): return defined_later
defined_later = 1
assert later() == 1
assert globals()['defined_later'] == 1 and 'nothing' not in globals()
lam = lambda: (q := 5) + q
assert lam() == 10
def nested_global():
    def inner():
        global from_inner
        from_inner = 'set'
    inner()
nested_global()
assert from_inner == 'set'
def gen_scope():
    return list(a for a in range(2)), 'a' in locals() if False else None
assert gen_scope()[0] == [0, 1]
