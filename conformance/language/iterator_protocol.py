# How for asks for values.
log = []
class Steps:
    def __init__(self, n): self.n = n
    def __iter__(self):
        log.append('iter')
        return Steps(self.n)
    def __next__(self):
        if self.n <= 0:
            log.append('stop')
            raise StopIteration
        self.n -= 1
        return self.n
assert [x for x in Steps(2)] == [1, 0] and log == ['iter', 'stop']
log.clear()
for x in Steps(5): break
assert log == ['iter']
class OldStyle:
    def __getitem__(self, i):
        if i > 2: raise IndexError(i)
        return i * 10
assert list(OldStyle()) == [0, 10, 20] and 20 in OldStyle() and [*OldStyle()] == [0, 10, 20]
a = b = iter([1, 2, 3, 4])
assert list(zip(a, b)) == [(1, 2), (3, 4)]
it = iter([1, 2, 3])
for x in it:
    if x == 1: next(it)
assert x == 3 and next(it, 'end') == 'end'
class Fails:
    def __iter__(self): return self
    def __next__(self): raise ValueError('inside next')
list(Fails())  # raises ValueError: inside next
class NoNext:
    def __iter__(self): return self
for x in NoNext(): pass  # raises TypeError: iter() returned non-iterator of type 'NoNext'
next(Steps(0))  # raises StopIteration
for x in object(): pass  # raises TypeError: 'object' object is not iterable
