# throw and close: errors into a generator.
log = []
def worker():
    try:
        while True:
            try: yield 'ready'
            except ValueError as e: log.append(str(e))
    finally:
        log.append('cleanup')
w = worker()
assert next(w) == 'ready' and w.throw(ValueError('bad')) == 'ready' and log == ['bad']
assert w.close() is None and log == ['bad', 'cleanup'] and w.close() is None and next(w, 'over') == 'over'
fresh = worker()
fresh.close()
assert log.count('cleanup') == 1
def gives():
    try: yield 1
    except KeyError: yield 'caught'
g = gives(); next(g)
assert g.throw(KeyError) == 'caught'
def returns():
    try: yield 1
    except ValueError: return 'value'
r = returns(); next(r)
try: r.throw(ValueError())
except StopIteration as e: assert e.value == 'value'
worker().throw(KeyError('unstarted'))  # raises KeyError: 'unstarted'
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
s = stubborn(); next(s)
s.close()  # raises RuntimeError: generator ignored GeneratorExit
n = worker(); next(n)
n.throw(TypeError('passes'))  # raises TypeError: passes
n2 = worker(); next(n2)
n2.throw('text')  # raises TypeError: exceptions must be classes or instances deriving from BaseException, not str
