# property: computed, checked and read-only attributes.
class Circle:
    def __init__(self, r): self.r = r
    @property
    def r(self):
        """The radius."""
        return self._r
    @r.setter
    def r(self, value):
        if value < 0: raise ValueError('negative radius')
        self._r = value
    @r.deleter
    def r(self): self._r = 0
    @property
    def area(self): return 3 * self._r ** 2
    diameter = property(lambda self: self._r * 2)
c = Circle(2)
assert c.area == 12 and c.diameter == 4
c.r = 3
assert c.area == 27 and '_r' in vars(c) and 'r' not in vars(c) and Circle.r.__doc__ == 'The radius.'
c.r += 1
del c.r
assert c.r == 0 and isinstance(Circle.area, property) and hasattr(c, 'area')
class Sub(Circle):
    @property
    def area(self): return super().area + 1
assert Sub(1).area == 4
class Cached:
    @property
    def value(self):
        if not hasattr(self, '_v'): self._v = object()
        return self._v
k = Cached()
assert k.value is k.value
c.area = 5  # raises AttributeError: property 'area' of 'Circle' object has no setter
del c.area  # raises AttributeError: property 'area' of 'Circle' object has no deleter
Circle(-1)  # raises ValueError: negative radius
c.r = -5  # raises ValueError: negative radius
c.area()  # raises TypeError: 'int' object is not callable
class Fails:
    @property
    def p(self): return self.missing
Fails().p  # raises AttributeError: 'Fails' object has no attribute 'missing'
