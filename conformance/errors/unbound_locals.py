# Names that a function assigns later, or never.
total = 5
def add(): total += 1
def show():
    before = total
    total = 0
def maybe(flag):
    if flag: found = 1
    return found
def loop(items):
    for item in items: last = item
    return last
def handler():
    try: 1 / 0
    except ZeroDivisionError as e: pass
    return e
def deleted():
    x = 1
    del x
    x
def closure():
    def inner(): return value
    inner()
    value = 1
add()  # raises UnboundLocalError: cannot access local variable 'total' where it is not associated with a value
show()  # raises UnboundLocalError: cannot access local variable 'total' where it is not associated with a value
maybe(False)  # raises UnboundLocalError: cannot access local variable 'found' where it is not associated with a value
loop([])  # raises UnboundLocalError: cannot access local variable 'last' where it is not associated with a value
handler()  # raises UnboundLocalError: cannot access local variable 'e' where it is not associated with a value
deleted()  # raises UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
closure()  # raises NameError: cannot access free variable 'value' where it is not associated with a value in enclosing scope
assert maybe(True) == 1 and loop('ab') == 'b'
