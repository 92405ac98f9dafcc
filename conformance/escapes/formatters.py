# Formatting by modules follows the same rules as formatting by methods.
from string import Formatter, Template
def f(): pass
assert '{0.__class__.__mro__}'.format(1) == "(<class 'int'>, <class 'object'>)"
Formatter().format('{0.__class__.__init__.__globals__}', 1)  # raises AttributeError: 'method_descriptor' object has no attribute '__globals__'
Formatter().vformat('{0.__globals__[__builtins__]}', [f], {})  # raises AttributeError: 'function' object has no attribute '__globals__'
Formatter().get_field('0.__code__', [f], {})  # raises AttributeError: 'function' object has no attribute '__code__'
class Fields(Formatter):
    def get_field(self, name, args, named): return object.__subclasses__(), name
Fields().format('{x}')  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
class Values(Formatter):
    def get_value(self, key, args, named): return self.format('{x}')
Values().format('{x}')  # raises RecursionError: maximum recursion depth exceeded
class Missing(dict):
    def __missing__(self, key): return key.__class__.__base__
'{x.__subclasses__}'.format_map(Missing())  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
'{0:{1.__class__.__subclasses__}}'.format(1, 2)  # raises AttributeError: type object 'int' has no attribute '__subclasses__'
'{0:{0:{0:{0}}}}'.format(1)  # raises ValueError: Max string recursion exceeded
'{0.format.__self__.__class__.__mro__[1].__subclasses__}'.format('x')  # raises AttributeError: type object 'object' has no attribute '__subclasses__'
class Format:
    def __format__(self, spec): return 5
    def __repr__(self): return object
    def __str__(self): return None
f'{Format()}'  # raises TypeError: __format__ must return a str, not int
f'{Format()!r}'  # raises TypeError: __repr__ returned non-string (type type)
'%s' % Format()  # raises TypeError: __str__ returned non-string (type NoneType)
'%r' % Format()  # raises TypeError: __repr__ returned non-string (type type)
class Any(Template):
    idpattern = '.*'
Any('${__class__.__base__}').substitute(x=1)  # raises KeyError: '{__class__.__base__}'
class Own(Template):
    pattern = '(?P<x>a)'
Own('aaa').substitute({})  # raises IndexError: no such group
class Keys(dict):
    def __getitem__(self, key): return key
assert '%(__class__)s' % Keys() == '__class__'
