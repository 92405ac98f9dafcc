# Methods that the language calls by itself get nothing but values of the program.
def f(): pass
class Subclassed:
    seen = []
    def __init_subclass__(cls, **named): cls.seen.append((cls.__name__, named))
class Below(Subclassed, x=1): pass
assert Subclassed.seen == [('Below', {'x': 1})]
class Indexed:
    def __class_getitem__(cls, key): return key.__globals__
Indexed[f]  # raises AttributeError: 'function' object has no attribute '__globals__'
class Named:
    def __set_name__(self, owner, name): self.found = (owner.__name__, name)
class Owner:
    x = Named()
assert Owner.x.found == ('Owner', 'x')
class Recorder(dict):
    def __setitem__(self, key, value):
        keys.append(key)
        dict.__setitem__(self, key, value)
class Prepared(type):
    @classmethod
    def __prepare__(meta, name, bases): return Recorder()
keys = []
class Made(metaclass=Prepared):
    x = 1
assert 'x' in keys and '__builtins__' not in keys and '__loader__' not in keys
class Strange(type):
    @classmethod
    def __prepare__(meta, name, bases): return 5
class Unprepared(metaclass=Strange): x = 1  # raises TypeError: Strange.__prepare__() must return a mapping, not int
class Caller(type):
    def __call__(cls, *given): return cls
class Called(metaclass=Caller): pass
Called().__subclasses__()  # raises AttributeError: type object 'Called' has no attribute '__subclasses__'
class Lineage(type):
    def mro(cls): return [cls, object, 5]
class A: pass
class B(A): pass
A.__bases__ = (B,)  # raises TypeError: a __bases__ item causes an inheritance cycle
A.__mro__ = (int,)  # raises AttributeError: attribute '__mro__' of 'type' objects is not writable
def meta(name, bases, namespace): return sorted(namespace)
class Function(metaclass=meta): x = 1
assert Function == ['__module__', '__qualname__', 'x']
class Hook:
    @classmethod
    def __subclasshook__(cls, other): return other.__subclasses__()
assert not issubclass(int, Hook)
class Positions:
    __match_args__ = ('__subclasses__', '__globals__')
match Positions():
    case Positions(x): assert False
    case _: pass
match object:
    case type(__subclasses__=x): assert False
    case _: pass
match f:
    case object(__globals__=x) | object(__code__=x) | object(__closure__=x) | object(__builtins__=x): assert False
    case _: pass
class Loop:
    def __getattribute__(self, name): return getattr(self, name)
Loop().x  # raises RecursionError: maximum recursion depth exceeded
type('X', (), {'__del__': lambda self: 1 / 0})()
type('a\0b', (), {})  # raises ValueError: type name must not contain null characters
type('X', (len,), {})  # raises TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class X(bool): pass  # raises TypeError: type 'bool' is not an acceptable base type
class X(type(f)): pass  # raises TypeError: type 'function' is not an acceptable base type
class X(type(x for x in [])): pass  # raises TypeError: type 'generator' is not an acceptable base type
class X(type(None)): pass  # raises TypeError: type 'NoneType' is not an acceptable base type
class X(type(host.echo)): pass  # raises TypeError: type 'builtin_function_or_method' is not an acceptable base type
type(f)(1, {})  # raises TypeError: cannot create 'function' instances
object.__new__(type)  # raises TypeError: object.__new__(type) is not safe, use type.__new__()
object.__new__(type(f))  # raises TypeError: object.__new__(function) is not safe, use function.__new__()
object.__new__(type(x for x in []))  # raises TypeError: object.__new__(generator) is not safe, use generator.__new__()
object.__new__(type(host))  # raises TypeError: object.__new__(module) is not safe, use module.__new__()
dict.__new__(list)  # raises TypeError: dict.__new__(list): list is not a subtype of dict
BaseException.__new__(int)  # raises TypeError: BaseException.__new__(int): int is not a subtype of BaseException
super(type, int).__subclasses__()  # raises AttributeError: 'super' object has no attribute '__subclasses__'
super(int, 5).__subclasses__()  # raises AttributeError: 'super' object has no attribute '__subclasses__'
[].__class__ = tuple  # raises TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
a = A()
a.__dict__ = 5  # raises TypeError: __dict__ must be set to a dictionary, not a 'int'
f.__name__ = 5  # raises TypeError: __name__ must be set to a string object
