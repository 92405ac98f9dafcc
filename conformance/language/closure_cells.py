# Closures see variables, not values.
def make():
    x = 1
    def get(): return x
    x = 2
    return get
assert make()() == 2
fs = []
for i in range(3):
    fs.append(lambda: i)
assert [f() for f in fs] == [2, 2, 2]
def bind(i): return lambda: i
assert [f() for f in [bind(i) for i in range(3)]] == [0, 1, 2]
def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance
    def show(): return balance
    return deposit, show
d, s = account(10)
d(5)
assert s() == 15 and account(0)[1]() == 0
def compose(*fs):
    def run(x):
        for f in fs: x = f(x)
        return x
    return run
assert compose(str, len)(12345) == 5
def early():
    def get(): return later
    get()
    later = 1
early()  # raises NameError: cannot access free variable 'later' where it is not associated with a value in enclosing scope
def memo(f):
    cache = {}
    def wrapped(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    return wrapped
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
assert fib(60) == 1548008755920
