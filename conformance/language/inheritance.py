# Bases, super and the order in which methods are found.
class A:
    def hi(self): return ['A']
    def only_a(self): return 'a'
class B(A):
    def hi(self): return ['B'] + super().hi()
class C(A):
    def hi(self): return ['C'] + super().hi()
class D(B, C):
    def hi(self): return ['D'] + super().hi()
d = D()
assert d.hi() == ['D', 'B', 'C', 'A'] and d.only_a() == 'a'
assert D.__mro__ == (D, B, C, A, object) and D.__bases__ == (B, C) and A.__base__ is object
assert isinstance(d, A) and issubclass(D, C) and not issubclass(C, B)
assert isinstance(d, (int, A)) and isinstance(1, int | str) and issubclass(bool, int)
assert super(B, d).hi() == ['C', 'A']

class E(A):
    @classmethod
    def make(cls): return cls.__name__
    @property
    def p(self): return 'E.p'
class F(E):
    @classmethod
    def make(cls): return 'F+' + super().make()
    @property
    def p(self): return 'F.p+' + super().p
assert F.make() == 'F+F' and F().p == 'F.p+E.p'

class Init:
    def __init__(self, x): self.x = x
class Sub(Init):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
s = Sub(1, 2)
assert (s.x, s.y) == (1, 2)
Sub(1)  # raises TypeError: Sub.__init__() missing 1 required positional argument: 'y'

class Registry:
    known = []
    def __init_subclass__(cls, tag=None, **rest):
        super().__init_subclass__(**rest)
        cls.known.append((cls.__name__, tag))
class R1(Registry, tag='one'): pass
class R2(Registry): pass
assert Registry.known == [('R1', 'one'), ('R2', None)]

class Field:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, '_' + self.name, 0)
    def __set__(self, obj, value):
        if value < 0: raise ValueError(self.name + ' is negative')
        setattr(obj, '_' + self.name, value)
class Row:
    size = Field()
r = Row()
assert r.size == 0 and Row.size.name == 'size'
r.size = 5
assert r.size == 5 and r.__dict__ == {'_size': 5}
r.size = -1  # raises ValueError: size is negative

class Num(int):
    def __add__(self, o): return Num(int(self) + o)
n = Num(5) + 1
assert type(n) is Num and n == 6 and n * 2 == 12 and type(n * 2) is int and repr(n) == '6'
class Text(str):
    def shout(self): return self.upper() + '!'
assert Text('a').shout() == 'A!' and Text('a') == 'a' and {Text('a'): 1}['a'] == 1 and len(Text('ab')) == 2
class Rows(list):
    def total(self): return sum(self)
rows = Rows([1, 2])
rows.append(3)
assert rows.total() == 6 and rows == [1, 2, 3] and type(rows[:1]) is list
class Default(dict):
    def __missing__(self, key): return key * 2
assert Default(a=1)['a'] == 1 and Default()['x'] == 'xx' and Default().get('x') is None
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
assert Pair(1, 2) == (1, 2) and Pair(1, 2)[1] == 2
class Single:
    one = None
    def __new__(cls):
        if cls.one is None:
            cls.one = super().__new__(cls)
        return cls.one
assert Single() is Single()

class X(A, B): pass  # raises TypeError: Cannot create a consistent method resolution\norder (MRO) for bases A, B
class X(A, A): pass  # raises TypeError: duplicate base class A
class X(bool): pass  # raises TypeError: type 'bool' is not an acceptable base type
class X(5): pass  # raises TypeError: int() takes at most 2 arguments (3 given)
class X(int, str): pass  # raises TypeError: multiple bases have instance lay-out conflict
isinstance(1, 5)  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
issubclass(1, int)  # raises TypeError: issubclass() arg 1 must be a class
isinstance(1, [int])  # raises TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
super().x  # raises RuntimeError: super(): no arguments
class Y(A, extra=1): pass  # raises TypeError: Y.__init_subclass__() takes no keyword arguments
