# dataclasses: fields, options, inheritance, helpers, and what is refused.
from dataclasses import dataclass, field, fields, asdict, astuple, replace, make_dataclass, is_dataclass, InitVar, KW_ONLY, MISSING, FrozenInstanceError
from typing import ClassVar, List, Optional
@dataclass
class Point:
    x: int
    y: int = 0
p = Point(1)
assert (p.x, p.y) == (1, 0) and repr(p) == 'Point(x=1, y=0)' and p == Point(1, 0) and p != Point(2) and Point(y=3, x=4).y == 3 and p != (1, 0) and Point.__match_args__ == ('x', 'y') and Point.__doc__ == 'Point(x: int, y: int = 0)'
p.x = 5
assert p.x == 5 and Point.y == 0 and [f.name for f in fields(Point)] == ['x', 'y'] and fields(p)[1].default == 0 and fields(p)[0].default is MISSING and fields(p)[0].type is int
@dataclass
class Basket:
    owner: str
    items: List[str] = field(default_factory=list)
    secret: str = field(default='s', repr=False, compare=False)
    count: ClassVar[int] = 0
    total: float = field(init=False, default=0.0)
    def add(self, item):
        self.items.append(item)
        return self
a, b = Basket('a'), Basket('b')
a.add('egg')
assert a.items == ['egg'] and b.items == [] and repr(a) == "Basket(owner='a', items=['egg'], total=0.0)" and Basket('x', secret='1') == Basket('x', secret='2') and Basket.count == 0 and [f.name for f in fields(Basket)] == ['owner', 'items', 'secret', 'total']
@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
assert Version(1, 2) < Version(1, 3) < Version(2) and max(Version(1), Version(3), Version(2)).major == 3 and hash(Version(1)) == hash(Version(1)) and len({Version(1), Version(1, 0)}) == 1 and sorted([Version(2), Version(1)])[0] == Version(1) and Version(1) <= Version(1)
@dataclass
class Base:
    a: int
    b: int = 2
@dataclass
class Child(Base):
    c: int = 3
    b: int = 20
assert repr(Child(1)) == 'Child(a=1, b=20, c=3)' and Child(1, 2, 3) == Child(a=1, b=2, c=3) and isinstance(Child(1), Base) and Child(1) != Base(1)
@dataclass
class Checked:
    n: int
    scale: InitVar[int] = 1
    doubled: int = field(init=False)
    def __post_init__(self, scale):
        if self.n < 0: raise ValueError('n must not be negative')
        self.doubled = self.n * 2 * scale
assert Checked(4).doubled == 8 and Checked(4, 10).doubled == 80 and Checked(n=1, scale=3).doubled == 6
@dataclass
class Keyed:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3
assert Keyed(1, b=2) == Keyed(1, b=2, c=3)
@dataclass(kw_only=True)
class AllKeyed:
    b: int = 1
    a: int
assert AllKeyed(a=5).b == 1
@dataclass
class Tree:
    name: str
    kids: list = field(default_factory=list)
    meta: Optional[dict] = None
t = Tree('r', [Tree('k')], {'p': Point(1, 2)})
assert asdict(t) == {'name': 'r', 'kids': [{'name': 'k', 'kids': [], 'meta': None}], 'meta': {'p': {'x': 1, 'y': 2}}} and astuple(Point(1, 2)) == (1, 2) and asdict(t)['kids'] is not t.kids and asdict(Point(1), dict_factory=lambda pairs: [k for k, v in pairs]) == ['x', 'y']
assert replace(p, y=9) == Point(5, 9) and p.y == 0 and replace(Version(1), minor=7) == Version(1, 7) and is_dataclass(p) and is_dataclass(Point) and not is_dataclass(5)
Made = make_dataclass('Made', ['x', ('y', int), ('z', int, 5)], namespace={'sum': lambda self: self.y + self.z})
assert repr(Made(1, 2)) == 'Made(x=1, y=2, z=5)' and Made(1, 2).sum() == 7
@dataclass(eq=False)
class Same:
    x: int
assert Same(1) != Same(1)
@dataclass(repr=False, init=False)
class Bare:
    x: int = 4
assert Bare().x == 4 and repr(Bare()).startswith('<')
@dataclass(slots=True)
class Slim:
    x: int = 1
assert Slim(2).x == 2 and Slim() == Slim(1)
@dataclass
class Custom:
    x: int
    def __repr__(self): return 'C!'
    def __eq__(self, other): return True
assert repr(Custom(1)) == 'C!' and Custom(1) == Custom(2)
match Point(1, 2):
    case Point(x=0): assert False
    case Point(1, y): assert y == 2
Point()  # raises TypeError: Point.__init__() missing 1 required positional argument: 'x'
Point(1, 2, 3)  # raises TypeError: Point.__init__() takes from 2 to 3 positional arguments but 4 were given
Point(1, z=3)  # raises TypeError: Point.__init__() got an unexpected keyword argument 'z'
Version(1).major = 2  # raises FrozenInstanceError: cannot assign to field 'major'
del Version(1).major  # raises FrozenInstanceError: cannot delete field 'major'
Version(1) < 5  # raises TypeError: '<' not supported between instances of 'Version' and 'int'
Point(1) < Point(2)  # raises TypeError: '<' not supported between instances of 'Point' and 'Point'
hash(Point(1))  # raises TypeError: unhashable type: 'Point'
Checked(-1)  # raises ValueError: n must not be negative
Keyed(1, 2)  # raises TypeError: Keyed.__init__() takes 2 positional arguments but 3 were given
Keyed(1)  # raises TypeError: Keyed.__init__() missing 1 required keyword-only argument: 'b'
dataclass(type('Bad', (), {'__annotations__': {'x': list}, 'x': []}))  # raises ValueError: mutable default <class 'list'> for field x is not allowed: use default_factory
dataclass(type('Late', (), {'__annotations__': {'x': int, 'y': int}, 'x': 1}))  # raises TypeError: non-default argument 'y' follows default argument
field(default=1, default_factory=list)  # raises ValueError: cannot specify both default and default_factory
asdict(5)  # raises TypeError: asdict() should be called on dataclass instances
fields(5)  # raises TypeError: must be called with a dataclass type or instance
replace(p, q=1)  # raises TypeError: Point.__init__() got an unexpected keyword argument 'q'
replace(5)  # raises TypeError: replace() should be called on dataclass instances
dataclass(order=True, eq=False)(type('O', (), {}))  # raises ValueError: eq must be true if order is true
