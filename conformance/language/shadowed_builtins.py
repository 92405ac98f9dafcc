# A program may rebind the names of built-in functions.
def f():
    list = [1, 2]
    sum = 5
    return list, sum
assert f() == ([1, 2], 5) and list('ab') == ['a', 'b'] and sum([1]) == 1
max = 10
assert max == 10
max(1, 2)  # raises TypeError: 'int' object is not callable
del max
assert max(1, 2) == 2
def g(str): return str + '!'
assert g('a') == 'a!' and str(5) == '5'
def h(input, id=0, type='x'): return input, id, type
assert h(1) == (1, 0, 'x') and isinstance(id(1), int)
def broken():
    len = len([1])
    return len
broken()  # raises UnboundLocalError: cannot access local variable 'len' where it is not associated with a value
