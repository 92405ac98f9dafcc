# Copying calls what the program says and makes nothing from a name.
import copy, json
class Reduces:
    def __init__(self, *how): self.how = how
    def __reduce_ex__(self, protocol): return self.how
made = []
copy.copy(Reduces(made.append, (1,)))
assert made == [1]
copy.copy(Reduces('eval', ('1',)))  # raises TypeError: 'str' object is not callable
copy.copy(Reduces())  # raises TypeError: __reduce__ must return a string or tuple
class Again:
    def __deepcopy__(self, memo): return copy.deepcopy(self, memo)
copy.deepcopy(Again())  # raises RecursionError: maximum recursion depth exceeded
class States:
    def __getstate__(self): return {'__class__': int}
assert type(copy.copy(States())) is States
copy.copy(lambda: 1).__globals__  # raises AttributeError: 'function' object has no attribute '__globals__'
copy.deepcopy(json)  # raises TypeError: cannot pickle 'module' object
copy._deepcopy_dispatch  # raises AttributeError: module 'copy' has no attribute '_deepcopy_dispatch'
copy.copyreg  # raises AttributeError: module 'copy' has no attribute 'copyreg'
json.loads('{"a": 1}', object_hook=lambda d: d.__class__.__subclasses__())  # raises AttributeError: type object 'dict' has no attribute '__subclasses__'
json.loads('1.5', parse_float=lambda text: text.__globals__)  # raises AttributeError: 'str' object has no attribute '__globals__'
json.dumps(object(), default=lambda value: value)  # raises ValueError: Circular reference detected
json.dumps(object(), default=lambda value: [object()])  # raises RecursionError: maximum recursion depth exceeded
class Encoder(json.JSONEncoder):
    def default(self, value): return value.__globals__
json.dumps(lambda: 1, cls=Encoder)  # raises AttributeError: 'function' object has no attribute '__globals__'
