# globals, locals and vars: variables as dicts.
module_level = 1
assert globals()['module_level'] == 1 and '__name__' in globals() and locals() is not None
def f(a, b=2):
    c = a + b
    return sorted(locals().items())
assert f(5) == [('a', 5), ('b', 2), ('c', 7)]
def empty(): return locals()
assert empty() == {}
def snapshot():
    x = 1
    taken = locals()
    x = 2
    return taken['x'], x
assert snapshot() == (1, 2)
class Point:
    def __init__(self): self.x, self.y = 1, 2
p = Point()
assert vars(p) == {'x': 1, 'y': 2} and '__init__' in vars(Point) and vars(p) == p.__dict__
assert '{a}-{b}'.format(**dict(a=1, b=2)) == '1-2'
vars(5)  # raises TypeError: vars() argument must have __dict__ attribute
vars([])  # raises TypeError: vars() argument must have __dict__ attribute
vars(p, 1)  # raises TypeError: vars expected at most 1 argument, got 2
globals()['nothing_here']  # raises KeyError: 'nothing_here'
def around():
    shared = 1
    def inner():
        own = 2
        return sorted(locals())
    class Body:
        size = 3
        names = [n for n in locals() if not n.startswith('__')]
    return inner(), Body.names, 'shared' in locals(), shared
assert around() == (['own'], ['size'], True, 1)
