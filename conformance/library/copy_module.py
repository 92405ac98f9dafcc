# copy: shallow and deep copies, hooks, cycles.
import copy
from collections import defaultdict, OrderedDict, Counter, deque, namedtuple
rows = [[1], {'a': [2]}, (3, [4]), {5}]
shallow, deep = copy.copy(rows), copy.deepcopy(rows)
assert shallow == rows and shallow is not rows and shallow[0] is rows[0] and deep == rows and deep[0] is not rows[0] and deep[1]['a'] is not rows[1]['a'] and deep[2] is not rows[2] and deep[2][1] is not rows[2][1] and deep[3] is not rows[3]
for atom in [None, 1, 1.5, 'a', b'b', True, ..., int, len, print, (1, 'a'), frozenset([1]), range(3)]:
    assert copy.copy(atom) is atom and copy.deepcopy(atom) == atom
d = {'a': [1]}
assert copy.copy(d) == d and copy.copy(d)['a'] is d['a'] and copy.deepcopy(d)['a'] is not d['a'] and copy.copy({1}) == {1}
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
assert again is not loop and again[1] is again and again[0] == 1
shared = [0]
pair = copy.deepcopy([shared, shared])
assert pair[0] is pair[1] and pair[0] is not shared
class Node:
    def __init__(self, name): self.name, self.links = name, []
a, b = Node('a'), Node('b')
a.links.append(b)
b.links.append(a)
c = copy.deepcopy(a)
assert c is not a and c.name == 'a' and c.links[0] is not b and c.links[0].links[0] is c and copy.copy(a).links is a.links and type(c) is Node
class Hooked:
    def __init__(self): self.n = 0
    def __copy__(self):
        fresh = Hooked()
        fresh.n = 1
        return fresh
    def __deepcopy__(self, memo):
        fresh = Hooked()
        memo[id(self)] = fresh
        fresh.n = 2
        return fresh
h = Hooked()
assert copy.copy(h).n == 1 and copy.deepcopy(h).n == 2 and copy.deepcopy([h, h])[0].n == 2
class Generic:
    def __init__(self, **kw): self.__dict__.update(kw) if False else [setattr(self, k, v) for k, v in kw.items()]
    def __deepcopy__(self, memo):
        fresh = type(self).__new__(type(self))
        memo[id(self)] = fresh
        for name, value in vars(self).items(): setattr(fresh, name, copy.deepcopy(value, memo))
        return fresh
g = Generic(x=[1])
g.me = g
assert copy.deepcopy(g).me is not g and copy.deepcopy(g).x == [1]
twin = copy.deepcopy(g)
assert twin.me is twin and twin.x is not g.x
class State:
    def __init__(self): self.kept, self.cache = [1], 'big'
    def __getstate__(self): return {'kept': self.kept}
    def __setstate__(self, state): self.kept, self.cache = state['kept'], None
s = copy.deepcopy(State())
assert s.kept == [1] and s.cache is None
class Reduced:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (Reduced, (self.n + 1,))
assert copy.copy(Reduced(1)).n == 2
class MyList(list): pass
m = MyList([[1], 2])
m.note = ['x']
k = copy.deepcopy(m)
assert k == m and type(k) is MyList and k[0] is not m[0] and k.note == ['x'] and k.note is not m.note and type(copy.copy(m)) is MyList
class MyDict(dict): pass
assert type(copy.deepcopy(MyDict(a=[1]))) is MyDict and copy.copy(MyDict(a=1)) == {'a': 1}
dd = defaultdict(list, a=[1])
e = copy.deepcopy(dd)
assert e == dd and e['a'] is not dd['a'] and e['new'] == [] and type(copy.copy(dd)) is defaultdict
assert copy.deepcopy(OrderedDict(a=[1])) == OrderedDict(a=[1]) and type(copy.deepcopy(Counter('aab'))) is Counter and copy.deepcopy(deque([[1]], 3)).maxlen == 3 and copy.copy(deque([1])) == deque([1])
P = namedtuple('P', 'x y')
p = copy.deepcopy(P(1, [2]))
assert p == P(1, [2]) and type(p) is P
class Slim:
    __slots__ = ('x',)
slim = Slim()
slim.x = [1]
assert copy.deepcopy(slim).x == [1] and copy.copy(slim).x is slim.x
e = copy.copy(ValueError('bad', 1))
assert e.args == ('bad', 1) and type(e) is ValueError
class Settings:
    def __init__(self): raise RuntimeError('init is not called')
x = Settings.__new__(Settings)
x.v = 1
assert copy.copy(x).v == 1 and copy.deepcopy(x).v == 1
copy.deepcopy(i for i in [])  # raises TypeError: cannot pickle 'generator' object
copy.deepcopy(copy)  # raises TypeError: cannot pickle 'module' object
