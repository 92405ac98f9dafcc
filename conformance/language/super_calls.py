# super: the next class in the order.
class Base:
    kind = 'base'
    def __init__(self, x): self.x = x
    def describe(self): return f'x={self.x}'
    @classmethod
    def make(cls, x): return cls(x)
    @property
    def double(self): return self.x * 2
class Child(Base):
    kind = 'child'
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def describe(self): return super().describe() + f' y={self.y}'
    @classmethod
    def make(cls, x): return cls(x, 'made')
    @property
    def double(self): return super().double + 1
    def base_kind(self): return super().kind
    def old_style(self): return super(Child, self).describe()
c = Child(1, 2)
assert c.describe() == 'x=1 y=2' and Child.make(5).y == 'made' and c.double == 3 and c.base_kind() == 'base' and c.old_style() == 'x=1'
class Grand(Child):
    def describe(self): return '[' + super().describe() + ']'
assert Grand(1, 2).describe() == '[x=1 y=2]' and isinstance(super(Child, c), super)
class List(list):
    def append(self, x):
        super().append(x)
        return self
assert List().append(1).append(2) == [1, 2]
class Lost(Base):
    def missing(self): return super().nope()
Lost(1).missing()  # raises AttributeError: 'super' object has no attribute 'nope'
super().x  # raises RuntimeError: super(): no arguments
def outside(): super()
outside()  # raises RuntimeError: super(): no arguments
super(Child, 5)  # raises TypeError: super(type, obj): obj must be an instance or subtype of type
