# Classes of the program cannot pass as what they are not.
class Fake(int):
    @property
    def __class__(self): return str
assert type(Fake(1)) is Fake
class NoFinaliser:
    def __del__(self): print('a finaliser ran')
NoFinaliser()
n = NoFinaliser()
del n
class Lies:
    __class__ = int
assert type(Lies()) is not int and Lies() is not 5
class Meta(type): pass
class M(metaclass=Meta): pass
assert type(M) is Meta
class Text(str):
    def __str__(self): return self
    def __len__(self): return -5
    def encode(self): return 'not bytes'
assert 'a' + Text('b') == 'ab' and ','.join([Text('x')]) == 'x' and {Text('k'): 1}['k'] == 1
class Hash(str):
    def __hash__(self): return 1 / 0
{Hash('a'): 1}  # raises ZeroDivisionError: division by zero
object.__setattr__(int, 'x', 1)  # raises TypeError: cannot set 'x' attribute of immutable type 'int'
object.__new__(int)  # raises TypeError: object.__new__(int) is not safe, use int.__new__()
int.__new__(str)  # raises TypeError: int.__new__(str): str is not a subtype of int
type.__call__(5)  # raises TypeError: descriptor '__call__' for 'type' objects doesn't apply to a 'int' object
x = 5
x.__class__ = str  # raises TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
n = NoFinaliser()
n.__class__ = int  # raises TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
