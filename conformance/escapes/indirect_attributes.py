# However an attribute is asked for, it is asked for in the same way.
import functools, operator
def f(): pass
operator.attrgetter('__class__.__base__.__subclasses__')(1)  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
operator.attrgetter('__globals__')(f)  # raises AttributeError: 'function' object has no attribute '__globals__'
operator.methodcaller('__subclasses__')(object)  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
operator.methodcaller('__reduce_ex__', 2)(operator.attrgetter('x'))  # raises AttributeError: 'operator.attrgetter' object has no attribute '__reduce_ex__'
functools.reduce(getattr, ['__class__', '__base__', '__subclasses__'], ())  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
[*map(getattr, [f], ['__code__'])]  # raises AttributeError: 'function' object has no attribute '__code__'
assert [*map(getattr, [()], ['__class__'])] == [tuple]
fc = type.__getattribute__(f, '__class__')
assert fc is type(f)
fc.__subclasses__  # raises AttributeError: type object 'function' has no attribute '__subclasses__'
functools.partial(getattr, f, '__closure__')()  # raises AttributeError: 'function' object has no attribute '__closure__'
functools.partial(len).__reduce__()  # raises AttributeError: 'functools.partial' object has no attribute '__reduce__'
functools.partial(len).__setstate__((print, (), {}, {}))  # raises AttributeError: 'functools.partial' object has no attribute '__setstate__'
functools.partial(len).func.__self__  # raises AttributeError: 'builtin_function_or_method' object has no attribute '__self__'
@functools.wraps(len)
def wrapped(): pass
wrapped.__wrapped__.__self__  # raises AttributeError: 'builtin_function_or_method' object has no attribute '__self__'
@functools.lru_cache
def cached(x): return x
cached.__wrapped__.__closure__  # raises AttributeError: 'function' object has no attribute '__closure__'
@functools.singledispatch
def chosen(x): return x
chosen.registry[object].__globals__  # raises AttributeError: 'function' object has no attribute '__globals__'
class C:
    @property
    def p(self): return 1
    @classmethod
    def c(cls): return 1
    @functools.cached_property
    def once(self): return 1
C.p.fget.__globals__  # raises AttributeError: 'function' object has no attribute '__globals__'
C.__dict__['c'].__func__.__code__  # raises AttributeError: 'function' object has no attribute '__code__'
C.__dict__['once'].func.__globals__  # raises AttributeError: 'function' object has no attribute '__globals__'
str.join.__objclass__.__subclasses__  # raises AttributeError: type object 'str' has no attribute '__subclasses__'
[].append.__self__.__class__.__base__.__subclasses__  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
dict.fromkeys.__self__.__subclasses__  # raises AttributeError: type object 'dict' has no attribute '__subclasses__'
str.join(5, [])  # raises TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object
list.append((), 1)  # raises TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object
int.__dict__['real'].__get__(1.5)  # raises TypeError: descriptor 'real' for 'int' objects doesn't apply to a 'float' object
iter([]).__reduce__()  # raises AttributeError: 'list_iterator' object has no attribute '__reduce__'
{1}.__reduce__()  # raises AttributeError: 'set' object has no attribute '__reduce__'
bytearray(b'x').__reduce_ex__(2)  # raises AttributeError: 'bytearray' object has no attribute '__reduce_ex__'
f.__get__(5, int)().__class__.__base__.__subclasses__  # raises TypeError: f() takes 0 positional arguments but 1 was given
(lambda x=().__class__.__bases__[0]: x.__subclasses__())()  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
[(y := x.__class__.__base__) for x in [1]][0].__subclasses__()  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
@(lambda g: g.__globals__)  # raises AttributeError: 'function' object has no attribute '__globals__'
def decorated(): pass
def annotated(a: ().__class__.__base__.__subclasses__()): pass  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
x: ().__class__.__base__.__subclasses__() = 1  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
object.__getattribute__(object, '__subclasses__')  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
vars(int)['__subclasses__']  # raises KeyError: '__subclasses__'
