# Functions with yield.
def up(n):
    i = 0
    while i < n:
        yield i
        i += 1
assert list(up(3)) == [0, 1, 2] and sum(up(4)) == 6 and [*up(0)] == [] and max(up(3)) == 2 and 2 in up(5)
g = up(2)
assert iter(g) is g and next(g) == 0 and next(g) == 1 and next(g, 'done') == 'done'
ran = []
def lazy():
    ran.append('started')
    yield
assert lazy() is not lazy() and ran == []
next(lazy())
assert ran == ['started']
def endless():
    n = 0
    while True:
        yield n
        n += 1
assert [x for x, _ in zip(endless(), range(3))] == [0, 1, 2]
def squares(source):
    for x in source: yield x * x
def odd(source):
    for x in source:
        if x % 2: yield x
assert list(odd(squares(up(5)))) == [1, 9]
def early():
    yield 1
    return
    yield 2
assert list(early()) == [1] and type(early()).__name__ == 'generator' and early.__name__ == 'early'
a, b = up(2)
assert (a, b) == (0, 1) and dict(zip('ab', up(2))) == {'a': 0, 'b': 1}
def failing():
    yield 1
    raise ValueError('middle')
f = failing(); next(f)
next(f)  # raises ValueError: middle
next(up(0))  # raises StopIteration
up()  # raises TypeError: up() missing 1 required positional argument: 'n'
up(1)[0]  # raises TypeError: 'generator' object is not subscriptable
len(up(1))  # raises TypeError: object of type 'generator' has no len()
a, b = up(3)  # raises ValueError: too many values to unpack (expected 2)
