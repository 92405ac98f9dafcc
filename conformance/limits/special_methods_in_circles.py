# Special methods that are no functions, but lead to another special method and that to the first.
import json
class Call: pass
Call.__call__ = Call()
Call()()  # raises RecursionError: maximum recursion depth exceeded
class Get: pass
Get.__call__ = Get.__get__ = Get()
Get()()  # raises RecursionError: maximum recursion depth exceeded
class Bound: pass
Bound.__call__, Bound.__get__ = Bound(), classmethod(Bound())
Bound().__get__  # raises RecursionError: maximum recursion depth exceeded
class Init: pass
Init.__init__ = Init
Init()  # raises RecursionError: maximum recursion depth exceeded
class New: pass
New.__new__ = New
New()  # raises RecursionError: maximum recursion depth exceeded
class Meta(type): pass
class Made(metaclass=Meta): pass
Meta.__call__ = Made
Made()  # raises RecursionError: maximum recursion depth exceeded

# Wrappers around wrappers.
error, method, static = Exception(), len, len
for _ in range(100_000): error, method, static = Exception(error), classmethod(method), staticmethod(static)
repr(error)  # raises RecursionError: maximum recursion depth exceeded while getting the repr of an object
repr(method)  # raises RecursionError: maximum recursion depth exceeded while getting the repr of an object
repr(static)  # raises RecursionError: maximum recursion depth exceeded while getting the repr of an object
method.__name__  # raises RecursionError: maximum recursion depth exceeded
static([])  # raises RecursionError: maximum recursion depth exceeded

# What promises pairs and gives something else.
class Pairs(dict):
    def items(self): return [1, (2, 3)]
json.dumps(Pairs(a=1))  # raises ValueError: items must return 2-tuples
