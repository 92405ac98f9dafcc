# enum: members, auto, aliases, data types, flags, the functional form, and what is refused.
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique, verify, UNIQUE, CONTINUOUS, member, nonmember, property as enum_property
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    CRIMSON = 1
    def describe(self): return f'{self.name}={self.value}'
    @classmethod
    def default(cls): return cls.RED
    @property
    def bright(self): return self.value > 1
assert Color.RED.name == 'RED' and Color.RED.value == 1 and Color.BLUE.value == 3 and repr(Color.RED) == '<Color.RED: 1>' and str(Color.RED) == 'Color.RED' and f'{Color.RED}' == 'Color.RED' and f'{Color.RED:>10}' == ' Color.RED'
assert Color(2) is Color.GREEN and Color['BLUE'] is Color.BLUE and Color.CRIMSON is Color.RED and list(Color) == [Color.RED, Color.GREEN, Color.BLUE] and len(Color) == 3 and list(Color.__members__) == ['RED', 'GREEN', 'BLUE', 'CRIMSON']
assert Color.RED.describe() == 'RED=1' and Color.default() is Color.RED and not Color.RED.bright and Color.GREEN.bright and isinstance(Color.RED, Color) and type(Color.RED) is Color and Color.RED in Color and 2 in Color and 9 not in Color
assert Color.RED == Color.RED and Color.RED != Color.GREEN and Color.RED != 1 and {Color.RED: 'r'}[Color.RED] == 'r' and repr(Color) == "<enum 'Color'>" and Color.RED is not Color.GREEN and [c.name for c in reversed(Color)] == ['BLUE', 'GREEN', 'RED'] and bool(Color.RED)
match Color(1):
    case Color.GREEN: assert False
    case Color.RED: pass
class Number(IntEnum):
    ONE = 1
    TWO = 2
assert Number.ONE + 1 == 2 and Number.ONE < Number.TWO and Number.TWO == 2 and str(Number.ONE) == '1' and repr(Number.ONE) == '<Number.ONE: 1>' and f'{Number.TWO:03d}' == '002' and [10, 20, 30][Number.ONE] == 20 and sorted([Number.TWO, Number.ONE])[0] is Number.ONE and max(Number) is Number.TWO
class Mode(StrEnum):
    READ = auto()
    WRITE = 'w'
assert Mode.READ == 'read' and str(Mode.WRITE) == 'w' and f'{Mode.READ}!' == 'read!' and Mode('w') is Mode.WRITE and Mode.READ.upper() == 'READ' and repr(Mode.READ) == "<Mode.READ: 'read'>" and 'w' in Mode and ','.join(Mode) == 'read,w' and {'read': 1}[Mode.READ] == 1
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
assert Perm.R.value == 1 and Perm.X.value == 4 and Perm.R | Perm.W is Perm.RW and repr(Perm.R | Perm.X) == '<Perm.R|X: 5>' and str(Perm.RW) == 'Perm.RW' and Perm.R in Perm.RW and Perm.X not in Perm.RW and bool(Perm.R & Perm.W) is False and repr(Perm(0)) == '<Perm: 0>'
assert list(Perm.RW) == [Perm.R, Perm.W] and ~Perm.R == Perm.W | Perm.X and Perm.R ^ Perm.RW == Perm.W and len(Perm) == 3 and list(Perm) == [Perm.R, Perm.W, Perm.X] and Perm(3) is Perm.RW and len(Perm.RW) == 2
class Bits(IntFlag):
    A = 1
    B = 2
assert Bits.A | Bits.B == 3 and Bits.A | 4 == 5 and isinstance(Bits.A | 8, Bits) and Bits.A & 3 == 1 and repr(Bits.A | Bits.B) == '<Bits.A|B: 3>' and str(Bits.B) == '2' and Bits(0).value == 0
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def density(self): return round(self.mass / self.radius, 2)
assert Planet.EARTH.mass == 5.97 and Planet.MARS.value == (0.64, 3.39) and Planet.EARTH.density == 0.94 and Planet((0.64, 3.39)) is Planet.MARS
class Size(Enum):
    S = 's'
    M = 'm'
    @classmethod
    def _missing_(cls, value):
        return cls.M if value == 'medium' else None
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower()
    def __str__(self): return self.value
assert Size('medium') is Size.M and str(Size.S) == 's' and f'{Size.M}' == 'm'
class Coded(str, Enum):
    A = 'a'
assert Coded.A == 'a' and Coded.A.value == 'a' and str(Coded.A) == 'Coded.A' and Coded('a') is Coded.A and isinstance(Coded.A, str)
Animal = Enum('Animal', 'CAT DOG')
assert Animal.DOG.value == 2 and [a.name for a in Animal] == ['CAT', 'DOG'] and Enum('P', {'A': 5}).A.value == 5 and Enum('Q', [('X', 1), ('Y', 'z')])('z').name == 'Y' and IntEnum('I', ['a', 'b']).b == 2
class Extra(Enum):
    ONE = 1
    helper = nonmember(5)
    @member
    def action(): return 1
    class Inner: pass
assert Extra.helper == 5 and len(Extra) >= 2 and Extra.action in Extra
class Base(Enum):
    def shout(self): return self.name.upper()
class Derived(Base):
    x = 1
assert Derived.x.shout() == 'X' and issubclass(Derived, Base) and isinstance(Derived.x, Base)
import copy, json
assert copy.deepcopy(Color.RED) is Color.RED and copy.copy([Color.RED])[0] is Color.RED and json.dumps({'m': Mode.READ, 'n': Number.TWO}) == '{"m": "read", "n": 2}'
Color(9)  # raises ValueError: 9 is not a valid Color
Color('RED')  # raises ValueError: 'RED' is not a valid Color
Color['PINK']  # raises KeyError: 'PINK'
Color.PINK  # raises AttributeError: type object 'Color' has no attribute 'PINK'
Color.RED = 5  # raises AttributeError: cannot reassign member 'RED'
Color.RED.value = 3  # raises AttributeError: <enum 'Enum'> cannot set attribute 'value'
Color.RED.name = 'x'  # raises AttributeError: <enum 'Enum'> cannot set attribute 'name'
class More(Color): pass  # raises TypeError: <enum 'More'> cannot extend <enum 'Color'>
Color.RED < Color.GREEN  # raises TypeError: '<' not supported between instances of 'Color' and 'Color'
Perm(16)  # raises ValueError: <flag 'Perm'> invalid value 16\n    given 0b0 10000\n  allowed 0b0 00111
Perm.R | 1  # raises TypeError: unsupported operand type(s) for |: 'Perm' and 'int'
1 in Perm.R  # raises TypeError: unsupported operand type(s) for 'in': 'int' and 'Perm'
Mode('x')  # raises ValueError: 'x' is not a valid Mode
unique(Color)  # raises ValueError: duplicate values found in <enum 'Color'>: CRIMSON -> RED
verify(CONTINUOUS)(Enum('Gap', {'A': 1, 'B': 4}))  # raises ValueError: invalid enum 'Gap': missing values 2, 3
verify(UNIQUE)(Color)  # raises ValueError: aliases found in <enum 'Color'>: CRIMSON -> RED
StrEnum('S', {'A': 1})  # raises TypeError: 1 is not a string
Color.RED()  # raises TypeError: 'Color' object is not callable
del Color.RED  # raises AttributeError: 'Color' cannot delete member 'RED'.
json.dumps(Color.RED)  # raises TypeError: Object of type Color is not JSON serializable
