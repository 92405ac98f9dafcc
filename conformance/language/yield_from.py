# yield from: another iterable's values, and a generator's return.
def inner():
    got = yield 1
    yield got
    return 'result'
def outer():
    result = yield from inner()
    yield result
    yield from [10, 20]
    yield from 'ab'
o = outer()
assert next(o) == 1 and o.send('sent') == 'sent' and list(o) == ['result', 10, 20, 'a', 'b']
def flatten(items):
    for item in items:
        if isinstance(item, list): yield from flatten(item)
        else: yield item
assert list(flatten([1, [2, [3, []], 4]])) == [1, 2, 3, 4]
def catching():
    try: yield from failing()
    except ValueError as e: yield str(e)
def failing():
    yield 'ok'
    raise ValueError('failed')
assert list(catching()) == ['ok', 'failed']
def empty():
    x = yield from []
    yield x
assert list(empty()) == [None]
def bad(): yield from 5
next(bad())  # raises TypeError: 'int' object is not iterable
def unhandled(): yield from failing()
list(unhandled())  # raises ValueError: failed
yield 5  # raises SyntaxError: 'yield' outside function
