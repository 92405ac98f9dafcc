# Nothing leads from a value to the machinery behind it.
def f(): pass
class C:
    def m(self): pass
g = (x for x in [1])
().__class__.__base__.__subclasses__()  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
list(map(getattr, [object], ['__subclasses__']))  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
f.__globals__  # raises AttributeError: 'function' object has no attribute '__globals__'
f.__builtins__  # raises AttributeError: 'function' object has no attribute '__builtins__'
f.__code__  # raises AttributeError: 'function' object has no attribute '__code__'
f.__code__ = 1  # raises AttributeError: 'function' object has no attribute '__code__'
f.__closure__  # raises AttributeError: 'function' object has no attribute '__closure__'
C().m.__func__.__globals__  # raises AttributeError: 'function' object has no attribute '__globals__'
C.__init__.__globals__  # raises AttributeError: 'method_descriptor' object has no attribute '__globals__'
print.__self__  # raises AttributeError: 'builtin_function_or_method' object has no attribute '__self__'
g.gi_frame  # raises AttributeError: 'generator' object has no attribute 'gi_frame'
g.gi_code  # raises AttributeError: 'generator' object has no attribute 'gi_code'
type.__subclasses__(object)  # raises AttributeError: type object 'type' has no attribute '__subclasses__'
type.__getattribute__(f, '__code__')  # raises AttributeError: 'function' object has no attribute '__code__'
object.__getattribute__(f, '__globals__')  # raises AttributeError: 'function' object has no attribute '__globals__'
object.__reduce__(f)  # raises AttributeError: type object 'object' has no attribute '__reduce__'
C().__reduce_ex__(2)  # raises AttributeError: 'C' object has no attribute '__reduce_ex__'
vars(f)['__globals__']  # raises KeyError: '__globals__'
try:
    f.missing
except AttributeError as e:
    assert e.obj is f and e.name == 'missing'
    seen = e
    assert e.__traceback__ is None
    e.__traceback__.tb_frame  # raises AttributeError: 'NoneType' object has no attribute 'tb_frame'
f.getClass()  # raises AttributeError: 'function' object has no attribute 'getClass'
f.class_  # raises AttributeError: 'function' object has no attribute 'class_'
'text'.getBytes()  # raises AttributeError: 'str' object has no attribute 'getBytes'
