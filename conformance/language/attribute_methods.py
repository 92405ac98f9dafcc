# __getattr__, __setattr__, __delattr__ and __getattribute__.
class Dynamic:
    def __init__(self): self.real = 'real'
    def __getattr__(self, name):
        if name.startswith('x_'): return name[2:]
        raise AttributeError(f'no attribute {name}')
d = Dynamic()
assert d.real == 'real' and d.x_size == 'size' and getattr(d, 'zzz', 0) == 0 and not hasattr(d, 'zzz') and hasattr(d, 'x_')
class Guard:
    def __init__(self): object.__setattr__(self, 'log', [])
    def __setattr__(self, name, value):
        self.log.append((name, value))
        super().__setattr__(name, value)
    def __delattr__(self, name):
        self.log.append(('del', name))
        super().__delattr__(name)
g = Guard()
g.a = 1
g.a += 1
del g.a
assert g.log == [('a', 1), ('a', 2), ('del', 'a')] and not hasattr(g, 'a')
class Frozen:
    def __init__(self): self.__dict__['x'] = 1
    def __setattr__(self, name, value): raise AttributeError('frozen')
class All:
    def __getattribute__(self, name): return f'got {name}'
assert All().anything == 'got anything'
class Proxy:
    def __init__(self, target): self._target = target
    def __getattr__(self, name): return getattr(self._target, name)
assert Proxy([3, 1]).index(1) == 1 and Proxy('abc').upper() == 'ABC'
d.missing  # raises AttributeError: no attribute missing
Frozen().y = 2  # raises AttributeError: frozen
del g.a  # raises AttributeError: 'Guard' object has no attribute 'a'
Proxy([]).nope  # raises AttributeError: 'list' object has no attribute 'nope'
len(Proxy([1]))  # raises TypeError: object of type 'Proxy' has no len()
