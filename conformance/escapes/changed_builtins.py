# What all programs share cannot be changed by one of them.
import json, math
int.real = 1  # raises TypeError: cannot set 'real' attribute of immutable type 'int'
setattr(str, 'upper', None)  # raises TypeError: cannot set 'upper' attribute of immutable type 'str'
del list.append  # raises TypeError: cannot set 'append' attribute of immutable type 'list'
type.__setattr__(int, 'x', 1)  # raises TypeError: cannot set 'x' attribute of immutable type 'int'
len.x = 1  # raises AttributeError: 'builtin_function_or_method' object has no attribute 'x'
ValueError.x = 1  # raises TypeError: cannot set 'x' attribute of immutable type 'ValueError'
int.__dict__['x'] = 1  # raises TypeError: 'mappingproxy' object does not support item assignment
assert not hasattr(int, 'x')
globals()['made'] = 1
made  # raises NameError: name 'made' is not defined
globals()['__builtins__']  # raises KeyError: '__builtins__'
class Int(int): pass
Int.real = 'mine'
assert Int(5).real == 'mine' and (5).real == 5
assert json.dumps([1]) == '[1]' and math.pi > 3
