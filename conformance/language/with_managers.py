# with: __enter__, __exit__ and what they answer.
log = []
class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        log.append('in ' + self.name)
        return self.name
    def __exit__(self, kind, error, trace):
        log.append(f'out {self.name} {kind.__name__ if kind else None}')
        return self.swallow
with M('a') as a, M('b') as b:
    assert (a, b) == ('a', 'b')
assert log == ['in a', 'in b', 'out b None', 'out a None']
log.clear()
with M('s', swallow=True):
    1 / 0
assert log == ['in s', 'out s ZeroDivisionError']
def leave():
    with M('r'): return 'returned'
assert leave() == 'returned' and log[-1] == 'out r None'
for i in range(3):
    with M(str(i)):
        if i == 1: break
assert log[-1] == 'out 1 None'
with (M('x') as x, M('y')):
    assert x == 'x'
with M('t') as (first): assert first == 't'
with M('n'): raise KeyError('k')  # raises KeyError: 'k'
with 5: pass  # raises TypeError: 'int' object does not support the context manager protocol
with M: pass  # raises TypeError: 'type' object does not support the context manager protocol
class NoExit:
    def __enter__(self): pass
with NoExit(): pass  # raises TypeError: 'NoExit' object does not support the context manager protocol (missed __exit__ method)
class BadEnter:
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): log.append('never')
with BadEnter(): pass  # raises ValueError: enter
assert 'never' not in log
