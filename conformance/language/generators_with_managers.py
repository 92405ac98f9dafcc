# with inside a generator ends when the generator does.
log = []
class M:
    def __enter__(self): log.append('in')
    def __exit__(self, *a): log.append('out')
def g():
    with M():
        yield 1
        yield 2
assert list(g()) == [1, 2] and log == ['in', 'out']
log.clear()
walk = g()
next(walk)
assert log == ['in']
walk.close()
assert log == ['in', 'out']
for x in g():
    if x == 2: break
assert x == 2 and log.count('in') == 2
thrown = g(); next(thrown)
thrown.throw(KeyError('k'))  # raises KeyError: 'k'
