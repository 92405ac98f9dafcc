# Classes made from texts run no text.
from collections import namedtuple
from dataclasses import dataclass, field, make_dataclass
from enum import Enum
import types, typing
namedtuple('A', ['x', 'y): pass\nimport os\ndef z(self'])  # raises ValueError: Type names and field names must be valid identifiers: 'y): pass\nimport os\ndef z(self'
namedtuple('A; import os', 'x')  # raises ValueError: Type names and field names must be valid identifiers: 'A; import os'
namedtuple('A', '__class__')  # raises ValueError: Field names cannot start with an underscore: '__class__'
assert namedtuple('A', '__class__ def x x', rename=True)._fields == ('_0', '_1', 'x', '_3')
typing.NamedTuple('A', [('x; import os', int)])  # raises ValueError: Type names and field names must be valid identifiers: 'x; import os'
make_dataclass('A', ['x', 'y=__import__("os")'])  # raises TypeError: Field names must be valid identifiers: 'y=__import__("os")'
make_dataclass('A', ['x'], namespace={'__init__': lambda self: self.__class__.__subclasses__()})()  # raises AttributeError: type object 'A' has no attribute '__subclasses__'
@dataclass
class Defaults:
    x: int = field(default_factory=lambda: (lambda: 1).__globals__)
Defaults()  # raises AttributeError: 'function' object has no attribute '__globals__'
@dataclass
class Named:
    __class__: int = 5
assert type(Named()) is Named
Enum('A', 'mro x')  # raises ValueError: invalid enum member name(s) 'mro'
class Missing(Enum):
    X = 1
    @classmethod
    def _missing_(cls, value): return cls(value)
Missing(2)  # raises RecursionError: maximum recursion depth exceeded
class Texts:
    x: "__import__('os').system('id')"
typing.ForwardRef('x')._evaluate({}, {}, frozenset())  # raises AttributeError: 'ForwardRef' object has no attribute '_evaluate'
types.FunctionType((lambda: 1), {})  # raises TypeError: cannot create 'function' instances
types.ModuleType('os')  # raises TypeError: cannot create 'module' instances
types.CodeType  # raises AttributeError: module 'types' has no attribute 'CodeType'
types.FrameType  # raises AttributeError: module 'types' has no attribute 'FrameType'
types.TracebackType  # raises AttributeError: module 'types' has no attribute 'TracebackType'
made = types.new_class('Made', (), {}, lambda namespace: namespace.update(x=1))
assert made.x == 1
types.new_class('Made', (), {}, lambda namespace: namespace.update(made.__globals__))  # raises AttributeError: type object 'Made' has no attribute '__globals__'
