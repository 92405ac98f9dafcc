# Iterators that end, and generators misused.
def count():
    yield 1
    return 'done'
def stops():
    yield next(iter([]))
def raises():
    yield 1
    raise KeyError('inside')
next(iter(()))  # raises StopIteration
g = count()
assert next(g) == 1
next(g)  # raises StopIteration: done
g.send(5)  # raises StopIteration: done
count().send(5)  # raises TypeError: can't send non-None value to a just-started generator
list(stops())  # raises RuntimeError: generator raised StopIteration
list(raises())  # raises KeyError: 'inside'
count().throw(ValueError('thrown'))  # raises ValueError: thrown
count().throw(ValueError)  # raises ValueError
count().throw(5)  # raises TypeError: exceptions must be classes or instances deriving from BaseException, not int
count()[0]  # raises TypeError: 'generator' object is not subscriptable
len(count())  # raises TypeError: object of type 'generator' has no len()
count() + [1]  # raises TypeError: unsupported operand type(s) for +: 'generator' and 'list'
z = zip([1, 2], ['a'])
assert list(z) == [(1, 'a')] and list(z) == []
next(z)  # raises StopIteration
m = map(int, ['1', 'x'])
assert next(m) == 1
next(m)  # raises ValueError: invalid literal for int() with base 10: 'x'
def ignores():
    try:
        yield 1
    finally:
        yield 2
i = ignores()
next(i)
i.close()  # raises RuntimeError: generator ignored GeneratorExit
