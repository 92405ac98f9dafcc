# A module is a closed table: it leads to no other module.
import json, math
json.__loader__  # raises AttributeError: module 'json' has no attribute '__loader__'
json.__spec__  # raises AttributeError: module 'json' has no attribute '__spec__'
json.__builtins__  # raises AttributeError: module 'json' has no attribute '__builtins__'
json.decoder  # raises AttributeError: module 'json' has no attribute 'decoder'
json.codecs  # raises AttributeError: module 'json' has no attribute 'codecs'
math.sys  # raises AttributeError: module 'math' has no attribute 'sys'
json.dumps = 1  # raises AttributeError: module 'json' is read-only
del json.dumps  # raises AttributeError: module 'json' is read-only
vars(json)['dumps'] = 1
assert json.dumps(1) == '1' and callable(json.dumps)
type(json)('os')  # raises TypeError: cannot create 'module' instances
