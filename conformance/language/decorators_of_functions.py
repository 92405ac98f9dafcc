# @ lines: what wraps what.
log = []
def traced(f):
    def wrapper(*args, **named):
        log.append(f.__name__)
        return f(*args, **named)
    return wrapper
def times(n):
    def decorate(f):
        def wrapper(*args): return [f(*args) for _ in range(n)]
        return wrapper
    return decorate
@traced
def add(a, b=1): return a + b
@times(2)
@traced
def hello(name): return 'hi ' + name
assert add(1) == 2 and add(1, b=5) == 6 and hello('x') == ['hi x', 'hi x'] and log == ['add', 'add', 'hello', 'hello']
def register(name, table={}):
    def keep(f):
        table[name] = f
        return f
    keep.table = table
    return keep
@register('double')
def double(x): return x * 2
assert register('x').table['double'](4) == 8 and double(3) == 6
@lambda f: 'text'
def as_text(): pass
assert as_text == 'text'
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *args):
        self.n += 1
        return self.f(*args)
@Count
def counted(x): return x
assert counted(1) == 1 and counted(2) == 2 and counted.n == 2
order = []
def mark(x): order.append(x); return lambda f: order.append(f'apply {x}') or f
@mark('outer')
@mark('inner')
def marked(): pass
assert order == ['outer', 'inner', 'apply inner', 'apply outer']
