# yield, send, throw, close and yield from.
def up(n):
    for i in range(n):
        yield i
    return 'done'

g = up(2)
assert iter(g) is g and next(g) == 0 and next(g) == 1
try:
    next(g)
except StopIteration as e:
    assert e.value == 'done' and e.args == ('done',)
assert next(g, 'empty') == 'empty'
next(g)  # raises StopIteration

def echo():
    got = yield 'ready'
    while True:
        got = yield got
e = echo()
assert e.send(None) == 'ready' and e.send(5) == 5 and next(e) is None
echo().send(1)  # raises TypeError: can't send non-None value to a just-started generator

def careful():
    try:
        yield 1
        yield 2
    except ValueError as error:
        yield 'caught ' + str(error)
    finally:
        log.append('closed')
log = []
c = careful()
next(c)
assert c.throw(ValueError('v')) == 'caught v'
c.close()
assert log == ['closed']
c.close()
fresh = careful()
fresh.close()
assert log == ['closed']
careful().throw(KeyError('k'))  # raises KeyError: 'k'

def chain():
    result = yield from up(2)
    yield result
    yield from 'ab'
assert list(chain()) == [0, 1, 'done', 'a', 'b']

def outer():
    try:
        yield from careful()
    except KeyError:
        yield 'outer caught'
o = outer()
next(o)
assert o.throw(KeyError()) == 'outer caught' and log[-1] == 'closed'

def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
s = stubborn()
next(s)
s.close()  # raises RuntimeError: generator ignored GeneratorExit

def stops():
    yield 1
    raise StopIteration('inside')
list(stops())  # raises RuntimeError: generator raised StopIteration

def running():
    yield next(me)
me = running()
next(me)  # raises ValueError: generator already executing

def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
assert list(tree(3)) == [1, 2, 1, 3, 1, 2, 1]

def expressions():
    x = (yield 1) + (yield 2) * 10
    y = [(yield x), (yield x + 1)]
    return y
e = expressions()
assert [next(e), e.send(3), e.send(4), e.send('p')] == [1, 2, 43, 44]
try:
    e.send('q')
except StopIteration as end:
    assert end.value == ['p', 'q']

def resources():
    with Manager():
        for i in range(3):
            if i == 1:
                continue
            yield i
class Manager:
    def __enter__(self): log.append('in')
    def __exit__(self, *a): log.append('out')
log.clear()
assert list(resources()) == [0, 2] and log == ['in', 'out']
a, b, *c = up(4)
assert c == [2, 3]
assert 2 in up(5) and max(up(5)) == 4
len(up(3))  # raises TypeError: object of type 'generator' has no len()
up(3)[0]  # raises TypeError: 'generator' object is not subscriptable
