# __init_subclass__, __class_getitem__, __new__ and type().
registry = []
class Plugin:
    def __init_subclass__(cls, tag=None, **rest):
        super().__init_subclass__(**rest)
        cls.tag = tag
        registry.append(cls.__name__)
class A(Plugin, tag='a'): pass
class B(A): pass
assert registry == ['A', 'B'] and A.tag == 'a' and B.tag is None
class Box:
    def __class_getitem__(cls, item): return f'Box of {item}'
assert Box[int] == "Box of <class 'int'>" and Box['x', 1] == "Box of ('x', 1)"
class Positive(int):
    def __new__(cls, n):
        if n < 0: raise ValueError('negative')
        return super().__new__(cls, n)
assert Positive(5) + 1 == 6 and type(Positive(5)) is Positive
class Single:
    made = None
    def __new__(cls):
        if cls.made is None: cls.made = super().__new__(cls)
        return cls.made
assert Single() is Single()
class Other:
    def __new__(cls): return 'not an Other'
    def __init__(self): raise RuntimeError('not called')
assert Other() == 'not an Other'
Made = type('Made', (dict,), {'hello': lambda self: len(self)})
assert Made(a=1).hello() == 1 and Made.__mro__[1] is dict
Positive(-1)  # raises ValueError: negative
Plugin[int]  # raises TypeError: type 'Plugin' is not subscriptable
