# @ on classes and on methods.
def add_repr(cls):
    cls.__repr__ = lambda self: f'{cls.__name__}({vars(self)})'
    return cls
def singleton(cls):
    made = []
    def get(*args):
        if not made: made.append(cls(*args))
        return made[0]
    return get
@add_repr
class Point:
    def __init__(self, x): self.x = x
@singleton
class Config:
    def __init__(self, v): self.v = v
assert repr(Point(1)) == "Point({'x': 1})" and Config(1) is Config(2) and Config(3).v == 1
def logged(method):
    def wrapper(self, *args):
        self.log.append(method.__name__)
        return method(self, *args)
    return wrapper
class Service:
    def __init__(self): self.log = []
    @logged
    def run(self, x): return x * 2
    @staticmethod
    @lambda f: f
    def helper(x): return x
    @classmethod
    def name(cls): return cls.__name__
s = Service()
assert s.run(2) == 4 and s.log == ['run'] and s.helper(5) == 5 and Service.name() == 'Service'
plugins = {}
def plugin(cls): plugins[cls.__name__] = cls; return cls
@plugin
class A: pass
@plugin
class B(A): pass
assert list(plugins) == ['A', 'B'] and plugins['B']() is not None
