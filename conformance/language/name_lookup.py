# Local, enclosing, global, built-in: in this order.
name = 'global'
def outer():
    name = 'outer'
    def inner(): return name
    def own():
        name = 'own'
        return name
    return inner(), own()
assert outer() == ('outer', 'own') and (lambda: name)() == 'global'
def uses_builtin(): return len([1])
len_before = uses_builtin()
def shadows():
    len = lambda x: 'shadowed'
    return len([1])
assert shadows() == 'shadowed' and uses_builtin() == 1
class C:
    name = 'class'
    seen = name
    def method(self): return name
assert C.seen == 'class' and C().method() == 'global'
if True:
    block = 'visible'
for i in range(2): inside = i
assert block == 'visible' and inside == 1 and i == 1
def later(): return defined_below
defined_below = 'ok'
assert later() == 'ok' and [name for _ in [1]] == ['global']
def conditional(flag):
    if flag: value = 1
    return value
assert conditional(True) == 1
conditional(False)  # raises UnboundLocalError: cannot access local variable 'value' where it is not associated with a value
def unbound():
    print(name)  # raises UnboundLocalError: cannot access local variable 'name' where it is not associated with a value
    name = 'local'
unbound()
undefined_everywhere  # raises NameError: name 'undefined_everywhere' is not defined
