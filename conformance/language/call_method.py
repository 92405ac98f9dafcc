# __call__: instances as functions.
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, times=1): return x + self.n * times
add = Adder(5)
assert add(1) == 6 and add(1, times=2) == 11 and callable(add) and list(map(add, [1, 2])) == [6, 7] and sorted([3, 1], key=Adder(0)) == [1, 3]
class Plain: pass
p = Plain()
p.__call__ = lambda: 'own'
assert p.__call__() == 'own' and not callable(p)
class Chain:
    def __init__(self): self.parts = []
    def __call__(self, part):
        self.parts.append(part)
        return self
assert Chain()('a')('b').parts == ['a', 'b']
class Meta:
    def __new__(cls, x):
        made = super().__new__(cls)
        made.x = x * 2
        return made
assert Meta(2).x == 4
p()  # raises TypeError: 'Plain' object is not callable
add()  # raises TypeError: Adder.__call__() missing 1 required positional argument: 'x'
add(1, 2)  # raises TypeError: Adder.__call__() takes 2 positional arguments but 3 were given
add('a')  # raises TypeError: can only concatenate str (not "int") to str
Plain(1)  # raises TypeError: Plain() takes no arguments
