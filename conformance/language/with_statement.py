# Context managers.
log = []
class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        log.append('enter ' + self.name)
        return self.name.upper()
    def __exit__(self, kind, value, trace):
        log.append(('exit ' + self.name, kind and kind.__name__, str(value)))
        return self.swallow

with M('a') as got, M('b'):
    assert got == 'A'
assert log == ['enter a', 'enter b', ('exit b', None, 'None'), ('exit a', None, 'None')]
log.clear()
with (
    M('a', swallow=True) as x,
    M('b') as y,
):
    1 / 0
assert log[2:] == [('exit b', 'ZeroDivisionError', 'division by zero'), ('exit a', 'ZeroDivisionError', 'division by zero')]

def early():
    for i in range(3):
        with M(str(i)):
            if i == 0: continue
            return i
log.clear()
assert early() == 1 and len(log) == 4
with M('t') as (p, *q):
    assert p == 'T' and q == []

class Fails:
    def __enter__(self): raise KeyError('enter')
    def __exit__(self, *a): log.append('never')
with M('outer', swallow=True):
    with Fails(): pass
assert 'never' not in log

class Replaces:
    def __enter__(self): pass
    def __exit__(self, *a): raise ValueError('replaced')
try:
    with Replaces():
        1 / 0
except ValueError as e:
    assert isinstance(e.__context__, ZeroDivisionError)

with 5: pass  # raises TypeError: 'int' object does not support the context manager protocol
class Half:
    def __enter__(self): pass
with Half(): pass  # raises TypeError: 'Half' object does not support the context manager protocol (missed __exit__ method)
with M('z'): undefined_name  # raises NameError: name 'undefined_name' is not defined
