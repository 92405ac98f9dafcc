# return, in all its places.
def nothing(): pass
def bare(): return
def several(): return 1, 'a', [2]
assert nothing() is None and bare() is None and several() == (1, 'a', [2])
def early(n):
    if n < 0: return 'negative'
    for i in range(10):
        if i == n: return f'found {i}'
    while True:
        return 'loop'
assert early(-1) == 'negative' and early(3) == 'found 3' and early(50) == 'loop'
def nested():
    def inner(): return 'inner'
    inner()
    return 'outer'
assert nested() == 'outer'
def recursive(n): return 1 if n < 2 else n * recursive(n - 1)
assert recursive(20) == 2432902008176640000
def functions(): return len, lambda: 5
l, five = functions()
assert l('ab') == 2 and five() == 5
a, b, c = several()
assert c == [2]
return 5  # raises SyntaxError: 'return' outside function
x, y = several()  # raises ValueError: too many values to unpack (expected 2)
nothing().x  # raises AttributeError: 'NoneType' object has no attribute 'x'
nothing() + 1  # raises TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
