# Decorators on functions, methods and classes.
def twice(f):
    def inner(*a, **k):
        return f(*a, **k) * 2
    return inner
def times(n):
    return lambda f: lambda *a: f(*a) * n
@twice
def one(): return 1
@times(3)
@twice
def ab(x): return x
assert one() == 2 and ab('a') == 'aaaaaa'

def register(cls):
    seen.append(cls.__name__)
    cls.tag = 'seen'
    return cls
seen = []
@register
class C:
    @twice
    def m(self, x): return x
    @staticmethod
    @twice
    def s(): return 's'
    @classmethod
    @twice
    def c(cls): return cls.__name__
assert seen == ['C'] and C.tag == 'seen' and C().m(2) == 4 and C.s() == 'ss' and C.c() == 'CC'

class Memo:
    def __init__(self, f): self.f, self.seen = f, {}
    def __call__(self, n):
        if n not in self.seen:
            self.seen[n] = self.f(n)
        return self.seen[n]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
assert fib(60) == 1548008755920
order = []
def note(name):
    order.append('make ' + name)
    def apply(f):
        order.append('apply ' + name)
        return f
    return apply
@note('outer')
@note('inner')
def f(): pass
assert order == ['make outer', 'make inner', 'apply inner', 'apply outer']
table = {'k': twice}
@table['k']
def g(): return 'g'
assert g() == 'gg'
@(lambda f: 'replaced')
def h(): pass
assert h == 'replaced'
twice()  # raises TypeError: twice() missing 1 required positional argument: 'f'
twice(5)()  # raises TypeError: 'int' object is not callable
