# Errors in __init__, properties, __eq__ and class bodies.
class Init:
    def __init__(self, n): self.n = 10 / n
class Prop:
    @property
    def value(self): return {}['k']
class Eq:
    def __eq__(self, o): raise ValueError('no ==')
    def __hash__(self): return 1
class Iter:
    def __iter__(self): raise TypeError('no walk')
assert Init(5).n == 2.0 and [Eq()].__len__() == 1
Init(0)  # raises ZeroDivisionError: division by zero
Prop().value  # raises KeyError: 'k'
hasattr(Prop(), 'value')  # raises KeyError: 'k'
Eq() == 1  # raises ValueError: no ==
[Eq()] == [1]  # raises ValueError: no ==
{Eq(): 1}[Eq()]  # raises ValueError: no ==
list(Iter())  # raises TypeError: no walk
class Body: x = 1 / 0  # raises ZeroDivisionError: division by zero
